//! A theme: templates, assets and labels. The default theme is inside the program; a site's own files replace single
//! ones of it.

mod files;
mod fold;
pub(crate) mod functions;
mod sheet;
mod squeeze;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use serde::Serialize;
use tera::{Context, Tera, Value};

pub use self::files::{ThemeFiles, default_files};
use crate::{format::Formats, lang::Lang, words::Words};

/// A theme that is ready to render in the languages that it was compiled for.
pub struct Theme {
    templates: Arc<Templates>,
    tongues: BTreeMap<Lang, Arc<Tongue>>,
    /// The assets by their names in the theme: `site.css`.
    pub assets: BTreeMap<String, Asset>,
    /// A hash over all the theme's files.
    pub hash: blake3::Hash,
}

/// What is done to a template before it is compiled.
#[derive(Clone, Copy)]
struct Prepare {
    once: fn(&str) -> String,
    for_language: fn(&str, &Words) -> String,
}

/// Templates that are as short and quick as they can be.
const SHORT: Prepare = Prepare { once: squeeze::squeeze, for_language: fold::fold };
/// Templates as they were written.
const AS_WRITTEN: Prepare = Prepare { once: str::to_owned, for_language: |template, _| template.to_owned() };

/// The templates, for all languages.
struct Templates {
    /// Compiled, so that a fault in them is told; they know no words.
    engine: Tera,
    /// What was compiled, by name.
    texts: BTreeMap<String, String>,
    prepare: Prepare,
}

/// How many bytes a page has room for at first. Most have less, and those are not copied to grow.
const ROOM: usize = 1 << 15;

/// A theme in one language.
struct Tongue {
    templates: Arc<Templates>,
    /// The templates with the words of the language, which are compiled when the first page is in it.
    speaking: OnceLock<Result<Tera, ThemeFault>>,
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
    /// Compiles a theme for these languages: its templates with their labels, and without what no browser shows.
    pub fn compile(files: &ThemeFiles, languages: &[Lang]) -> Result<Self, ThemeFault> {
        Self::compile_with(None, files, languages, SHORT)
    }

    /// Compiles a theme, going on from one that was compiled of other files: what those have the same is taken from there.
    pub fn compile_again(
        previous: Option<(&ThemeFiles, &Self)>,
        files: &ThemeFiles,
        languages: &[Lang],
    ) -> Result<Self, ThemeFault> {
        Self::compile_with(previous, files, languages, SHORT)
    }

    /// Compiles a theme for these languages with its templates as they were written, for comparing.
    pub fn compile_as_written(files: &ThemeFiles, languages: &[Lang]) -> Result<Self, ThemeFault> {
        Self::compile_with(None, files, languages, AS_WRITTEN)
    }

    fn compile_with(
        previous: Option<(&ThemeFiles, &Self)>,
        files: &ThemeFiles,
        languages: &[Lang],
        prepare: Prepare,
    ) -> Result<Self, ThemeFault> {
        let with_same_words = previous.filter(|(before, _)| before.is_same_below("locales/", files));
        let known = |lang: &Lang| with_same_words.and_then(|(_, theme)| theme.tongues.get(lang));
        let new_words = |lang: &Lang| known(lang).is_none().then(|| labels(files, *lang)).transpose();
        let (templates, (words, assets)) = rayon::join(
            || templates(previous, files, prepare),
            || rayon::join(|| languages.iter().map(new_words).collect::<Result<Vec<_>, _>>(), || assets(files)),
        );
        let (templates, words) = (templates?, words?);
        let tongue = |(lang, words): (&Lang, Option<Words>)| {
            let tongue = match (words, known(lang)) {
                (None, Some(tongue)) if Arc::ptr_eq(&tongue.templates, &templates) => tongue.clone(),
                (None, Some(tongue)) => Arc::new(tongue.with_templates(templates.clone())),
                (words, _) => Arc::new(Tongue::new(*lang, words.expect("others are known"), templates.clone())),
            };
            (*lang, tongue)
        };
        let tongues = languages.iter().zip(words).map(tongue).collect();
        Ok(Self { templates, tongues, assets, hash: files.hash() })
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

    /// Renders a template, in UTF-8.
    pub fn render(&self, lang: Lang, template: &str, context: &Context) -> Result<Vec<u8>, ThemeFault> {
        let file = format!("{template}.html");
        let mut page = Vec::with_capacity(ROOM);
        let rendered = self.tongue(lang).speaking()?.render_to(&file, context, &mut page);
        let fault = |error: tera::Error| ThemeFault { file: format!("templates/{file}"), message: error.to_string() };
        rendered.map(|()| page).map_err(fault)
    }

    /// Renders a component with the values of `context` as its arguments.
    pub fn component(&self, lang: Lang, component: &str, context: &Context) -> Result<Value, ThemeFault> {
        let rendered = self.tongue(lang).speaking()?.render_component(component, context, None, true);
        rendered.map(|html| Value::safe_string(&html)).map_err(|error| fault_of(&error))
    }

    /// Returns a card with its HTML, as the component `component` draws it. The filter `drawn` takes it from there, and tells
    /// a fault in the component on the page that shows the card.
    #[must_use]
    pub fn drawn(&self, lang: Lang, component: &str, card: &impl Serialize) -> Value {
        let card = Value::from_serializable(card);
        let mut context = Context::new();
        context.insert_value("card", card.clone());
        let html = self.component(lang, component, &context);
        // The card's map is not copied when nobody else has it.
        drop(context);
        let mut parts = card.into_map().unwrap_or_default();
        parts.insert(functions::DRAWN.into(), html.unwrap_or_else(|fault| Value::from(fault.message)));
        Value::from(parts)
    }

    fn tongue(&self, lang: Lang) -> &Tongue {
        self.tongues.get(&lang).expect("a theme is compiled for all languages of its portal")
    }
}

impl Tongue {
    fn new(lang: Lang, words: Words, templates: Arc<Templates>) -> Self {
        let (words, formats) = (Arc::new(words), Arc::new(Formats::new(lang)));
        Self { templates, speaking: OnceLock::new(), words, formats }
    }

