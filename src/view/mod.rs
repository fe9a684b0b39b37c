//! What pages show of entities: typed structs that templates lay out.
//!
//! A card is an entity as a list shows it; it answers what, where, when, what it costs and what the next step is. Cards
//! are shared by all pages that list such entities, so each kind's card is made in one place.

mod contact;
mod context;
mod event;
mod training;

pub use self::{
    contact::ContactCard,
    context::{BodyView, Context, Crumb, LinkView, PageView, nav_label},
    event::EventCard,
    training::{StartView, TrainingCard},
};
