//! What packs keep, and what they do not believe.

use super::*;

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn open(&self, program: &str) -> Pack {
        Store::of_content(&self.0.path().join("cache"), self.0.path(), program).open("words")
    }

    /// Keeps values that are their keys' own bytes.
    fn keep(&self, numbers: &[u32]) {
        let pack = self.open("1");
        for number in numbers {
            if pack.get(&key(*number)).is_none() {
                pack.put(&key(*number), &number.to_le_bytes());
            }
        }
        pack.finish();
    }

    /// Returns which of the values from 0 to 9 are kept.
    fn kept(&self) -> Vec<u32> {
        let pack = self.open("1");
        (0..10).filter(|number| pack.get(&key(*number)) == Some(number.to_le_bytes().to_vec())).collect()
    }

    fn files(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(self.0.path().join("cache")).into_iter().flatten();
        files.map(|entry| entry.expect("an entry").path()).collect()
    }
}

fn key(number: u32) -> Hash {
    blake3::hash(&number.to_le_bytes())
}

#[test]
fn a_pack_holds_what_the_last_build_needed() {
    let place = Place::new();
    place.keep(&[1, 2, 3, 4]);
    assert_eq!(place.kept(), [1, 2, 3, 4]);
    place.keep(&[1, 3, 4, 5]);
    assert_eq!(place.kept(), [1, 3, 4, 5]);
    // Also when nothing is new, what is gone goes.
    place.keep(&[1, 5]);
    assert_eq!(place.kept(), [1, 5]);
    assert_eq!(place.files().len(), 1);
}

#[test]
#[cfg(unix)]
fn a_pack_of_which_most_is_needed_is_changed_and_what_is_gone_is_wiped_out() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new();
    place.keep(&[1, 2, 3, 4, 5, 6, 7, 8]);
    let number = || fs::metadata(&place.files()[0]).expect("a pack").ino();
    let has = |value: u32| {
        let bytes = fs::read(&place.files()[0]).expect("a pack");
        // Keys are hashes, and no value is a part of these here.
        bytes.windows(4).any(|part| part == value.to_le_bytes())
    };
    let first = number();
    place.keep(&[1, 2, 4, 5, 6, 7, 8, 9]);
    assert_eq!((place.kept(), number()), (vec![1, 2, 4, 5, 6, 7, 8, 9], first));
    assert!(has(1) && has(9) && !has(3));
    // The gap counts as what is not needed.
    place.keep(&[1, 2, 4, 5, 6, 7]);
    assert_eq!((place.kept(), number() == first), (vec![1, 2, 4, 5, 6, 7], false));
    assert_eq!(place.files().len(), 1);
}

#[test]
fn a_pack_that_another_build_changed_meanwhile_is_written_anew() {
    let place = Place::new();
    place.keep(&[1, 2, 3, 4, 5, 6, 7, 8]);
    let pack = place.open("1");
    place.keep(&[1, 2, 3, 4, 5, 6, 7, 9]);
    for number in [1, 2, 3, 4, 5, 6, 7] {
        assert!(pack.get(&key(number)).is_some());
    }
    pack.put(&key(0), &0_u32.to_le_bytes());
    pack.finish();
    assert_eq!(place.kept(), [0, 1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn what_is_needed_stays_though_nobody_asks_for_it() {
    let place = Place::new();
    place.keep(&[1, 2, 3]);
    let pack = place.open("1");
    pack.need(&key(1));
    pack.need(&key(9));
    assert!(pack.get(&key(3)).is_some());
    pack.finish();
    assert_eq!(place.kept(), [1, 3]);
}

#[test]
fn a_new_value_is_written_once() {
    let place = Place::new();
    let pack = place.open("1");
    for _ in 0..9 {
        pack.put(&key(1), &[1; 1000]);
    }
    pack.finish();
    assert!(fs::metadata(&place.files()[0]).expect("a pack").len() < 2000);
}

#[test]
#[cfg(unix)]
fn nobody_else_reads_a_pack() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.keep(&[1]);
    let mode = fs::metadata(&place.files()[0]).expect("a pack").permissions().mode();
    assert_eq!(mode & 0o077, 0);
}

#[test]
fn what_is_used_no_more_goes_after_some_time() {
    let place = Place::new();
    place.keep(&[1]);
    let cache = place.0.path().join("cache");
    let old = |name: &str, days: u64| {
        let file = File::create(cache.join(name)).expect("a file");
        let age = Duration::from_secs(days * 24 * 60 * 60);
        file.set_modified(SystemTime::UNIX_EPOCH.max(now() - age)).expect("a time");
    };
    for (name, days) in [("a.kept", 31), ("b.kept", 29), ("c.kept.new1", 2), ("d.kept.new1", 0), ("e.print", 99)] {
        old(name, days);
    }
    place.keep(&[1]);
    let names = place.files().into_iter().filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned()));
    let mut left: Vec<String> = names.filter(|name| !name.ends_with("-words.kept")).collect();
    left.sort_unstable();
    assert_eq!(left, ["b.kept", "d.kept.new1", "e.print"]);
}

