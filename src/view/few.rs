//! A few of many: a page that shows three of a thousand things must not cost a thousand.

use std::cmp::Ordering;

/// Returns the first `most` of the items in order. Only those are sorted, the others only looked at. `compare` must tell
/// all items apart, or which of two equal ones is taken would be chance.
pub(super) fn first<T>(mut items: Vec<T>, most: usize, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    if most == 0 {
        return Vec::new();
    }
    if items.len() > most {
        items.select_nth_unstable_by(most - 1, &compare);
        items.truncate(most);
    }
    items.sort_unstable_by(&compare);
    items
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn the_first_few_are_those_of_the_whole_in_order() {
        let items: Vec<u32> = (0..50).map(|n| n * 37 % 50).collect();
        for most in [0, 1, 7, 49, 50, usize::MAX] {
            let sorted: Vec<u32> = (0..50).take(most).collect();
            assert_eq!(first(items.clone(), most, u32::cmp), sorted, "{most}");
        }
    }
}
