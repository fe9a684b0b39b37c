//! The output folder: what is refused, what is repaired, and what is never touched.
#![expect(clippy::disallowed_methods, reason = "the tests play the people and programs that change files beside us")]

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, SystemTime},
};

use proptest::prelude::*;
use rayon::prelude::*;
use streekwerk::publish::{Manifest, Outcome, Output, PublishError, Release, Stage, Summary};
use tempfile::TempDir;

type Done = Result<(), Box<dyn Error>>;
type Files = BTreeMap<String, String>;

/// A folder for one test: `site` is the output, `content` is read, and all else is outside.
struct Place(TempDir);

impl Place {
    fn new() -> Result<Self, Box<dyn Error>> {
        let place = Self(TempDir::new()?);
        place.put("content/page.md", "# Page")?;
        Ok(place)
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) -> Done {
        let place = self.at(path);
        fs::create_dir_all(place.parent().ok_or("a folder")?)?;
        Ok(fs::write(place, text)?)
    }

    fn open(&self) -> Result<Output, PublishError> {
        Output::open(&self.at("site"), &[self.at("content")])
    }

    /// Builds a site of pages that hold these texts.
    fn build(&self, files: &[(&str, &str)]) -> Result<Summary, PublishError> {
        self.build_all(files.iter().copied())
    }

    fn build_all<'f>(&self, files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Summary, PublishError> {
        let mut output = self.open()?;
        begin(&mut output, files)?.finish()
    }

    /// Builds as far as these files, and is killed.
    fn kill<'f>(&self, files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<(), PublishError> {
        let mut output = self.open()?;
        begin(&mut output, files).map(drop)
    }

    /// Returns all files of the output folder but those in our own folder.
    fn site(&self) -> Result<Files, Box<dyn Error>> {
        let mut files = files(&self.at("site"))?;
        files.retain(|path, _| !path.starts_with(".streekwerk/"));
        Ok(files)
    }

    fn outside(&self) -> Result<Files, Box<dyn Error>> {
        let mut files = files(self.0.path())?;
        files.retain(|path, _| !path.starts_with("site/"));
        Ok(files)
    }

    fn manifest(&self) -> Result<String, Box<dyn Error>> {
        Ok(fs::read_to_string(self.at("site/.streekwerk/manifest.json"))?)
    }
}

fn begin<'o, 'f>(
    output: &'o mut Output,
    mut files: impl Iterator<Item = (&'f str, &'f str)>,
) -> Result<Release<'o>, PublishError> {
    let release = Release::begin(output, "inputs")?;
    files.try_for_each(|(path, text)| release.write(path, Stage::Page, text.as_bytes()).map(drop))?;
    Ok(release)
}

/// Returns what lies below a folder: files with their texts, empty folders and links with a mark.
fn files(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        let path = entry.path().strip_prefix(folder)?.to_str().ok_or("a name")?.replace('\\', "/");
        if entry.path_is_symlink() {
            files.insert(path, "(link)".to_owned());
        } else if entry.file_type().is_file() {
            files.insert(path, fs::read_to_string(entry.path())?);
        } else if fs::read_dir(entry.path())?.next().is_none() {
            files.insert(path + "/", String::new());
        }
    }
    Ok(files)
}

fn these(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn key<T>(result: Result<T, PublishError>) -> &'static str {
    result.map_or_else(|error| error.key(), |_| "fine")
}

/// The path at which a build writes a file before it moves it to its place.
fn temporary(path: &str) -> String {
    let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    format!("{folder}.streekwerk-{}", &blake3::hash(path.as_bytes()).to_hex()[..16])
}

#[test]
fn refuses_folders_that_are_special_by_their_place() -> Done {
    let open = |folder: &Path| key(Output::open(folder, &["/nowhere"]));
    assert_eq!(open(Path::new("/")), "publish-root-folder");
    assert_eq!(open(Path::new("/tmp/..")), "publish-root-folder");
    let home = std::env::home_dir().ok_or("a home folder")?;
    // Some containers have no home but the root.
    if home.parent().is_some() {
        assert_eq!(open(&home), "publish-home-folder");
        assert_eq!(open(&home.join("absent/..")), "publish-home-folder");
    }

    let place = Place::new()?;
    for git in ["repository/.git/HEAD", "worktree/.git"] {
        place.put(git, "")?;
        assert_eq!(open(&place.at(git.split('/').next().unwrap_or_default())), "publish-git-root");
    }
    place.put("file", "")?;
    assert_eq!(open(&place.at("file")), "publish-not-a-folder");
    assert_eq!(open(&place.at("file/below")), "publish-not-a-folder");
    Ok(())
}