#[expect(clippy::disallowed_methods, reason = "files have an age here")]
fn now() -> SystemTime {
    SystemTime::now()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test damages its own file")]
fn what_is_damaged_or_of_another_program_is_not_believed() {
    let place = Place::new();
    place.keep(&[1, 2, 3]);
    assert!(place.open("2").get(&key(1)).is_none());
    let file = &place.files()[0];
    let whole = fs::read(file).expect("a pack");
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        fs::write(file, &damaged).expect("written");
        // Each number is either right or not there.
        assert!(place.kept().len() < 3, "{at}");
        fs::write(file, &whole[..at]).expect("written");
        assert!(place.kept().len() < 3, "{at}");
    }
    place.keep(&[1, 2, 3]);
    assert_eq!(place.kept(), [1, 2, 3]);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test damages its own file")]
fn what_is_damaged_heals_and_what_is_of_another_program_goes() {
    let place = Place::new();
    place.keep(&[1]);
    let file = &place.files()[0];
    let mut damaged = fs::read(file).expect("a pack");
    damaged[blake3::OUT_LEN] ^= 1;
    fs::write(file, &damaged).expect("written");
    let pack = place.open("1");
    assert!(pack.get(&key(1)).is_none());
    pack.put(&key(1), &1_u32.to_le_bytes());
    pack.need(&key(1));
    pack.finish();
    assert_eq!(place.kept(), [1]);
    place.open("2").finish();
    let left = fs::metadata(file).expect("a pack").len();
    assert!(left < 2 * blake3::OUT_LEN as u64, "the program's hash and an index of nothing: {left}");
}

#[test]
fn a_build_that_is_not_completed_leaves_nothing() {
    let place = Place::new();
    place.keep(&[1]);
    place.open("1").put(&key(2), &2_u32.to_le_bytes());
    assert_eq!((place.kept(), place.files().len()), (vec![1], 1));
}

#[test]
fn a_value_that_was_made_anew_takes_the_place_of_the_one_before() {
    let place = Place::new();
    place.keep(&[1, 2]);
    let pack = place.open("1");
    assert!(pack.get(&key(1)).is_some() && pack.get(&key(2)).is_some());
    pack.put(&key(1), b"other");
    pack.finish();
    let pack = place.open("1");
    assert_eq!((pack.get(&key(1)), pack.get(&key(2))), (Some(b"other".to_vec()), Some(2_u32.to_le_bytes().to_vec())));
}

#[test]
fn without_a_folder_nothing_is_kept() {
    let pack = Store::default().open("words");
    pack.put(&key(1), b"1");
    pack.finish();
    assert!(pack.get(&key(1)).is_none());
}
