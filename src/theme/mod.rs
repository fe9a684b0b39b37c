//! A theme: templates, assets and labels. The default theme is inside the program; a site's own files replace single
//! ones of it.

mod files;
pub(crate) mod functions;
mod squeeze;

use std::{collections::BTreeMap, sync::Arc};

use tera::{Context, Tera};

pub use self::files::{ThemeFiles, default_files};
use crate::{format::Formats, lang::Lang, words::Words};

/// A theme that is ready to render in the languages that it was compiled for.
pub struct Theme {
    tongues: BTreeMap<Lang, Tongue>,
    /// The assets by their names in the theme: `site.css`.
    pub assets: BTreeMap<String, Asset>,
    /// A hash over all the theme's files.
    pub hash: blake3::Hash,
}

/// What is done to a template before it is compiled.
type Prepare = fn(&str) -> String;

/// A theme in one language.
struct Tongue {
    tera: Tera,
    words: Arc<Words>,
    formats: Arc<Formats>,
}

/// A file of the theme that pages load.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Its name on the site, which changes with its bytes: `site.3f2a90c1.css`.
    pub published: String,
}

/// A fault in a theme's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFault {
    /// The file, from the theme's folder; empty when the fault is not in a single file.
    pub file: String,
    /// What is wrong, in the template engine's words.
    pub message: String,
}

impl Theme {
    /// Compiles a theme for these languages, without the whitespace in its templates that no browser shows.
    pub fn compile(files: &ThemeFiles, languages: &[Lang]) -> Result<Self, ThemeFault> {
        Self::compile_with(files, languages, squeeze::squeeze)
    }

    /// Compiles a theme for these languages with its templates as they were written, for comparing.
    pub fn compile_as_written(files: &ThemeFiles, languages: &[Lang]) -> Result<Self, ThemeFault> {
        Self::compile_with(files, languages, str::to_owned)
    }

    fn compile_with(files: &ThemeFiles, languages: &[Lang], prepare: Prepare) -> Result<Self, ThemeFault> {
        let tongue = |lang: &Lang| Ok((*lang, Tongue::compile(files, *lang, prepare)?));
        let tongues = languages.iter().map(tongue).collect::<Result<_, ThemeFault>>()?;
        Ok(Self { tongues, assets: assets(files), hash: files.hash() })
    }

    /// Says whether pages can be in all these languages.
    #[must_use]
    pub fn speaks(&self, languages: &[Lang]) -> bool {
        languages.iter().all(|lang| self.tongues.contains_key(lang))
    }

    /// Returns the labels in a language that the theme was compiled for.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &Words {
        &self.tongue(lang).words
    }

    /// Returns the formats of a language that the theme was compiled for.
    #[must_use]
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.tongue(lang).formats
    }

    /// Renders a template.
    pub fn render(&self, lang: Lang, template: &str, context: &Context) -> Result<String, ThemeFault> {
        let file = format!("{template}.html");
        let rendered = self.tongue(lang).tera.render(&file, context);
        rendered.map_err(|error| ThemeFault { file: format!("templates/{file}"), message: error.to_string() })
    }

    fn tongue(&self, lang: Lang) -> &Tongue {
        self.tongues.get(&lang).expect("a theme is compiled for all languages of its portal")
    }
}

impl Tongue {
    fn compile(files: &ThemeFiles, lang: Lang, prepare: Prepare) -> Result<Self, ThemeFault> {
        let words = Arc::new(labels(files, lang)?);
        let formats = Arc::new(Formats::new(lang));
        let mut tera = Tera::default();
        functions::register(&mut tera, &words, &formats);
        let templates = files.below("templates/").filter(|(name, _)| name.ends_with(".html"));
        let texts: Vec<(&str, String)> =
            templates.map(|(name, bytes)| (name, prepare(&String::from_utf8_lossy(bytes)))).collect();
        tera.add_raw_templates(texts)
            .map_err(|error| ThemeFault { file: String::new(), message: error.to_string() })?;
        Ok(Self { tera, words, formats })
    }
}

/// Reads a language's labels, `locales/<lang>/*.ftl`, over those of English, so that a new language shows something
/// everywhere.
fn labels(files: &ThemeFiles, lang: Lang) -> Result<Words, ThemeFault> {
    let mut texts = Vec::new();
    for folder in [Lang::EN, lang].map(|lang| format!("locales/{lang}/")) {
        for (name, bytes) in files.below(&folder) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            // Each file is read on its own first, so that a fault is told with its file and line.
            Words::new(lang, [text.as_str()]).map_err(|fault| ThemeFault {
                file: format!("{folder}{name}"),
                message: format!("line {}: {}", fault.line, fault.message),
            })?;
            texts.push(text);
        }
    }
    let fault =
        |fault: crate::words::WordsFault| ThemeFault { file: format!("locales/{lang}"), message: fault.message };
    Words::new(lang, texts.iter().map(String::as_str)).map_err(fault)
}

/// Names the assets by their content; all style sheets become one, in the order of their names.
fn assets(files: &ThemeFiles) -> BTreeMap<String, Asset> {
    let (styles, others): (Vec<_>, Vec<_>) = files.below("assets/").partition(|(name, _)| name.ends_with(".css"));
    let named = others.into_iter().map(|(name, bytes)| (name.to_owned(), Asset::new(name, bytes.into())));
    let mut assets: BTreeMap<String, Asset> = named.collect();
    let texts = styles.into_iter().map(|(_, bytes)| String::from_utf8_lossy(bytes) + "\n");
    let sheet = with_published_names(texts.collect(), &assets);
    assets.insert("site.css".to_owned(), Asset::new("site.css", sheet.into_bytes().into()));
    assets
}

/// Returns a style sheet in which `url("font.woff2")` names a file of `assets/` as it is published.
fn with_published_names(sheet: String, assets: &BTreeMap<String, Asset>) -> String {
    assets.iter().fold(sheet, |sheet, (name, asset)| {
        let beside = asset.published.trim_start_matches("assets/");
        ["\"", "'", ""].iter().fold(sheet, |sheet, quote| {
            sheet.replace(&format!("url({quote}{name}{quote})"), &format!("url({quote}{beside}{quote})"))
        })
    })
}

impl Asset {
    /// Returns an asset whose published name carries the hash of its bytes.
    #[must_use]
    pub fn new(name: &str, bytes: Arc<[u8]>) -> Self {
        let hash = blake3::hash(&bytes).to_hex();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        Self { bytes, published: format!("assets/{stem}.{}.{extension}", &hash[..10]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_find_files_beside_them_by_their_published_names() {
        let css = "@font-face{src:url(\"streek.woff2\"),url(streek.woff2)}a{background:url('other.svg')}";
        let files = default_files().with("assets/streek.woff2", "font").with("assets/zz-own.css", css);
        let assets = assets(&files);
        let name = assets["streek.woff2"].published.trim_start_matches("assets/");
        let sheet = String::from_utf8_lossy(&assets["site.css"].bytes);
        let expected = format!("@font-face{{src:url(\"{name}\"),url({name})}}a{{background:url('other.svg')}}\n");
        assert!(name.starts_with("streek.") && sheet.ends_with(&expected), "{expected}");
    }
}
