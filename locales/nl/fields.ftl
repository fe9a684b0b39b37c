# De Nederlandse beschrijving van alles wat een redacteur invult: per soort, per veld en per keuze.
#
# De sleutel is de naam van het type en het veld, met koppeltekens: `training-study-load`. Velden die elke soort heeft,
# staan één keer, onder `common-`. De Engelse beschrijvingen staan als commentaar in `src/model/`.
#
# `.example` is wat een nieuw bestand als voorbeeld toont. Bij een lijst is elke regel één waarde. Bij een datum is het
# een tijd vanaf vandaag: `P2M` is over twee maanden, `-P2M` is twee maanden geleden. In een groep toont het nieuwe
# bestand alleen de velden die verplicht zijn of een voorbeeld hebben; `{""}` toont een veld zonder eigen woorden.

## Velden die elke soort heeft

common-summary = Waar het over gaat, in één of twee zinnen. Staat in lijsten en zoekresultaten. Hooguit 200 tekens.
    .example = Schrijf hier in één of twee zinnen waar het over gaat.
common-status = Of de bezoeker dit ziet. Vul je niets in, dan is het `published`.
common-publish-from = De eerste dag waarop dit op de portal staat.
    .example = P1W
common-publish-until = De laatste dag waarop dit op de portal staat.
    .example = P1Y
common-owner = Het mailadres van de groep of functie die deze tekst bijhoudt. Staat nooit op de portal.
    .example = redactie@example.nl
common-reviewed-on = De dag waarop iemand voor het laatst nakeek of alles nog klopt.
common-review-every = Hoe vaak iemand dit moet nakijken. `P6M` is elke zes maanden.
    .example = P1Y
common-aliases = Oude adressen van deze pagina. Wie daarheen gaat, komt vanzelf hier.
    .example = /oude-pagina/
common-regions = Alleen in `shared/`: de regio's die dit tonen. Vul je niets in, dan tonen alle regio's het.
common-example = Zet `true` bij iets dat verzonnen is. De pagina zegt dan dat het een voorbeeld is.
    .example = true

status = Of de bezoeker dit ziet.
status-draft = je bent nog bezig; de bezoeker ziet niets
status-published = de bezoeker ziet de pagina, tussen `publish_from` en `publish_until`
status-archived = de bezoeker ziet niets meer, maar het bestand blijft bewaard

## De portal

portal = De hele portal: `portal.yaml`, in de bovenste map van de inhoud.
portal-title = De naam van de portal.
portal-summary = Wat de portal is, in één of twee zinnen. Hooguit 200 tekens.
portal-languages = De talen van de pagina's. De eerste is de gewone taal.
portal-base-url = Het adres waarop de portal staat, met het pad: `https://www.example.nl/werk`.
portal-datalicence = Onder welke licentie iedereen de feiten van de portal mag gebruiken.
datalicence-cc0 = iedereen mag er alles mee doen (CC0 1.0)
datalicence-cc-by = wie ze gebruikt, noemt de bron (CC BY 4.0)

layout = Eén website voor alle regio's, of voor elke regio een eigen website.
portal-theme = De naam van het thema. De bestanden in `themes/<naam>/` gaan voor die van het standaardthema.
portal-brand = De kleur en het logo van de portal zelf.
portal-map = De omtrekken van de regio's, voor een kaart. Zonder dit veld zijn de regio's met een `tile` vierkanten.
portal-notice = Een zin boven elke pagina, zoals een waarschuwing dat dit een voorbeeld is.
portal-publisher = Wie de portal uitgeeft en er antwoord op geeft.
portal-sectors = De sectoren waaruit opleidingen en partners kiezen.
portal-synonyms = Woorden die hetzelfde betekenen, voor het zoeken. Per regel een groep, met komma's ertussen, zoals `kok, chef`.
portal-sources = Waar de feiten op de pagina's vandaan komen. Dit staat in het colofon.
portal-data-licence = Onder welke licentie iedereen de feiten van de portal mag gebruiken. Zonder dit veld is er geen open data.
portal-text-licence = Onder welke licentie iedereen de teksten mag gebruiken, zoals `CC BY 4.0`. Dit staat in het colofon.
portal-image-licence = Onder welke licentie iedereen de foto's en tekeningen mag gebruiken. Dit staat in het colofon.
portal-accessibility = De toegankelijkheidsverklaring. De pagina wordt hieruit gemaakt.
portal-privacy = Wie over persoonsgegevens gaat en wat de server bewaart. De pagina wordt hieruit gemaakt.
portal-security = Waar iemand een lek kan melden. Hieruit wordt `security.txt` gemaakt.
portal-hosting = De webservers waarvoor de instellingen bij de website komen.
portal-rules = Hoe streng de controles zijn: de code van een melding, met `error`, `warning` of `off`.

layout = Eén website voor alle regio's, of voor elke regio een eigen website.
layout-hub = één website; elke regio staat op `/<regio>/`
layout-separate = een website voor de portal en een eigen website voor elke regio

