//! The images and documents of the content that a site shows.

use std::borrow::Cow;

use super::{File, Kind};
use crate::{plan::Site, publish::Stage, render::Press};

/// Images and documents.
pub(super) const KIND: Kind = Kind { stage: Stage::Asset, may_be: |name| name.starts_with("media/"), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let media = press.media(site).iter().filter_map(|(name, path)| Some((name, press.portal.media.get(path)?)));
    let file = |(name, media): (&String, &'a crate::source::Media)| {
        File::of_bytes(format!("{}{name}", site.folder), || media.bytes().map(|bytes| Cow::Owned(bytes.to_vec())))
    };
    media.map(file).collect()
}
