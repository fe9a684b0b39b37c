//! `init`: a small portal that works, anywhere, from the program alone.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{
    args::{Common, InitArguments},
    outcome::{Done, Failure, Outcome},
    schema, words, write,
};

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// Writes the starter portal into a folder that is empty or not there yet.
pub(super) fn init(common: &Common, init: &InitArguments) -> Outcome {
    let taken = init.folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if taken {
        return Err(Failure::FolderTaken(init.folder.clone()));
    }
    unpack(&STARTER, &init.folder)?;
    schema::write_for_editors(&init.folder, Path::new("content"), common.lang())?;
    let said =
        words::tool(common.lang()).get("init-made", &crate::words::args([("path", init.folder.display().to_string())]));
    Ok(Done::Said(said + "\n"))
}

fn unpack(from: &Dir<'_>, to: &Path) -> Result<(), Failure> {
    for file in from.files() {
        // Cargo leaves files that begin with a dot out of a package, so the starter has this one under another name.
        let path = file.path().to_string_lossy().replace("dot-gitignore", ".gitignore");
        write(&to.join(path), file.contents())?;
    }
    from.dirs().try_for_each(|folder| unpack(folder, to))
}
