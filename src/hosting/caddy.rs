//! Caddy 2: a file to import in the block of the site, which has its name and root.

use super::{NOT_FOUND, Served, each_header, made_for};
use crate::header::{KEEP_FIXED, KEEP_PAGE, SELDOM_KNOWN, content_type};

/// Returns the settings of a site.
pub(crate) fn caddyfile(served: &Served) -> String {
    let path = &served.path;
    let how = "Import it in the block of the site. There, root is the folder that stands for the host's root.";
    let body = [headers(), keeping(served), types(), moved(served)].concat();
    let body = format!(
        "encode zstd gzip\n{body}@hidden {{\n\tpath */.*\n\tnot path {path}.well-known/*\n}}\nerror @hidden \
         404\nfile_server\n"
    );
    format!("{}handle {path}* {{\n{}}}\n\n{}", made_for(served, how), indented(&body), missing(served))
}

fn headers() -> String {
    let lines = each_header(|name, value| format!("\t{name} \"{value}\"\n"));
    format!("header {{\n{lines}\t-Server\n}}\n")
}

/// Returns how long files are kept; what is not there is not kept.
fn keeping(served: &Served) -> String {
    let fixed = served.fixed().map(|folder| folder + "*").collect::<Vec<_>>().join(" ");
    format!(
        "@fixed {{\n\tpath {fixed}\n\tfile\n}}\nheader @fixed Cache-Control \"{KEEP_FIXED}\"\n@page {{\n\tnot path {fixed} \
         */.*\n\tfile {{path}} {{path}}/index.html\n}}\nheader @page Cache-Control \"{KEEP_PAGE}\"\n\
         @well_known {{\n\tpath {path}.well-known/*\n\tfile\n}}\nheader @well_known Cache-Control \"{KEEP_PAGE}\"\n",
        path = served.path
    )
}

fn types() -> String {
    let rule = |(number, (ending, media_type)): (usize, &(&str, &str))| {
        let content = content_type(media_type);
        format!("@type_{number} {{\n\tpath *{ending}\n\tfile\n}}\nheader @type_{number} Content-Type \"{content}\"\n")
    };
    SELDOM_KNOWN.iter().enumerate().map(rule).collect()
}

fn moved(served: &Served) -> String {
    let pairs = served.moved.iter().flat_map(|moved| moved.asked().map(move |from| (from, &moved.to)));
    pairs.map(|(from, to)| format!("redir {from} {to} 301\n")).collect::<Vec<_>>().concat()
}

/// Returns where an address that leads nowhere goes: to the page of its region and language.
fn missing(served: &Served) -> String {
    let block = |path: &String| {
        let body = format!("rewrite * {path}{NOT_FOUND}\nfile_server\n");
        format!("handle {path}* {{\n{}}}\n", indented(&body))
    };
    let pages: String = std::iter::once(headers()).chain(served.missing.iter().map(block)).collect();
    let name = &served.name;
    let body = format!(
        "@missing_{name} expression {{http.error.status_code}} == 404\nhandle @missing_{name} {{\n{}}}\n",
        indented(&pages)
    );
    format!("handle_errors {{\n{}}}\n", indented(&body))
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("\t{line}\n")).collect::<Vec<_>>().concat()
}
