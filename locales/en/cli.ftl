# The words of the program itself.
progress = making pages
built = Done: { $pages } pages in { $folder } ({ $written } files written, { $unchanged } unchanged, { $removed } removed) in { $seconds } s. { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
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
