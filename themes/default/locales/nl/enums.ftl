# De namen van alle keuzes in de inhoud. De sleutel is het soort keuze en de waarde in de bestanden.

# Het niveau van een opleiding.
level-mbo1 = Mbo niveau 1
level-mbo2 = Mbo niveau 2
level-mbo3 = Mbo niveau 3
level-mbo4 = Mbo niveau 4
level-ad = Associate degree
level-bachelor = Hbo-bachelor
level-master = Master
level-nt2 = Nederlands als tweede taal
level-none = Geen vast niveau

# Hoe leren en werken samengaan; het korte woord staat op kaarten.
track-bol = School met stage (bol)
track-bol-short = school met stage
track-bbl = Werken en leren tegelijk (bbl)
track-bbl-short = werken en leren
track-third = Mbo voor volwassenen (derde leerweg)
track-third-short = voor volwassenen
track-course = Cursus
track-course-short = cursus

mode-on_site = Op locatie
mode-online = Online
mode-blended = Deels online
mode-workplace = Op het werk

pace-full_time = voltijd
pace-part_time = deeltijd
pace-self_paced = in je eigen tempo

credential-diploma = Een diploma
credential-certificate = Een certificaat
credential-mbo_certificate = Een mbo-certificaat
credential-practice_statement = Een praktijkverklaring
credential-micro_credential = Een microcredential
credential-none = Geen papier, wel wat je leert

# Is er nog plek bij een start?
start-open = Er is plek
start-full = Vol
start-waiting_list = Wachtlijst
start-cancelled = Gaat niet door

period-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
period-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weken
}
period-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
}
period-years = { $n } jaar
period-hours = { $n } uur

audience-job_seekers = Mensen die werk zoeken
audience-workers = Mensen die werk hebben
audience-young_people = Jongeren tot 27 jaar
audience-newcomers = Mensen die nieuw zijn in Nederland
audience-students = Scholieren en studenten
audience-self_employed = Zzp'ers
audience-employers = Werkgevers
audience-educators = Scholen en opleiders

contact-service_desk = Loket
contact-employer_desk = Loket voor werkgevers
contact-learning_desk = Loket voor leren en werken
contact-person = Contactpersoon
contact-mobile_desk = Rijdend loket

day-mon = maandag
day-tue = dinsdag
day-wed = woensdag
day-thu = donderdag
day-fri = vrijdag
day-sat = zaterdag
day-sun = zondag

event-planned = Gaat door
event-moved = Verplaatst
event-cancelled = Gaat niet door

# De zes pijlers van de samenwerking.
pillar-government = Overheid
pillar-employers = Werkgevers
pillar-education = Onderwijs
pillar-workers = Werknemers
pillar-delivery = Uitvoering
pillar-civic = Samenleving

partner-type-municipality = Gemeente
partner-type-province = Provincie
partner-type-state = Rijk
partner-type-uwv = UWV
partner-type-joint_arrangement = Samenwerking van gemeenten
partner-type-sheltered_employer = Sociaal werkbedrijf
partner-type-learning_desk = Leerwerkloket
partner-type-employer_desk = Loket voor werkgevers
partner-type-work_centre = Werkcentrum
partner-type-roc = Mbo-school
partner-type-university = Hogeschool of universiteit
partner-type-private_trainer = Particuliere opleider
partner-type-trade_association = Branchevereniging
partner-type-employers_association = Werkgeversvereniging
partner-type-union = Vakbond
partner-type-sector_fund = Opleidingsfonds van een sector
partner-type-sbb = SBB
partner-type-temp_agency = Uitzendbureau
partner-type-library = Bibliotheek
partner-type-other = Andere organisatie

agreement-type-administrative = Bestuurlijke afspraak
agreement-type-covenant = Convenant
agreement-type-multi_year_agenda = Meerjarenagenda
agreement-type-execution_plan = Uitvoeringsplan
agreement-type-letter_of_intent = Intentieverklaring
agreement-type-grant = Subsidie
agreement-type-regulation = Regeling