brand = Hoe een regio of de portal eruitziet.
brand-logo = Het logo: een SVG- of PNG-bestand in `media/`.
brand-colour = De eigen kleur, tussen aanhalingstekens: `"#1a6b54"`. De tinten voor tekst en vlakken maken we er zelf van, met genoeg contrast.
    .example = #1a6b54
brand-tokens = Kleuren die je zelf kiest in plaats van de gemaakte tinten. Links staat de naam van de kleur in het thema.

publisher = Wie de portal uitgeeft en er antwoord op geeft.
publisher-name = De naam van de organisatie.
publisher-website = De website van de organisatie.
publisher-email = Het mailadres voor vragen over de portal.
publisher-phone = Het telefoonnummer voor vragen over de portal.

sector = Een sector.
sector-id = De id waarmee opleidingen en partners de sector noemen.
sector-name = De naam van de sector.
sector-sbi = De letter van de sector in de bedrijfsindeling van het CBS (SBI), tussen aanhalingstekens: `"F"`.

sourceline = Een bron van feiten op de pagina's.
sourceline-title = Wat uit de bron komt.
sourceline-publisher = Wie de bron uitgeeft.
sourceline-url = Het webadres van de bron.
sourceline-licence = De licentie, zoals `CC BY 4.0`.
sourceline-retrieved-on = De dag waarop je de gegevens hebt opgehaald.

accessibility = De toegankelijkheidsverklaring, volgens het Europese model.
accessibility-status = In hoeverre de portal voldoet aan EN 301 549.
accessibility-assessed-on = De dag waarop dat is onderzocht.
accessibility-method = Wie het onderzocht. Vul je niets in, dan is het `self_assessment`.
accessibility-report-url = Het webadres van het onderzoeksrapport.
accessibility-register-url = Het webadres van de verklaring in het landelijke register.
accessibility-limitations = Wat nog niet iedereen kan gebruiken.
accessibility-email = Het mailadres voor wie iets niet kan gebruiken. Vul je niets in, dan is het dat van de uitgever.
accessibility-phone = Het telefoonnummer voor wie iets niet kan gebruiken. Vul je niets in, dan is het dat van de uitgever.
accessibility-prepared-on = De dag waarop de verklaring is opgesteld.
accessibility-reviewed-on = De dag waarop de verklaring voor het laatst is nagekeken.

compliance = In hoeverre de portal voldoet aan EN 301 549.
compliance-fully = voldoet helemaal (status A)
compliance-partially = voldoet gedeeltelijk; wat nog niet goed is, staat in de verklaring (status B)
compliance-first-measures = de eerste maatregelen zijn genomen; nog niet alles is onderzocht (status C)
compliance-not-compliant = voldoet niet (status D)

assessmentmethod = Wie de toegankelijkheid onderzocht.
assessmentmethod-self-assessment = de uitgever zelf
assessmentmethod-third-party = iemand die onafhankelijk is

limitation = Iets dat nog niet iedereen kan gebruiken.
limitation-what = Wat niet werkt, en voor wie.
limitation-ground = Op welke grond het voorlopig zo mag blijven. Vul je niets in, dan is het `non_compliance`.
limitation-why = Waarom het zo is.
limitation-alternative = Hoe iemand hetzelfde op een andere manier krijgt.
limitation-planned = De dag waarop het is opgelost.

limitationground = Op welke grond iets niet toegankelijk is, zoals het Europese model die verdeelt.
limitationground-non-compliance = het moet toegankelijk zijn en is dat nog niet
limitationground-burden = oplossen is een onevenredige last
limitationground-out-of-scope = de wet vraagt het hier niet

privacy = Wie over persoonsgegevens gaat en wat de server bewaart.
privacy-controller = De organisatie die over de persoonsgegevens gaat. Vul je niets in, dan is het de uitgever.
privacy-email = Het mailadres voor vragen over persoonsgegevens. Vul je niets in, dan is het dat van de uitgever.
privacy-officer-email = Het mailadres van de functionaris gegevensbescherming.
privacy-server-log = Of de webserver opschrijft welk internetadres welke pagina vroeg. Vul je niets in, dan is het `true`.
privacy-log-days = Na hoeveel dagen dat logboek wordt gewist.

security = Waar iemand een lek kan melden: `security.txt` (RFC 9116).
security-contact = Waar iemand meldt, de beste manier eerst: mailadres, telefoonnummer of webpagina.
security-expires = De laatste dag waarop iemand hierop mag rekenen: hooguit een jaar vooruit.
security-policy = De webpagina over hoe meldingen worden behandeld.
security-encryption = Het adres van de sleutel waarmee iemand een melding versleutelt.
security-acknowledgments = De webpagina waarop melders worden bedankt.
security-preferred-languages = De talen waarin iemand kan melden. Vul je niets in, dan zijn het die van de pagina's.

