//! # `image-broken`, `image-large`
//!
//! **What it does.** Reports a picture of which nothing can be made: an empty or damaged file, a form that browsers do not
//! show, more pixels than a computer can do with. And one that is much larger than a page needs.
//!
//! **Why.** The portal makes pictures smaller and takes out where they were taken. It cannot do that with a file that it
//! cannot read, and such a file might tell where somebody lives. A large file works, but takes time and room.
//!
//! **Example.** `![De werkplaats](media/IMG_1234.HEIC)`.

use crate::{
    diagnostic::Diagnostic,
    judged::Check,
    picture::Flaw,
    plan::{Named, logo, media_of},
    portal::{EntityId, Portal},
    source::FilePath,
};

/// The code of a picture that nothing can be made of. No rule: whoever switched it off would have a picture that no page can
/// show.
pub(super) const BROKEN: &str = "image-broken";

pub(super) const CODES: &[&str] = &["image-large"];

/// From how many bytes on a picture is called large. Telephones make photographs of 2 to 8 MB.
const LARGE: u64 = 10_000_000;

/// Returns the faults of all pictures that nothing can be made of.
pub(super) fn broken(check: &Check<'_>) -> Vec<Diagnostic> {
    let judged = check.judged().map(|(id, _)| id);
    faults(check.portal, judged, |file| check.portal.media.get(file)?.picture.err())
}

/// Returns the faults of pictures that entities show or lead to and that are at fault, as `flaw` says.
pub(super) fn faults(
    portal: &Portal,
    entities: impl Iterator<Item = EntityId>,
    flaw: impl Fn(&FilePath) -> Option<Flaw>,
) -> Vec<Diagnostic> {
    let named = entities.flat_map(|id| media_of(portal, id)).chain(logo(portal));
    let fault = |named: Named| {
        let flaw = flaw(&named.file)?;
        // Other documents are nobody's pictures.
        (named.is_shown || flaw.may_hide_notes()).then(|| told(&named, flaw))
    };
    named.filter_map(fault).collect()
}

fn told(named: &Named, flaw: Flaw) -> Diagnostic {
    let fault = Diagnostic::error(BROKEN, named.place.clone()).with("path", &named.file);
    match flaw {
        Flaw::Empty => fault.with("why", "empty"),
        Flaw::Foreign(format) => fault.with("why", "foreign").with("format", format),
        Flaw::NoPicture => fault.with("why", "no-picture"),
        Flaw::CutOff => fault.with("why", "cut-off"),
        Flaw::TooLarge(size) => fault.with("why", "too-large").with("width", size.width).with("height", size.height),
        Flaw::TooHeavy => fault.with("why", "too-heavy"),
        Flaw::Damaged => fault.with("why", "damaged"),
    }
}

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let named = check.judged().flat_map(|(id, _)| media_of(check.portal, id)).chain(logo(check.portal));
    let large = named.filter(|named| named.is_shown).filter_map(|named| {
        let media = check.portal.media.get(&named.file).filter(|media| media.picture.is_ok())?;
        let fault = Diagnostic::warning("image-large", named.place).with("path", &named.file);
        (media.length >= LARGE).then(|| fault.with("size", media.length / 1_000_000))
    });
    large.collect()
}
