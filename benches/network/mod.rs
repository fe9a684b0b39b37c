//! Makes synthetic networks of any size to measure with: the same content for the same size, on every machine.
//!
//! The regions and municipalities are those of the Netherlands; all else is invented. Every kind of entity is there in
//! the shares of a real portal, with bodies of some hundred words and references to all others. A quarter of the regions
//! is in English too. The content has no errors, and few warnings.
#![expect(clippy::disallowed_methods, reason = "the content is written here, and no site is")]

mod agreements;
mod contacts;
mod country;
mod dice;
mod figures;
mod partners;
mod prose;
mod region;
mod stream;
mod training;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use self::{prose::Body, region::Region};

/// The date for which networks are made.
pub(crate) const DAY: &str = "2026-11-03";

/// How large a network is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// How many regions it has.
    pub(crate) regions: usize,
    /// How many training offers a region has; the other kinds grow with them.
    pub(crate) offers: usize,
}

/// What was written.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Written {
    /// How many files.
    pub(crate) files: usize,
    /// Their size together, in bytes.
    pub(crate) bytes: u64,
}

impl Size {
    /// Returns the size at which about `pages` pages come out of `regions` regions.
    #[must_use]
    pub(crate) fn of_pages(regions: usize, pages: usize) -> Self {
        // Counted on networks of several sizes: each region has about 142 pages that do not depend on its offers, and
        // 2.2 for each offer, with those in English.
        let of_region = pages / regions;
        Self { regions, offers: (of_region.saturating_sub(142) * 10 / 22).max(4) }
    }
}

/// Writes a network below `root`, which must not exist.
pub(crate) fn write(size: Size, root: &Path) -> io::Result<Written> {
    fs::create_dir(root)?;
    let mut content = Content { root: root.to_owned(), written: Written::default() };
    let regions = region::all(size);
    country::write(&mut content, &regions)?;
    for region in &regions {
        region::write(&mut content, region)?;
        partners::write(&mut content, region)?;
        training::write(&mut content, region)?;
        contacts::write(&mut content, region)?;
        agreements::write(&mut content, region)?;
        figures::write(&mut content, region)?;
        stream::write(&mut content, region)?;
    }
    Ok(content.written)
}

/// The folder that is written to.
struct Content {
    root: PathBuf,
    written: Written,
}

impl Content {
    /// Writes a file with front matter and a body.
    fn markdown(&mut self, path: &str, facts: &str, body: &str) -> io::Result<()> {
        self.file(path, &format!("---\n{facts}---\n\n{body}"))
    }

    /// Writes an entity, and its translation when its region is in English too. `facts` are those of the original;
    /// `texts` stand instead of them in the translation.
    fn entity(&mut self, region: &Region, place: &str, facts: &str, texts: &str, body: &Body) -> io::Result<()> {
        let path = format!("regions/{}/{place}", region.slug);
        self.markdown(&format!("{path}.md"), &format!("{facts}{KEPT}"), &body.nl)?;
        if region.is_bilingual { self.markdown(&format!("{path}.en.md"), texts, &body.en) } else { Ok(()) }
    }

    fn file(&mut self, path: &str, text: &str) -> io::Result<()> {
        let place = self.root.join(path);
        fs::create_dir_all(place.parent().unwrap_or(&self.root))?;
        fs::write(place, text)?;
        self.written.files += 1;
        self.written.bytes += u64::try_from(text.len()).expect("a text has a length");
        Ok(())
    }
}

/// What stands in every entity about who looks after it.
const KEPT: &str = "owner: redactie@voorbeeld.example\nreviewed_on: 2026-09-14\nreview_every: P1Y\nexample: true\n";

/// The sectors: id, name in Dutch and English.
const SECTORS: [(&str, &str, &str); 12] = [
    ("techniek", "Techniek en industrie", "Technology and industry"),
    ("bouw", "Bouw en installatie", "Construction"),
    ("zorg", "Zorg", "Care"),
    ("welzijn", "Welzijn en kinderopvang", "Welfare and childcare"),
    ("onderwijs", "Onderwijs", "Education"),
    ("ict", "ICT en digitaal werk", "IT and digital work"),
    ("logistiek", "Vervoer en logistiek", "Transport and logistics"),
    ("horeca", "Horeca en toerisme", "Hospitality and tourism"),
    ("groen", "Groen, voedsel en dieren", "Food, plants and animals"),
    ("handel", "Winkel en groothandel", "Shops and wholesale"),
    ("energie", "Energie", "Energy"),
    ("zakelijk", "Kantoor en zakelijke diensten", "Office and business services"),
];
