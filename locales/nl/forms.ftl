# De vormen waarin je een veld schrijft, zoals de tabellen in `docs/redactie/` ze noemen.
form-text = tekst
form-slug = id
form-date = dag: `2027-03-01`
form-moment = dag en tijd: `2027-03-01 19:30`
form-time-range = tijden: `"09:00-17:00"`
form-period = duur: `P6M`
form-tile = vak op een kaart: `B3`
form-code = code, tussen aanhalingstekens
form-municipality-code = code van een gemeente: `"GM0222"`
form-region-code = code van een regio: `"AM09"`
form-postcode = postcode: `"1234 AB"`
form-url = webadres, met `https://`
form-email = mailadres
form-phone = telefoonnummer: `"+31880000000"`
form-reach = mailadres, telefoonnummer of webadres met `https://`
form-old-path = pad: `/oude-pagina/`
form-media-path = bestand: `media/naam.png`
form-language = code van een taal: `nl`
form-any-reference = soort en id: `training:lassen-basis`
form-ref-municipality = gemeente: naam of code
form-ref-sector = id van een sector
form-ref-sub-region = id van een deel van de regio
form-ref-region = map van een regio
form-reference = id van { $kind ->
    [region] een regio
    [page] een pagina
    [partner] een partner
    [training] een opleiding
    [contact] een contact
    [agreement] een afspraak
    [service] een dienst
    [figures] cijfers
    [event] een bijeenkomst
    [story] een verhaal
   *[news] een nieuwsbericht
}
form-number = getal
form-bool = `true` of `false`
form-choice = één van: { $values }
form-fields = groep, zie [hieronder](#{ $anchor })
form-map = zelfgekozen namen met een waarde
form-list = lijst: { $item }
form-default = { $form }. Leeg is { $value }

table-field = Veld
table-required = Verplicht
table-form = Wat vul je in
table-description = Uitleg
table-value = Waarde
table-meaning = Betekenis
table-yes = ja
table-no = nee
table-fields-of = Velden van { $fields }
table-values-of = Keuzes bij { $fields }
table-or = { $rest } of { $last }
table-and = { $rest } en { $last }
