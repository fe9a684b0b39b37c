//! A file with the outlines of areas.

use streekwerk::outline;

/// The most bytes of the paths of a file: some 1,500 places, and what each area has at least.
const MOST_BYTES: usize = 60_000;

/// Bytes as GeoJSON.
pub(super) fn outline(bytes: &[u8]) {
    let (outlines, faults) = outline::read(bytes);
    for fault in &faults {
        assert!(fault.place.start <= fault.place.end && fault.place.end <= bytes.len(), "{fault:?}");
    }
    let Some(outlines) = outlines else {
        assert!(!faults.is_empty(), "nothing is left, and nobody is told why");
        return;
    };
    assert!(outlines.width > 0 && outlines.height > 0, "{} × {}", outlines.width, outlines.height);
    assert_eq!(outlines.is_whole, faults.is_empty());
    for area in &outlines.areas {
        assert!(area.place.end <= bytes.len(), "{:?}", area.place);
        // It stands in an attribute as it is.
        assert!(area.path.bytes().all(|c| c.is_ascii_digit() || b"MLHVZmlhvz -,".contains(&c)), "{}", area.path);
        assert!((0..=outlines.width).contains(&area.middle.0) && (0..=outlines.height).contains(&area.middle.1));
    }
    let paths: usize = outlines.areas.iter().map(|area| area.path.len()).sum();
    // An area is three places at least, however many there are.
    assert!(paths <= MOST_BYTES + 60 * outlines.areas.len(), "{paths} bytes");
}
