//! Which folders may be written to. Nothing here changes anything on the disk.

use std::{
    env, fs, io,
    path::{Component, Path, PathBuf},
};

use super::{PublishError, journal, manifest, memo, output, path::STATE};

/// The files that keep an empty folder in git.
const KEEPERS: [&str; 2] = [".gitkeep", ".gitignore"];

/// Returns the absolute path of a folder that need not exist, with every symbolic link in it followed.
///
/// So an output folder that is itself a link is allowed: it is judged, and written to, where it leads.
pub(super) fn resolve(folder: &Path) -> Result<PathBuf, PublishError> {
    let absolute = std::path::absolute(folder).map_err(PublishError::at(folder))?;
    let mut resolved = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(resolved.pop()),
            part => resolved.push(part),
        }
        if matches!(part, Component::Normal(_)) && exists(&resolved)? {
            resolved = fs::canonicalize(&resolved).map_err(PublishError::at(&resolved))?;
        }
    }
    Ok(resolved)
}

/// Says whether a folder is another one or lies in it. Neither need exist; one that may not be looked at is compared by its name.
pub fn lies_in(folder: &Path, other: &Path) -> bool {
    let place = |folder: &Path| resolve(folder).or_else(|_| std::path::absolute(folder));
    place(folder).is_ok_and(|folder| place(other).is_ok_and(|other| folder.starts_with(other)))
}

/// Refuses an output folder that is special by its place. The folder and those of the content are resolved.
pub(super) fn check_place(folder: &Path, content: &[PathBuf]) -> Result<(), PublishError> {
    let found = || folder.to_owned();
    if folder.parent().is_none() {
        return Err(PublishError::RootFolder(found()));
    }
    // A home folder that may not be looked at is compared by its name.
    let home = env::home_dir().filter(|home| home.is_absolute()).map(|home| resolve(&home).unwrap_or(home));
    if home.is_some_and(|home| home.starts_with(folder)) {
        return Err(PublishError::HomeFolder(found()));
    }
    for content in content {
        if content.starts_with(folder) {
            return Err(PublishError::ContainsContent(found(), content.clone()));
        }
        if folder.starts_with(content) {
            return Err(PublishError::InsideContent(found(), content.clone()));
        }
    }
    if exists(&folder.join(".git"))? { Err(PublishError::GitRoot(found())) } else { Ok(()) }
}

/// Refuses an output folder that is not empty, absent or ours.
pub(super) fn check_contents(folder: &Path) -> Result<(), PublishError> {
    let state = folder.join(STATE);
    refuse_link(&state)?;
    for name in [manifest::NAME, memo::NAME, journal::NAME, output::LOCK] {
        refuse_link(&state.join(name))?;
    }
    // What lies there is listed before the manifest is looked for: another first build writes them the other way round.
    let mut foreign = first_entry(folder, |name| name == STATE || KEEPERS.contains(&name))?;
    if exists(&state.join(manifest::NAME))? {
        return Ok(());
    }
    if foreign.is_none() {
        // A first build that was killed before it left its mark has left no more than this.
        foreign = first_entry(&state, |name| [output::LOCK, manifest::NEW].contains(&name))?;
    }
    foreign.map_or(Ok(()), |entry| Err(PublishError::ForeignFolder(folder.to_owned(), entry)))
}

/// Returns the first entry by name, if any, of a folder that `is_known` does not know; none when there is no folder.
fn first_entry(folder: &Path, is_known: impl Fn(&str) -> bool) -> Result<Option<PathBuf>, PublishError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(PublishError::NotAFolder(folder.to_owned()));
        }
        Err(error) => return Err(PublishError::Io(folder.to_owned(), error)),
    };
    let entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(PublishError::at(folder))?;
    let foreign = entries.iter().filter(|entry| !entry.file_name().to_str().is_some_and(&is_known));
    Ok(foreign.map(fs::DirEntry::path).min())
}

fn refuse_link(path: &Path) -> Result<(), PublishError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => Err(PublishError::Symlink(path.to_owned())),
        Ok(_) => Ok(()),
        Err(error) => absent(path, error).map(drop),
    }
}

fn exists(path: &Path) -> Result<bool, PublishError> {
    fs::symlink_metadata(path).map_or_else(|error| absent(path, error), |_| Ok(true))
}

/// Says that nothing is there, unless the error says something else. What lies in a file is not there either.
fn absent(path: &Path, error: io::Error) -> Result<bool, PublishError> {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(false),
        _ => Err(PublishError::Io(path.to_owned(), error)),
    }
}
