# De woorden van het programma zelf.
progress = pagina's maken
built = Klaar: { $pages } pagina's in { $folder } ({ $written } bestanden geschreven, { $unchanged } ongewijzigd, { $removed } verwijderd) in { $seconds } s. { $warnings ->
    [0] Geen waarschuwingen.
    [one] Eén waarschuwing.
   *[other] { $warnings } waarschuwingen.
}
tally = Gemaakt: { $files }.
tally-page = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina's
}
tally-redirect = { $count ->
    [one] 1 doorverwijzing
   *[other] { $count } doorverwijzingen
}
tally-feed = { $count ->
    [one] 1 feed
   *[other] { $count } feeds
}
tally-calendar = { $count ->
    [one] 1 agenda
   *[other] { $count } agenda's
}
tally-card = { $count ->
    [one] 1 contactkaart
   *[other] { $count } contactkaarten
}
tally-data = { $count ->
    [one] 1 bestand met open data
   *[other] { $count } bestanden met open data
}
tally-media = { $count ->
    [one] 1 foto of document
   *[other] { $count } foto's en documenten
}
tally-share = { $count ->
    [one] 1 beeld om te delen
   *[other] { $count } beelden om te delen
}
tally-search = { $count ->
    [one] 1 deel van de zoekindex
   *[other] { $count } delen van de zoekindex
}
tally-asset = { $count ->
    [one] 1 stijl, script of icoon
   *[other] { $count } stijlen, scripts en iconen
}
tally-server = { $count ->
    [one] 1 bestand voor servers en zoekmachines
   *[other] { $count } bestanden voor servers en zoekmachines
}
built-look = Bekijk het resultaat: python3 -m http.server --directory { $folder } 8000, en open http://localhost:8000/
faults = { $errors ->
    [one] Eén fout.
   *[other] { $errors } fouten.
} { $warnings ->
    [0] Geen waarschuwingen.
    [one] Eén waarschuwing.
   *[other] { $warnings } waarschuwingen.
} De site is niet gewijzigd. Los de fouten op en probeer het opnieuw.
no-faults = Geen fouten. { $warnings ->
    [0] Geen waarschuwingen.
    [one] Eén waarschuwing.
   *[other] { $warnings } waarschuwingen.
}
no-content = Er is geen map `{ $path }` met inhoud. Kies een map met --content, of maak een nieuwe portal met `streekwerk init`.
cache-inside = De map `{ $path }` voor wat streekwerk bewaart (--cache) mag niet in `{ $folder }` liggen of dezelfde map zijn. Er staan ook teksten in die nog niet op de portal staan. Kies met --cache een andere map.
unknown-code = Er is geen fout met de code `{ $code }`.{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
} De code staat tussen rechte haken achter het woord `fout` of `waarschuwing`.
unreadable = Een bestand kan niet worden gelezen: { $error }
theme-fault = Het thema heeft een fout{ $file ->
    [none] {""}
   *[other] {" "}in { $file }
}: { $message }
render-fault = De pagina { $page } kan niet worden gemaakt met { $file }: { $message }
new-made = Gemaakt: { $path }. Het is een concept (status: draft). Verander dat in published als het klaar is.
schema-written = De schema's staan in `{ $path }`. Visual Studio Code vult nu velden aan, met de extensie YAML van Red Hat.
init-made = Er staat een kleine portal in { $path }. Ga verder met: cd { $path } en streekwerk build
no-portal = Het bestand `portal.yaml` in `{ $path }` kan niet worden gelezen. Bekijk de fouten met `streekwerk check`.
file-exists = Het bestand `{ $path }` bestaat al. Kies een andere id.
folder-taken = De map `{ $path }` is niet leeg. Kies een nieuwe map.
unknown-kind = De soort `{ $kind }` bestaat niet.{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
} Kies uit: { $kinds }.
unknown-region = De regio `{ $region }` bestaat niet.{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
} Kies uit: { $regions }. Of --shared voor alle regio's.
portal-is-no-kind = Een nieuwe portal maak je met `streekwerk init` en de naam van een map. Wat voor het hele netwerk geldt, staat in `portal.yaml`.
bad-id = `{ $id }` kan geen id zijn: gebruik kleine letters, cijfers en koppeltekens. Bijvoorbeeld: `{ $better }`.
which-region = Bij welke regio hoort het? Voeg toe: --region en een van deze namen: { $regions }. Of --shared voor alle regio's.
make-first = Een { $kind } verwijst naar een { $missing }, en die is er nog niet. Maak eerst een { $missing }.
unwritable = Het bestand `{ $path }` kan niet worden geschreven: { $error }

