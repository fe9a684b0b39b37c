# Wat op meer dan een pagina staat.
example = Voorbeeld
example-text = Dit is verzonnen, om te laten zien hoe het werkt.
on-page = Op deze pagina
comma = ,{" "}
until = tot
through = tot en met
since = vanaf
hour = uur
by = Bij
organised-by = Georganiseerd door
online = Online
and-online = en online
place-unknown = De plek volgt nog

fact-start = Begint
fact-when = Wanneer
fact-place = Waar
fact-level = Niveau
fact-price = Kosten
fact-term = Looptijd
fact-parties = Partijen
fact-results = Resultaten
fact-provider = School of opleider

start-any = Je kunt elk moment beginnen
start-any-short = Elk moment
start-none = Er is nog geen startdatum
start-none-short = Nog geen datum
enrolment-closed = Aanmelden kan niet meer

price-unknown = Vraag het na
price-free-for-some = Gratis voor sommige mensen
price-free = Gratis

call = Bel
call-name = Bel { $name }:
mail = Mail
book = Maak een afspraak
walk-in = Je kunt zonder afspraak binnenlopen.
hours-title = Openingstijden
hours-caption = Openingstijden van { $name }
hours-exceptions = Op deze dagen is het anders:
closed = Gesloten
hours-now-open = Vandaag open tot { $until } uur
hours-now-later = Vandaag open van { $from } tot { $until } uur
hours-now-tomorrow = Nu gesloten, morgen open vanaf { $from } uur
hours-now-next = Nu gesloten, { $day } open vanaf { $from } uur

call-people = Zoek je werk of wil je leren?
call-businesses = Hebt u een bedrijf?
paper-address = Dit staat op { $url }
