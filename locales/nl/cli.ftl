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
no-content = Er is geen map `{ $folder }` met inhoud. Kies een map met --content, of maak een nieuw portaal met `streekwerk init`.
unknown-code = Er is geen fout met de code `{ $code }`. De code staat tussen rechte haken achter het woord `fout` of `waarschuwing`.
unreadable = Een bestand kan niet worden gelezen: { $error }
theme-fault = Het thema heeft een fout{ $file ->
    [none] {""}
   *[other] {" "}in { $file }
}: { $message }
render-fault = De pagina { $page } kan niet worden gemaakt met { $file }: { $message }
