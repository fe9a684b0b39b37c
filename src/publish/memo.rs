//! What a build wants to know again when the next one begins: a text of its own, kept beside the manifest.
//!
//! Its first line names the inputs of the build that it is of, and the hash of the text. It is written before the manifest, so one
//! whose build was not completed names other inputs than the manifest does, and is no memo; neither is one that was damaged.

use std::{fs, io::Write as _, path::Path};

use super::{
    PublishError,
    tree::{self, create_new},
};

/// The memo's name in our folder.
pub(super) const NAME: &str = "memo";
/// Its name while it is written.
pub(super) const NEW: &str = "memo.new";

/// Returns the memo of the build from these inputs; none when anything is in doubt, as it only saves work.
pub(super) fn read(state: &Path, inputs: &str) -> Option<String> {
    let text = fs::read_to_string(state.join(NAME)).ok()?;
    let (first, memo) = text.split_once('\n')?;
    (first == head(inputs, memo)).then(|| memo.to_owned())
}

/// Puts the memo of the build from these inputs into our folder `state`, in one step.
pub(super) fn write(state: &Path, inputs: &str, memo: &str) -> Result<(), PublishError> {
    let (new, place) = (state.join(NEW), state.join(NAME));
    let text = format!("{}\n{memo}", head(inputs, memo));
    create_new(&new).and_then(|mut file| file.write_all(text.as_bytes())).map_err(PublishError::at(&new))?;
    tree::rename(&new, &place)
}

/// Returns the first line of a memo.
fn head(inputs: &str, memo: &str) -> String {
    format!("{inputs} {}", blake3::hash(memo.as_bytes()).to_hex())
}