# Waarom er niet gepubliceerd kan worden.
publish-root-folder = De map `{ $path }` is de hoofdmap van de computer. Kies met --output een andere map.
publish-home-folder = De map `{ $path }` is je eigen map, of die ligt erin. Kies met --output een andere map.
publish-git-root = De map `{ $path }` is een git-repository. Kies met --output een map daarbinnen.
publish-contains-content = In de map `{ $path }` ligt `{ $content }`, en die wordt gelezen. Kies met --output een map ernaast.
publish-inside-content = De map `{ $path }` ligt in `{ $content }`, en die wordt gelezen. Kies met --output een map ernaast.
publish-not-a-folder = `{ $path }` is geen map. Kies met --output een map.
publish-foreign-folder = In de map `{ $path }` staan bestanden die niet van dit programma zijn, zoals `{ $entry }`. Kies een lege map, of haal de bestanden weg.
publish-busy = Er wordt al gepubliceerd in `{ $path }`. Wacht tot dat klaar is.
publish-bad-manifest = Het bestand `{ $path }` is beschadigd: { $reason }. Haal de hele map van de site weg en publiceer opnieuw.
publish-other-format = Het bestand `{ $path }` is van een andere versie van streekwerk (vorm { $format }). Haal de hele map van de site weg en publiceer opnieuw.
publish-symlink = `{ $path }` is een symbolische link. Die volgt het programma niet. Haal de link weg.
publish-in-the-way = Op de plek `{ $path }` staat iets dat niet van dit programma is. Haal het weg.
publish-invalid-path = Een bestand van de site kan niet `{ $path }` heten.
publish-path-twice = Twee bestanden van de site heten `{ $path }`.
publish-path-clash = `{ $other }` kan niet bestaan naast de map `{ $path }`.
publish-incomplete = Niet alle bestanden konden worden geschreven. De site van hiervoor blijft gelden.
publish-io = `{ $path }` kan niet worden gelezen of geschreven: { $reason }. Maak ruimte vrij of controleer de rechten, en probeer het opnieuw.

# Het voorbeeld dat meekijkt.
serve-at = Bekijk het voorbeeld op { $address } (stoppen: Ctrl+C). Het overzicht van de inhoud staat op { $address }_preview/
serve-seen = { $pages } pagina's, { $errors ->
    [0] geen fouten
    [one] één fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
}.
serve-other-port = Poort { $port } is bezet. Het voorbeeld gebruikt poort { $other }.
serve-opened = Let op: iedereen die deze computer via `{ $host }` kan bereiken, kan het voorbeeld zien, ook concepten.
serve-polling = Het programma kijkt twee keer per seconde of er iets is gewijzigd. { $why ->
    [wanted] Dat vroeg je met --poll.
    [network] De map staat op een netwerkschijf ({ $detail }), en die meldt geen wijzigingen.
    [folders] Het systeem kan niet zoveel mappen volgen. Op Linux helpt: sudo sysctl fs.inotify.max_user_watches=524288
   *[other] Het systeem meldt geen wijzigingen: { $detail }
}
serve-impossible = Het voorbeeld kan niet beginnen: { $error }. { $port ->
    [none] Kies met --port een vrije poort.
   *[other] Kies met --port een andere poort dan { $port }, of laat --port weg.
}
watching = Er wordt verder gekeken (stoppen: Ctrl+C).

# Hulp bij de opdrachten.
help-usage = Gebruik
help-commands = Opdrachten
help-command = OPDRACHT
help-arguments = Gegevens
help-options = Opties
help-help = Toont deze hulp.
help-version = Toont de versie.
help-streekwerk = Maakt de portals van arbeidsmarktregio's uit Markdown en YAML.
help-streekwerk-examples =
    Voorbeelden:
      streekwerk                      maakt van content/ de site in site/
      streekwerk check                toont alle fouten en schrijft niets
      streekwerk serve                toont de portal in de browser, en elke wijziging meteen
      streekwerk build --as-of 2027-01-01 --output /srv/portal
help-build = Maakt de portal. Dit gebeurt ook als je geen opdracht geeft.
help-serve = Toont de portal in de browser, en elke wijziging zodra je die bewaart.
help-serve-examples =
    Voorbeelden:
      streekwerk serve
      streekwerk serve --navigate --as-of 2027-01-01
      streekwerk serve --editor "code -g {"{"}file{"}"}:{"{"}line{"}"}:{"{"}column{"}"}"
help-check = Toont alle fouten in de inhoud en schrijft niets.
help-new = Maakt een nieuw bestand, met uitleg bij elk veld.
help-new-examples =
    Voorbeelden:
      streekwerk new training lassen-basis --region twente
      streekwerk new partner uwv --shared
      streekwerk new region achterhoek
help-init = Maakt een kleine portal die werkt, in een nieuwe map.
help-schema = Toont het model van de inhoud als JSON Schema, of zet het klaar voor je editor.
help-completions = Toont de aanvullingen voor je shell.
help-all-content = De map met de inhoud; anders content.
    .value = MAP
