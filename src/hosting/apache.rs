//! Apache: `.htaccess` in the folder of the site.

use super::{NOT_FOUND, SQUEEZED, Served, each_header, made_for};
use crate::header::{KEEP_FIXED, KEEP_PAGE, SELDOM_KNOWN};

/// Returns the settings of a site.
pub(crate) fn htaccess(served: &Served) -> String {
    let how =
        "For Apache 2.4 with mod_headers, mod_alias, mod_dir, mod_mime, mod_filter, mod_deflate and AllowOverride All.";
    let blocks = [
        "Options -Indexes -MultiViews\nDirectoryIndex index.html\nDirectorySlash On\n".to_owned(),
        missing(served),
        "RedirectMatch 404 \"/\\.(?!well-known/)\"\n".to_owned(),
        moved(served),
        each_header(|name, value| format!("Header always set {name} \"{value}\"\n")),
        keeping(served),
        types(),
        squeezing(),
    ];
    made_for(served, how) + &blocks.join("\n")
}

/// Returns where an address that leads nowhere goes. Of several blocks that fit the last counts, so the shortest comes
/// first.
fn missing(served: &Served) -> String {
    let block = |path: &String| {
        let document = format!("ErrorDocument 404 {path}{NOT_FOUND}\n");
        if *path == served.path {
            document
        } else {
            format!("<If \"%{{REQUEST_URI}} =~ m#^{path}#\">\n    {document}</If>\n")
        }
    };
    served.missing.iter().rev().map(block).collect()
}

fn moved(served: &Served) -> String {
    let line = |moved: &super::Moved| {
        let from = moved.from.replace('.', "\\.");
        let (from, slash) = from.strip_suffix('/').map_or((from.as_str(), ""), |folder| (folder, "/?"));
        format!("RedirectMatch 301 \"^{from}{slash}$\" \"{}\"\n", moved.to)
    };
    served.moved.iter().map(line).collect()
}

/// Returns how long files are kept; what is not there is not kept.
fn keeping(served: &Served) -> String {
    let found = "%{REQUEST_STATUS} in {'200', '304'}";
    let fixed = served.fixed().collect::<Vec<_>>().join("|");
    format!(
        "Header set Cache-Control \"{KEEP_PAGE}\" \"expr={found}\"\nHeader set Cache-Control \"{KEEP_FIXED}\" \
         \"expr={found} && %{{REQUEST_URI}} =~ m#^(?:{fixed})#\"\n"
    )
}

fn types() -> String {
    let line = |(ending, media_type): &(&str, &str)| {
        if ending.starts_with('.') {
            format!("AddType {media_type} {ending}\n")
        } else {
            format!("<Files \"{ending}\">\n    ForceType {media_type}\n</Files>\n")
        }
    };
    let types: String = SELDOM_KNOWN.iter().map(line).collect();
    format!("{types}AddDefaultCharset utf-8\nAddCharset utf-8 .css .js .txt .csv .ics .vcf .svg .xml\n")
}

/// Returns what is made smaller. An `ETag` would change with it; the date of the file does not, and `304` works by that.
fn squeezing() -> String {
    let types = SQUEEZED.join(" ");
    format!(
        "FileETag None\n<IfModule mod_brotli.c>\n    AddOutputFilterByType BROTLI_COMPRESS text/html {types}\n</IfModule>\n\
         <IfModule !mod_brotli.c>\n    <IfModule mod_deflate.c>\n        AddOutputFilterByType DEFLATE text/html {types}\n    \
         </IfModule>\n</IfModule>\n"
    )
}
