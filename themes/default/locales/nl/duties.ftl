# De verklaringen van een openbare website: toegankelijkheid, privacy, colofon.
nav-accessibility = Toegankelijkheid
nav-privacy = Privacy

accessibility-title = Toegankelijkheid
accessibility-lead = { $name } wil dat iedereen deze site kan gebruiken. Ook als je niet goed ziet of hoort, of geen muis gebruikt.
accessibility-norm = Daarvoor bestaan regels: de Europese norm EN 301 549, met daarin WCAG. Wij werken met WCAG 2.2, niveau A en AA.
accessibility-sites = Waar dit over gaat
accessibility-status = Hoe toegankelijk is de site?
compliance-fully = Deze site voldoet helemaal aan EN 301 549.
compliance-partially = Deze site voldoet voor een deel aan EN 301 549. Hieronder staat wat nog niet goed gaat.
compliance-first_measures = De eerste maatregelen zijn genomen. We weten nog niet of deze site helemaal aan EN 301 549 voldoet.
compliance-not_compliant = Deze site voldoet nog niet aan EN 301 549.
assessment-self_assessment = Dat hebben we zelf onderzocht. Dat onderzoek was klaar op
assessment-third_party = Dat is onderzocht door iemand die onafhankelijk is. Dat onderzoek was klaar op
assessment-none = Er is nog geen onderzoek gedaan.
accessibility-report = Lees het rapport van het onderzoek
accessibility-limitations = Wat nog niet goed gaat
ground-non_compliance = Dit lossen we nog op
ground-burden = Dit oplossen kost te veel voor wat het oplevert
ground-out_of_scope = Dit hoeft van de wet niet
limitation-why = Hoe dat komt:
limitation-alternative = Wat je kunt doen:
limitation-planned = Dit is opgelost op zijn laatst op
accessibility-unfinished = Nog niet alles is onderzocht. Er kan dus meer zijn dat niet goed gaat.
accessibility-help = Kun je iets niet lezen of gebruiken?
accessibility-help-text = Laat het ons weten. Vertel wat je zoekt en wat er misgaat. Dan helpen we je op een andere manier.
accessibility-complaint = Ben je niet tevreden over ons antwoord? Dan kun je een klacht sturen naar de
accessibility-complaint-to = Nationale ombudsman
accessibility-statement = Over deze verklaring
accessibility-prepared = Deze verklaring is gemaakt op
accessibility-reviewed = Zij is voor het laatst nagekeken op
accessibility-register = Bekijk de verklaring in het landelijke register

privacy-title = Privacy
privacy-lead = Deze site vraagt niets van je en volgt je niet. Hier lees je hoe dat zit.
privacy-portal = Wat deze site doet
privacy-portal-text = Je kunt alles lezen zonder iets over jezelf te vertellen. Er zijn geen accounts. We plaatsen geen cookies en meten niet wat je doet. De pagina's halen ook niets op bij andere bedrijven.
privacy-log = Wat de webserver opschrijft
privacy-log-text = De webserver schrijft op welke pagina's zijn opgevraagd. Daar staat een IP-adres bij: het nummer van je internetaansluiting. Dat is nodig om de site veilig te houden en fouten te vinden. We gebruiken het voor niets anders.
privacy-log-days = { $n ->
    [one] Na één dag wordt het gewist.
   *[other] Na { $n } dagen wordt het gewist.
}
privacy-log-none = De webserver schrijft niet op wie welke pagina opvraagt.
privacy-others = Als je belt, mailt of verder gaat
privacy-others-text = Bel of mail je een loket? Dan gaat die organisatie over jouw gegevens. Vraag gerust wat zij opschrijft en hoe lang zij dat bewaart. Volg je een link naar een andere website? Daar gelden de regels van die website.
privacy-people = Mensen met naam op deze site
privacy-people-text = Soms noemen we iemand bij naam. Dat doen we alleen met toestemming, en voor een bepaalde tijd. Daarna halen we de naam en de foto weg. Wie dat wil, trekt de toestemming eerder in.
privacy-rights = Jouw rechten
privacy-rights-text = Je mag vragen welke gegevens we van je hebben. Je mag die laten verbeteren of wissen.
privacy-controller = Over deze gegevens gaat
privacy-officer = Onze functionaris gegevensbescherming kijkt of we dit goed doen:
privacy-complaint = Kom je er met ons niet uit? Dan kun je een klacht sturen naar de
privacy-complaint-to = Autoriteit Persoonsgegevens

colophon-maker = Wie deze site maakt
colophon-licences = Wat je mag gebruiken
colophon-facts = Feiten, als open data
colophon-texts = Teksten
colophon-images = Beelden
colophon-made-with = Deze site is gemaakt met streekwerk { $version }.
