//! What a web server says of each file: the headers of every answer, how long a browser may keep it, and its media type.
//!
//! The one place for them: the files for web servers, the live preview and the handbook's tables all follow it.

/// The headers of every answer. Pages have nothing inline and load nothing from others, so the policy can be strict.
pub const EVERYWHERE: [(&str, &str); 7] = [
    ("Content-Security-Policy", "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
    ("Strict-Transport-Security", "max-age=31536000"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// How long a page may be kept: five minutes.
pub const KEEP_PAGE: &str = "public, max-age=300";

/// How long a file may be kept whose name carries the hash of its bytes: a year, which is for ever.
pub const KEEP_FIXED: &str = "public, max-age=31536000, immutable";

/// The folders of a site whose files have such names.
pub const FIXED: [&str; 3] = ["assets", "media", "share"];

/// The media types of files that servers do not all know, by how the names end (IANA; the manifest's by W3C).
pub const SELDOM_KNOWN: [(&str, &str); 6] = [
    ("feed.xml", "application/atom+xml"),
    (".ics", "text/calendar"),
    (".vcf", "text/vcard"),
    (".csv", "text/csv"),
    (".jsonld", "application/ld+json"),
    (".webmanifest", "application/manifest+json"),
];

/// The media types of the other files, by how the names end.
const WELL_KNOWN: [(&str, &str); 16] = [
    (".html", "text/html"),
    (".css", "text/css"),
    (".js", "text/javascript"),
    (".txt", "text/plain"),
    (".xml", "application/xml"),
    (".svg", "image/svg+xml"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".webp", "image/webp"),
    (".gif", "image/gif"),
    (".avif", "image/avif"),
    (".ico", "image/x-icon"),
    (".woff2", "font/woff2"),
    (".pdf", "application/pdf"),
    (".json", "application/json"),
];

/// Returns the media type of a file.
#[must_use]
pub fn media_type(file: &str) -> &'static str {
    let known = SELDOM_KNOWN.iter().chain(&WELL_KNOWN).find(|(ending, _)| file.ends_with(ending));
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// Returns the value of `Content-Type` for a media type: text is in UTF-8. JSON always is, and XML says so itself.
#[must_use]
pub fn content_type(media_type: &str) -> String {
    let charset = if media_type.starts_with("text/") { "; charset=utf-8" } else { "" };
    format!("{media_type}{charset}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_type_of_its_longest_ending() {
        let types = ["nieuws/feed.xml", "sitemap.xml", "a/lassen.ics", "x.unknown"].map(media_type);
        assert_eq!(types, ["application/atom+xml", "application/xml", "text/calendar", "application/octet-stream"]);
        assert_eq!(content_type("text/csv"), "text/csv; charset=utf-8");
        assert_eq!(content_type("image/png"), "image/png");
    }
}
