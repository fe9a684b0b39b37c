//! Which part of the output a build makes, and what it tells of it.

use std::{collections::BTreeMap, fs, path::Path, str::FromStr};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{args::Build, outcome::Failure};
use crate::{
    diagnostic::closest,
    pipeline::BuildError,
    plan::Part,
    portal::{Portal, ScopeId},
    publish::{Manifest, PublishError},
};

/// One of several parts: `2/5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shard {
    number: usize,
    of: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        let fits = numbers.filter(|(number, of)| (1..=*of).contains(number));
        fits.map(|(number, of)| Self { number, of }).ok_or_else(|| "a shard is written like 2/5".to_owned())
    }
}

/// Returns the part that was asked for.
pub(super) fn part(portal: &Portal, build: &Build) -> Result<Part, Failure> {
    if let Some(Shard { number, of }) = build.shard {
        return Ok(Part::Shard { number, of });
    }
    if build.region.is_empty() && !build.hub {
        return Ok(Part::Whole);
    }
    let regions = build.region.iter().map(|name| portal.scope_named(name).ok_or_else(|| unknown(portal, name)));
    let hub = build.hub.then_some(Ok(ScopeId::NETWORK));
    regions.chain(hub).collect::<Result<_, _>>().map(Part::Scopes)
}

/// Returns the name of the part that was asked for: two that are not the same have not the same one.
pub(super) fn name(build: &Build) -> String {
    format!("{:?} {:?} {:?}", build.shard, build.region, build.hub)
}

fn unknown(portal: &Portal, name: &str) -> Failure {
    let names: Vec<&str> = portal.regions().filter_map(|scope| portal.region_slug(scope)).collect();
    let meant = closest(name, names.iter().copied()).map(str::to_owned);
    Failure::UnknownRegion(name.to_owned(), names.join(", "), meant)
}

/// What a build changed in its folder.
#[derive(Serialize)]
struct Changes<'a> {
    /// The files that are new or have other bytes.
    written: Vec<&'a str>,
    /// The files that are gone.
    removed: Vec<&'a str>,
    /// The SHA-256 of every file, in hexadecimal (FIPS 180-4).
    sha256: BTreeMap<&'a str, String>,
}

/// Returns as JSON what a build changed in `folder` since `before`.
pub(super) fn changes(folder: &Path, before: &Manifest) -> Result<String, Failure> {
    let after = Manifest::read(folder).unwrap_or_default();
    let is_same = |path: &str| before.files.get(path) == after.files.get(path);
    let sum = |path: &str| {
        let place = folder.join(path);
        let bytes = fs::read(&place).map_err(|error| BuildError::Publish(PublishError::Io(place, error)))?;
        let hex: String = Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        Ok::<_, BuildError>(hex)
    };
    let changes = Changes {
        written: after.files.keys().map(|path| &**path).filter(|path| !is_same(path)).collect(),
        removed: before.files.keys().map(|path| &**path).filter(|path| !after.files.contains_key(*path)).collect(),
        sha256: after.files.keys().map(|path| Ok((&**path, sum(path)?))).collect::<Result<_, BuildError>>()?,
    };
    Ok(serde_json::to_string_pretty(&changes).expect("texts are JSON") + "\n")
}
