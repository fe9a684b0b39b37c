# Afspraken: de lijst, de afspraak, wie doet wat, resultaten.
agreements-title = Afspraken
agreements-lead = Dit hebben gemeenten, werkgevers, scholen en andere partners elkaar beloofd. Je ziet wie meedoet, wie wat doet, wie betaalt en wat het oplevert.
agreements-results-text = Welke doelen zijn gehaald? En welke lopen achter, en waarom?
agreements-tasks-text = Lokaal wat kan, regionaal wat moet: alle taken naast elkaar.
agreements-empty-title = Er gelden nu geen afspraken
agreements-empty-text = Hieronder staan afspraken die nog beginnen of al voorbij zijn.
agreements-to-come = Begint nog
agreements-ended = Voorbij

agreements-governance = Zo besturen we { $name }
region-official-name = Officiële naam
region-kind = Soort regio
region-central-municipality = Centrumgemeente
region-host = Regiobureau
region-predecessors = Komt voort uit
region-code = Code van de regio (CBS)

agreements-administrative = Bestuurlijke afspraken
agreements-administrative-text = Besturen spreken af wat zij samen doen.
agreements-covenant = Convenanten
agreements-covenant-text = Partijen leggen vast wat ieder doet voor een gedeeld doel.
agreements-multi_year_agenda = Meerjarenagenda's
agreements-multi_year_agenda-text = De doelen voor een aantal jaren. Andere afspraken werken ze uit.
agreements-execution_plan = Uitvoeringsplannen
agreements-execution_plan-text = Wat er in een of twee jaar echt gebeurt, en wie dat doet.
agreements-letter_of_intent = Intentieverklaringen
agreements-letter_of_intent-text = Partijen zeggen wat zij samen willen gaan doen. Het is een begin.
agreements-grant = Subsidies
agreements-grant-text = Geld voor een doel, met voorwaarden.
agreements-regulation = Regelingen
agreements-regulation-text = Regels die voor iedereen gelden.

agreement-word = Afspraak
agreement-purpose = Waar is deze afspraak voor?
agreement-legal-form = Vorm
agreement-framework = Valt onder
agreement-this = deze afspraak
agreement-below = Werken dit uit
agreement-parties-count = { $n ->
    [one] 1 partij
   *[other] { $n } partijen
}
agreement-tasks-count = { $n ->
    [one] 1 taak
   *[other] { $n } taken
}
agreement-money-total = { $amount } samen
agreement-results-count = { $n ->
    [one] 1 resultaat
   *[other] { $n } resultaten
}
agreement-documents-count = { $n ->
    [one] 1 document
   *[other] { $n } documenten
}

agreement-parties = Wie doen mee?
agreement-parties-caption = { $n ->
    [one] Eén partij
   *[other] { $n } partijen, met hun rol
}
agreement-party = Partij
agreement-role = Rol
agreement-function = Functie
agreement-signed = Ondertekend op

agreement-tasks = Wie doet wat?
agreement-tasks-text = Lokaal wat kan, regionaal wat moet. Bij elke taak boven de gemeente staat waarom.
agreement-tasks-caption = { $n ->
    [one] Eén taak
   *[other] { $n } taken, van gemeente tot land
}
agreement-task = Taak
agreement-level = Niveau
agreement-why = Waarom niet lokaal?
agreement-mandate = Bevoegdheid
agreement-performed-by = Voert uit
agreement-accountable = Verantwoordelijk

agreement-money = Wie betaalt wat?
agreement-money-caption = Geld per bron, voor alle jaren samen
agreement-source = Bron
agreement-amount = Bedrag
agreement-years = Jaren
agreement-regional = Deel voor de regio
agreement-regional-share = { $percent }%, dat is { $amount }
agreement-money-rest = Overig geld
agreement-regional-total = Van het geld uit opleidingsfondsen is { $amount } voor de regio.
agreement-condition = Voorwaarde
agreement-total = Samen
agreement-bonus = Hiervan komt { $amount } alleen als een resultaat wordt gehaald.

agreement-results = Wat levert het op?
agreement-documents = Documenten
agreement-document-elsewhere = ook op { $host }
agreement-from-this = Komt uit deze afspraak

tasks-title = Wie doet wat?
tasks-lead = Lokaal wat kan, regionaal wat moet. Hier staan alle taken uit de afspraken die nu gelden.
tasks-at-local = doet elke gemeente zelf
tasks-at-sub_regional = doen een paar gemeenten samen
tasks-at-regional = doet de hele regio samen
tasks-at-national = doet het Rijk of een landelijke partij
tasks-matrix = Alle taken per afspraak
tasks-matrix-text = Kies een taak. Je leest dan waarom die niet lokaal kan, en wie verantwoordelijk is.
tasks-caption = { $n ->
    [one] Eén taak, met wie die uitvoert
   *[other] { $n } taken, met wie ze uitvoert
}
tasks-none = geen taken
tasks-all = Bekijk alle taken van de regio

results-title = Resultaten
results-lead = { $n ->
    [one] Er is één doel. Je ziet hoe het ervoor staat.
   *[other] De partners hebben { $n } doelen. Wat achterloopt, staat bovenaan, met de reden erbij.
}
results-all = Bekijk alle resultaten van de regio
results-are-behind = { $n ->
    [one] loopt achter
   *[other] lopen achter
}
results-are-unknown = { $n ->
    [one] is nog niet bekend
   *[other] zijn nog niet bekend
}
results-are-on_course = { $n ->
    [one] is op koers
   *[other] zijn op koers
}
results-are-reached = { $n ->
    [one] is gehaald
   *[other] zijn gehaald
}
results-count-behind = { $n } { $n ->
    [one] loopt achter
   *[other] lopen achter
}
results-count-unknown = { $n } niet bekend
results-count-on_course = { $n } op koers
results-count-reached = { $n } gehaald
results-state-behind = Loopt achter
results-state-behind-text = De laatste meting ligt achter op de weg naar het doel.
results-state-unknown = Nog niet bekend
results-state-unknown-text = Er is nog niet gemeten, of er is nog geen doel.
results-state-on_course = Op koers
results-state-on_course-text = De laatste meting ligt op of voor de weg naar het doel.
results-state-reached = Gehaald
results-state-reached-text = Het laatste doel is gehaald.
results-unit = Gemeten in
results-latest = Stand
results-asked = Nodig voor op koers
results-target = Doel
results-baseline = Begin
results-on = op
results-by = op
results-not-measured = nog niet gemeten
results-progress = { $n } procent van de weg van begin naar doel.
results-mark = Het streepje toont waar het had moeten zijn.
results-trend-better = Gaat de goede kant op:
results-trend-worse = Gaat de verkeerde kant op:
results-trend-same = Niet veranderd
results-trend-since = sinds
results-later = Daarna:
results-explanation-behind = Waarom het achterloopt:
results-explanation-unknown = Toelichting:
results-explanation-on_course = Toelichting:
results-explanation-reached = Toelichting:
results-of = Uit de afspraak
results-accountable = Verantwoordelijk:
