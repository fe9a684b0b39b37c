//! A page has one path, and a path has one page.

use crate::site;

#[test]
fn a_file_leads_back_to_its_page() {
    let mut faults = Vec::new();
    for built in site::all() {
        for route in built.plan.routes() {
            let file = built.plan.file(&built.portal, route);
            if built.plan.route_of(&built.portal, &file) != Some(*route) {
                faults.push(format!("{}: {file}", built.name));
            }
        }
    }
    site::assert_none(&faults);
}

#[test]
fn what_is_no_file_of_a_page_leads_to_none() {
    for built in site::all() {
        let folder = &built.plan.sites()[0].folder;
        for file in
            ["index.htm", "x/index.html", "scholing", "scholing/", "nl/index.html", "scholing/start/2026-99/index.html"]
        {
            assert_eq!(built.plan.route_of(&built.portal, &format!("{folder}{file}")), None, "{}: {file}", built.name);
        }
    }
}