#[test]
fn refuses_folders_that_contain_or_lie_in_the_content() -> Done {
    let place = Place::new()?;
    let content = [place.at("elsewhere"), place.at("content")];
    let before = files(place.0.path())?;
    for (folder, expected) in [
        ("content", "publish-contains-content"),
        (".", "publish-contains-content"),
        ("content/..", "publish-contains-content"),
        ("content/site", "publish-inside-content"),
        ("content/deep/absent", "publish-inside-content"),
        ("absent/../content/site", "publish-inside-content"),
        ("elsewhere/site", "publish-inside-content"),
    ] {
        assert_eq!(key(Output::open(&place.at(folder), &content)), expected, "{folder}");
    }
    assert_eq!(files(place.0.path())?, before);
    assert_eq!(key(Output::open(&place.at("content-site"), &content)), "fine");
    Ok(())
}

#[test]
#[cfg(unix)]
fn sees_the_content_through_links() -> Done {
    let place = Place::new()?;
    std::os::unix::fs::symlink(place.at("content"), place.at("link"))?;
    assert_eq!(key(Output::open(&place.at("link/site"), &[place.at("content")])), "publish-inside-content");
    assert_eq!(key(Output::open(&place.at("content"), &[place.at("link")])), "publish-contains-content");
    Ok(())
}

#[test]
fn refuses_foreign_folders_and_leaves_them_as_they_are() -> Done {
    for foreign in ["index.html", "deep/er/file", ".htaccess", ".streekwerk/thing", ".streekwerk"] {
        let place = Place::new()?;
        place.put(&format!("site/{foreign}"), "mine")?;
        let before = files(place.0.path())?;
        let refused = place.open().err().ok_or("not refused")?;
        assert!(["publish-foreign-folder", "publish-not-a-folder"].contains(&refused.key()), "{foreign}: {refused}");
        assert_eq!(files(place.0.path())?, before);
    }
    Ok(())
}

#[test]
fn takes_folders_that_only_git_keeps_or_that_are_absent() -> Done {
    let place = Place::new()?;
    place.put("site/.gitkeep", "")?;
    place.put("site/.gitignore", "*")?;
    place.build(&[("index.html", "one")])?;
    assert_eq!(place.site()?, these(&[(".gitkeep", ""), (".gitignore", "*"), ("index.html", "one")]));

    let deep = Output::open(&place.at("a/b/c"), &[place.at("content")])?;
    assert!(deep.folder().is_dir());
    assert!(deep.previous().files.is_empty());
    Ok(())
}

#[test]
#[cfg(unix)]
fn takes_an_output_folder_that_is_a_link() -> Done {
    let place = Place::new()?;
    fs::create_dir(place.at("www"))?;
    std::os::unix::fs::symlink("www", place.at("site"))?;
    place.build(&[("index.html", "one")])?;
    assert_eq!(fs::read_to_string(place.at("www/index.html"))?, "one");
    place.put("www/.git/HEAD", "")?;
    assert_eq!(key(place.open()), "publish-git-root");
    Ok(())
}

#[test]
#[cfg(unix)]
fn never_writes_or_deletes_through_a_link() -> Done {
    use std::os::unix::fs::symlink;
    let place = Place::new()?;
    place.put("elsewhere/b.html", "theirs")?;
    for (link, target) in [("site/a", "elsewhere"), ("site/a/b.html", "elsewhere/b.html"), ("site/a/b.html", "absent")]
    {
        place.build(&[("a/b.html", "one"), ("c.html", "one")])?;
        let before = place.outside()?;
        let link = place.at(link);
        if link.is_dir() {
            fs::remove_dir_all(&link)?;
        } else {
            fs::remove_file(&link)?;
        }
        symlink(place.at(target), &link)?;
        for build in [&[("a/b.html", "two")][..], &[("a/b.html", "one")], &[("a/new/c.html", "one")], &[]] {
            let refused = place.build(build).err().ok_or("not refused")?;
            assert_eq!(refused.key(), "publish-symlink");
            assert!(refused.to_string().contains(&link.display().to_string()), "{refused}");
        }
        assert!(!place.open()?.is_current("inputs"));
        assert_eq!(place.outside()?, before);
        fs::remove_file(&link)?;
    }
    Ok(())
}

