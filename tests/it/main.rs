//! The tests of the whole, in one binary.

mod country;
mod docs;
mod faults;
mod formats;
mod html;
mod layers;
mod publish;
mod robust;
mod rules;
mod site;
mod starter;
mod vanished;
mod words;