help-all-themes = De map met de thema's; anders themes naast de inhoud.
    .value = MAP
help-all-cache = De map waarin streekwerk bewaart wat de volgende keer tijd spaart, zoals verkleinde foto's; anders de omgevingsvariabele STREEKWERK_CACHE, en anders de map die uw computer daarvoor heeft.
    .value = MAP
help-all-lang = De taal van dit programma: nl of en; anders die van de computer.
    .value = TAAL
help-all-format = Hoe fouten worden getoond: human (voor mensen, de gewone vorm), json, github of sarif.
    .value = VORM
help-all-as-of = De dag waarvoor de portal wordt gemaakt; anders vandaag.
    .value = DATUM
help-all-layout = Eén site met alle regio's (hub) of een site per regio (separate); anders wat in portal.yaml staat.
    .value = INDELING
help-all-base-url = Het adres van de portal; anders wat in portal.yaml staat.
    .value = ADRES
help-build-output = De map waarin de portal komt; anders site.
    .value = MAP
help-build-watch = Gaat door, en publiceert opnieuw als de inhoud verandert en geen fouten heeft.
help-build-poll = Bij --watch: kijkt twee keer per seconde zelf, in plaats van te wachten op een melding van het systeem.
help-build-region = Maakt alleen de pagina's van deze regio. Je kunt dit vaker geven.
    .value = REGIO
help-build-hub = Maakt de pagina's van de hub, en wat bij geen regio hoort. Dit kan samen met regio's.
help-build-shard = Maakt één van meer delen met ongeveer evenveel pagina's, zoals 2/5. Samen zijn de delen de hele site.
    .value = DEEL
help-build-changes = Schrijft in dit bestand welke bestanden zijn gewijzigd, en van alle bestanden de SHA-256 (JSON).
    .value = BESTAND
help-serve-port = De poort; anders de eerste vrije vanaf 4400.
    .value = POORT
help-serve-host = De naam of het adres van deze computer waarop ook anderen mogen kijken; anders alleen deze computer.
    .value = NAAM
help-serve-navigate = Brengt de browser naar de pagina die is gewijzigd.
help-serve-editor = De opdracht die een bestand opent, met {"{"}file{"}"}, {"{"}line{"}"} en {"{"}column{"}"} voor de plek; anders Visual Studio Code.
    .value = OPDRACHT
help-serve-poll = Kijkt twee keer per seconde zelf, in plaats van te wachten op een melding van het systeem.
help-check-explain = Legt de fout met deze code uit.
    .value = CODE
help-check-output = De map waarin de portal het laatst is gepubliceerd, om te zien welke pagina's weg zijn; anders site.
    .value = MAP
help-new-kind = De soort: region, page, partner, training, contact, agreement, service, figures, event, story of news.
    .value = SOORT
help-new-id = De id, ook de naam van het bestand: kleine letters, cijfers en koppeltekens.
    .value = ID
help-new-region = De regio waar het bij hoort; niet nodig als er maar één is.
    .value = REGIO
help-new-shared = Meer regio's tonen het: het komt in de map shared, een pagina in pages.
help-init-folder = De map; die moet leeg zijn of nog niet bestaan.
    .value = MAP
help-schema-kind = De soort, of portal; anders allemaal.
    .value = SOORT
help-schema-write = Schrijft de schema's in deze map, met de instellingen waarmee Visual Studio Code ze gebruikt.
    .value = MAP
help-completions-shell = De shell: bash, elvish, fish, powershell of zsh.
    .value = SHELL

# Verkeerd gebruik.
usage-surplus = `{ $argument }` hoort hier niet.
usage-unknown = De optie `{ $argument }` bestaat niet.{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
}
usage-command = De opdracht `{ $command }` bestaat niet.{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
}
usage-value = { $value ->
    [none] Bij `{ $argument }` hoort een waarde.
   *[other] Bij `{ $argument }` kan `{ $value }` niet.
}{ $choices ->
    [none] {""}
   *[other] {" "}Kies uit: { $choices }.
}{ $meant ->
    [none] {""}
   *[other] {" "}Bedoel je `{ $meant }`?
}{ $why ->
    [none] {""}
   *[other] {" "}{ $why }
}
usage-missing = Er ontbreekt: { $argument }.
usage-conflict = `{ $argument }` en `{ $other }` kunnen niet samen.
usage-count = Bij `{ $argument }` hoort een ander aantal waarden.
usage-help = Toon de hulp met: streekwerk --help
why-as-of = Een datum schrijf je als 2027-01-31.
why-shard = Een deel schrijf je als 2/5.
why-layout = Kies hub of separate.
why-base-url = Een adres begint met https:// en heeft geen ? of #, zoals https://www.voorbeeld.nl/portal/
why-port = Een poort is een getal van 1 tot en met 65535.
why-lang = Kies nl of en.
