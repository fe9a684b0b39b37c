//! nginx: a file to include in the `server` block that has the site's name, certificate and root.

use super::{NOT_FOUND, SQUEEZED, Served, each_header, made_for};
use crate::header::{FIXED, KEEP_FIXED, KEEP_PAGE, SELDOM_KNOWN};

/// What nginx does not give away: hidden files, such as these settings.
const HIDDEN: &str = "    location ~ /\\.(?!well-known/) {\n        return 404;\n    }\n";

/// Returns the settings of a site.
pub(crate) fn nginx_conf(served: &Served) -> String {
    let how = "Include it in the server block of the site. There, root is the folder that stands for the host's root.";
    let head = format!("location {} {{\n", served.path);
    let blocks = [HIDDEN.to_owned(), fixed(served), types_of(served), moved(served), "}\n\n".to_owned()];
    [made_for(served, how), head, usual(served), blocks.concat(), missing(served)].concat()
}

/// Returns what holds for every file of the site.
fn usual(served: &Served) -> String {
    let types = SQUEEZED.join(" ");
    let texts = SQUEEZED.into_iter().filter(|known| known.starts_with("text/")).collect::<Vec<_>>().join(" ");
    let (name, headers) = (&served.name, headers("    "));
    format!(
        "    absolute_redirect off;\n    index index.html;\n    charset utf-8;\n    charset_types {texts};\n    gzip on;\n    \
         gzip_vary on;\n    gzip_min_length 512;\n    gzip_types {types};\n{headers}    add_header Cache-Control \
         \"{KEEP_PAGE}\";\n    error_page 404 @missing_{name};\n    try_files $uri $uri/ =404;\n\n"
    )
}

/// Returns the headers. nginx forgets those of an outer block where an inner one has any, so each has all of them.
fn headers(indent: &str) -> String {
    each_header(|name, value| format!("{indent}add_header {name} \"{value}\" always;\n"))
}

fn fixed(served: &Served) -> String {
    let (path, folders, headers) = (&served.path, FIXED.join("|"), headers("        "));
    format!(
        "    location ~ ^{path}(?:{folders})/ {{\n{headers}        add_header Cache-Control \"{KEEP_FIXED}\";\n        \
         try_files $uri =404;\n    }}\n"
    )
}

fn types_of(served: &Served) -> String {
    let block = |(ending, media_type): &(&str, &str)| {
        let ending = ending.replace('.', "\\.");
        format!(
            "    location ~ ^{}.*{ending}$ {{\n        types {{ }}\n        default_type {media_type};\n        \
             try_files $uri =404;\n    }}\n",
            served.path
        )
    };
    SELDOM_KNOWN.iter().map(block).collect()
}

fn moved(served: &Served) -> String {
    let pairs = served.moved.iter().flat_map(|moved| moved.asked().map(move |from| (from, &moved.to)));
    let blocks = pairs.map(|(from, to)| format!("    location = {from} {{\n        return 301 {to};\n    }}\n"));
    blocks.collect::<Vec<_>>().concat()
}

/// Returns where an address that leads nowhere goes: to the page of its region and language.
fn missing(served: &Served) -> String {
    let to = |path: &String| format!("    rewrite ^{path} {path}{NOT_FOUND} break;\n");
    let rewrites: String = served.missing.iter().map(to).collect();
    format!("location @missing_{} {{\n    charset utf-8;\n{}{rewrites}}}\n", served.name, headers("    "))
}