hosting = Een webserver die zijn instellingen uit de website haalt.
hosting-apache = Apache: `.htaccess`
hosting-caddy = Caddy: `.hosting/Caddyfile`
hosting-cloudflare = Cloudflare Pages en wat daarop lijkt: `_headers` en `_redirects`
hosting-netlify = Netlify en wat daarop lijkt: `_headers` en `_redirects`
hosting-nginx = nginx: `.hosting/nginx.conf`

ruleseverity = Hoe streng een controle is.
ruleseverity-error = een fout: de site wordt niet gemaakt
ruleseverity-warning = een waarschuwing: de site wordt wel gemaakt
ruleseverity-off = de controle staat uit

## Regio

region = Een arbeidsmarktregio: `region.yaml` in de map van de regio.
region-name = De naam die mensen gebruiken.
region-official-name = De volledige officiële naam, als die anders is.
    .example = Arbeidsmarktregio Voorbeeld
region-code = De code van de regio bij het CBS, tussen aanhalingstekens: `"AM09"`.
    .example = AM00
region-kind = Wat voor regio dit is.
region-central-municipality = De centrumgemeente: de gemeente die namens de regio spreekt.
region-municipalities = De gemeenten van de regio: van nu, van vroeger en van straks.
region-sub-regions = Delen van de regio die samenwerken.
region-neighbours = De buurregio's op deze portal: de namen van hun mappen.
region-predecessors = Namen of codes van de regio's waar deze regio uit is ontstaan.
    .example = Oude regio
region-map = De omtrekken van de gemeenten, voor een kaart. Zonder dit veld zijn de gemeenten vierkanten.
region-tile = Het vierkant van de regio op de kaart van alle regio's: `B3` is de tweede kolom en de derde rij.
    .example = B3
region-languages = De talen van de pagina's van deze regio. De eerste is de gewone taal. Vul je niets in, dan zijn het die van `portal.yaml`.
    .example =
        nl
        en
region-base-url = Het adres van de eigen website van deze regio. Alleen nodig met `layout: separate`.
    .example = https://regio.example.nl
region-brand = De kleur en het logo van de regio.
region-social = De regio op sociale media: de naam van het platform en het adres.
    .example = mastodon: https://social.example/@regio
region-host = De partner waar het bureau van de regio zit.
region-governance = Wie de regio besturen en hoe je dat kunt volgen. Dit mag Markdown zijn.
    .example = De gemeenten, bedrijven en scholen besturen de regio samen. De verslagen zijn openbaar.

regionkind = Wat voor regio dit is.
regionkind-labour-region = een arbeidsmarktregio in Nederland
regionkind-cross-border = een regio aan beide kanten van de grens
regionkind-other = een ander soort regio

municipality = Een gemeente die bij een regio hoort.
municipality-code = De code van de gemeente bij het CBS, tussen aanhalingstekens: `"GM0222"`.
    .example = GM0000
municipality-name = De naam van de gemeente. Schrijf haar in andere bestanden precies zo.
    .example = Voorbeeldgemeente
municipality-formerly = Namen van vroeger waarop mensen nog zoeken: gemeenten die zijn opgegaan in deze gemeente, of hoe zij eerst heette.
    .example = Oude Gemeente
municipality-from = De eerste dag waarop de gemeente bij deze regio hoort.
municipality-until = De laatste dag waarop de gemeente bij deze regio hoort.
municipality-part = Welk deel van de gemeente bij deze regio hoort, als ze over meer regio's is verdeeld.
municipality-tile = Het vierkant van de gemeente op een kaart zonder omtrekken: `B3` is de tweede kolom en de derde rij.
    .example = B3

mapfile = De omtrekken waarvan een kaart wordt getekend.
mapfile-file = Een GeoJSON-bestand naast dit bestand, met voor elke plek een vlak en haar code of naam.
    .example = kaart.geojson
mapfile-source = Waar de omtrekken vandaan komen. Dit staat onder de kaart.

subregion = Een deel van de regio dat samenwerkt.
subregion-id = De id van dit deel. Die staat in adressen van pagina's.
    .example = noord
subregion-name = De naam van dit deel.
    .example = Noord
subregion-municipalities = De gemeenten in dit deel.
    .example = Voorbeeldgemeente
subregion-contacts = De eigen loketten van dit deel.

## Pagina

page = Een losse pagina. `index.md` is de tekst van een startpagina.
page-title = De titel van de pagina.
page-menu = De woorden in het menu, als die korter zijn dan de titel.
    .example = Over ons
page-order = De plaats in het menu onderaan. Vul je niets in, dan staat de pagina niet in het menu.
    .example = 1

## Partner

partner = Een organisatie die meedoet in de regio.
partner-name = De naam die mensen gebruiken.
partner-legal-name = De naam bij de Kamer van Koophandel, als die anders is.
    .example = Stichting Voorbeeld
