# De woorden van het programma zelf.
progress = pagina's maken
built = Klaar: { $pages } pagina's in { $folder } ({ $written } bestanden geschreven, { $unchanged } ongewijzigd, { $removed } verwijderd) in { $seconds } s. { $warnings ->
    [0] Geen waarschuwingen.
    [one] Eén waarschuwing.
   *[other] { $warnings } waarschuwingen.
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
