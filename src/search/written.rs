//! A chapter as it is written down: most words of a page say equally much of it, and that is told once.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    chapter::{Chapter, Found},
    notes::Form,
    vocabulary::Post,
};
use crate::lang::Lang;

/// A chapter as it is written down.
#[derive(Serialize, Deserialize)]
struct Written<'c> {
    #[serde(borrow)]
    found: Vec<(u32, &'c str, f32)>,
    /// The forms, each with how many pages it is on.
    #[serde(borrow)]
    forms: Vec<(&'c str, Lang, u32)>,
    /// The pages with each form, one form after the other.
    posts: &'c [u8],
}

/// Returns a chapter as bytes after `before`; nothing when it has more than can be counted.
pub(super) fn write(chapter: &Chapter, before: Vec<u8>) -> Option<Vec<u8>> {
    let mut posts = Vec::new();
    let mut forms = Vec::with_capacity(chapter.forms.len());
    for form in &chapter.forms {
        posts = write_posts(&form.posts, &chapter.found, posts)?;
        forms.push((&*form.word, form.lang, u32::try_from(form.posts.len()).ok()?));
    }
    let found = chapter.found.iter().map(|page| (page.number, &*page.shown, page.usual)).collect();
    postcard::to_extend(&Written { found, forms, posts: &posts }, before).ok()
}

/// Reads a chapter; nothing when the bytes are none.
pub(super) fn read(bytes: &[u8]) -> Option<Chapter> {
    let Written { found, forms, mut posts } = postcard::from_bytes(bytes).ok()?;
    let found: Vec<Found> =
        found.into_iter().map(|(number, shown, usual)| Found { number, shown: shown.into(), usual }).collect();
    let form = |(word, lang, count)| Some(Form::new(lang, word, read_posts(count, &found, &mut posts)?));
    let forms = forms.into_iter().map(form).collect::<Option<_>>()?;
    Some(Chapter { found, forms })
}

/// Writes of each page how far it is from the one before, with one bit that says whether the weight is the usual one there. Any
/// other weight stands behind it.
fn write_posts(posts: &[Post], pages: &[Found], mut out: Vec<u8>) -> Option<Vec<u8>> {
    let mut next = 0;
    for post in posts {
        let is_usual = pages[post.page as usize].usual.to_bits() == post.weight.to_bits();
        out = postcard::to_extend(&((post.page - next) << 1 | u32::from(!is_usual)), out).ok()?;
        if !is_usual {
            out = postcard::to_extend(&post.weight, out).ok()?;
        }
        next = post.page + 1;
    }
    Some(out)
}

fn read_posts(count: u32, pages: &[Found], bytes: &mut &[u8]) -> Option<Vec<Post>> {
    // No form is on more pages than there are.
    let mut posts = Vec::with_capacity((count as usize).min(pages.len()));
    let mut next = 0_u32;
    for _ in 0..count {
        let number: u32 = take(bytes)?;
        let page = next.checked_add(number >> 1)?;
        let usual = pages.get(page as usize)?.usual;
        let weight = if number & 1 == 0 { usual } else { take(bytes)? };
        posts.push(Post { page, weight });
        next = page + 1;
    }
    Some(posts)
}

fn take<T: DeserializeOwned>(bytes: &mut &[u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).ok()?;
    *bytes = rest;
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chapter() -> Chapter {
        let found = |number: u32| Found { number: number * 2, shown: format!("[{number}]").into(), usual: 0.5 };
        let post = |page, weight| Post { page, weight };
        let posts = [vec![post(0, 0.5), post(3, 108.25), post(299, 0.5)], vec![post(299, 0.1)], vec![]];
        let forms = posts.map(|posts| Form::new(Lang::NL, "één", posts));
        Chapter { found: (0..300).map(found).collect(), forms: forms.into() }
    }

    #[test]
    fn a_chapter_is_read_as_it_was_written() {
        let bytes = write(&chapter(), b"before".to_vec()).expect("it can be counted");
        assert_eq!(read(bytes.strip_prefix(b"before").expect("it stands behind")), Some(chapter()));
    }

    #[test]
    fn half_a_chapter_is_none() {
        let bytes = write(&chapter(), Vec::new()).expect("it can be counted");
        assert!((0..bytes.len()).all(|end| read(&bytes[..end]).is_none()));
    }
}
