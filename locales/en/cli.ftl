# The words of the program itself.
progress = making pages
built = Done: { $pages } pages in { $folder } ({ $written } files written, { $unchanged } unchanged, { $removed } removed) in { $seconds } s. { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
}
tally = Made: { $files }.
tally-page = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
tally-redirect = { $count ->
    [one] 1 redirect
   *[other] { $count } redirects
}
tally-feed = { $count ->
    [one] 1 feed
   *[other] { $count } feeds
}
tally-calendar = { $count ->
    [one] 1 calendar
   *[other] { $count } calendars
}
tally-card = { $count ->
    [one] 1 contact card
   *[other] { $count } contact cards
}
tally-data = { $count ->
    [one] 1 file of open data
   *[other] { $count } files of open data
}
tally-media = { $count ->
    [one] 1 photo or document
   *[other] { $count } photos and documents
}
tally-share = { $count ->
    [one] 1 image for sharing
   *[other] { $count } images for sharing
}
tally-search = { $count ->
    [one] 1 part of the search index
   *[other] { $count } parts of the search index
}
tally-asset = { $count ->
    [one] 1 style, script or icon
   *[other] { $count } styles, scripts and icons
}
tally-server = { $count ->
    [one] 1 file for servers and search engines
   *[other] { $count } files for servers and search engines
}
built-look = Look at the result: python3 -m http.server --directory { $folder } 8000, and open http://localhost:8000/
faults = { $errors ->
    [one] One error.
   *[other] { $errors } errors.
} { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
} The site is unchanged. Mend the errors and try again.
no-faults = No errors. { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
}
no-content = There is no content folder `{ $path }`. Choose one with --content, or make a new portal with `streekwerk init`.
cache-inside = The folder `{ $path }` for what streekwerk keeps (--cache) may not lie in `{ $folder }` or be the same folder. It also holds texts that are not on the portal yet. Choose another folder with --cache.
unknown-code = There is no fault with the code `{ $code }`.{ $meant ->
    [none] {""}
   *[other] {" "}Do you mean `{ $meant }`?
} The code stands between square brackets behind the word `error` or `warning`.
unreadable = A file cannot be read: { $error }
theme-fault = The theme has a fault{ $file ->
    [none] {""}
   *[other] {" "}in { $file }
}: { $message }
render-fault = The page { $page } cannot be made with { $file }: { $message }
new-made = Made: { $path }. It is a draft (status: draft). Change that to published when it is finished.
schema-written = The schemas are in `{ $path }`. Visual Studio Code now completes fields, with the YAML extension by Red Hat.
init-made = There is a small portal in { $path }. Go on with: cd { $path } and streekwerk build
no-portal = The file `portal.yaml` in `{ $path }` cannot be read. Look at the faults with `streekwerk check`.
file-exists = The file `{ $path }` is there already. Choose another id.
folder-taken = The folder `{ $path }` is not empty. Choose a new folder.
unknown-kind = There is no kind `{ $kind }`.{ $meant ->
    [none] {""}
   *[other] {" "}Do you mean `{ $meant }`?
} Choose from: { $kinds }.
unknown-region = There is no region `{ $region }`.{ $meant ->
    [none] {""}
   *[other] {" "}Do you mean `{ $meant }`?
} Choose from: { $regions }. Or --shared for all regions.
portal-is-no-kind = A new portal is made with `streekwerk init` and the name of a folder. What holds for the whole network is in `portal.yaml`.
bad-id = `{ $id }` cannot be an id: use lower-case letters, digits and hyphens. For example: `{ $better }`.
which-region = To which region does it belong? Add --region and one of these names: { $regions }. Or --shared for all regions.
make-first = A { $kind } refers to a { $missing }, and there is none yet. Make a { $missing } first.
unwritable = The file `{ $path }` cannot be written: { $error }

# The live preview.
serve-at = See the preview at { $address } (to stop: Ctrl+C). The overview of the content is at { $address }_preview/
serve-seen = { $pages } pages, { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}.
serve-other-port = Port { $port } is taken. The preview uses port { $other }.
serve-opened = Beware: everybody who can reach this computer as `{ $host }` can see the preview, drafts too.
serve-polling = The program looks twice a second whether something has changed. { $why ->
    [wanted] You asked for that with --poll.
    [network] The folder is on a network drive ({ $detail }), which tells of no changes.
    [folders] The system cannot follow so many folders. On Linux this helps: sudo sysctl fs.inotify.max_user_watches=524288
   *[other] The system tells of no changes: { $detail }
}
serve-impossible = The preview cannot begin: { $error }. { $port ->
    [none] Choose a free port with --port.
   *[other] Choose another port than { $port } with --port, or leave --port out.
}
watching = Watching goes on (to stop: Ctrl+C).

# Help with the commands.
help-usage = Usage
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-help = Shows this help.
help-version = Shows the version.
help-streekwerk = Builds the portals of labour-market regions from Markdown and YAML.
help-streekwerk-examples =
    Examples:
      streekwerk                      build content/ into site/
      streekwerk check                report all faults, write nothing
      streekwerk serve                show the portal in the browser, and each change at once
      streekwerk build --as-of 2027-01-01 --output /srv/portal