legal-form-joint_public_body = Openbaar lichaam (gemeenschappelijke regeling)
legal-form-joint_operations = Bedrijfsvoeringsorganisatie
legal-form-joint_organ = Gemeenschappelijk orgaan
legal-form-host_municipality = Centrumgemeente
legal-form-regional_authority = Regionaal gezag
legal-form-private_law = Stichting, coöperatie of contract
legal-form-covenant_only = Alleen een afspraak

partner-role-host = Centrumgemeente
partner-role-lead = Trekker
partner-role-member = Doet mee
partner-role-funder = Betaalt
partner-role-executor = Voert uit
partner-role-advisor = Geeft advies

task-level-local = Gemeente
task-level-sub_regional = Subregio
task-level-regional = Regio
task-level-national = Land

mandate-own = Eigen bevoegdheid
mandate-mandated = In naam van een ander (mandaat)
mandate-delegated = Overgedragen (delegatie)
mandate-assigned = Door de wet opgedragen (attributie)
mandate-voluntary = Vrijwillig

funding-state = Rijk
funding-municipality = Gemeenten
funding-province = Provincie
funding-uwv = UWV
funding-sector_fund = Opleidingsfonds van een sector
funding-esf = Europees Sociaal Fonds
funding-interreg = Interreg
funding-employers = Werkgevers
funding-bonus = Bonus op een resultaat

result-behind = Loopt achter
result-unknown = Nog niet bekend
result-on_course = Op koers
result-reached = Gehaald

better-higher = Hoger is beter
better-lower = Lager is beter

function-information = Informatie
function-advice = Advies
function-training = Scholing
function-guidance = Begeleiding
function-referral = Doorverwijzing

dimension-none = Geen uitsplitsing
dimension-sector = Sector
dimension-occupation = Beroep
dimension-age = Leeftijd
dimension-level = Opleidingsniveau
dimension-municipality = Gemeente
dimension-area = Gebied
dimension-contract = Soort contract

region-kind-labour_region = Arbeidsmarktregio
region-kind-cross_border = Grensregio
region-kind-other = Andere regio

# Waar een afspraak is in haar looptijd.
term-in_force = Geldt nu
term-to_come = Begint later
term-ended = Is afgelopen

# De soorten inhoud, zoals een kaart ze noemt.
kind-region = Regio
kind-page = Pagina
kind-partner = Partner
kind-training = Opleiding
kind-contact = Loket
kind-agreement = Afspraak
kind-service = Dienst
kind-figures = Cijfers
kind-event = Agenda
kind-story = Verhaal
kind-news = Nieuws

# Wat de functies en de rechtsvormen betekenen, in een zin.
function-information-text = Antwoord op vragen over werk, scholing en regels.
function-advice-text = Iemand denkt mee over een volgende stap.
function-training-text = Leren voor een nieuw beroep of beter worden in het werk.
function-guidance-text = Iemand helpt tot het gelukt is, ook op de werkvloer.
function-referral-text = Naar de organisatie die het best kan helpen.

legal-form-joint_public_body-text = Gemeenten richten samen een organisatie op. Die heeft een eigen bestuur en mag zelf besluiten nemen.
legal-form-joint_operations-text = Gemeenten richten samen een organisatie op voor de uitvoering. Het beleid blijft bij de gemeenten.
legal-form-joint_organ-text = Gemeenten besluiten samen aan één tafel. Er komt geen aparte organisatie met eigen geld of personeel.
legal-form-host_municipality-text = Eén gemeente doet het werk voor de andere gemeenten. Zij betalen daaraan mee.
legal-form-regional_authority-text = Een bestuur voor de hele regio krijgt eigen taken en neemt de besluiten.
legal-form-private_law-text = De partijen werken samen in een stichting of coöperatie, of met een contract.
legal-form-covenant_only-text = De partijen beloven elkaar iets op papier. Ieder houdt eigen geld, personeel en besluiten.
