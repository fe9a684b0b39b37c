//! Edits whose way to the browser is measured.
#![expect(clippy::disallowed_methods, reason = "the content and the theme are edited here, and no site is")]

use std::{error::Error, fs, path::Path, time::Instant};

use crate::{
    browser::Browser,
    served::{Save, Served},
};

/// An edit: what is written instead of what in which file, and where it then shows.
pub(crate) struct Edit {
    pub(crate) name: &'static str,
    file: &'static str,
    old: &'static str,
    /// What is written instead; `{n}` stands for a number that is other each time.
    new: &'static str,
    address: &'static str,
    shows: Shows,
}

/// What tells that a page is new.
enum Shows {
    /// This is in it.
    Text(&'static str),
    /// It loads another style sheet of this name than before, and this is in that.
    Styles(&'static str, &'static str),
}

const OFFER: &str = "content/regions/achterhoek/training/lassen-0.md";
const OFFER_IN_ENGLISH: &str = "content/regions/achterhoek/training/lassen-0.en.md";
const OFFER_PAGE: &str = "/achterhoek/scholing/lassen-0/";

/// The edits of a portal, and of its own theme.
pub(crate) const EDITS: [Edit; 11] = [
    Edit {
        name: "title, on its own page",
        file: OFFER,
        old: "title: \"Lassen",
        new: "title: \"Lassen{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "title, on the list",
        file: OFFER,
        old: "title: \"Lassen",
        new: "title: \"Lassen{n}",
        address: "/achterhoek/scholing/",
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "body",
        file: OFFER,
        old: "\n---\n\n",
        new: "\n---\n\nZin{n}.\n\n",
        address: OFFER_PAGE,
        shows: Shows::Text("Zin{n}."),
    },
    Edit {
        name: "a start's places",
        file: OFFER,
        old: "starts:\n",
        new: "starts:\n  - { date: 2027-11-11, seats: {n}, state: open }\n",
        address: OFFER_PAGE,
        shows: Shows::Text("{n} plaatsen"),
    },
    Edit {
        name: "translation",
        file: OFFER_IN_ENGLISH,
        old: "title: \"Welding",
        new: "title: \"Welding{n}",
        address: "/en/achterhoek/training/lassen-0/",
        shows: Shows::Text("Welding{n}"),
    },
    Edit {
        name: "region.yaml, the name",
        file: "content/regions/achterhoek/region.yaml",
        old: "name: \"Achterhoek",
        new: "name: \"Achterhoek{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Achterhoek{n}"),
    },
    Edit {
        name: "portal.yaml, the title",
        file: "content/portal.yaml",
        old: "title: Werk",
        new: "title: Werk{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Werk{n}"),
    },
    Edit {
        name: "brand colour",
        file: "content/portal.yaml",
        old: "\"#3b3a8c\"",
        new: "\"#3b{n}c\"",
        address: OFFER_PAGE,
        shows: Shows::Styles("brand-achterhoek", ":root"),
    },
    Edit {
        name: "template",
        file: "themes/eigen/templates/training.html",
        old: "{% block content %}",
        new: "{% block content %}<p>Sjabloon{n}</p>",
        address: OFFER_PAGE,
        shows: Shows::Text("Sjabloon{n}"),
    },
    Edit {
        name: "style sheet",
        file: "themes/eigen/assets/eigen.css",
        old: ".eigen",
        new: ".eigen{n}",
        address: OFFER_PAGE,
        shows: Shows::Styles("site", ".eigen{n}"),
    },
    Edit {
        name: "label",
        file: "themes/eigen/locales/nl/training.ftl",
        old: "starts-title = ",
        new: "starts-title = Label{n} ",
        address: OFFER_PAGE,
        shows: Shows::Text("Label{n}"),
    },
];

const HUGO_OFFER: &str = "hugo/content/nl/achterhoek/training/lassen-0.md";
const HUGO_OFFER_PAGE: &str = "/achterhoek/training/lassen-0/";

/// Edits of the same texts, in Hugo's content.
pub(crate) const OF_HUGO: [Edit; 3] = [
    Edit {
        name: "title, on its own page",
        file: HUGO_OFFER,
        old: "\"title\": \"Lassen",
        new: "\"title\": \"Lassen{n}",
        address: HUGO_OFFER_PAGE,
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "title, on the list",
        file: HUGO_OFFER,
        old: "\"title\": \"Lassen",
        new: "\"title\": \"Lassen{n}",
        address: "/achterhoek/training/",
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "body",
        file: HUGO_OFFER,
        old: "\n}\n\n",
        new: "\n}\n\nZin{n}.\n\n",
        address: HUGO_OFFER_PAGE,
        shows: Shows::Text("Zin{n}."),
    },
];

impl Edit {
    /// Saves the edit many times, and the file as it was at last. Returns how long each took to show, in milliseconds.
    pub(crate) fn measure(
        &self,
        save: Save,
        runs: usize,
        folder: &Path,
        served: &mut Served,
        browser: &mut Browser,
    ) -> Result<Vec<f64>, Box<dyn Error>> {
        let place = folder.join(self.file);
        let before = fs::read_to_string(&place)?;
        let mut times = Vec::new();
        for run in 0..runs {
            // A number of three digits, which is also a part of a colour.
            let number = (100 + run * 2 + usize::from(matches!(save, Save::Rename))).to_string();
            let fill = |text: &str| text.replace("{n}", &number);
            let after = before.replacen(self.old, &fill(self.new), 1);
            let last = browser.get(self.address)?;
            served.await_rest()?;
            browser.forget_news();
            let started = Instant::now();
            save.save(&place, &after)?;
            let shown = browser.await_new(|browser| self.shows(browser, &last, fill));
            shown.map_err(|error| format!("{}: {error}", self.name))?;
            times.push(started.elapsed().as_secs_f64() * 1000.0);
        }
        served.await_rest()?;
        fs::write(&place, before)?;
        Ok(times)
    }

    fn shows(&self, browser: &mut Browser, last: &str, fill: impl Fn(&str) -> String) -> Result<bool, Box<dyn Error>> {
        let page = browser.get(self.address)?;
        Ok(match self.shows {
            Shows::Text(text) => page.contains(&fill(text)),
            Shows::Styles(name, text) => {
                let address = styles_of(&page, name);
                address != styles_of(last, name) && browser.get(address.unwrap_or("/"))?.contains(&fill(text))
            }
        })
    }
}

/// Returns the address of a style sheet that a page loads.
fn styles_of<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let start = page.find(&format!("/assets/{name}."))?;
    let end = page[start..].find([' ', '>', '"'])?;
    Some(&page[start..start + end])
}
