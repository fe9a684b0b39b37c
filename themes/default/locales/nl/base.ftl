# Wat op elke pagina staat: kop, navigatie, voet.
skip-to-content = Naar de inhoud
menu = Menu
nav-label = Hoofdmenu
breadcrumb-label = Kruimelpad
languages-label = Taal
languages-label-foot = Taal kiezen
all-regions = Alle regio's

nav-home = Begin
nav-training = Opleidingen
nav-contact = Contact
nav-agenda = Agenda
nav-figures = Cijfers
nav-agreements = Afspraken
nav-tasks = Wie doet wat
nav-results = Resultaten
nav-partners = Partners
nav-services = Diensten
nav-news = Nieuws
nav-stories = Verhalen
nav-municipalities = Gemeenten
nav-open-data = Open data
nav-sources = Bronnen en colofon
nav-about = Over ons

door-people = Werk en scholing
door-people-text = Voor jou: werk zoeken, iets nieuws leren of hulp krijgen.
door-businesses = Voor werkgevers
door-businesses-text = Voor u: personeel vinden, opleiden en behouden.

foot-help-title = Kom je er niet uit?
foot-help-text = Bel of bezoek een loket bij jou in de buurt. Hulp kost niets.
foot-help-button = Zoek een loket
foot-nav-label = Meer over deze site
foot-about-title = Over deze site
foot-publisher-title = Wie maakt deze site
foot-social = Volg ons op { $platform }
page-untranslated = Deze pagina is nog niet vertaald. De tekst is in deze taal: { $language }.
site-untranslated = Nog niet alles is vertaald. De rest is in deze taal: { $language }.
page-reviewed = Deze pagina is gecontroleerd op

redirect-text = Deze pagina heeft een nieuw adres:

not-found-title = Deze pagina is er niet
not-found-text = Misschien is de pagina verplaatst, of klopt het adres niet.
not-found-try = Dit kun je doen
not-found-address = Kijk of het adres goed getypt is.
not-found-home = Ga naar de beginpagina
not-found-contact = Zoek een loket en stel je vraag
not-found-parts = Of kies een onderdeel