#[test]
#[cfg(unix)]
fn never_follows_a_link_in_its_own_folder_or_at_a_temporary_file() -> Done {
    use std::os::unix::fs::symlink;
    let place = Place::new()?;
    place.put("precious", "theirs")?;
    for name in ["manifest.json", "journal", "lock"] {
        let place = Place::new()?;
        fs::create_dir_all(place.at("site/.streekwerk"))?;
        symlink(place.at("absent"), place.at("site/.streekwerk").join(name))?;
        assert_eq!(key(place.open()), "publish-symlink", "{name}");
        assert!(!place.at("absent").exists());
    }
    place.build(&[])?;
    symlink(place.at("precious"), place.at("site").join(temporary("index.html")))?;
    symlink(place.at("precious"), place.at("site/.streekwerk/manifest.json.new"))?;
    place.build(&[("index.html", "one")])?;
    assert_eq!(fs::read_to_string(place.at("precious"))?, "theirs");
    assert_eq!(place.site()?, these(&[("index.html", "one")]));
    Ok(())
}

#[test]
fn a_second_build_writes_only_what_changed() -> Done {
    let place = Place::new()?;
    let first = place.build(&[("a/index.html", "one"), ("b/index.html", "one")])?;
    assert_eq!(first, Summary { pages: 2, written: 2, bytes: 6, ..Summary::default() });
    let look = |path| fs::metadata(place.at("site").join(path)).map(|metadata| stamp(&metadata));
    let (a, b) = (look("a/index.html")?, look("b/index.html")?);
    let second = place.build(&[("a/index.html", "one"), ("b/index.html", "three")])?;
    assert_eq!(second, Summary { pages: 2, written: 1, unchanged: 1, bytes: 8, ..Summary::default() });
    assert_eq!(look("a/index.html")?, a);
    assert_ne!(look("b/index.html")?, b);
    assert_eq!(place.site()?, these(&[("a/index.html", "one"), ("b/index.html", "three")]));
    Ok(())
}

/// Returns what a write or a replacement of a file would change.
#[cfg(unix)]
fn stamp(metadata: &fs::Metadata) -> impl PartialEq + std::fmt::Debug + use<> {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec())
}

/// Returns what a write or a replacement of a file would change.
#[cfg(not(unix))]
fn stamp(metadata: &fs::Metadata) -> impl PartialEq + std::fmt::Debug + use<> {
    (metadata.len(), metadata.modified().ok())
}

#[test]
fn removes_what_is_stale_and_nothing_foreign() -> Done {
    let place = Place::new()?;
    place.build(&[("a/b/c/one.html", "1"), ("a/two.html", "2"), ("d/three.html", "3"), ("four.html", "4")])?;
    place.put("site/d/theirs.txt", "theirs")?;
    place.put("site/theirs/file.txt", "theirs")?;
    fs::create_dir(place.at("site/empty"))?;
    let summary = place.build(&[("a/two.html", "2")])?;
    assert_eq!(summary, Summary { pages: 1, unchanged: 1, removed: 3, bytes: 1, ..Summary::default() });
    let left = [("a/two.html", "2"), ("d/theirs.txt", "theirs"), ("empty/", ""), ("theirs/file.txt", "theirs")];
    assert_eq!(place.site()?, these(&left));
    Ok(())
}

#[test]
fn foreign_files_in_the_way_are_an_error_and_stay() -> Done {
    let place = Place::new()?;
    place.build(&[("index.html", "one"), ("old/page.html", "one")])?;
    place.put("site/robots.txt", "theirs")?;
    place.put("site/folder/file.txt", "theirs")?;
    place.put("site/old/theirs.txt", "theirs")?;
    fs::create_dir(place.at("site/empty"))?;
    let index = ("index.html", "one");
    for path in ["robots.txt", "folder", "folder/file.txt/below.html", "empty", "old"] {
        let refused = place.build(&[index, (path, "two")]).err().ok_or("not refused")?;
        assert_eq!(refused.key(), "publish-in-the-way", "{path}");
    }
    for path in ["robots.txt", "folder/file.txt", "old/theirs.txt"] {
        assert_eq!(fs::read_to_string(place.at("site").join(path))?, "theirs");
    }
    assert!(place.at("site/empty").is_dir());
    assert_eq!(place.build(&[index])?.unchanged, 1);
    Ok(())
}