partner-short-name = Een korte naam of afkorting.
    .example = Voorbeeld
partner-pillar = Bij welke kant van de samenwerking de partner hoort.
partner-type = Wat voor organisatie het is.
partner-website = De eigen website van de partner.
partner-logo = Het logo van de partner.
partner-municipalities = De gemeenten waarvoor de partner werkt. Vul je niets in, dan is het de hele regio.
partner-sectors = De sectoren waarin de partner werkt.
partner-identifiers = De nummers van de partner in registers.

pillar = Een kant van de samenwerking.
pillar-government = overheid: gemeenten, provincie, Rijk en hun diensten
pillar-employers = werkgevers en hun verenigingen
pillar-education = onderwijs: scholen, hogescholen en opleiders
pillar-workers = werkenden: vakbonden en andere stemmen van werkenden
pillar-delivery = uitvoering: organisaties die taken doen voor de anderen
pillar-civic = samenleving: bibliotheken, stichtingen en andere organisaties van inwoners

partnertype = Wat voor organisatie een partner is.
partnertype-municipality = een gemeente
partnertype-province = een provincie
partnertype-state = het Rijk
partnertype-uwv = UWV
partnertype-joint-arrangement = een samenwerking van gemeenten
partnertype-sheltered-employer = een sociaal werkbedrijf
partnertype-learning-desk = een leerwerkloket
partnertype-employer-desk = een loket voor werkgevers
partnertype-work-centre = een regionaal werkcentrum
partnertype-roc = een mbo-school
partnertype-university = een hogeschool of universiteit
partnertype-private-trainer = een particuliere opleider
partnertype-trade-association = een branchevereniging
partnertype-employers-association = een vereniging van werkgevers
partnertype-union = een vakbond
partnertype-sector-fund = een opleidingsfonds van een sector
partnertype-sbb = SBB, de samenwerking van beroepsonderwijs en bedrijfsleven
partnertype-temp-agency = een uitzendbureau
partnertype-library = een bibliotheek
partnertype-other = een andere organisatie

image = Een afbeelding, met woorden voor wie haar niet kan zien.
image-file = Het bestand in `media/`.
    .example = media/foto.jpg
image-alt = Wat er te zien is, voor wie de afbeelding niet kan zien.
    .example = Wat er op de afbeelding te zien is

identifiers = De nummers van een partner in registers.
identifiers-kvk = Het nummer bij de Kamer van Koophandel, tussen aanhalingstekens.
    .example = 00000000
identifiers-tooi = De code in het register van overheidsorganisaties (TOOI), tussen aanhalingstekens.
identifiers-rio = Het nummer in het register van scholen en opleidingen (RIO), tussen aanhalingstekens.

## Opleiding

training = Een opleiding of cursus, of een deel daarvan.
training-title = De titel van de opleiding. Zeg wat mensen leren.
training-provider = De partner die de opleiding geeft: een school of opleider.
training-partners = Andere partners die meedoen.
training-sectors = De sectoren waarvoor de opleiding is.
training-occupations = De beroepen waarvoor je leert: de naam, of het adres bij ESCO.
    .example =
        Lasser
        Constructiewerker
training-skills = Wat je daarna kunt.
    .example =
        Veilig werken met een lasapparaat
        Een eenvoudige tekening lezen
training-level = Het niveau.
    .example = mbo2
training-credential = Wat je krijgt als je slaagt.
    .example = certificate
training-track = Hoe werken en naar school gaan samengaan.
    .example = course
training-mode = Waar je leert.
training-pace = Hoeveel van je week het kost.
    .example = part_time
training-language = De taal van de lessen.
    .example = nl
training-entry = Wat je nodig hebt om te beginnen.
    .example =
        Je bent 18 jaar of ouder.
        Je begrijpt uitleg in het Nederlands.
training-audience = Voor wie het is. Vul je niets in, dan is het voor iedereen.
    .example =
        job_seekers
        workers
training-municipalities = De gemeenten waar de opleiding is, of waarvoor ze is. Vul je niets in, dan is het de hele regio.
training-location = De plek waar de lessen zijn.
    .example = Voorbeeldstraat 1 in Voorbeeldstad
training-duration = Hoe lang het duurt. `P10W` is tien weken, `P6M` is zes maanden.
    .example = P10W
training-study-load = Hoeveel uur je er in totaal mee bezig bent.
    .example = 80
training-cost = Wat het kost, en voor wie het gratis is.
training-programme-code = Het nummer in het register (crebo of croho), tussen aanhalingstekens.
    .example = 25655
training-starts = Wanneer het begint. Een start die voorbij is, zie je niet op de pagina. Kan iemand altijd beginnen? Schrijf dan `- rolling: true`.
training-enrol-url = De pagina van de school zelf waar mensen zich inschrijven.
    .example = https://www.example.nl/inschrijven
training-contact = Het loket dat er meer over kan vertellen.
training-agreement = De afspraak waar deze opleiding uit komt.

