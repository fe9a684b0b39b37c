//! The images and documents of the content that a site shows. Of a picture these are the files that are made of it; where
//! and when it was taken is in none of them.

use std::borrow::Cow;

use super::{File, Genre, Kind, Unmade};
use crate::{
    picture,
    plan::{PublishedMedia, Site},
    publish::Stage,
    render::Press,
    source::Media,
};

/// Images and documents.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Asset, genre: Genre::Media, may_be: |name| name.starts_with("media/"), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let file = |(name, published): (&String, &'a PublishedMedia)| {
        let media = press.portal.media.get(&published.file)?;
        let path = format!("{}{name}", site.folder);
        Some(File::of_bytes(path, move || bytes(&press, published, media).map(Cow::Owned)))
    };
    press.media(site).iter().filter_map(file).collect()
}

fn bytes(press: &Press<'_>, published: &PublishedMedia, media: &Media) -> Result<Vec<u8>, Unmade> {
    match (&media.picture, published.print) {
        (Ok(picture), Some(print)) => {
            let made = press.pictures.print(picture::key(media.hash), picture, print, || media.bytes());
            made.map_err(|unmade| match unmade {
                picture::Unmade::Unreadable(error) => Unmade::Unreadable(error),
                picture::Unmade::Flawed(flaw) => Unmade::Flawed(published.file.clone(), flaw),
            })
        }
        (Ok(picture), None) => Ok(picture::without_notes(picture, &media.bytes().map_err(Unmade::Unreadable)?)),
        (Err(_), _) => Ok(media.bytes().map_err(Unmade::Unreadable)?.to_vec()),
    }
}