help-build = Builds the portal. This is also done when no command is given.
help-serve = Shows the portal in the browser, and each change the moment it is saved.
help-serve-examples =
    Examples:
      streekwerk serve
      streekwerk serve --navigate --as-of 2027-01-01
      streekwerk serve --editor "code -g {"{"}file{"}"}:{"{"}line{"}"}:{"{"}column{"}"}"
help-check = Reports all faults of the content, and writes nothing.
help-new = Makes a file for a new entity, with every field explained.
help-new-examples =
    Examples:
      streekwerk new training lassen-basis --region twente
      streekwerk new partner uwv --shared
      streekwerk new region achterhoek
help-init = Makes a small portal that works, in a new folder.
help-schema = Prints the content model as JSON Schema, or sets it up for editors.
help-completions = Prints completions for a shell.
help-all-content = The folder with the content; content when left out.
    .value = FOLDER
help-all-themes = The folder with the themes; themes beside the content when left out.
    .value = FOLDER
help-all-cache = The folder in which streekwerk keeps what saves time at the next build, such as pictures that it made smaller; otherwise the environment variable STREEKWERK_CACHE, and otherwise the folder that your computer has for that.
    .value = FOLDER
help-all-lang = The language of this program, nl or en; the computer's when left out.
    .value = LANGUAGE
help-all-format = How faults are written: human (for people, the usual form), json, github or sarif.
    .value = FORMAT
help-all-as-of = The date for which the portal is made; today when left out.
    .value = DATE
help-all-layout = One site with all regions (hub), or a site for each (separate); as portal.yaml says when left out.
    .value = LAYOUT
help-all-base-url = Where the portal stands; as portal.yaml says when left out.
    .value = ADDRESS
help-build-output = The folder that the portal is written to; site when left out.
    .value = FOLDER
help-build-watch = Goes on, and publishes again whenever the content changes and has no errors.
help-build-poll = With --watch: looks for changes twice a second instead of waiting for the system to tell of them.
help-build-region = Makes only the pages of this region. May be given several times.
    .value = REGION
help-build-hub = Makes the hub's pages, and what belongs to no region. May be given beside regions.
help-build-shard = Makes one of several parts of about as many pages, such as 2/5. Together the parts are the whole site.
    .value = PART
help-build-changes = Writes to this file which files changed, and the SHA-256 of all files (JSON).
    .value = FILE
help-serve-port = The port; the first free one from 4400 on when left out.
    .value = PORT
help-serve-host = The name or address of this computer at which others may look too; only this computer when left out.
    .value = HOST
help-serve-navigate = Takes the browser to the page that changed.
help-serve-editor = The command that opens a file, with {"{"}file{"}"}, {"{"}line{"}"} and {"{"}column{"}"} for the place; Visual Studio Code when left out.
    .value = COMMAND
help-serve-poll = Looks for changes twice a second instead of waiting for the system to tell of them.
help-check-explain = Explains the fault with this code.
    .value = CODE
help-check-output = The folder that the portal was last published in, to tell which pages are gone; site when left out.
    .value = FOLDER
help-new-kind = The kind: region, page, partner, training, contact, agreement, service, figures, event, story or news.
    .value = KIND
help-new-id = Its id, which is also the name of the file: lower-case letters, digits and hyphens.
    .value = ID
help-new-region = The region that it belongs to; not needed when there is only one.
    .value = REGION
help-new-shared = Several regions show it: it goes in the folder shared, a page in pages.
help-init-folder = The folder; it must be empty or not there yet.
    .value = FOLDER
help-schema-kind = The kind, or portal; all of them when left out.
    .value = KIND
help-schema-write = Writes the schemas below this folder, with the settings by which Visual Studio Code uses them.
    .value = FOLDER
help-completions-shell = The shell: bash, elvish, fish, powershell or zsh.
    .value = SHELL

# Wrong use.
usage-surplus = `{ $argument }` does not belong here.
usage-unknown = There is no option `{ $argument }`.{ $meant ->
    [none] {""}
   *[other] {" "}Did you mean `{ $meant }`?
}
usage-command = There is no command `{ $command }`.{ $meant ->
    [none] {""}
   *[other] {" "}Did you mean `{ $meant }`?
}
usage-value = { $value ->
    [none] `{ $argument }` takes a value.
   *[other] `{ $argument }` cannot be `{ $value }`.
}{ $choices ->
    [none] {""}
   *[other] {" "}Choose one of: { $choices }.
}{ $meant ->
    [none] {""}
   *[other] {" "}Did you mean `{ $meant }`?
}{ $why ->
    [none] {""}
   *[other] {" "}{ $why }
}
usage-missing = This is missing: { $argument }.
usage-conflict = `{ $argument }` and `{ $other }` cannot go together.
usage-count = `{ $argument }` takes another number of values.
usage-help = Show the help with: streekwerk --help
why-as-of = A date is written like 2027-01-31.
why-shard = A part is written like 2/5.
why-layout = Choose hub or separate.
why-base-url = An address begins with https:// and has no ? or #, such as https://www.example.nl/portal/
why-port = A port is a number from 1 to 65535.
why-lang = Choose nl or en.