#[test]
fn what_was_changed_by_hand_gets_its_bytes_back() -> Done {
    let place = Place::new()?;
    let files = [("index.html", "call 074 111"), ("a/index.html", "call 074 222"), ("b.css", "b")];
    place.build(&files)?;
    let index = place.at("site/index.html");
    let old = fs::metadata(&index)?.modified()? - Duration::from_secs(3600);

    fs::write(&index, "call 074 999")?;
    assert!(!place.open()?.is_current("inputs"));
    assert_eq!(place.build(&files)?.written, 1);
    assert_eq!(place.site()?, these(&files));
    assert!(place.open()?.is_current("inputs"));

    fs::remove_file(place.at("site/b.css"))?;
    assert!(!place.open()?.is_current("inputs"));
    assert_eq!(place.build(&files)?.written, 1);
    assert_eq!(place.site()?, these(&files));

    // The same bytes, written anew, are read once and left as they are.
    fs::write(&index, "call 074 111")?;
    assert!(place.open()?.is_current("inputs"));
    assert_eq!(place.build(&files)?.unchanged, 3);

    if cfg!(unix) {
        // The time of modification can be set back; the time of change cannot.
        fs::write(&index, "call 074 999")?;
        fs::File::options().write(true).open(&index)?.set_modified(old)?;
        assert!(!place.open()?.is_current("inputs"));
        assert_eq!(place.build(&files)?.written, 1);
        assert_eq!(place.site()?, these(&files));
    }
    Ok(())
}

#[test]
#[cfg(unix)]
fn a_folder_swapped_for_an_older_copy_gets_its_bytes_back() -> Done {
    let place = Place::new()?;
    place.build(&[("a/b/c/index.html", "old"), ("d.html", "d")])?;
    fs::create_dir_all(place.at("copy/c"))?;
    fs::copy(place.at("site/a/b/c/index.html"), place.at("copy/c/index.html"))?;
    let files = [("a/b/c/index.html", "new"), ("d.html", "d")];
    place.build(&files)?;
    fs::remove_dir_all(place.at("site/a/b"))?;
    fs::rename(place.at("copy"), place.at("site/a/b"))?;
    assert!(!place.open()?.is_current("inputs"));
    assert_eq!(place.build(&files)?.written, 1);
    assert_eq!(place.site()?, these(&files));
    Ok(())
}

#[test]
#[cfg(unix)]
fn a_file_swapped_for_an_older_one_gets_its_bytes_back() -> Done {
    let place = Place::new()?;
    place.put("old.html", "old")?;
    let files = [("a/b/c/index.html", "new"), ("d.html", "d")];
    place.build(&files)?;
    fs::rename(place.at("old.html"), place.at("site/a/b/c/index.html"))?;
    assert!(!place.open()?.is_current("inputs"));
    assert_eq!(place.build(&files)?.written, 1);
    assert_eq!(place.site()?, these(&files));
    Ok(())
}

#[test]
fn is_current_only_with_the_same_inputs_version_and_files() -> Done {
    let place = Place::new()?;
    assert!(!place.open()?.is_current("inputs"));
    assert!(!place.open()?.is_current(""));
    place.build(&[("a/index.html", "one")])?;
    assert!(place.open()?.is_current("inputs"));
    assert!(!place.open()?.is_current("other"));

    place.kill([("a/new.html", "two")].into_iter())?;
    assert!(!place.open()?.is_current("inputs"));
    place.build(&[("a/index.html", "one")])?;
    assert!(place.open()?.is_current("inputs"));

    let manifest = place.manifest()?;
    let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    place.put("site/.streekwerk/manifest.json", &manifest.replace(&version, "\"0.0.0\""))?;
    assert!(!place.open()?.is_current("inputs"));
    place.build(&[("a/index.html", "one")])?;
    assert_eq!(place.manifest()?, manifest);
    Ok(())
}

