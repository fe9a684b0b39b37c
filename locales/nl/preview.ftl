# De woorden van het voorbeeld dat meekijkt (`streekwerk serve`).
errors = { $n ->
    [0] Geen fouten
    [one] Eén fout
   *[other] { $n } fouten
}
warnings = { $n ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $n } waarschuwingen
}
error = Fout
warning = Waarschuwing
help = Oplossing
related = Zie ook
more-faults = { $n ->
    [one] En nog één.
   *[other] En nog { $n }.
} In het overzicht staan ze allemaal.
overlay-title = { $n ->
    [one] Er is een fout
   *[other] Er zijn { $n } fouten
}
overlay-text = Waar iets fout is, zie je de laatste goede versie. Deze melding verdwijnt zodra alles is opgelost.
close = Sluiten
show-faults = Toon de fouten
panel = Voorbeeld
desk = Overzicht
desk-title = Overzicht van de inhoud
open = Openen in de editor
made-of = Deze pagina is gemaakt van
names-files = Op deze pagina genoemd
template = Sjabloon
template-page = Pagina
other-day = Een andere dag
as-of = Toon de portal op
show = Toon
back-to-today = Terug naar vandaag
open-failed = Het bestand kan niet worden geopend. Is het er nog, en klopt de opdracht bij --editor?
not-today = Je ziet de portal zoals die is op { $day }.
everything = Toon ook wat niet openbaar is
with-everything = Je ziet ook wat niet openbaar is.
hidden-draft = Concept. Deze pagina wordt openbaar als in het bestand staat: status: published
hidden-draft-from = Concept. Deze pagina wordt openbaar op { $day }, als dan in het bestand staat: status: published
hidden-archived = Gearchiveerd. Deze pagina is niet meer openbaar.
hidden-scheduled = Deze pagina wordt openbaar op { $day }.
hidden-expired = Deze pagina was openbaar tot en met { $day }.
hidden-region = De regio van deze pagina is niet openbaar.
hidden-other = Deze pagina is niet openbaar, bijvoorbeeld omdat er geen toestemming is.
gone-title = Deze pagina is er niet.
gone-text = Het bestand is weg, heeft een andere naam, of is niet openbaar.
gone-now = Ga naar de pagina waar het nu misschien staat
theme-fault = Fout in het thema
template-title = Een sjabloon van het thema kan deze pagina niet maken.
template-text = Je ziet de pagina zoals het thema die hiervoor maakte.
nothing-title = De portal kan nog niet worden getoond
nothing-text = Los de fouten hieronder op. Deze pagina ververst zichzelf.
nothing-empty = Hier is geen pagina.
lost = Het voorbeeld is gestopt. Start het opnieuw met: streekwerk serve
search = Zoeken
words = Woord, naam of eigenaar
region = Regio
kind = Soort
state = Stand
all = Alles
found = { $n ->
    [0] Niets gevonden. Zoek met een ander woord, of kies bij regio, soort en stand voor alles.
    [one] Eén gevonden van { $all }
   *[other] { $n } gevonden van { $all }
}
first-rows = De eerste { $n } staan hieronder. Zoek verder om minder te zien.
title = Titel
owner = Eigenaar
file = Bestand
no-owner = niet ingevuld
shared = Alle regio's
to-portal = Naar de portal
state-faults = met meldingen
state-draft = concept
state-scheduled = komt nog
state-expired = verlopen
state-archived = gearchiveerd
state-overdue = controle te laat
state-untranslated = niet vertaald
state-public = openbaar
from-day = vanaf { $day }
until-day = tot en met { $day }
review-day = controle voor { $day }
kind-region = regio
kind-page = pagina
kind-partner = partner
kind-training = opleiding
kind-contact = contact
kind-agreement = afspraak
kind-service = dienst
kind-figures = cijfers
kind-event = agenda
kind-story = verhaal
kind-news = nieuws
