//! Maps as accessible SVG: outlines or squares, each a link to its place.
//!
//! A place bears its number in the list beside the map and, where there is room, its name; the style sheet shows numbers
//! in a narrow drawing and names in a wide one. The markup has classes and places; colours are the style sheet's. A map
//! is drawn once: a page that shows where it is itself marks that in the drawing that is there.

mod label;
mod square;

use std::fmt::Write;

pub use self::square::arrange;
use self::{label::At, square::Squares};
use crate::{
    chart::{escape, number},
    field::Tile,
    lang::Lang,
    outline::Area,
};

/// A place on a map.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// Its number in the list beside the map, from 1.
    pub number: usize,
    /// Its name.
    pub name: &'a str,
    /// The name's language, when that is not the page's.
    pub lang: Option<Lang>,
    /// Where it leads.
    pub href: Option<&'a str>,
    /// Its form.
    pub form: Form<'a>,
}

/// The form of a place.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// Its outline.
    Outline(&'a Area),
    /// A square.
    Square(Tile),
}

/// The widest map that a phone shows at its full size, in units: it has names there too.
const SMALL: i32 = 520;

/// A map that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    markup: String,
    /// Where an attribute of each place goes in, with its number.
    slots: Vec<(usize, usize)>,
}

/// How many pixels a unit of a drawing is when there is room for all of it.
const SCALE: f64 = 0.6;

/// Draws places on a map: outlines on one of the size `outlined`, in units, or squares. `label` says what it is a map of.
#[must_use]
pub fn draw(places: &[Place<'_>], outlined: Option<(i32, i32)>, label: &str) -> Drawing {
    let tiles = places.iter().filter_map(|place| if let Form::Square(tile) = place.form { Some(tile) } else { None });
    let squares = Squares::of(tiles);
    let size = outlined.unwrap_or_else(|| squares.size());
    let mut drawing = Drawing { markup: String::new(), slots: Vec::new() };
    let pixels = |units: i32| number((f64::from(units) * SCALE).round());
    let _infallible = write!(
        drawing.markup,
        "<svg class=\"map{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" role=\"group\" aria-label=\"{}\">",
        if size.0 <= SMALL { " small" } else { "" },
        size.0,
        size.1,
        pixels(size.0),
        pixels(size.1),
        escape(label),
    );
    for place in places {
        drawing.place(place, squares);
    }
    drawing.markup.push_str("</svg>");
    drawing
}

impl Drawing {
    fn place(&mut self, place: &Place<'_>, squares: Squares) {
        let at = match place.form {
            Form::Outline(area) => At { x: area.middle.0, y: area.middle.1, room: area.room, lines: 2 },
            Form::Square(tile) => squares.label(tile),
        };
        let lines = label::lines(place, at);
        let tag = if place.href.is_some() { "a" } else { "g" };
        let _infallible =
            write!(self.markup, "<{tag} class=\"map-place{}\"", if lines.is_empty() { "" } else { " named" });
        self.slots.push((place.number, self.markup.len()));
        if let Some(href) = place.href {
            let _infallible = write!(self.markup, " href=\"{}\"", escape(href));
        }
        let lang = place.lang.map_or(String::new(), |lang| format!(" lang=\"{lang}\""));
        let _infallible = write!(self.markup, "{lang}><title>{}</title>", escape(place.name));
        match place.form {
            Form::Outline(area) => {
                let _infallible = write!(self.markup, "<path class=\"map-land\" d=\"{}\"/>", area.path);
            }
            Form::Square(tile) => squares.draw(&mut self.markup, tile),
        }
        label::draw(&mut self.markup, place.number, &lines, at);
        let _infallible = write!(self.markup, "</{tag}>");
    }

    /// Returns the markup.
    #[must_use]
    pub fn markup(&self) -> &str {
        &self.markup
    }

    /// Returns the markup with an attribute at the places of these numbers.
    #[must_use]
    pub fn marked(&self, numbers: &[usize], attribute: &str) -> String {
        let mut marked = String::with_capacity(self.markup.len() + numbers.len() * (attribute.len() + 1));
        let mut done = 0;
        for (_, slot) in self.slots.iter().filter(|(number, _)| numbers.contains(number)) {
            marked.push_str(&self.markup[done..*slot]);
            marked.push(' ');
            marked.push_str(attribute);
            done = *slot;
        }
        marked.push_str(&self.markup[done..]);
        marked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places<'a>(names: &[&'a str]) -> Vec<Place<'a>> {
        let tiles = arrange(&vec![None; names.len()]);
        let place = |((index, name), tile): ((usize, &&'a str), Tile)| Place {
            number: index + 1,
            name,
            lang: None,
            href: Some("/twente/gemeenten/"),
            form: Form::Square(tile),
        };
        names.iter().enumerate().zip(tiles).map(place).collect()
    }

    #[test]
    fn every_place_is_a_link_with_a_name() {
        let drawing = draw(&places(&["Almelo", "Borne", "Hof van Twente"]), None, "Kaart");
        let markup = drawing.markup();
        assert_eq!(markup.matches("<a class=\"map-place named\" href=\"/twente/gemeenten/\">").count(), 3);
        assert!(
            markup.contains("<title>Hof van Twente</title>") && markup.contains("aria-label=\"Kaart\""),
            "{markup}"
        );
        assert!(!markup.contains("style") && !markup.contains("fill"), "{markup}");
    }

    #[test]
    fn a_place_without_a_page_is_no_link() {
        let mut places = places(&["Almelo"]);
        places[0].href = None;
        assert!(!draw(&places, None, "Kaart").markup().contains("<a"));
    }

    #[test]
    fn a_page_marks_its_own_place_in_the_drawing_that_is_there() {
        let drawing = draw(&places(&["Almelo", "Borne"]), None, "Kaart");
        let marked = drawing.marked(&[2], "aria-current=\"page\"");
        assert_eq!(marked.replace(" aria-current=\"page\"", ""), drawing.markup());
        let (before, _) = marked.split_once("aria-current").expect("one is marked");
        assert!(before.contains("Almelo") && !before.contains("Borne"));
        assert_eq!(drawing.marked(&[], "x"), drawing.markup());
        assert_eq!(drawing.marked(&[7], "x"), drawing.markup());
        assert_eq!(drawing.marked(&[1, 2], "x").matches(" x ").count(), 2);
    }

    #[test]
    fn no_name_becomes_markup() {
        let evil = "\"><script>";
        let markup = draw(&places(&[evil]), None, evil).markup().to_owned();
        assert!(!markup.contains("<script"), "{markup}");
    }
}
