//! From a route to the bytes of its page: a pure function of portal, theme, date and route.

mod chrome;
mod frame;
mod minify;
mod page;

pub use self::{
    chrome::{Brand, Shared},
    page::{Press, RenderFault, render},
};
