# Opleidingen: de lijst en de opleiding.
training-title = Opleidingen
training-sector-title = Opleidingen: { $name }
training-level-title = Opleidingen: { $name }
training-month-title = Opleidingen die beginnen in { $name }
training-count = { $n ->
    [0] Er staan nu geen opleidingen.
    [one] Er is één opleiding. Bekijk wanneer die begint en wat die kost.
   *[other] Er zijn { $n } opleidingen. Die het eerst beginnen, staan bovenaan.
}
training-all = Bekijk alle opleidingen
training-list-heading = De opleidingen
training-by-month = Wanneer wil je beginnen?
training-by-sector = In welke sector?
training-by-level = Op welk niveau?
training-by-municipality = In welke gemeente?
training-later = Deze beginnen later
training-left = { $n ->
    [one] Er is nog 1 andere opleiding. Je vindt die per maand, sector, niveau of gemeente.
   *[other] Er zijn nog { $n } andere opleidingen. Je vindt ze per maand, sector, niveau of gemeente.
}
months-beside = Vorige en volgende maand
month-earlier = Eerder:
month-later = Later:
choose-month = Kies een maand
choose-sector = Kies een sector
choose-level = Kies een niveau
training-empty-title = Hier staan nu geen opleidingen
training-empty-text = Kijk bij een andere sector of maand. Of vraag het loket wat er binnenkort begint.

in-short = In het kort
enrol = Meld je aan
enrol-at = Aanmelden doe je op de site van { $name }.
enrol-at-provider = Aanmelden doe je op de site van de school.
call-number = Bel { $number }

starts-all = Bekijk alle { $n } startmomenten
starts-title = Wanneer kun je beginnen?
starts-caption = Startmomenten van { $name }
fact-enrol-until = Aanmelden kan tot en met
fact-room = Plek
enrol-no-end = Geen einddatum
seats = { $n ->
    [one] 1 plaats
   *[other] { $n } plaatsen
}
no-start-title = Er is nog geen nieuwe startdatum
no-start-text = Vraag de school of het loket wanneer de opleiding weer begint.

training-about-title = Over deze opleiding
fact-track = Vorm
fact-mode = Hoe je leert
fact-credential = Wat je krijgt
fact-duration = Hoe lang
fact-study-load = Tijd die het kost
fact-language = Taal
fact-entry = Wat je nodig hebt
fact-audience = Voor wie
fact-skills = Wat je leert
fact-occupations = Wat je kunt worden
fact-municipalities = Gemeenten
fact-partners = Doen ook mee
fact-programme-code = Nummer in het register
fact-agreement = Komt uit de afspraak
nlqf = NLQF { $n }
hours-count = { $n } uur in totaal

costs-title = Wat kost het?
price-text = De opleiding kost
price-free-text = De opleiding is gratis.
price-unknown-text = Vraag de school wat de opleiding kost.
free-for = Gratis voor:
schemes = Hulp bij het betalen:

ask-title = Vragen over deze opleiding?
similar-title = Misschien past dit ook bij je

finder-choices = Verfijn je keuze
finder-track = Hoe combineer je werk en school?
finder-mode = Waar leer je?
finder-cost = Is het gratis?
finder-language = In welke taal?
finder-found-one = 1 opleiding gevonden
finder-found-other = { $n } opleidingen gevonden
finder-none = Geen opleiding gevonden
finder-none-title = Zoek iets ruimer
finder-none-text = Haal een filter weg, dan vind je er meer. Of vraag het loket, daar denken ze met je mee.
finder-go-one = Bekijk 1 opleiding
finder-go-other = Bekijk { $n } opleidingen
finder-sort = Sorteer op
finder-sort-start = startdatum
finder-sort-title = naam
finder-chosen = Wat je hebt gekozen
finder-undo = Haal weg:
finder-clear = Wis alle filters
finder-more = Toon meer opleidingen