level = Het niveau van een opleiding.
level-mbo1 = mbo niveau 1 (NLQF 1)
level-mbo2 = mbo niveau 2 (NLQF 2)
level-mbo3 = mbo niveau 3 (NLQF 3)
level-mbo4 = mbo niveau 4 (NLQF 4)
level-ad = associate degree (NLQF 5)
level-bachelor = hbo of universiteit, bachelor (NLQF 6)
level-master = hbo of universiteit, master (NLQF 7)
level-nt2 = Nederlands als tweede taal
level-none = geen niveau

credential = Wat je krijgt als je slaagt.
credential-diploma = een diploma
credential-certificate = een certificaat van de opleider of de sector
credential-mbo-certificate = een mbo-certificaat, voor een deel van een mbo-opleiding
credential-practice-statement = een praktijkverklaring: wat iemand op het werk heeft laten zien
credential-micro-credential = een microcredential
credential-none = niets op papier

track = Hoe werken en naar school gaan samengaan.
track-bol = school met stages (beroepsopleidende leerweg)
track-bbl = werken en naar school gaan (beroepsbegeleidende leerweg)
track-third = mbo voor volwassenen (derde leerweg)
track-course = een cursus

mode = Waar je leert.
mode-on-site = op een vaste plek
mode-online = online
mode-blended = deels online
mode-workplace = op het werk

pace = Hoeveel van je week het kost.
pace-full-time = voltijd
pace-part-time = deeltijd
pace-self-paced = in je eigen tempo

audience = Voor wie iets is.
audience-job-seekers = mensen die werk zoeken
audience-workers = mensen met werk die willen leren, veranderen of gezond blijven
audience-young-people = jongeren tot 27 jaar
audience-newcomers = mensen die nieuw zijn in Nederland
audience-students = studenten, en scholieren die een studie kiezen
audience-self-employed = mensen die voor zichzelf werken
audience-employers = bedrijven en organisaties met personeel
audience-educators = scholen en opleiders

cost = Wat een opleiding kost.
cost-amount = De prijs in euro voor één deelnemer. `0` is gratis.
    .example = 895
cost-free-for = Voor wie het gratis is.
    .example = Mensen met een uitkering
cost-schemes = Regelingen die meebetalen.
    .example = Bijdrage van een leerfonds

start = Eén start van een opleiding: een `date`, of `rolling: true` als je altijd kunt beginnen.
start-date = De eerste dag.
    .example = P3M
start-rolling = Zet `true` als je op elk moment kunt beginnen.
start-end = De laatste dag.
    .example = P5M
start-enrol-until = De laatste dag waarop je je kunt inschrijven.
    .example = P2M
start-location = De plek, als die anders is dan bij de opleiding.
start-seats = Het aantal plaatsen.
    .example = 12
start-state = Of er nog plek is.
    .example = open

startstate = Of er nog plek is.
startstate-open = er is plek
startstate-full = alles is vol
startstate-waiting-list = er is een wachtlijst
startstate-cancelled = het gaat niet door

## Contact

contact = Een loket, of een persoon in een functie. Een persoon zie je alleen zolang er toestemming is.
contact-name = De naam van het loket of de functie. De eigen naam van iemand staat bij `person`.
contact-type = Wat voor contact het is.
contact-partner = De partner waar het contact bij hoort.
contact-audience = Voor wie het is. Vul je niets in, dan is het voor iedereen.
    .example =
        job_seekers
        workers
contact-topics = Wat je hier kunt vragen.
    .example =
        Een opleiding kiezen
        Een cursus betalen
contact-municipalities = De gemeenten waarvoor het contact er is. Vul je niets in, dan is het de hele regio.
contact-sub-regions = De delen van de regio waarvoor het contact er is.
contact-address = Waar je naartoe kunt.
contact-opening-hours = Wanneer je kunt komen of bellen. Een dag die er niet staat, is dicht.
contact-phone = Het telefoonnummer, tussen aanhalingstekens: `"+31880000000"`.
contact-email = Het mailadres.
    .example = loket@example.nl
contact-booking-url = De pagina waar je een afspraak maakt.
    .example = https://www.example.nl/afspraak
contact-languages = De talen die er worden gesproken.
    .example =
        nl
        en
contact-person = De persoon, met de toestemming om de naam te laten zien.

contacttype = Wat voor contact het is.
contacttype-service-desk = een loket voor mensen
contacttype-employer-desk = een loket voor werkgevers
contacttype-learning-desk = een loket voor leren en werken
contacttype-person = een persoon in een functie
contacttype-mobile-desk = een loket dat rondrijdt

address = Een adres waar je naartoe kunt.
address-street = Straat en huisnummer.
    .example = Voorbeeldstraat 1
address-postcode = De postcode, tussen aanhalingstekens.
    .example = 1234 AB
address-city = De plaats.
    .example = Voorbeeldstad

