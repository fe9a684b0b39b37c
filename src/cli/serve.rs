//! `serve`: the live preview, and `build --watch`.

use std::time::{Duration, Instant};

use super::{
    args::{Build, Common, ServeArguments},
    build::{Built, check_cache, pictures, publish, settings, themes_folder, today},
    outcome::{self, Failure, Outcome, Report},
};
use crate::{
    pipeline::{self, BuildError},
    preview::{
        Options, PORT, Preview,
        watch::{Polling, Touched, Watcher},
        workspace::{Folders, Workspace},
    },
    words::{Words, args},
};

/// How often what is said of the faults follows them.
const TELL: Duration = Duration::from_millis(500);

/// Serves the preview until the process is ended.
pub(super) fn serve(common: &Common, arguments: &ServeArguments) -> Outcome {
    if !common.content.is_dir() {
        return Err(Failure::NoContent(common.content.clone()));
    }
    check_cache(common, None)?;
    let as_of = common.as_of;
    let options = Options {
        folders: folders(common),
        pictures: pictures(common),
        layout: common.layout,
        today: Box::new(move || as_of.unwrap_or_else(today)),
        lang: common.lang(),
        host: arguments.host.clone(),
        port: arguments.port,
        editor: arguments.editor.clone(),
        polls: arguments.poll,
        navigates: arguments.navigate,
    };
    let preview = Preview::start(options).map_err(|error| Failure::Listen(arguments.port, error))?;
    let words = super::words::tool(common.lang());
    let say = |key: &str, values| outcome::say(common, &words.get(key, &values));
    if arguments.port.is_none() && preview.port() != PORT {
        say("serve-other-port", args([("port", PORT.to_string()), ("other", preview.port().to_string())]));
    }
    if let Some(host) = &arguments.host {
        say("serve-opened", args([("host", host.clone())]));
    }
    if let Some(polling) = preview.polling() {
        outcome::say(common, &why_polling(&words, polling));
    }
    say("serve-at", args([("address", preview.address().to_owned())]));
    tell(&preview, &say)
}

/// Says how many faults there are whenever that changes, until the process is ended.
fn tell(preview: &Preview, say: &impl Fn(&str, fluent_bundle::FluentArgs<'static>)) -> Outcome {
    let mut told = None;
    loop {
        let seen = preview.seen();
        if told != Some(seen) {
            say("serve-seen", args([("pages", seen.pages), ("errors", seen.errors), ("warnings", seen.warnings)]));
            told = Some(seen);
        }
        std::thread::sleep(TELL);
    }
}

fn why_polling(words: &Words, polling: &Polling) -> String {
    let (why, detail) = match polling {
        Polling::Wanted => ("wanted", String::new()),
        Polling::Network(kind) => ("network", kind.clone()),
        Polling::TooManyFolders => ("folders", String::new()),
        Polling::Other(error) => ("other", error.clone()),
    };
    words.get("serve-polling", &args([("why", why.to_owned()), ("detail", detail)]))
}

fn folders(common: &Common) -> Folders {
    Folders { content: common.content.clone(), themes: themes_folder(common) }
}

/// Publishes each good state of the content until the process is ended. What is wrong is reported each time.
pub(super) fn build_watching(common: &Common, build: &Build) -> Outcome {
    if !common.content.is_dir() {
        return Err(Failure::NoContent(common.content.clone()));
    }
    check_cache(common, Some(&build.output))?;
    let absolute = |folder| std::path::absolute(folder).map_err(BuildError::Read);
    let Folders { content, themes } = folders(common);
    let folders = Folders { content: absolute(content)?, themes: absolute(themes)? };
    let mut watcher = Watcher::start(vec![folders.content.clone(), folders.themes.clone()], build.poll);
    let words = super::words::tool(common.lang());
    if let Some(polling) = watcher.polling() {
        outcome::say(common, &why_polling(&words, polling));
    }
    let mut workspace = Workspace::new(folders);
    let mut touched = Touched::everything();
    let mut last_day = None;
    loop {
        let started = Instant::now();
        let changes = workspace.refresh(&touched);
        let day = common.day();
        if last_day != Some(day) || !changes.content.is_empty() || changes.theme {
            let checked = pipeline::check_parsed(workspace.parsed(), workspace.sources(), &settings(common));
            match publish(common, build, workspace.sources(), checked, None) {
                Ok((faults, published)) => {
                    let done = published.map(|published| Built::new(published, build, started));
                    outcome::show(&Report::of_build(workspace.sources().clone(), faults, done), common, &words);
                }
                // It may go away by itself: the next change tries again.
                Err(failure) => outcome::complain(&failure, &words),
            }
            outcome::say(common, &words.get("watching", &args::<&str>([])));
        }
        last_day = Some(day);
        touched = watcher.wait();
    }
}
