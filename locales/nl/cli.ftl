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
no-content = Er is geen map `{ $path }` met inhoud. Kies een map met --content, of maak een nieuw portaal met `streekwerk init`.
unknown-code = Er is geen fout met de code `{ $code }`. De code staat tussen rechte haken achter het woord `fout` of `waarschuwing`.
unreadable = Een bestand kan niet worden gelezen: { $error }
theme-fault = Het thema heeft een fout{ $file ->
    [none] {""}
   *[other] {" "}in { $file }
}: { $message }
render-fault = De pagina { $page } kan niet worden gemaakt met { $file }: { $message }
new-head = Een { $kind } op het portaal. Een regel die met # begint, telt niet mee: haal het # weg om het veld te gebruiken.
new-choice = Kies uit: { $values }.
new-text = Vul in: { $id }
new-body = Schrijf hier de tekst. Begin een tussenkop met twee hekjes: ## Voor wie is het?
new-made = Gemaakt: { $path }. Het is een concept (status: draft). Verander dat in published als het klaar is.
schema-written = De schema's staan in { $path }. Visual Studio Code vult nu velden aan, met de extensie YAML van Red Hat.
init-made = Er staat een klein portaal in { $path }. Ga verder met: cd { $path } en streekwerk build
no-portal = Het bestand `portal.yaml` in `{ $path }` kan niet worden gelezen. Bekijk de fouten met `streekwerk check`.
file-exists = Het bestand `{ $path }` bestaat al. Kies een andere id.
folder-taken = De map `{ $path }` is niet leeg. Kies een nieuwe map.
unknown-kind = De soort `{ $kind }` bestaat niet. Kies uit: { $kinds }.
bad-id = `{ $id }` kan geen id zijn: gebruik kleine letters, cijfers en koppeltekens. Bijvoorbeeld: `{ $better }`.
which-region = Bij welke regio hoort het? Voeg toe: --region en een van deze namen: { $regions }. Of --shared voor alle regio's.
make-first = Een { $kind } verwijst naar een { $missing }, en die is er nog niet. Maak eerst een { $missing }.
unwritable = Het bestand `{ $path }` kan niet worden geschreven: { $error }