openinghours = Wanneer een loket open is: bij elke dag een lijst met tijden.
openinghours-mon = Maandag. Twee keer open op een dag? `["09:00-12:00", "13:00-17:00"]`.
    .example = 09:00-17:00
openinghours-tue = Dinsdag.
    .example =
        09:00-12:00
        13:00-17:00
openinghours-wed = Woensdag.
    .example = 09:00-17:00
openinghours-thu = Donderdag.
    .example = 09:00-20:00
openinghours-fri = Vrijdag.
    .example = 09:00-12:00
openinghours-sat = Zaterdag.
openinghours-sun = Zondag.
openinghours-exceptions = Dagen met andere tijden.
    .example = {""}
openinghours-walk-in = Zet `true` als je zonder afspraak kunt komen.
    .example = true

hoursexception = Een dag met andere tijden.
hoursexception-date = De dag.
    .example = P2M
hoursexception-hours = De tijden op die dag. Vul je niets in, dan is het die dag dicht.
hoursexception-reason = Waarom, zoals een feestdag.
    .example = Feestdag

person = Een persoon in een functie.
person-name = De naam. Die zie je alleen zolang er toestemming is.
    .example = Voornaam Achternaam
person-role = Wat de persoon doet.
    .example = adviseur
person-photo = Een foto van de persoon. Die zie je alleen zolang er toestemming is.
person-consent = De toestemming van de persoon. Zonder toestemming staan naam en foto nergens.
    .example = {""}

consent = De toestemming van iemand om genoemd en getoond te worden.
consent-given-on = De dag waarop iemand toestemming gaf.
    .example = -P1M
consent-until = De laatste dag waarop de toestemming geldt.
    .example = P2Y
consent-withdrawn-on = De dag waarop iemand de toestemming introk.

## Afspraak

agreement = Een afspraak tussen partners.
agreement-title = De titel van de afspraak.
agreement-type = Wat voor afspraak het is.
agreement-legal-form = De vorm waarin de partijen samenwerken, volgens de wet.
agreement-purpose = Waar de afspraak voor is.
    .example = Elk jaar beginnen tweehonderd mensen aan een technisch vak.
agreement-framework = De afspraak waar deze afspraak onder valt.
agreement-parties = Wie de afspraak heeft gemaakt. Overheid, werkgevers en onderwijs doen alle drie mee.
agreement-valid-from = De eerste dag.
agreement-valid-until = De laatste dag. Vul je niets in, dan is er geen einde.
    .example = P2Y
agreement-tasks = Wie wat doet, op welk niveau en met welke bevoegdheid.
agreement-funding = Wie wat betaalt.
agreement-results = Wat het moet opleveren, en wat het al heeft opgeleverd.
agreement-documents = De teksten die zijn ondertekend.

agreementtype = Wat voor afspraak het is.
agreementtype-administrative = een bestuurlijke afspraak
agreementtype-covenant = een convenant
agreementtype-multi-year-agenda = een agenda voor meer jaren
agreementtype-execution-plan = een uitvoeringsplan
agreementtype-letter-of-intent = een intentieverklaring
agreementtype-grant = een subsidie
agreementtype-regulation = een regeling

legalform = De vorm waarin de partijen samenwerken, volgens de wet.
legalform-joint-public-body = openbaar lichaam: overheden maken samen een organisatie met een eigen bestuur
legalform-joint-operations = bedrijfsvoeringsorganisatie: overheden laten samen uitvoerend werk doen, met een eigen rechtspersoon
legalform-joint-organ = gemeenschappelijk orgaan: overheden besluiten samen, zonder eigen rechtspersoon
legalform-host-municipality = centrumgemeente: één gemeente doet het werk voor de andere
legalform-regional-authority = regionaal gezag: de regio heeft eigen bevoegdheden
legalform-private-law = een stichting, coöperatie of contract
legalform-covenant-only = alleen een afspraak, zonder aparte organisatie

party = Een partij bij een afspraak.
party-partner = Welke partner.
party-role = Wat de partner doet in de afspraak.
    .example = member
party-function = De functie die de partner vervult.
party-signed-on = De dag waarop de partner tekende.
    .example = -P1M

partyrole = Wat een partij doet in de afspraak.
partyrole-host = de centrumgemeente, die het werk doet voor de andere
partyrole-lead = neemt het voortouw
partyrole-member = doet mee
partyrole-funder = betaalt
partyrole-executor = voert uit
partyrole-advisor = geeft advies

function = Wat de samenwerking doet voor mensen en bedrijven. De eerste vier moeten er zijn voor allebei.
function-information = informatie geven
function-advice = meedenken en raad geven
function-training = opleiden
function-guidance = begeleiden naar werk
function-referral = doorverwijzen naar een ander

task = Een taak die de partijen hebben afgesproken.
task-name = Wat er gebeurt.
    .example = Groepen vullen voor lessen in de avond
task-level = Op welk niveau het gebeurt.
    .example = regional
