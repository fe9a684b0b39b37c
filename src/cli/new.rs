//! `new`: a file for a new entity.

use std::path::{Path, PathBuf};

use super::{
    args::{Common, NewArguments},
    build,
    outcome::{Done, Failure, Outcome},
    schema::SCHEMAS,
    words, write,
};
use crate::{
    diagnostic::closest,
    field::Slug,
    model::Kind,
    portal::{Portal, ScopeId, meant},
    scaffold::{self, Missing, New, scaffold},
    schema::Subject,
};

/// Writes a new file and says where it is.
pub(super) fn new(common: &Common, new: &NewArguments) -> Outcome {
    let Some(kind) = Kind::named(&new.kind) else { return Err(unknown_kind(&new.kind)) };
    if Slug::new(&new.id).is_err() {
        // The ending is not part of an id.
        let stem = [".md", ".yaml", ".yml"].iter().find_map(|ending| new.id.strip_suffix(ending)).unwrap_or(&new.id);
        let better = Slug::new(stem).map_or_else(|better| better, |slug| slug.to_string());
        return Err(Failure::BadId(new.id.clone(), better));
    }
    build::check_cache(common, None)?;
    let (_, checked) = build::read_and_check(common)?;
    let Some((portal, _)) = &checked.site else { return Err(Failure::NoPortal(common.content.clone())) };
    let scope = scope(kind, new, portal)?;
    let file = common.content.join(path(kind, scope, &new.id, portal));
    if file.exists() {
        return Err(Failure::FileExists(file));
    }
    let schema = schema_path(common, &file, kind);
    let text = scaffold(&New {
        kind,
        id: &new.id,
        day: common.day(),
        lang: common.lang(),
        reference: &|kind| reference(portal, scope, kind),
        schema: schema.as_deref(),
    })
    .map_err(|Missing(missing)| Failure::MakeFirst(kind.name(), missing.name()))?;
    write(&file, text.as_bytes())?;
    Ok(Done::Said(
        words::tool(common.lang()).get("new-made", &crate::words::args([("path", file.display().to_string())])) + "\n",
    ))
}

fn unknown_kind(word: &str) -> Failure {
    if word == Subject::Portal.name() {
        return Failure::PortalIsNoKind;
    }
    let kinds = Kind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ");
    Failure::UnknownKind(word.to_owned(), kinds, meant::kind(word).map(Kind::name))
}

/// Returns to whom the new entity belongs: what was asked for, or the only region that there is.
fn scope(kind: Kind, new: &NewArguments, portal: &Portal) -> Result<ScopeId, Failure> {
    if new.shared {
        return Ok(ScopeId::NETWORK);
    }
    // A region is not there yet; its folder is its id.
    if kind == Kind::Region {
        return Ok(ScopeId::NETWORK);
    }
    let regions: Vec<&str> = portal.regions().filter_map(|region| portal.region_slug(region)).collect();
    let name = match (&new.region, &regions[..]) {
        (Some(name), _) => name.as_str(),
        (None, [only]) => only,
        (None, _) => return Err(Failure::WhichRegion(regions.join(", "))),
    };
    portal.scope_named(name).ok_or_else(|| {
        let meant = closest(name, regions.iter().copied()).map(str::to_owned);
        Failure::UnknownRegion(name.to_owned(), regions.join(", "), meant)
    })
}

/// Returns where the new file goes, from the content folder.
fn path(kind: Kind, scope: ScopeId, id: &str, portal: &Portal) -> PathBuf {
    let name = format!("{id}.{}", scaffold::extension(kind));
    match (kind, portal.region_slug(scope)) {
        (Kind::Region, _) => PathBuf::from(format!("regions/{id}/region.yaml")),
        (kind, Some(region)) => PathBuf::from(format!("regions/{region}/{}/{name}", kind.folder())),
        (Kind::Page, None) => PathBuf::from(format!("pages/{name}")),
        (kind, None) => PathBuf::from(format!("shared/{}/{name}", kind.folder())),
    }
}

/// Returns the id of an entity that the new one can refer to. A training's provider must be of education.
fn reference(portal: &Portal, scope: ScopeId, kind: Kind) -> Option<String> {
    use crate::model::{Facts, partner::Pillar};
    let own = portal.own_of(scope, kind);
    let shared = portal.own_of(ScopeId::NETWORK, kind);
    let fits = |facts: &Facts| !matches!(facts, Facts::Partner(partner) if partner.pillar != Pillar::Education);
    let mut documents = own.chain(shared).map(|id| portal.document(id));
    documents.find(|document| fits(&document.facts)).map(|document| document.key.id.to_string())
}

/// Returns the way from the new file to the kind's schema, if schemas were written beside the content.
fn schema_path(common: &Common, file: &Path, kind: Kind) -> Option<String> {
    let base = common.content.parent().unwrap_or(Path::new(""));
    let schema = base.join(SCHEMAS).join(format!("{}.json", kind.name()));
    let depth = file.strip_prefix(base).ok()?.components().count() - 1;
    schema.is_file().then(|| format!("{}{SCHEMAS}/{}.json", "../".repeat(depth), kind.name()))
}
