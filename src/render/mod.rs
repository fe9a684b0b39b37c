//! From a route to the bytes of its page: a pure function of portal, theme, date and route.

mod chrome;
mod minify;
mod page;
mod text;

pub use self::{
    chrome::{Brand, Shared},
    page::{Press, RenderFault, page_html, render},
    text::{redirect, robots, sitemap},
};