    /// Returns the same language with other templates. When it has spoken already, only what changed is compiled.
    fn with_templates(&self, templates: Arc<Templates>) -> Self {
        let speaking = match self.speaking.get() {
            Some(Ok(before)) if templates.has_all_of(&self.templates) => {
                let texts =
                    templates.texts.iter().filter(|(name, text)| self.templates.texts.get(*name) != Some(*text));
                OnceLock::from(self.speak(before.clone(), texts))
            }
            _ => OnceLock::new(),
        };
        Self { templates, speaking, words: self.words.clone(), formats: self.formats.clone() }
    }

    /// Returns the templates with the words of the language.
    fn speaking(&self) -> Result<&Tera, ThemeFault> {
        let speaking = self.speaking.get_or_init(|| {
            let mut engine = self.templates.engine.clone();
            functions::register(&mut engine, &self.words, &self.formats);
            self.speak(engine, &self.templates.texts)
        });
        speaking.as_ref().map_err(ThemeFault::clone)
    }

    /// Compiles templates with the words of the language.
    fn speak<'t>(
        &self,
        mut engine: Tera,
        texts: impl IntoIterator<Item = (&'t String, &'t String)>,
    ) -> Result<Tera, ThemeFault> {
        let texts = texts.into_iter();
        let texts = texts.map(|(name, text)| (name, (self.templates.prepare.for_language)(text, &self.words)));
        engine.add_raw_templates(texts).map_err(|error| fault_of(&error))?;
        Ok(engine)
    }
}

impl Templates {
    fn has_all_of(&self, before: &Self) -> bool {
        before.texts.keys().all(|name| self.texts.contains_key(name))
    }
}

/// Compiles the templates; of those that are as they were, what was compiled before is taken.
fn templates(
    previous: Option<(&ThemeFiles, &Theme)>,
    files: &ThemeFiles,
    prepare: Prepare,
) -> Result<Arc<Templates>, ThemeFault> {
    let folder = "templates/";
    let is_gone =
        |before: &ThemeFiles| before.below(folder).any(|(name, _)| files.get(&format!("{folder}{name}")).is_none());
    let previous = previous.filter(|(before, _)| !is_gone(before));
    let is_known = |name: &str, bytes: &[u8]| {
        previous.is_some_and(|(before, _)| before.get(&format!("{folder}{name}")) == Some(bytes))
    };
    let changed = files.below(folder).filter(|(name, bytes)| name.ends_with(".html") && !is_known(name, bytes));
    let changed: Vec<(String, String)> =
        changed.map(|(name, bytes)| (name.to_owned(), (prepare.once)(&String::from_utf8_lossy(bytes)))).collect();
    let (mut engine, mut texts) = match previous {
        Some((_, theme)) if changed.is_empty() => return Ok(theme.templates.clone()),
        Some((_, theme)) => (theme.templates.engine.clone(), theme.templates.texts.clone()),
        None => (without_language(), BTreeMap::new()),
    };
    engine.add_raw_templates(changed.iter().map(|(name, text)| (name, text))).map_err(|error| fault_of(&error))?;
    texts.extend(changed);
    Ok(Arc::new(Templates { engine, texts, prepare }))
}

fn fault_of(error: &tera::Error) -> ThemeFault {
    ThemeFault { file: String::new(), message: error.to_string() }
}

/// Returns an engine that knows what templates may call, but has no words yet.
fn without_language() -> Tera {
    let mut tera = Tera::default();
    let words = Words::new(Lang::EN, []).expect("no text has no fault");
    functions::register(&mut tera, &Arc::new(words), &Arc::new(Formats::new(Lang::EN)));
    tera
}

