//! What pages show of entities: typed structs that templates lay out.
//!
//! A card is an entity as a list shows it; it answers what, where, when, what it costs and what the next step is. Cards
//! are shared by all pages that list such entities, so each kind's card is made in one place.

mod agreement;
mod call;
mod choice;
mod contact;
mod context;
mod door;
mod drawn;
mod event;
mod few;
mod figures;
mod former;
mod lists;
mod map;
mod news;
mod offers;
mod partner;
mod reach;
mod related;
mod result;
mod service;
mod share;
mod shelf;
mod source;
mod spark;
mod story;
mod training;
mod twin;

pub use self::{
    agreement::{AgreementCard, ResultCounts, Term},
    call::CallView,
    choice::{ChoiceView, Choices},
    contact::{ContactCard, PhoneView},
    context::{BodyView, Context, LinkView, PageView, nav_label},
    door::DoorView,
    drawn::{Card, Drawings, Drawn},
    event::EventCard,
    figures::{BreakView, ComparedView, ComparisonView, FiguresCard, FiguresView, KeyNumber, RowView, SeriesTable},
    former::FormerView,
    lists::{OfferLists, months_of, sectors_of},
    map::{MapView, Maps},
    news::NewsCard,
    offers::{OfferIndex, Said},
    partner::{PartnerCard, PillarView},
    reach::ReachView,
    related::{ImageView, RelatedLink},
    result::{ResultView, TrendView},
    service::{FunctionView, ServiceCard},
    share::{ShareView, poster},
    shelf::Shelf,
    source::{LicenceView, SourceView},
    story::StoryCard,
    training::{StartView, TrainingCard, TrainingLine},
    twin::TwinView,
};