/// The manifest says what is in a file that was changed before it, by a clock that moves in steps of milliseconds.
#[test]
#[cfg(unix)]
fn only_files_older_than_the_manifest_are_taken_unread() -> Done {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new()?;
    place.build(&[("index.html", "one")])?;
    let manifest = fs::File::options().write(true).open(place.at("site/.streekwerk/manifest.json"))?;
    let index = place.at("site/index.html");

    for (text, later, is_taken) in [
        ("two", Duration::ZERO, false),
        ("two", Duration::from_nanos(1), true),
        ("cut", Duration::from_secs(3600), false),
        ("t", Duration::from_nanos(1), false),
    ] {
        fs::write(&index, text)?;
        let metadata = fs::metadata(&index)?;
        let changed = Duration::new(metadata.ctime().try_into()?, metadata.ctime_nsec().try_into()?);
        // The manifest lies about its time, so it shows what is read and what is not.
        manifest.set_modified(SystemTime::UNIX_EPOCH + changed + later)?;
        let mut output = place.open()?;
        assert_eq!(output.is_current("inputs"), is_taken, "{text} {later:?}");
        assert_eq!(Release::begin(&mut output, "inputs")?.keep("index.html", Stage::Page)?, is_taken);
        let outcome = Release::begin(&mut output, "inputs")?.write("index.html", Stage::Page, b"one")?;
        assert_eq!(outcome == Outcome::Unchanged, is_taken);
        fs::remove_file(place.at("site/.streekwerk/journal"))?;
    }
    Ok(())
}

#[test]
fn a_killed_first_build_is_repaired() -> Done {
    let place = Place::new()?;
    place.kill([("a/one.html", "one"), ("b/two.html", "two")].into_iter())?;
    place.put(&format!("site/{}", temporary("b/two.html")), "tw")?;
    let mut journal = fs::read_to_string(place.at("site/.streekwerk/journal"))?;
    // A file of which a part was written, a folder that was made for a file that was not, and a line that was cut off.
    place.put("site/b/four.html", "fo")?;
    journal += "b/four.html\nc/d/three.html\ntheirs";
    fs::write(place.at("site/.streekwerk/journal"), journal)?;
    fs::create_dir_all(place.at("site/c/d"))?;
    place.put("site/theirs", "theirs")?;
    let summary = place.build(&[("b/two.html", "2"), ("b/four.html", "four")])?;
    assert_eq!(summary, Summary { pages: 2, written: 2, removed: 1, bytes: 5, ..Summary::default() });
    assert_eq!(place.site()?, these(&[("b/two.html", "2"), ("b/four.html", "four"), ("theirs", "theirs")]));
    assert!(!place.at("site/.streekwerk/journal").exists());
    Ok(())
}

#[test]
fn a_build_killed_before_its_first_file_leaves_a_folder_that_is_taken() -> Done {
    let place = Place::new()?;
    place.put("site/.streekwerk/lock", "")?;
    place.put("site/.streekwerk/manifest.json.new", "{\"form")?;
    place.build(&[("index.html", "one")])?;
    assert_eq!(place.site()?, these(&[("index.html", "one")]));
    assert!(!place.at("site/.streekwerk/manifest.json.new").exists());
    Ok(())
}

#[test]
fn what_was_served_stays_until_a_build_is_completed() -> Done {
    let place = Place::new()?;
    place.build(&[("index.html", "one"), ("old.html", "old")])?;
    place.kill([("index.html", "two"), ("new.html", "new")].into_iter())?;
    place.kill([("newer.html", "newer")].into_iter())?;
    let mixed = [("index.html", "two"), ("new.html", "new"), ("newer.html", "newer"), ("old.html", "old")];
    assert_eq!(place.site()?, these(&mixed));
    let files = [("index.html", "one"), ("old.html", "old")];
    let summary = place.build(&files)?;
    assert_eq!((summary.written, summary.unchanged, summary.removed), (1, 1, 2));
    assert_eq!(place.site()?, these(&files));
    Ok(())
}

#[test]
fn one_build_at_a_time() -> Done {
    let place = Place::new()?;
    let first = place.open()?;
    assert_eq!(key(place.open()), "publish-busy");
    drop(first);
    assert_eq!(key(place.open()), "fine");
    Ok(())
}

#[test]
fn one_output_takes_several_builds() -> Done {
    let place = Place::new()?;
    let mut output = place.open()?;
    for text in ["one", "two", "two"] {
        let release = Release::begin(&mut output, text)?;
        release.write("index.html", Stage::Page, text.as_bytes())?;
        release.finish()?;
        assert!(output.is_current(text));
        drop(Release::begin(&mut output, "never completed")?);
    }
    assert_eq!(place.site()?, these(&[("index.html", "two")]));
    Ok(())
}