/// Reads a language's labels, `locales/<lang>/*.ftl`, over those of English, so that a new language shows something
/// everywhere. Below a file in place of one of the default theme lies that one: a label that it has not yet is there all the same.
fn labels(files: &ThemeFiles, lang: Lang) -> Result<Words, ThemeFault> {
    let mut texts = Vec::new();
    for folder in [Lang::EN, lang].map(|lang| format!("locales/{lang}/")) {
        for (name, bytes) in files.replaced_below(&folder).chain(files.below(&folder)) {
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
    let sheet = sheet::minified(with_published_names(texts.collect(), &assets));
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

    fn shown(theme: &Theme) -> Vec<String> {
        let render = |lang| {
            let page = theme.render(lang, "extra", &Context::new()).unwrap_or_else(|fault| fault.message.into_bytes());
            String::from_utf8(page).expect("what is rendered is UTF-8")
        };
        let assets = theme.assets.values().map(|asset| asset.published.clone());
        [Lang::NL, Lang::EN].into_iter().map(render).chain(assets).collect()
    }

    #[test]
    fn a_theme_that_goes_on_from_another_is_as_a_new_one() {
        let base =
            default_files().with("templates/extra-base.html", "[{% block b %}{{ t(key=\"enrol\") }}{% endblock %}]");
        let child = "{% extends \"extra-base.html\" %}{% block b %}{{ super() }}!{% endblock %}";
        let edits = [
            base.clone().with("templates/extra.html", child),
            base.clone().with("templates/extra.html", child).with("locales/nl/extra.ftl", "enrol = Doe mee"),
            base.clone().with("templates/extra.html", child).with("assets/extra.css", "a {}"),
            base.clone()
                .with("templates/extra.html", child)
                .with("templates/extra-base.html", "({% block b %}x{% endblock %})"),
            base.clone().with("templates/extra.html", "{{ 1 + 1 }}"),
            base,
        ];
        let mut previous: Option<(ThemeFiles, Theme)> = None;
        for files in edits {
            let before = previous.as_ref().map(|(files, theme)| (files, theme));
            let warm = Theme::compile_again(before, &files, &[Lang::NL, Lang::EN]).expect("the theme is sound");
            let cold = Theme::compile(&files, &[Lang::NL, Lang::EN]).expect("the theme is sound");
            assert_eq!(shown(&warm), shown(&cold));
            previous = Some((files, warm));
        }
    }

    #[test]
    fn a_label_that_a_replaced_file_leaves_out_is_as_it_was() {
        let words = |files: &ThemeFiles, key| {
            let theme = Theme::compile(files, &[Lang::NL]).expect("the theme is sound");
            theme.words(Lang::NL).get(key, &fluent_bundle::FluentArgs::new())
        };
        let own = default_files().with("locales/nl/base.ftl", "breadcrumb-label = Waar u bent\n");
        assert_eq!(words(&own, "breadcrumb-label"), "Waar u bent");
        assert_eq!(words(&own, "skip-to-content"), words(&default_files(), "skip-to-content"));
    }

    #[test]
    fn a_fault_in_a_component_is_told_where_its_card_is_shown() {
        let component = "{% component card.extra(card: map) %}{{ card.missing.title }}{% endcomponent card.extra %}";
        let files = default_files()
            .with("templates/components-extra.html", component)
            .with("templates/extra.html", "[{{ card | drawn }}]");
        let theme = Theme::compile(&files, &[Lang::EN]).expect("the theme is sound");
        let render = |component, card: &[(&str, i32)]| {
            let card: BTreeMap<_, _> = card.iter().copied().collect();
            let mut context = Context::new();
            context.insert_value("card", theme.drawn(Lang::EN, component, &card));
            theme.render(Lang::EN, "extra", &context).map(|page| String::from_utf8(page).expect("it is UTF-8"))
        };
        let fault = render("card.extra", &[("day", 1)]).expect_err("there is no such part");
        assert_eq!(fault.file, "templates/extra.html");
        assert!(
            fault.message.contains("components-extra.html") && fault.message.contains("missing"),
            "{}",
            fault.message
        );
    }

    #[test]
    fn style_sheets_find_files_beside_them_by_their_published_names() {
        let css = "@font-face{src:url(\"streek.woff2\"),url(streek.woff2)}a{background:url('other.svg')}";
        let files = default_files().with("assets/streek.woff2", "font").with("assets/zz-own.css", css);
        let assets = assets(&files);
        let name = assets["streek.woff2"].published.trim_start_matches("assets/");
        let sheet = String::from_utf8_lossy(&assets["site.css"].bytes);
        let expected = format!("@font-face{{src:url({name}),url({name})}}a{{background:url(other.svg)}}");
        assert!(name.starts_with("streek.") && sheet.ends_with(&expected), "{expected}");
    }
}
