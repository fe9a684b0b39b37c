//! Old addresses: each is told or published, in both layouts and below a path. None fails only while it is written.

use streekwerk::{
    model::portal::Layout,
    pipeline::{self, Checked, Settings},
    plan::redirects,
    source::Sources,
};

use crate::{faults, site};

/// Returns the settings of both layouts, at the root and below a path.
fn settings() -> Vec<(Layout, Settings)> {
    let each = [Layout::Hub, Layout::Separate].into_iter();
    let each = each.flat_map(|layout| [None, Some(site::BELOW)].map(|base| (layout, base)));
    each.map(|(layout, base)| (layout, site::settings(site::DAY, Some(layout), base))).collect()
}

/// Returns a sound network in which a training had these addresses.
fn network(aliases: &[&str]) -> Sources {
    let mut files = faults::sound();
    let training = format!(
        "---\ntitle: Lassen\nprovider: roc-noord\nstarts: [{{rolling: true}}]\naliases: [{}]\n---\n",
        aliases.join(", ")
    );
    files.insert("regions/twente/training/lassen.md".to_owned(), training.into_bytes());
    Sources::from_memory(&files)
}

fn check(aliases: &[&str], settings: &Settings) -> Checked {
    pipeline::check(&network(aliases), settings)
}

#[test]
fn an_address_of_the_site_itself_is_told_in_every_layout() {
    let taken = ["robots.txt", "sitemap.xml", "sitemap-1.xml", "404.html", "assets/oud.css", ".well-known/oud"];
    for (layout, settings) in settings() {
        for path in taken {
            // On a region's own site the region's name falls out.
            let region = if layout == Layout::Hub { "" } else { "/twente" };
            for alias in [format!("/{path}"), format!("{region}/{path}")] {
                let codes: Vec<_> = check(&[&alias], &settings).diagnostics.iter().map(|fault| fault.code).collect();
                assert_eq!(codes, ["alias-taken"], "{alias}, {}", layout.as_str());
            }
        }
    }
}

#[test]
fn a_file_and_a_folder_of_one_name_are_told_in_either_order() {
    for (_, settings) in settings() {
        for aliases in [["/oud.html", "/Oud.html/kosten/"], ["/oud.html/kosten/", "/oud.html"]] {
            let checked = check(&aliases, &settings);
            let codes: Vec<_> = checked.diagnostics.iter().map(|fault| fault.code).collect();
            assert_eq!(codes, ["alias-taken"], "{aliases:?}");
        }
    }
}

#[test]
fn what_is_not_told_is_published() {
    let aliases =
        ["/oud.html", "/oud/kosten.html", "/oud/", "/media/oud/", "/sitemap/", "/nieuws/robots.txt", "/x.asp"];
    for (layout, settings) in settings() {
        let built = site::build(layout.as_str(), &network(&aliases), &settings);
        let redirects = redirects(&built.portal, &built.plan);
        assert_eq!(redirects.len(), aliases.len(), "{}", layout.as_str());
        let missing: Vec<_> = redirects.iter().filter(|redirect| !built.files.contains_key(&redirect.file)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