task-why-regional = Waarom een gemeente dit niet alleen kan. Verplicht boven het niveau van de gemeente.
    .example = Eén gemeente heeft te weinig deelnemers voor een groep.
task-mandate = Met welke bevoegdheid.
    .example = voluntary
task-performed-by = Wie het doet.
    .example = {""}
task-accountable = Wie erop aanspreekbaar is.
    .example = {""}

tasklevel = Het niveau waarop een taak gebeurt.
tasklevel-local = elke gemeente zelf
tasklevel-sub-regional = een deel van de regio
tasklevel-regional = de regio
tasklevel-national = het Rijk

mandate = De bevoegdheid waarmee een taak gebeurt.
mandate-own = een eigen bevoegdheid
mandate-mandated = in naam van een ander, die de bevoegdheid houdt (mandaat)
mandate-delegated = de bevoegdheid is overgedragen (delegatie)
mandate-assigned = de wet geeft de bevoegdheid (attributie)
mandate-voluntary = vrijwillig, zonder bevoegdheid

funding = Geld voor een afspraak.
funding-source = Waar het geld vandaan komt.
    .example = municipality
funding-fund = Het opleidingsfonds. Verplicht bij geld van een sector.
funding-amount = Het bedrag in euro, voor alle jaren samen.
    .example = 180000
funding-years = De jaren waarin het geld wordt uitgegeven.
    .example =
        2027
        2028
funding-regional-share = Welk deel van het geld van een opleidingsfonds voor de regio is, in procenten.
funding-condition = Wat er moet gebeuren voor het geld komt. Een bonus noemt hier het resultaat.
    .example = Het geld is alleen voor de kosten van lessen.

fundingsource = Waar geld vandaan komt.
fundingsource-state = het Rijk
fundingsource-municipality = gemeenten
fundingsource-province = de provincie
fundingsource-uwv = UWV
fundingsource-sector-fund = een opleidingsfonds van een sector
fundingsource-esf = het Europees Sociaal Fonds
fundingsource-interreg = Interreg
fundingsource-employers = werkgevers
fundingsource-bonus = een bonus op een resultaat

resultline = Een resultaat dat de partijen willen, met de doelen en de metingen.
resultline-indicator = Wat je meet.
    .example = Mensen die beginnen aan een technische opleiding
resultline-unit = De eenheid.
    .example = personen
resultline-better = Of meer of minder beter is.
    .example = higher
resultline-baseline = Hoe het aan het begin was.
    .example = {""}
resultline-targets = Wat er bereikt moet zijn, en wanneer.
    .example = {""}
resultline-actuals = Wat er is gemeten. Laat oude metingen staan.
    .example = {""}
resultline-accountable = Wie erop aanspreekbaar is.
    .example = {""}
resultline-explanation = Waarom het zo is. Verplicht als het resultaat achterloopt.
    .example = Er zijn te weinig leraren. Vanaf september zijn er twee meer.

better = Of meer of minder beter is.
better-higher = meer is beter
better-lower = minder is beter

measured = Een waarde op een dag.
measured-on = De dag.
    .example = -P1M
measured-value = De waarde.
    .example = 84
measured-source = Waar de waarde vandaan komt.
    .example = Telling van de school

resulttarget = Een waarde die op een dag bereikt moet zijn.
resulttarget-by = De dag.
    .example = P1Y
resulttarget-value = De waarde.
    .example = 200

document = Een document: een bestand in `media/`, of een webadres.
document-title = De titel van het document.
    .example = Ondertekend plan
document-file = Het bestand in `media/`.
document-url = Het webadres.
    .example = https://www.example.nl/plan.pdf
document-date = De datum van het document.

## Dienst

service = Wat partners doen voor mensen of bedrijven.
service-title = De naam van de dienst.
service-function = Bij welke functie de dienst hoort.
service-audience = Voor wie het is. Vul je niets in, dan is het voor iedereen.
    .example =
        job_seekers
        workers
service-providers = De partners die de dienst geven.
service-shared-by = De partners die meebetalen of de dienst ook aanbieden.
service-cost = Wat het kost, in woorden.
    .example = Gratis
service-municipalities = De gemeenten waarvoor de dienst is. Vul je niets in, dan is het de hele regio.
service-contacts = De loketten waar je de dienst kunt krijgen.
service-law = De wetten waar de dienst op rust.
    .example = Participatiewet

## Cijfers

figures = Cijfers over de arbeidsmarkt. Een waarde die er niet is, is geen nul.
figures-title = Wat de cijfers zeggen, als een korte zin.
figures-indicator = Wat er is geteld, in een paar woorden.
figures-definition = Wat wel en niet meetelt.
    .example = Alle banen van mensen in loondienst, aan het einde van het jaar.
figures-unit = De eenheid, zoals `personen` of `procent`.
figures-source = Waar de cijfers vandaan komen.
figures-area = Het gebied waar de cijfers over gaan. Vul je niets in, dan is het de regio.
    .example = De hele provincie
