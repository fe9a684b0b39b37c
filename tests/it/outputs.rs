//! The table of kinds of file that are no pages, held to the files of a build.

use std::collections::BTreeSet;

use rayon::prelude::*;
use streekwerk::{
    output,
    picture::Cache,
    render::{Press, Shared},
};

use crate::site::{self, Built};

/// Calls `look` with all that the pages of a build are made from.
fn with_press<T>(built: &Built, look: impl FnOnce(&Press<'_>) -> T) -> T {
    let (theme, shared) = (site::theme(&built.portal), Shared::new(&built.portal, &built.plan));
    look(&Press {
        portal: &built.portal,
        plan: &built.plan,
        theme: &theme,
        shared: &shared,
        pictures: &Cache::default(),
    })
}

#[test]
fn every_file_that_is_no_page_is_found_by_its_path_with_the_same_bytes() {
    for built in site::all() {
        let pages: BTreeSet<String> = built.plan.routes().iter().map(|r| built.plan.file(&built.portal, r)).collect();
        let others = built.files.iter().filter(|(file, _)| !pages.contains(*file));
        let faults = with_press(built, |press| {
            let is_found = |file: &str, bytes: &[u8]| {
                output::find(press, file).is_some_and(|(_, found)| found.bytes().is_ok_and(|found| *found == *bytes))
            };
            let missing = others.par_bridge().filter(|(file, bytes)| !is_found(file, bytes));
            missing.map(|(file, _)| file.clone()).collect::<Vec<_>>()
        });
        site::assert_none(&faults);
    }
}

#[test]
fn every_kind_has_a_file_and_knows_its_own() {
    let built = &site::all()[0];
    let faults: Vec<String> = with_press(built, |press| {
        let site = &press.plan.sites()[0];
        let kinds = output::KINDS.iter().enumerate();
        let listed = kinds.map(|(index, kind)| (index, kind, (kind.files)(press, site)));
        let fault = |(index, kind, files): (usize, &output::Kind, Vec<output::File<'_>>)| {
            let own = files.iter().all(|file| (kind.may_be)(file.path.trim_start_matches(&site.folder)));
            (files.is_empty() || !own).then(|| format!("the kind in row {index}"))
        };
        listed.filter_map(fault).collect()
    });
    site::assert_none(&faults);
}