#[test]
fn refuses_paths_that_lead_astray() -> Done {
    let place = Place::new()?;
    let before = place.outside()?;
    for path in [
        "",
        "/",
        "/etc/passwd",
        ".",
        "..",
        "../out.html",
        "a/../../out.html",
        "a/./b",
        "a//b",
        "a/",
        "/a",
        "a\\b",
        "..\\out.html",
        "a\nb",
        "a\0b",
        ".streekwerk/manifest.json",
        ".streekwerk",
        ".StreekWerk/x",
        "a/.streekwerk-0",
    ] {
        assert_eq!(key(place.build(&[(path, "no")])), "publish-invalid-path", "{path:?}");
    }
    assert_eq!(place.site()?, Files::new());
    assert_eq!(place.outside()?, before);
    let fine = [(".well-known/security.txt", "1"), ("a/..b", "2"), ("een pagina/ü.html", "3"), ("x.html", "4")];
    place.build(&fine)?;
    assert_eq!(place.site()?, these(&fine));
    Ok(())
}

#[test]
fn clashing_paths_are_refused_and_the_build_does_not_count() -> Done {
    for (first, second, expected) in [
        ("a.html", "a.html", "publish-path-twice"),
        ("a", "a/b/c.html", "publish-path-clash"),
        ("a/b/c.html", "a/b", "publish-path-clash"),
    ] {
        let place = Place::new()?;
        place.build(&[("old.html", "old")])?;
        let mut output = place.open()?;
        let release = Release::begin(&mut output, "new")?;
        release.write(first, Stage::Page, b"one")?;
        assert_eq!(key(release.write(second, Stage::Page, b"two")), expected);
        assert_eq!(key(release.finish()), "publish-incomplete");
        assert!(place.site()?.contains_key("old.html"));
    }
    let place = Place::new()?;
    place.build(&[("a/x", "1"), ("a-b", "2"), ("a.css", "3"), ("ab", "4")])?;
    Ok(())
}

#[test]
fn files_become_folders_and_folders_files() -> Done {
    let place = Place::new()?;
    let (file, folder) = ([("a", "file")], [("a/b/c.html", "1"), ("a/b/d.html", "2"), ("a/e.html", "3")]);
    for _ in 0..2 {
        assert_eq!(place.build(&file)?.written, 1);
        assert_eq!(place.site()?, these(&file));
        assert_eq!(place.build(&folder)?.removed, 1);
        assert_eq!(place.site()?, these(&folder));
    }
    place.kill(file.into_iter())?;
    assert_eq!(place.site()?, these(&file));
    place.build(&folder)?;
    assert_eq!(place.site()?, these(&folder));
    Ok(())
}

#[test]
fn a_manifest_or_journal_that_cannot_be_understood_stops_the_build() -> Done {
    let entry = |path: &str| format!("{{\"{path}\": {{\"hash\": \"{}\", \"size\": 1}}}}", blake3::hash(b"x"));
    let manifest = |format: u32, files: &str| {
        format!("{{\"format\": {format}, \"generator\": \"0.1.0\", \"inputs\": null, \"files\": {files}}}")
    };
    for (text, expected) in [
        (String::new(), "publish-bad-manifest"),
        ("{\"name\": \"other tool\"}".to_owned(), "publish-bad-manifest"),
        (manifest(1, "{\"a\": 1}"), "publish-bad-manifest"),
        (manifest(1, &entry("../content/page.md")), "publish-bad-manifest"),
        (manifest(1, &entry("/etc/hosts")), "publish-bad-manifest"),
        (manifest(2, "[]"), "publish-other-format"),
        (manifest(1, &entry("a/b.html")), "fine"),
    ] {
        let place = Place::new()?;
        place.put("site/.streekwerk/manifest.json", &text)?;
        let before = place.site()?;
        assert_eq!(key(place.open()), expected, "{text}");
        assert_eq!(place.site()?, before);
    }
    let place = Place::new()?;
    place.build(&[])?;
    let line = format!("{}\n../content/page.md\n", blake3::hash(place.manifest()?.as_bytes()));
    place.put("site/.streekwerk/journal", &line)?;
    assert_eq!(key(place.build(&[])), "publish-bad-manifest");
    assert!(place.at("content/page.md").exists());
    Ok(())
}

