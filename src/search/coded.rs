//! Rows of numbers and of words, written short.
//!
//! A number is written in digits of 64, the last digits first. A digit holds five bits, and says whether more follow. What
//! `themes/default/assets/search-index.js` reads is written here and nowhere else.

use super::vocabulary::Post;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// By how much a page's weight grows from one step to the next. There are 16 steps.
const STEP: f32 = 1.4;
const STEPS: u32 = 16;

/// Returns the pages of a word: of each how far it is from the one before, with the step of its weight in the last four bits.
pub(super) fn posts(posts: &[Post]) -> String {
    let mut out = String::with_capacity(posts.len() * 2);
    let mut next = 0;
    for post in posts {
        number((post.page - next) * STEPS + step(post.weight), &mut out);
        next = post.page + 1;
    }
    out
}

/// Returns which step of weights comes nearest.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between the bounds")]
fn step(weight: f32) -> u32 {
    let highest = f32::from(u8::try_from(STEPS - 1).expect("there are few steps"));
    weight.max(1.0).log(STEP).round().min(highest) as u32
}

/// Returns numbers, each as how far it is from the one before, up or down.
pub(super) fn distances(numbers: impl Iterator<Item = u32>) -> String {
    let mut out = String::new();
    let mut before = 0;
    for it in numbers {
        let (up, down) = (it.saturating_sub(before), before.saturating_sub(it));
        number(if down > 0 { down * 2 - 1 } else { up * 2 }, &mut out);
        before = it;
    }
    out
}

fn number(mut value: u32, out: &mut String) {
    loop {
        let (bits, more) = (value & 31, value >> 5);
        out.push(char::from(DIGITS[(bits | if more > 0 { 32 } else { 0 }) as usize]));
        value = more;
        if more == 0 {
            break;
        }
    }
}

/// Returns sorted words with spaces between them: of each how many letters it shares with the one before, as a digit of 36, and
/// the rest.
pub(super) fn words<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut out = String::new();
    let mut before = "";
    for word in words {
        let same = word.char_indices().zip(before.chars()).take_while(|((_, a), b)| a == b);
        let (count, end) = same.fold((0, 0), |(count, _), ((at, c), _)| (count + 1, at + c.len_utf8()));
        if !out.is_empty() {
            out.push(' ');
        }
        out.push(char::from_digit(count, 36).expect("no word has more letters than there are digits"));
        out.push_str(&word[end..]);
        before = word;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_as_many_digits_as_they_need() {
        let written = |value| {
            let mut out = String::new();
            number(value, &mut out);
            out
        };
        assert_eq!([0, 31, 32, 1024].map(written), ["A", "f", "gB", "ggB"]);
    }

    #[test]
    fn pages_are_written_by_their_distance_and_weight() {
        let post = |page, weight| Post { page, weight };
        // The first page with the least weight; the one after it with the most; then one two pages further on.
        assert_eq!(posts(&[post(0, 0.2), post(1, 900.0), post(4, 1.4)]), "APhB");
        assert_eq!(step(10.0), 7);
    }

    #[test]
    fn words_share_their_beginnings() {
        assert_eq!(words(["las", "lassen", "lasser", "één"].into_iter()), "0las 3sen 5r 0één");
        assert_eq!(distances([3, 3, 1, 2].into_iter()), "GADC");
    }
}
