//! The tests of the whole, in one binary.

mod aliases;
mod command;
mod consent;
mod country;
mod docs;
mod faults;
mod formats;
mod golden;
mod html;
mod layers;
mod links;
mod minify;
mod paths;
mod preview;
mod publish;
mod repeat;
mod robust;
mod rules;
mod schema;
mod site;
mod starter;
mod strict;
mod vanished;
mod warm;
mod web;
mod words;