#[test]
fn the_manifest_is_the_same_for_the_same_files_in_any_order() -> Done {
    let (one, two) = (Place::new()?, Place::new()?);
    one.build(&[("b.html", "1"), ("a/\"quoted\".html", "2"), ("a.css", "3")])?;
    two.build(&[("other.html", "0")])?;
    two.build(&[("a.css", "3"), ("b.html", "1"), ("a/\"quoted\".html", "2")])?;
    assert_eq!(one.manifest()?, two.manifest()?);
    let output = one.open()?;
    let paths: Vec<&str> = output.previous().files.keys().map(|path| &**path).collect();
    assert_eq!(paths, ["a.css", "a/\"quoted\".html", "b.html"]);
    assert_eq!(output.previous().inputs.as_deref(), Some("inputs"));
    assert_eq!(output.previous().files["b.html"].hash, blake3::hash(b"1"));
    Ok(())
}

#[test]
fn the_manifest_remembers_a_thousand_pages_that_are_gone_the_last_to_go_first() -> Done {
    let place = Place::new()?;
    let lose = |gone: &[&str], range: std::ops::Range<u32>| -> Result<Vec<String>, Box<dyn Error>> {
        let gone = gone.iter().map(|path| (*path).to_owned()).chain(range.map(|number| format!("{number:05}.html")));
        let mut output = place.open()?;
        begin(&mut output, [("a.html", "1")].into_iter())?.without(gone.collect()).finish()?;
        let read = Manifest::read(&place.at("site")).ok_or("a manifest")?;
        assert_eq!(&read, output.previous());
        Ok(read.gone)
    };
    assert_eq!(lose(&["b.html", "c.html"], 0..0)?, ["b.html", "c.html"]);
    assert_eq!(
        lose(&["a \"b\".html", "b.html", "c.html", "z.html"], 0..0)?,
        ["a \"b\".html", "z.html", "b.html", "c.html"]
    );
    assert_eq!(lose(&["c.html"], 0..0)?, ["c.html"]);
    let most = lose(&["c.html"], 0..2000)?;
    assert_eq!((most.len(), most[0].as_str(), most[999].as_str()), (1000, "00000.html", "00999.html"));
    Ok(())
}

#[test]
fn many_threads_write_one_build() -> Done {
    let place = Place::new()?;
    // In the second round each folder takes the place of a file, which many threads find at once.
    for (round, removed) in [("", 0), ("/deep", 500)] {
        let mut output = place.open()?;
        let release = Release::begin(&mut output, "inputs")?;
        let written = AtomicUsize::new(0);
        (0..500).into_par_iter().try_for_each(|page| {
            let path = format!("{}/{}{round}/{page}", page % 3, page % 50);
            let path = if round.is_empty() { format!("{}/{}", page % 3, page) } else { path };
            let outcome = release.write(&path, Stage::Asset, path.as_bytes())?;
            written.fetch_add(usize::from(outcome == Outcome::Written), Ordering::Relaxed);
            Ok::<(), PublishError>(())
        })?;
        let summary = release.finish()?;
        assert_eq!((written.into_inner(), summary.written, summary.assets), (500, 500, 500));
        assert_eq!(summary.removed, removed);
        let site = place.site()?;
        assert_eq!(site.len(), 500);
        assert!(site.iter().all(|(path, text)| path == text));
    }
    Ok(())
}

#[test]
fn keeps_files_whose_bytes_are_not_made_anew() -> Done {
    let place = Place::new()?;
    place.build(&[("a.1234.css", "a"), ("b.1234.css", "b"), ("c.1234.css", "c")])?;
    fs::write(place.at("site/b.1234.css"), "x")?;
    let mut output = place.open()?;
    let release = Release::begin(&mut output, "inputs")?;
    assert!(release.keep("a.1234.css", Stage::Asset)?);
    assert!(!release.keep("b.1234.css", Stage::Asset)?);
    assert!(!release.keep("absent.css", Stage::Asset)?);
    release.write("b.1234.css", Stage::Asset, b"b")?;
    let expected = Summary { assets: 2, written: 1, unchanged: 1, kept: 1, removed: 1, bytes: 2, ..Summary::default() };
    assert_eq!(release.finish()?, expected);
    assert_eq!(place.site()?, these(&[("a.1234.css", "a"), ("b.1234.css", "b")]));
    Ok(())
}

