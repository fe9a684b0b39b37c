# Open data.
open-data-title = Open data
open-data-lead = De feiten van deze site als bestanden die iedereen mag gebruiken, elke dag bijgewerkt.
open-data-licence = Dit is de licentie:
open-data-languages = De teksten zijn in de taal waarin ze zijn geschreven. De uitleg bij de velden is in het Engels.
open-data-catalogue = Catalogus
open-data-catalogue-text = Registers van gegevens, zoals data.overheid.nl, lezen in de catalogus wat er is (DCAT-AP-NL).
open-data-catalogue-link = Bekijk de catalogus (JSON-LD)
data-licence = Deze tabel heeft een eigen licentie:
data-count = { $n ->
    [one] Nu één regel.
   *[other] Nu { $n } regels.
 }
data-csv = { $name } als tabel (CSV)
data-json = { $name } voor programma's (JSON)
data-schema = { $name }: uitleg bij de velden (JSON Schema)
data-regions = Regio's
data-regions-about = De arbeidsmarktregio's met hun gemeenten.
data-partners = Partners
data-partners-about = De organisaties die samenwerken.
data-training = Opleidingen
data-training-about = Het scholingsaanbod: van wie, op welk niveau, hoelang en wat het kost.
data-training-starts = Startmomenten
data-training-starts-about = Wanneer opleidingen beginnen en of er nog plaats is.
data-contacts = Loketten
data-contacts-about = Waar mensen en bedrijven terechtkunnen. Namen van personen staan er niet in.
data-agreements = Afspraken
data-agreements-about = De afspraken van partners, met de partijen en hoelang ze gelden.
data-services = Diensten
data-services-about = Wat partners doen voor mensen en bedrijven.
data-figures = Cijfers over de arbeidsmarkt
data-figures-about = De waarden van alle cijfers die anderen ook mogen gebruiken, met hun bron.
data-events = Bijeenkomsten
data-events-about = Wat er in de agenda staat en stond.
data-news = Nieuws
data-news-about = De nieuwsberichten.