figures-dimension = Waarop de cijfers zijn uitgesplitst.
figures-chart = Hoe de grafiek eruitziet.
figures-network = Wat de cijfers van alle regio's samen zijn, als zij hetzelfde meten.
figures-provisional = De perioden die nog voorlopig zijn.
    .example = 2026
figures-points = De waarden. Je kunt ze ook in een CSV-bestand zetten, bij `data`.
figures-data = Een CSV-bestand naast dit bestand, met de kolommen `period` en `value`. Is er meer dan één reeks? Dan ook `series`.
    .example = cijfers.csv
figures-breaks = Plekken waar je de cijfers ervoor en erna niet mag vergelijken.

source = Waar de gegevens vandaan komen.
source-publisher = Wie de gegevens uitgeeft.
    .example = CBS
source-title = De titel van de publicatie.
    .example = Banen van werknemers per regio
source-url = Het webadres van de publicatie.
    .example = https://www.example.nl/cijfers
source-licence = De licentie, zoals `CC BY 4.0`.
    .example = CC BY 4.0
source-retrieved-on = De dag waarop je de gegevens hebt opgehaald.
    .example = -P1W

dimension = Waarop cijfers zijn uitgesplitst.
dimension-none = nergens op
dimension-sector = op sector
dimension-occupation = op beroep
dimension-age = op leeftijd
dimension-level = op niveau van opleiding
dimension-municipality = op gemeente
dimension-area = op gebied, zoals regio en land
dimension-contract = op soort contract

chartkind = Hoe een grafiek eruitziet.
chartkind-line = een lijn door de tijd
chartkind-bar = staven
chartkind-stacked = gestapelde staven
chartkind-stacked-share = gestapelde staven van 100 procent, voor de delen van een geheel

network = Wat de cijfers van alle regio's samen zijn.
network-none = niet uit te rekenen, zoals bij procenten
network-sum = hun som, zoals bij personen, banen en vacatures
network-mean = hun gemiddelde, waarin elke regio even zwaar telt

point = Eén waarde.
point-period = De periode, tussen aanhalingstekens: `"2026"`, `"2026-Q1"` of `"2026-03"`. Bij staven mag het ook een groep zijn.
    .example = 2025
point-series = De naam van de reeks, als er meer zijn.
point-value = De waarde. Laat haar weg als die niet bekend is.
    .example = 1250

break = Een plek waar je de cijfers ervoor en erna niet mag vergelijken.
break-period = De eerste periode na de breuk.
    .example = 2024
break-reason = Wat er veranderde.
    .example = Vanaf dit jaar telt het CBS anders.

## Agenda

event = Een bijeenkomst, zoals een banenmarkt of een open dag.
event-title = De titel van de bijeenkomst.
event-start = Wanneer het begint: `2027-03-01 19:30`, of alleen de dag.
    .example = P2M 19:30
event-end = Wanneer het is afgelopen.
    .example = P2M 21:30
event-place = Waar het is.
    .example = Voorbeeldzaal, Voorbeeldstraat 1 in Voorbeeldstad
event-online = Het webadres waar je online meedoet.
    .example = https://www.example.nl/meedoen
event-municipality = De gemeente waar het is.
event-host = De partner die het organiseert.
event-audience = Voor wie het is. Vul je niets in, dan is het voor iedereen.
    .example =
        job_seekers
        workers
event-sectors = De sectoren waar het over gaat.
event-cost = Wat het kost in euro. `0` is gratis.
    .example = 0
event-registration-url = De pagina waar je je aanmeldt.
    .example = https://www.example.nl/aanmelden
event-state = Of het doorgaat.

eventstate = Of een bijeenkomst doorgaat.
eventstate-planned = het gaat door
eventstate-moved = het is verplaatst naar de datum die er nu staat
eventstate-cancelled = het gaat niet door

## Verhaal

story = Het verhaal van mensen die een vak leerden, ander werk kregen of iemand aannamen.
story-title = De titel van het verhaal.
story-date = De dag waarop het is geschreven.
story-people = De namen van de mensen in het verhaal.
    .example = Voornaam Achternaam
story-company = Het bedrijf in het verhaal.
    .example = Voorbeeldbedrijf
story-quote = Wat iemand in het verhaal zegt.
    .example = Nu heb ik een vak waar ik trots op ben.
story-photo = Een foto.
story-consent = De toestemming van de mensen. Zonder toestemming komt het verhaal niet op de portal.
story-related = Waar het verhaal over gaat: de soort, een dubbele punt en de id.

## Nieuws

news = Een nieuwsbericht.
news-title = De titel van het bericht.
news-date = De datum van het bericht.
news-expires = De laatste dag waarop het bericht in de lijst staat.
    .example = P3M
news-photo = Een foto.
news-related = Waar het bericht over gaat: de soort, een dubbele punt en de id.