#[test]
fn errors_have_a_key_and_say_what_to_do() {
    use PublishError as E;
    let (path, text) = (|| PathBuf::from("site"), || "a/b.html".to_owned());
    let errors = [
        E::RootFolder(path()),
        E::HomeFolder(path()),
        E::GitRoot(path()),
        E::ContainsContent(path(), path()),
        E::InsideContent(path(), path()),
        E::NotAFolder(path()),
        E::ForeignFolder(path(), path()),
        E::Busy(path()),
        E::BadManifest(path(), text()),
        E::OtherFormat(path(), 9),
        E::Symlink(path()),
        E::InTheWay(path()),
        E::InvalidPath(text()),
        E::PathTwice(text()),
        E::PathClash(text(), text()),
        E::Incomplete,
        E::Io(path(), std::io::ErrorKind::StorageFull.into()),
    ];
    let keys: std::collections::BTreeSet<&str> = errors.iter().map(PublishError::key).collect();
    assert_eq!(keys.len(), errors.len());
    for error in errors {
        let text = error.to_string();
        assert!(error.key().starts_with("publish-") && !text.ends_with('.') && !text.starts_with(char::is_uppercase));
        assert!(error.args().iter().all(|(_, value)| text.contains(value.as_str())), "{text}");
    }
}

/// What may happen to an output folder.
#[derive(Debug, Clone)]
enum Step {
    Build(Files),
    /// A build that is killed after so many files.
    Killed(Files, usize),
    /// The nth file is changed by hand, or removed.
    Edited(usize, Option<String>),
}

fn any_text() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "one", "two", "longer"]).prop_map(str::to_owned)
}

/// Few names at few levels, so that builds often meet, and files and folders change places.
fn any_files() -> impl Strategy<Value = Files> {
    prop::collection::vec(("[ab](/[ab]){0,3}", any_text()), 0..8).prop_map(|drawn| {
        let mut files = Files::new();
        for (path, text) in drawn {
            let clashes =
                |other: &String| other.starts_with(&format!("{path}/")) || path.starts_with(&format!("{other}/"));
            if !files.keys().any(clashes) {
                files.insert(path, text);
            }
        }
        files
    })
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => any_files().prop_map(Step::Build),
        2 => (any_files(), 0..8_usize).prop_map(|(files, count)| Step::Killed(files, count)),
        2 => (0..8_usize, prop::option::of(any_text())).prop_map(|(index, text)| Step::Edited(index, text)),
    ]
}

fn pairs(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
}

fn run(place: &Place, step: &Step) -> Done {
    match step {
        Step::Build(files) => {
            place.build_all(pairs(files))?;
            let mut expected = files.clone();
            expected.insert("theirs/file".to_owned(), "theirs".to_owned());
            assert_eq!(place.site()?, expected);
            assert!(place.open()?.is_current("inputs"));
        }
        Step::Killed(files, count) => {
            place.kill(pairs(files).take(*count))?;
            if let Some(half) = files.keys().nth(*count) {
                // It dies in the middle of the next file.
                let journal = place.at("site/.streekwerk/journal");
                fs::write(&journal, fs::read_to_string(&journal)? + half + "\nb/a")?;
                let target = place.at("site").join(half);
                if target.parent().is_some_and(Path::is_dir) {
                    let is_first = place.manifest()?.contains("\"inputs\": null");
                    let written = if is_first && !target.exists() { half.clone() } else { temporary(half) };
                    place.put(&format!("site/{written}"), "half")?;
                }
            }
        }
        Step::Edited(index, text) => {
            let files = place.site()?;
            // The names that builds give; an empty folder is shown with a `/` at its end.
            let is_ours = |path: &&String| path.ends_with(['a', 'b']) && path.chars().all(|c| "ab/".contains(c));
            match (files.keys().filter(is_ours).nth(*index), text) {
                (Some(path), Some(text)) => place.put(&format!("site/{path}"), text)?,
                (Some(path), None) => fs::remove_file(place.at("site").join(path))?,
                (None, _) => {}
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn after_any_history_the_folder_is_the_last_build(
        steps in prop::collection::vec(any_step(), 1..10),
        last in any_files(),
    ) {
        let history = || -> Done {
            let place = Place::new()?;
            place.build(&[])?;
            place.put("site/theirs/file", "theirs")?;
            let outside = place.outside()?;
            for step in steps.iter().chain([&Step::Build(last.clone())]) {
                run(&place, step)?;
            }
            let fresh = Place::new()?;
            fresh.build_all(pairs(&last))?;
            assert_eq!(place.manifest()?, fresh.manifest()?);
            assert_eq!(place.outside()?, outside);
            Ok(())
        };
        prop_assert!(history().map_err(|error| error.to_string()) == Ok(()));
    }
}
