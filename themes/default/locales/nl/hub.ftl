# De beginpagina van de hele portal.
hub-municipalities-title = Waar woon of werk je?
hub-municipalities-text = Kies je gemeente. Je ziet dan het loket en de opleidingen bij jou in de buurt.
hub-letters = Gemeenten op letter
hub-regions-title = Of kies een regio
hub-region-counts = { $municipalities ->
    [one] 1 gemeente
   *[other] { $municipalities } gemeenten
}, { $desks ->
    [one] 1 loket
   *[other] { $desks } loketten
}
hub-compare-title = De regio's naast elkaar
hub-compare-text = Elke regio maakt eigen afspraken over werk en leren. Iedereen mag zien wat ervan komt.
hub-compare-caption = Wat er in elke regio is, en hoe de afspraken ervoor staan
hub-region = Regio
hub-desks = Loketten
hub-starting = Met een startdatum
hub-agreements = Afspraken die gelden
hub-results = Resultaten op koers of gehaald
hub-results-count = { $good } van { $n }
hub-results-none = nog geen
hub-desks-of = { $n ->
    [one] 1 loket
   *[other] { $n } loketten
} in { $name }
hub-training-of = { $n ->
    [one] 1 opleiding
   *[other] { $n } opleidingen
} in { $name }
hub-results-of = { $good } van { $n } resultaten op koers of gehaald in { $name }
hub-agreements-all = Bekijk de landelijke afspraken
hub-news = Nieuws
hub-welcome = Over deze site
