# Zoeken in alles.
nav-search = Zoeken
search-title = Zoeken
search-lead = Zoek in alles op deze site: opleidingen, loketten, hulp, nieuws en meer.
search-field = Wat zoek je?
search-go = Zoek
search-site = Zoek op deze site
search-pages = Andere pagina's
search-choices = Kies een deel van de resultaten
search-region = Regio
search-kind = Soort
search-results = Resultaten
search-more = Toon meer
search-everywhere = Zoek in alles

search-found-zero = Niets gevonden voor “{ $words }”
search-found-one = 1 resultaat voor “{ $words }”
search-found-other = { $n } resultaten voor “{ $words }”
search-like = Het woord “{ $word }” staat nergens. Dit lijkt erop: { $instead }.
search-unknown = Het woord “{ $word }” staat nergens.
search-most = Geen pagina heeft al je woorden. Je ziet pagina's met de meeste.

search-none-title = Hier is niets gevonden
search-none-other = Probeer een ander woord, of kijk of het goed getypt is.
search-none-fewer = Gebruik minder woorden.
search-none-choices = Zoek in alle regio's en alle soorten.

search-plain-title = Zoeken werkt hier niet
search-plain-text = Om te zoeken is JavaScript nodig, en dat staat in je browser uit. Kies hieronder een onderdeel: daar staat alles op een rij.
search-failed-title = Zoeken lukt nu niet
search-failed-text = Probeer het straks nog eens. Of kies hieronder een onderdeel: daar staat alles op een rij.
search-browse = Of kies een onderdeel
search-municipalities = Alle gemeenten van A tot Z
