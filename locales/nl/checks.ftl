# De woorden van de regels: wat inhoud goed maakt, niet alleen goed geschreven.
# Hoe het werkt staat boven in `diagnostics.ftl`. `DAY($dag)` toont een dag zoals mensen die lezen, 3 november 2026,
# en `NUMBER($getal)` een getal, 4,5.

## Woorden die bij meer berichten horen

part-owner = { $owner ->
    [none] { "" }
   *[other] { " " }(beheer: { $owner })
}
part-pillar = { $pillar ->
    [government] de overheid
    [employers] de werkgevers
    [education] het onderwijs
    [workers] de werknemers
    [delivery] de uitvoering
    [civic] de samenleving
   *[other] { $pillar }
}
part-level = { $level ->
    [sub_regional] de deelregio
    [regional] de regio
    [national] het Rijk
   *[other] { $level }
}
part-function = { $function ->
    [information] informatie
    [advice] advies
    [training] scholing
    [guidance] begeleiding
   *[other] { $function }
}
part-door = { $door ->
    [people] mensen
    [businesses] bedrijven
    [both] mensen en bedrijven
   *[other] { $door }
}
part-consent = { $field ->
    [person] deze persoon
    [photo] wie op deze foto staat
   *[other] de mensen in dit verhaal
}

# Onder de bladzijde van een regel; `$code` is zijn code.
part-rule =
    Dit is een regel van het netwerk. In `portal.yaml` staat hoe streng hij is: `error` houdt het publiceren tegen,
    `warning` meldt het alleen, en `off` zet de regel uit.

        rules:
    { "      " }{ $code }: warning

# Het overzicht onder aan een rapport: wie waarnaar moet kijken.
part-owners = per beheerder:
part-no-owner = zonder beheerder (zet een mailadres bij `owner`)

## Regels in portal.yaml

more-faults = dit bestand heeft nog { $count } { $count ->
    [one] andere fout
   *[other] andere fouten
}
    .help = los eerst op wat hierboven staat, en controleer dan opnieuw
    .explain =
        Van één bestand laten we niet meer dan 200 meldingen zien. Staat er zo veel fout, dan is er meestal één oorzaak: een
        verkeerde kolom, of een bestand dat bij het opslaan is veranderd.

        Los de eerste meldingen op. Daarna zijn de andere vaak ook weg.

unknown-rule = { $is ->
    [fixed] `{ $rule }` is geen regel die je kunt veranderen
   *[other] er is geen regel `{ $rule }`
}
    .help = { $suggestion ->
        [none] { $is ->
            [fixed] haal deze regel weg
           *[other] schrijf de code die in een melding tussen rechte haken staat, of haal de regel weg
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Onder `rules` in `portal.yaml` staat hoe streng regels zijn. Deze code staat niet bij de regels.

        De code van een regel staat in elke melding tussen rechte haken, achter `fout` of `waarschuwing`. Je kiest uit
        `error`, `warning` en `off`.

            rules:
              offer-past: off
              pillar-missing: warning

        Fouten in de vorm van een bestand, verwijzingen die nergens heen gaan en dubbele adressen zijn altijd fouten.
        Die staan dus niet onder `rules`.

## Gemeenten en regio's

municipality-in-two-regions = { $municipality } hoort vanaf { DAY($day) } ook bij de regio `{ $other }`
    .help = zet bij de ene regio `until` en bij de andere `from`, of geef bij allebei met `part` aan om welk deel het gaat
    .related = hier staat de gemeente in de andere regio
    .explain =
        Een gemeente hoort op één dag bij één arbeidsmarktregio.

        Een bezoeker kiest zijn gemeente en krijgt de regio die hem helpt. Staat de gemeente in twee regio's, dan is er
        geen antwoord.

        Gaat de gemeente naar een andere regio? Zet dan in de oude regio de laatste dag, en in de nieuwe de eerste:

            - code: "GM0262"
              name: Lochem
              until: 2027-12-31

            - code: "GM0262"
              name: Lochem
              from: 2028-01-01

        Is de gemeente verdeeld over twee regio's? Schrijf dan in allebei welk deel het is, zoals `part: Lochem-Noord`.

sub-region-outside-region = { $until ->
    [none] { $municipality } hoort niet bij de regio `{ $region }`, maar staat wel in de deelregio `{ $sub-region }`
   *[other] { $municipality } hoorde tot en met { DAY($until) } bij de regio, maar staat nog in `{ $sub-region }`
}
    .help = { $suggestion ->
        [none] { $elsewhere ->
            [none] { $until ->
                [none] voeg de gemeente toe onder `municipalities` van de regio, of haal haar hier weg
               *[other] haal de gemeente hier weg
            }
           *[other] haal de gemeente hier weg: zij hoort bij de regio `{ $elsewhere }`
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Een deelregio bestaat uit gemeenten van de eigen regio.

        Op de pagina van de deelregio staan haar gemeenten, met de loketten die daarbij horen. Een gemeente van een
        andere regio zou mensen naar het verkeerde loket sturen.

        Fout, als Zwolle niet onder `municipalities` van Twente staat:

            sub_regions:
              - id: west
                name: Twente-West
                municipalities: [Almelo, Zwolle]

        Goed:

            sub_regions:
              - id: west
                name: Twente-West
                municipalities: [Almelo, Wierden]

        Is de gemeente kort geleden naar een andere regio gegaan? Haal haar dan ook hier weg.

central-municipality-not-member = { $until ->
    [none] de centrumgemeente { $municipality } hoort niet bij de regio `{ $region }`
   *[other] de centrumgemeente { $municipality } hoorde tot en met { DAY($until) } bij de regio `{ $region }`
}
    .help = { $suggestion ->
        [none] { $elsewhere ->
            [none] { $until ->
                [none] voeg de gemeente toe onder `municipalities`, of kies een gemeente die daar staat
               *[other] kies een gemeente die nu bij de regio hoort
            }
           *[other] kies een gemeente die onder `municipalities` staat: deze hoort bij de regio `{ $elsewhere }`
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        De centrumgemeente is de gemeente die namens de regio spreekt. Zij is dus zelf lid van de regio.

        Noem de gemeente met haar naam of code, zoals die onder `municipalities` staat.

            central_municipality: Enschede
            municipalities:
              - code: "GM0153"
                name: Enschede

neighbour-not-mutual = `{ $neighbour }` noemt `{ $region }` niet als buurregio
    .help = zet `{ $region }` onder `neighbours` in `{ $file }`, of haal `{ $neighbour }` hier weg
    .explain =
        Buurregio's noemen elkaar. Hier noemt alleen de ene regio de andere.

        Een bezoeker bij de grens gaat van de ene regio naar de andere, en ook weer terug. Kan dat maar één kant op, dan
        is een van de twee lijsten niet af.

        In `regions/twente/region.yaml`:

            neighbours: [achterhoek]

        In `regions/achterhoek/region.yaml`:

            neighbours: [twente]

neighbour-itself = de regio `{ $region }` noemt zichzelf als buurregio
    .help = haal `{ $region }` hier weg
    .explain =
        Onder `neighbours` staan de regio's ernaast. De regio zelf hoort daar niet bij.

        Is het bestand gekopieerd van een andere regio? Kijk dan ook de andere gegevens na.

## Afspraken

pillar-missing = { $of ->
    [agreement] geen van de partijen hoort bij { part-pillar }
   *[other] de regio heeft geen partner die bij { part-pillar } hoort
}
    .help = { $of ->
        [agreement] zet onder `parties` een partner met `pillar: { $pillar }`
       *[other] voeg een partner toe met `pillar: { $pillar }`
    }
    .explain =
        Overheid, werkgevers en onderwijs besturen de arbeidsmarktregio samen. Bij deze afspraak of in deze regio
        ontbreekt een van de drie.

        Een afspraak zonder een van hen is een plan over iemand die er niet bij was. De regel geldt voor afspraken van
        een regio. Voor afspraken in `shared` geldt hij niet: die zijn landelijk.

        Bij wie een partner hoort, staat in het bestand van de partner:

            name: Werkgeverskring De Brug
            pillar: employers
            type: employers_association

        Doet de partij wel mee? Zet haar dan onder `parties` van de afspraak.

task-without-reason = de taak `{ $task }` ligt bij { part-level }, maar er staat niet waarom
    .help = voeg bij deze taak `why_regional: …` toe, of maak er `level: local` van
    .explain =
        Lokaal wat kan, regionaal wat moet. Een taak gaat alleen met een reden naar een hoger niveau.

        Bij elke taak boven het lokale niveau staat daarom waarom een gemeente dit niet alleen kan. Schrijf het in één
        of twee zinnen. Bezoekers kunnen het lezen.

        Fout:

            tasks:
              - name: Onderzoek naar vraag en aanbod
                level: regional
                performed_by: werkcentrum

        Goed:

            tasks:
              - name: Onderzoek naar vraag en aanbod
                level: regional
                why_regional: Cijfers per gemeente zijn te klein om iets over te zeggen.
                performed_by: werkcentrum

task-without-performer = de taak `{ $task }` ligt bij { part-level }, maar er staat niet wie hem uitvoert
    .help = voeg bij deze taak `performed_by: …` toe, met het id van een partner
    .explain =
        Bij elke taak boven het lokale niveau staat wie hem uitvoert. Anders kan niemand daarop aangesproken worden.

        Onder `performed_by` staat het id van een partner: de naam van zijn bestand zonder `.md` of `.yaml`.

            tasks:
              - name: Onderzoek naar vraag en aanbod
                level: regional
                why_regional: Cijfers per gemeente zijn te klein om iets over te zeggen.
                performed_by: werkcentrum

document-without-file = bij het document `{ $title }` staat geen bestand en geen webadres
    .help = voeg bij dit document `file: media/…` of `url: https://…` toe, of haal het weg
    .explain =
        Onder `documents` staan de teksten die zijn ondertekend. Een bezoeker wil ze lezen. Een document zonder bestand en
        zonder webadres kunnen we niet tonen.

        Staat het document in `media/`? Schrijf dan `file`. Staat het op een andere website? Schrijf dan `url`. Het mag
        ook allebei.

            documents:
              - title: Ondertekende tekst
                file: media/regioplan.pdf
                date: 2026-03-01

too-few-parties = { $count ->
    [0] deze afspraak heeft geen partijen
    [one] deze afspraak heeft maar één partij
   *[other] deze afspraak heeft { $count } partijen
}
    .help = noem onder `parties` ten minste twee partners
    .explain =
        Een afspraak maak je met ten minste twee partijen.

        Noem onder `parties` iedereen die de afspraak maakt. Wie alleen betaalt of uitvoert, hoort er ook bij: kies dan
        de rol `funder` of `executor`.

            parties:
              - partner: gemeente-enschede
                role: lead
              - partner: roc-noord

host-role-missing = deze afspraak heeft een centrumgemeente als vorm, maar geen partij heeft die rol
    .help = zet bij de gemeente die het werk doet `role: host`, of kies een andere `legal_form`
    .explain =
        Bij de vorm `host_municipality` doet één gemeente het werk voor de andere. Hier is niet te zien welke dat is.

        De centrumgemeente heeft de mensen in dienst en tekent voor de andere gemeenten (Wet gemeenschappelijke
        regelingen, artikel 8, vierde lid).

        Goed:

            legal_form: host_municipality
            parties:
              - partner: gemeente-enschede
                role: host
              - partner: gemeente-hengelo

host-role-twice = een afspraak heeft maar één centrumgemeente, en hier staat er nog een
    .help = laat `role: host` bij één partij staan; kies bij de andere bijvoorbeeld `role: member`
    .related = deze partij heeft de rol al
    .explain =
        Bij de vorm `host_municipality` doet één gemeente het werk voor de andere. Hier hebben meer partijen die rol.

        Zijn er voor twee taken twee centrumgemeenten? Maak dan twee afspraken, en noem het plan waar ze allebei onder
        vallen bij `framework`.

framework-cycle = { $count ->
    [one] deze afspraak valt onder zichzelf
   *[other] deze afspraken vallen onder elkaar: { $chain }
}
    .help = haal bij een van de afspraken `framework` weg
    .related = deze afspraak hoort bij de kring
    .explain =
        Onder `framework` staat de grotere afspraak waar deze onder valt. Hier vormen de afspraken een kring.

        Op de pagina staat waar een afspraak uit volgt. In een kring volgt alles uit elkaar, en dus nergens uit. Haal
        `framework` weg bij de afspraak die het grootst is, of noem daar een andere.

framework-term = { $side ->
    [start] deze afspraak begint op { DAY($day) }, eerder dan `{ $framework }` waar zij onder valt ({ DAY($limit) })
   *[other] { $day ->
        [none] deze afspraak heeft geen einde, maar `{ $framework }` waar zij onder valt eindigt op { DAY($limit) }
       *[other] deze afspraak eindigt op { DAY($day) }, later dan `{ $framework }` waar zij onder valt ({ DAY($limit) })
    }
}
    .help = { $side ->
        [start] schrijf bij `valid_from` { $limit } of later, of pas de grotere afspraak aan
       *[other] schrijf bij `valid_until` { $limit } of eerder, of pas de grotere afspraak aan
    }
    .related = dit is de datum van de grotere afspraak
    .explain =
        Een afspraak die onder een andere valt, geldt alleen zolang die andere geldt.

        De grotere afspraak staat bij `framework`. Begint deze afspraak eerder, of gaat zij langer door, dan staat zij
        een tijd op niets.

        Fout, als de agenda op 2028-12-31 eindigt:

            framework: regionale-agenda
            valid_from: 2026-01-01
            valid_until: 2029-12-31

        Goed:

            framework: regionale-agenda
            valid_from: 2026-01-01
            valid_until: 2028-12-31

        Is de grotere afspraak verlengd? Pas dan daar de datum aan.

fund-missing = dit geld komt van een sectorfonds, maar er staat niet welk fonds
    .help = voeg `fund: …` toe, met het id van de partner die het fonds is
    .explain =
        Bij geld van een sectorfonds staat welk fonds betaalt. Zo kan iedereen het nagaan.

        Het fonds is een partner, met `type: sector_fund`. Ligt het in `shared`, dan kunnen alle regio's ernaar
        verwijzen.

        Fout:

            funding:
              - source: sector_fund
                amount: 250000

        Goed:

            funding:
              - source: sector_fund
                fund: fonds-techniek
                amount: 250000

bonus-without-condition = bij deze bonus staat niet welk resultaat ervoor nodig is
    .help = voeg `condition: …` toe, met wat er bereikt moet zijn
    .explain =
        Een bonus hangt af van een resultaat. Zonder resultaat is het een gift.

        Schrijf bij `condition` in één zin wat er bereikt moet zijn, en wanneer.

            funding:
              - source: bonus
                amount: 150000
                condition: Eind 2028 werken er minstens 420 zij-instromers in de techniek.

result-behind-unexplained = het resultaat `{ $indicator }` loopt achter, en er staat niet waarom
    .help = voeg bij dit resultaat `explanation: …` toe{ part-owner }
    .explain =
        Het laatst gemeten resultaat is slechter dan wat er op die dag moest zijn. Dan hoort er een uitleg bij.

        Samenwerken is niet vrijblijvend. Loopt iets achter, dan zegt iemand hoe dat komt en wat er nu gebeurt. Dat
        staat op de pagina van de afspraak.

        Of een resultaat achterloopt, berekenen we uit `baseline`, `targets` en `actuals`. Je vult het dus nergens in.

            results:
              - indicator: Mensen met een nieuwe baan
                unit: mensen
                baseline:
                  on: 2025-12-31
                  value: 0
                targets:
                  - by: 2026-12-31
                    value: 1100
                actuals:
                  - on: 2026-06-30
                    value: 300
                explanation: Twee loketten gingen later open. Sinds mei zijn ze alle dagen open.

result-behind-unaccountable = het resultaat `{ $indicator }` loopt achter, en er staat niet wie erover gaat
    .help = voeg bij dit resultaat `accountable: …` toe, met het id van een partner{ part-owner }
    .explain =
        Het laatst gemeten resultaat is slechter dan wat er op die dag moest zijn. Dan hoort erbij wie daarop
        aangesproken kan worden.

        Onder `accountable` staat het id van een partner: de naam van zijn bestand zonder `.md` of `.yaml`.

            results:
              - indicator: Mensen met een nieuwe baan
                unit: mensen
                accountable: gemeente-enschede

actual-in-future = een gemeten waarde kan niet van { DAY($day) } zijn: dat is nog niet geweest
    .help = schrijf de dag van de meting, of zet de waarde onder `targets` als jullie die nog willen bereiken
    .explain =
        Onder `actuals` staat wat er gemeten is. Een meting van een dag die nog moet komen, bestaat niet.

        Meestal is het een tikfout in het jaartal. Is het een waarde die jullie willen bereiken? Dan hoort zij onder
        `targets`.

            targets:
              - by: 2027-12-31
                value: 75
            actuals:
              - on: 2026-10-31
                value: 68

## Opleidingen

provider-not-education = `{ $provider }` hoort bij { part-pillar }, en geeft zelf geen opleidingen
    .help = noem bij `provider` de school of opleider; zet `{ $provider }` onder `partners`
    .related = hier staat bij wie de partner hoort
    .explain =
        Bij `provider` staat wie de opleiding geeft: een partner uit het onderwijs, of met `type` `roc`, `university` of
        `private_trainer`.

        De site stuurt mensen altijd door naar wie de opleiding geeft. Een gemeente of loket dat alleen betaalt of
        verwijst, staat onder `partners`.

        Fout:

            provider: gemeente-enschede

        Goed:

            provider: roc-noord
            partners: [gemeente-enschede]

        Geeft de partner toch zelf opleidingen? Pas dan `pillar` of `type` aan in het bestand van de partner.

start-without-date = { $given ->
    [both] deze start heeft een datum, en ook `rolling: true`
   *[other] deze start heeft geen datum
}
    .help = { $given ->
        [both] haal een van de twee weg: een datum, of altijd beginnen
       *[other] voeg `date: …` toe, of `rolling: true` als mensen altijd kunnen beginnen
    }
    .related = hier staat de datum
    .explain =
        Een start heeft een datum, óf mensen kunnen op elk moment beginnen. Nooit geen van beide, en nooit allebei.

        Wanneer kan ik beginnen? Dat is wat mensen willen weten.

        Op een vaste dag:

            starts:
              - date: 2027-02-01

        Op elk moment:

            starts:
              - rolling: true

enrol-after-start = aanmelden kan tot en met { DAY($until) }, maar de opleiding begint op { DAY($start) }
    .help = schrijf bij `enrol_until` een dag voor het begin, of het begin zelf
    .related = hier staat het begin
    .explain =
        De laatste dag om je aan te melden ligt niet na het begin van de opleiding.

        Kijk of de twee datums niet zijn verwisseld, en of het jaar klopt.

        Fout:

            - date: 2026-09-01
              enrol_until: 2026-10-01

        Goed:

            - date: 2026-09-01
              enrol_until: 2026-08-15

        Kunnen mensen ook later nog instromen? Gebruik dan `rolling: true` zonder datum.

no-start-to-come = { $count ->
    [0] deze opleiding heeft geen start
   *[other] geen van de starts van deze opleiding gaat door
}
    .help = voeg onder `starts` een datum toe, of `rolling: true` als mensen altijd kunnen beginnen{ part-owner }
    .explain =
        Bij deze opleiding staat niet wanneer iemand kan beginnen. Op de pagina staat dat er nog geen startdatum is.

        Vraag de aanbieder wanneer de opleiding begint, en zet dat onder `starts`.

            starts:
              - date: 2027-02-01

        Kunnen mensen op elk moment beginnen? Schrijf dan `rolling: true`. Gaat de opleiding niet door? Zet dan
        `status: archived`.

offer-past = alle starts van deze opleiding zijn geweest; de laatste was op { DAY($last) }
    .help = voeg onder `starts` een nieuwe datum toe, of zet `status: archived` als de opleiding stopt{ part-owner }
    .explain =
        Deze opleiding heeft alleen starts die voorbij zijn. Die staan niet meer op de site, en op de pagina staat dat
        er nu geen startdatum is.

        Vraag de aanbieder wanneer de volgende keer is.

            starts:
              - date: 2027-02-01

        Stopt de opleiding? Zet dan `status: archived`; de pagina verdwijnt van de site.

## Contacten en diensten

contact-without-channel = dit contact is niet te bereiken
    .help = voeg `phone`, `email`, `booking_url` of `address` toe
    .explain =
        Een contact heeft ten minste één manier om het te bereiken: een telefoonnummer, een mailadres, een pagina om een
        afspraak te maken of een adres om langs te gaan.

        In twee stappen heeft een bezoeker het goede loket, met het telefoonnummer. Openingstijden alleen zijn niet
        genoeg.

            name: Werkcentrum Twente
            type: service_desk
            phone: "+31880000000"

person-without-consent = hier staat geen toestemming van { part-consent }
    .help = voeg `consent` toe met de dag waarop de toestemming is gegeven: `given_on: …`
    .explain =
        Een naam of foto van een persoon staat alleen op de site als die persoon dat goed vindt. Zonder toestemming
        tonen we hem nergens.

        Vraag om toestemming, en schrijf op wanneer die is gegeven. Geldt hij tot een bepaalde dag? Zet dan `until`
        erbij.

        Bij een contact:

            person:
              name: Samira de Boer
              consent:
                given_on: 2026-03-02
                until: 2028-03-01

        Bij een verhaal staat `consent` naast `people`. Is er geen toestemming? Haal dan de naam en de foto weg, ook uit
        dit bestand.

consent-in-future = de toestemming van { part-consent } kan niet van { DAY($day) } zijn: dat is nog niet geweest
    .help = schrijf bij `given_on` de dag waarop de toestemming is gegeven
    .explain =
        Bij `given_on` staat de dag waarop iemand toestemming gaf. Die dag kan niet in de toekomst liggen.

        Tot die dag tonen we de naam en foto niet. Meestal is het een tikfout in het jaartal.

            consent:
              given_on: 2026-03-02

consent-expired = { $until ->
    [none] de toestemming van { part-consent } is ingetrokken
   *[other] de toestemming van { part-consent } gold tot en met { DAY($until) }
}
    .help = { $until ->
        [none] haal naam en foto weg uit dit bestand{ part-owner }
       *[other] vraag opnieuw om toestemming, of haal naam en foto weg uit dit bestand{ part-owner }
    }
    .explain =
        De toestemming geldt niet meer. Naam en foto staan niet meer op de site, en een verhaal met deze mensen ook
        niet.

        Dat gaat vanzelf. Maar wat niet meer getoond mag worden, hoort ook niet in de bestanden te blijven staan.

        Is er nieuwe toestemming? Schrijf dan op wanneer die is gegeven, en tot wanneer hij geldt:

            consent:
              given_on: 2026-11-01
              until: 2028-10-31

consent-ending = de toestemming van { part-consent } eindigt { $days ->
    [0] vandaag
    [one] morgen
   *[other] over { $days } dagen, op { DAY($until) }
}
    .help = vraag op tijd om nieuwe toestemming, en pas `given_on` en `until` aan{ part-owner }
    .explain =
        Binnen 90 dagen eindigt de toestemming om een naam of foto te tonen. Daarna verdwijnen die vanzelf van de site.

        Vraag op tijd om nieuwe toestemming. Krijg je die? Pas dan de datums aan:

            consent:
              given_on: 2026-11-01
              until: 2028-10-31

        Krijg je die niet? Zoek dan op tijd iemand anders, of haal de persoon weg.

no-desk-for-people = de regio heeft geen loket voor mensen
    .help = voeg een contact toe met `type: service_desk`
    .explain =
        Elke regio heeft ten minste één loket waar mensen terecht kunnen met vragen over werk en leren.

        De site heeft twee deuren: voor mensen en voor bedrijven. Achter elke deur zit iemand die de regio kent. Een
        persoon telt niet als loket. Een loket in `shared` telt alleen als de regio daar bij `regions` staat.

            name: Werkcentrum Twente
            type: service_desk
            phone: "+31880000000"

        Staat er bij het loket een `audience` met alleen `employers`? Dan is het geen loket voor mensen.

no-desk-for-employers = de regio heeft geen loket voor werkgevers
    .help = voeg een contact toe met `type: employer_desk`
    .explain =
        Elke regio heeft ten minste één loket waar werkgevers terecht kunnen.

        De site heeft twee deuren: voor mensen en voor bedrijven. Achter elke deur zit iemand die de regio kent. Een
        persoon telt niet als loket. Een loket in `shared` telt alleen als de regio daar bij `regions` staat.

            name: Werkgeversdesk Twente
            type: employer_desk
            phone: "+31880000000"

        Is er één loket voor iedereen? Noem dan bij `audience` ook `employers`.

function-missing = de regio biedt geen { part-function } aan { part-door }
    .help = voeg een dienst toe met `function: { $function }`, of laat een dienst met die functie ook voor { part-door } gelden
    .explain =
        Elke regio biedt vier dingen aan mensen én aan bedrijven: informatie, advies, scholing en begeleiding.

        Ontbreekt er een, dan vinden bezoekers een lege plek. Elke dienst zegt bij `function` waar hij bij hoort:
        `information`, `advice`, `training` of `guidance`. Zonder `audience` is een dienst voor iedereen. Diensten in
        `shared` tellen mee.

            title: Begeleiding naar werk
            function: guidance
            audience: [job_seekers, employers]

## Teksten

image-without-alt = deze afbeelding heeft geen beschrijving
    .help = schrijf tussen de rechte haken wat er te zien is: `![Een lasser aan het werk](media/lassen.jpg)`
    .explain =
        Bij elke afbeelding in een tekst hoort een beschrijving.

        Wie de afbeelding niet kan zien, hoort de beschrijving (WCAG 2.2, criterium 1.1.1). Zij staat er ook als de
        afbeelding niet laadt.

        Fout: `![](media/lassen.jpg)`

        Goed: `![Een lasser aan het werk in de Leerfabriek](media/lassen.jpg)`

        Voegt een afbeelding niets toe aan de tekst? Laat haar dan weg.

image-broken = `{ $path }` { $why ->
        [empty] is een leeg bestand
        [foreign] is een { $format }-bestand, en dat tonen browsers niet
        [no-picture] is geen afbeelding
        [cut-off] is niet heel: het einde ontbreekt
        [too-large] is te groot om te verwerken: { $width } bij { $height } beeldpunten
        [too-heavy] is te groot om te verwerken: meer dan 64 MB
       *[other] is beschadigd en niet te lezen
    }
    .help = { $why ->
        [foreign] bewaar de foto als JPEG (`.jpg`), en zet die in de map `media`
        [no-picture] gebruik een bestand dat JPEG, PNG, WebP, SVG of GIF is; alleen de naam veranderen helpt niet
        [too-large] maak de afbeelding kleiner: 2400 beeldpunten breed is genoeg
        [too-heavy] maak de afbeelding kleiner: 2400 beeldpunten breed is genoeg
       *[other] zet het bestand opnieuw in de map `media`: kijk eerst of het op jouw computer wel opengaat
    }
    .explain =
        Van elke afbeelding maakt streekwerk kleinere bestanden, zonder de plek en de dag waarop een foto is gemaakt. Dat
        lukt niet met dit bestand. Daarom komt het niet op de portal.

        Vaak is een bestand niet helemaal overgekomen. Zet het dan opnieuw in de map `media`.

        Een foto van een iPhone is soms een HEIC-bestand. Bewaar haar als JPEG. Op de telefoon kan dat bij Instellingen,
        Camera, Structuren: kies "Meest compatibel".

        Een afbeelding mag niet meer dan 64 miljoen beeldpunten hebben, niet langer zijn dan 16.000 beeldpunten aan één
        kant, en niet groter dan 64 MB.

image-large = `{ $path }` is { $size } MB groot
    .help = maak de foto kleiner: 2400 beeldpunten breed is genoeg
    .explain =
        Een foto van meer dan 10 MB werkt wel: bezoekers krijgen altijd een kleiner bestand. Maar de inhoud van de portal
        wordt er groot van, en bouwen duurt langer.

        Open de foto in een programma voor foto's, maak haar 2400 beeldpunten breed en bewaar haar als JPEG. Dan is zij
        meestal kleiner dan 1 MB.

link-not-read = dit is bedoeld als link, maar wordt niet als link herkend
    .help = zet het adres zonder spaties tussen de haakjes, of tussen `<` en `>`: `[het plan](<media/mijn plan.pdf>)`
    .explain =
        Een link schrijf je als `[tekst](adres)`. In het adres mag geen spatie staan. Bezoekers zien nu de haakjes, en
        kunnen nergens op klikken.

        Zet het adres tussen `<` en `>`, of geef het bestand een naam zonder spaties. Bedoel je echt deze haakjes? Zet dan
        een `\` voor de eerste.
heading-not-read = dit is bedoeld als kop, maar wordt niet als kop herkend
    .help = zet een spatie achter de hekjes: `## Kosten`
    .explain =
        Een kop begint met hekjes, een spatie en dan de woorden: `## Kosten`. Zonder spatie zien bezoekers de hekjes, en
        is het een gewone regel tekst.

        Met een schermlezer springen mensen van kop naar kop. Een kop die geen kop is, slaan zij dan over.

heading-skips = { $level ->
    [1] de kop `{ $heading }` heeft één hekje, en dat is voor de titel van de pagina
   *[other] voor de kop `{ $heading }` is een niveau overgeslagen
}
    .help = { $expected ->
        [2] begin de kop met twee hekjes: `## { $heading }`
        [3] begin de kop met drie hekjes: `### { $heading }`
        [4] begin de kop met vier hekjes: `#### { $heading }`
       *[other] begin de kop met { $expected } hekjes
    }
    .explain =
        Koppen gaan steeds één niveau dieper. De eerste kop van een tekst heeft twee hekjes, want de titel van de pagina
        is niveau 1.

        Met een schermlezer springen mensen van kop naar kop. Wordt er een niveau overgeslagen, dan lijkt het of er een
        deel van de pagina ontbreekt (WCAG 2.2, criterium 1.3.1).

        Fout:

            ## Kosten
            #### Subsidie

        Goed:

            ## Kosten
            ### Subsidie

        Kies een kop om wat hij betekent, en niet om hoe groot de letters zijn.

link-text-unclear = { $sort ->
    [empty] deze link heeft geen woorden
    [address] de tekst van deze link is een webadres
   *[other] de tekst `{ $text }` zegt niet waar deze link heen gaat
}
    .help = schrijf tussen de rechte haken wat mensen daar vinden: `[Bekijk de cursus lassen](training:lassen)`
    .explain =
        De woorden van een link zeggen waar de link heen gaat.

        Een schermlezer kan alle links van een pagina achter elkaar voorlezen, zonder de tekst eromheen (WCAG 2.2,
        criterium 2.4.4). En wie een pagina snel bekijkt, leest weinig anders. `Hier` en `lees meer` zeggen dan niets,
        en een webadres wordt letter voor letter voorgelezen.

        Fout: `Klik [hier](training:lassen) voor de cursus.`

        Goed: `Bekijk [de cursus lassen](training:lassen).`

link-to-hidden = { $in ->
        [field] dit veld verwijst
       *[other] deze link gaat
    } naar `{ $target }`, en dat staat niet op de site: { $reason ->
    [draft] het is een concept
    [archived] het is gearchiveerd
    [early] het wordt pas later getoond
    [late] het wordt niet meer getoond
    [region] de regio staat er niet op
   *[other] de toestemming ontbreekt
}
    .help = { $in ->
        [field] kies een ander
       *[other] haal de link weg
    }, of { $reason ->
        [draft] zet daar `status: published` als het klaar is{ part-owner }
        [archived] { $in ->
            [field] zet daar `status: published` als het er weer is{ part-owner }
           *[other] verwijs naar iets dat er nog is{ part-owner }
        }
        [early] kijk of `publish_from` daar klopt; vanaf die dag werkt het{ part-owner }
        [late] geef daar een latere `publish_until`{ part-owner }
        [region] kijk naar `status`, `publish_from` en `publish_until` in `{ $region }`{ part-owner }
       *[other] regel daar de toestemming{ part-owner }
    }
    .explain =
        De link gaat naar een onderdeel dat bestaat, maar nu niet op de site staat. Bezoekers zien de woorden, zonder
        link.

        Dat kan zes oorzaken hebben: het is een concept (`status: draft`), het is gearchiveerd (`status: archived`), de
        dag van `publish_from` is nog niet geweest, de dag van `publish_until` is voorbij, een van deze vier geldt voor
        de hele regio, of bij een verhaal geldt de toestemming niet.

        We kijken ook naar velden die zeggen waar een bezoeker verder kan: `provider` en `contact` van een opleiding,
        `providers` en `contacts` van een dienst. Zonder die gegevens weet een bezoeker niet bij wie hij moet zijn.

        Komt het onderdeel later op de site, dan werkt de link vanaf dat moment vanzelf.

## Cijfers

figures-without-source = bij deze cijfers staat geen bron
    .help = voeg `source` toe, met ten minste `publisher`, `licence` en `retrieved_on`
    .explain =
        Bij cijfers staat waar ze vandaan komen. Een cijfer dat niemand kan nagaan, is een mening.

            source:
              publisher: CBS
              title: Vacatures per bedrijfstak
              url: https://www.cbs.nl/
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

        Hebben jullie de cijfers zelf verzameld? Noem dan de eigen organisatie als `publisher`.

figures-without-date = bij de bron van deze cijfers staat niet wanneer ze zijn opgehaald
    .help = voeg onder `source` de dag toe: `retrieved_on: 2026-10-01`
    .explain =
        Bij de bron staat op welke dag de cijfers zijn opgehaald. Bronnen passen hun cijfers soms later aan.

        Zo weet een bezoeker hoe oud de cijfers zijn, en weet jij wanneer je weer moet kijken.

            source:
              publisher: CBS
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

figures-without-licence = bij de bron van deze cijfers staat geen licentie
    .help = voeg onder `source` de licentie toe, bijvoorbeeld `licence: CC BY 4.0`
    .explain =
        De licentie zegt of de cijfers hier mogen staan, en wat een ander ermee mag.

        Je vindt haar meestal onder aan de website van de bron. Het CBS gebruikt `CC BY 4.0`. Zijn het eigen cijfers?
        Kies dan zelf een licentie, bijvoorbeeld `CC0 1.0`. Vind je geen licentie, vraag dan of je de cijfers mag
        gebruiken.

            source:
              publisher: CBS
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

figures-without-points = deze cijfers hebben geen waarden
    .help = voeg `points` toe, of noem bij `data` een CSV-bestand in dezelfde map
    .explain =
        Er staat wel een titel, maar er zijn geen cijfers om te tonen.

        Weinig cijfers zet je in het bestand zelf:

            points:
              - period: "2025"
                value: 1200
              - period: "2026"
                value: 1350

        Bij veel cijfers is een CSV-bestand ernaast makkelijker:

            data: vacatures.csv

## Vertalingen

still-to-fill-in = hier staat nog een tekst om te vervangen: `{ $words }`
    .help = schrijf je eigen tekst, of zet `status: draft` tot die er is
    .explain =
        Een nieuw bestand van `streekwerk new` heeft teksten die je zelf vervangt, zoals `Vul in:` en de zin waarin staat
        dat je hier de tekst schrijft. Bezoekers mogen die niet zien.

        Is het nog niet af? Laat dan `status: draft` staan: een concept komt niet op de site.

        Fout:

            title: "Vul in: lassen"
            status: published

        Goed:

            title: Leren lassen
            status: published

translation-incomplete = { $first ->
    [body] deze vertaling mist de tekst van `{ $original }`
   *[other] { $count ->
        [one] deze vertaling mist `{ $first }` uit `{ $original }`
       *[other] deze vertaling mist { $count } teksten uit `{ $original }`, zoals `{ $first }`
    }
}
    .help = { $first ->
        [body] schrijf onder de tweede `---` de vertaling van de tekst{ part-owner }
       *[other] vertaal wat ontbreekt{ part-owner }
    }
    .related = deze tekst is niet vertaald
    .explain =
        Het origineel heeft teksten die de vertaling niet heeft. Op de vertaalde pagina staan die in de taal van het
        origineel.

        Meestal is het origineel veranderd nadat de vertaling is gemaakt. Delen van een lijst horen bij elkaar door hun
        plaats. Namen van organisaties en plaatsen hoef je niet te vertalen.

        In `lassen.md`:

            title: Lassen voor beginners
            skills: [lassen, meten]

        In `lassen.en.md`:

            title: Welding for beginners
            skills: [welding, measuring]

translation-behind = { $difference ->
    [headings] deze vertaling heeft andere koppen dan `{ $original }`
   *[other] deze vertaling heeft andere links dan `{ $original }`
}
    .help = vergelijk de twee teksten, en vertaal wat erbij is gekomen of veranderd{ part-owner }
    .explain =
        De vertaling loopt waarschijnlijk achter: de koppen of de links zijn niet dezelfde als in het origineel.

        We vergelijken hoeveel koppen er zijn en van welk niveau, en naar welke onderdelen van de site de links gaan.
        Links naar andere websites mogen per taal verschillen. Een zin die alleen andere woorden kreeg, merken we niet
        op: kijk dus altijd zelf naar de vertaling als je het origineel verandert.

        Heeft de vertaling met opzet een andere opbouw? Maak er dan liever dezelfde opbouw van: zo kunnen collega's de
        teksten naast elkaar houden.

translation-by-hyphen = dit lijkt een vertaling, maar het is een eigen pagina
    .help = noem het bestand `{ $suggestion }` als het een vertaling is
    .explain =
        Vóór de taal van een vertaling staat een punt, en geen streepje. Met een streepje is het een eigen pagina, in de
        gewone taal van de site.

        Fout: `lassen-en.md`

        Goed: `lassen.en.md`

translation-unused = { $of ->
    [original] `{ $language }` is de taal van het origineel: deze vertaling is nergens te zien
   *[other] er zijn geen pagina's in deze taal (`{ $language }`): deze vertaling is nergens te zien
}
    .help = { $of ->
        [original] zet de tekst in het origineel, en haal dit bestand weg
       *[other] voeg `{ $language }` toe onder `languages` in `portal.yaml`, of haal de vertaling weg
    }
    .explain =
        Deze vertaling is nergens te zien: de taal staat niet bij de talen van de site, of het is de taal waarin het
        origineel al geschreven is.

        De talen staan in `portal.yaml`; een regio kan in `region.yaml` eigen talen noemen. De eerste is de taal van de
        originelen.

            languages: [nl, en]

## Wat onderhoud vraagt

review-overdue = { $by ->
    [none] deze inhoud is nog nooit nagekeken
   *[other] deze inhoud had uiterlijk op { DAY($by) } nagekeken moeten zijn
}
    .help = kijk of alles nog klopt, en zet bij `reviewed_on` de dag van vandaag{ part-owner }
    .explain =
        Bij deze inhoud staat hoe vaak zij nagekeken wordt (`review_every`), en dat is te lang geleden of nog nooit
        gebeurd.

        Zo veroudert er niets zonder dat iemand het merkt. Kijk naar telefoonnummers, datums, bedragen, namen en links.
        Klopt alles? Verander dan de datum:

            reviewed_on: 2026-11-03
            review_every: P1Y

        Is nakijken minder vaak nodig? Schrijf dan bijvoorbeeld `P2Y`: elke twee jaar.

agreement-ending = deze afspraak eindigt { $days ->
    [0] vandaag
    [one] morgen
   *[other] over { $days } dagen, op { DAY($until) }
}
    .help = vraag de partijen of de afspraak doorgaat; pas `valid_until` aan als zij is verlengd{ part-owner }
    .explain =
        Binnen 90 dagen eindigt deze afspraak. Daarna staat op de pagina dat zij is afgelopen.

        De partijen kunnen beter nu besluiten hoe het verder gaat.

        - Gaat de afspraak door? Pas `valid_until` aan.
        - Komt er een nieuwe? Maak daar een eigen bestand van, en laat deze staan: zo is te zien wat er is bereikt.
        - Stopt zij? Dan hoef je niets te doen.

        De melding verdwijnt vanzelf als de afspraak is afgelopen.

news-expired = dit nieuwsbericht is verlopen op { DAY($expires) }
    .help = zet `status: archived`, of geef bij `expires` een latere dag{ part-owner }
    .explain =
        De laatste dag van dit bericht is voorbij. Het staat in geen enkele lijst meer, maar de pagina is nog wel te
        vinden.

        Is het bericht niet meer nodig? Zet dan `status: archived`. Blijft het van waarde, haal dan `expires` weg of
        kies een latere dag.

## Gegevens die elkaar tegenspreken

dates-reversed = `{ $until-key }` ({ DAY($until) }) ligt voor `{ $from-key }` ({ DAY($from) })
    .help = verwissel de twee datums, of kijk of het jaar klopt
    .related = hier staat het begin
    .explain =
        Het einde ligt voor het begin. Dat kan niet: het zou nooit te zien zijn, of nooit gelden.

        Meestal zijn de twee datums verwisseld, of staat er nog een oud jaartal.

        Fout:

            valid_from: 2027-01-01
            valid_until: 2026-12-31

        Goed:

            valid_from: 2026-01-01
            valid_until: 2026-12-31

hours-overlap = de tijden { $one } en { $two } lopen door elkaar
    .help = kijk welke tijd niet klopt, of maak er één tijd van
    .related = deze tijd valt er deels mee samen
    .explain =
        Op één dag staan twee openingstijden die door elkaar lopen.

        Bezoekers lezen allebei, en geloven er één. Meestal zit er een tikfout in een van de twee.

        Fout:

            mon: ["09:00-13:00", "12:30-17:00"]

        Goed:

            mon: ["09:00-12:30", "13:00-17:00"]

map-unknown-place = { $area } hoort hier niet bij, en staat wel in het kaartbestand
    .help = { $suggestion ->
        [none] haal deze plek uit het bestand, of voeg haar toe aan de gemeenten (of regio's)
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        In het kaartbestand van een regio staan alleen haar eigen gemeenten; in dat van de portal alleen haar regio's. Een
        vlak zonder pagina zou een plek zijn waar je niet verder kunt.

        We vergelijken de code, en anders de naam, letter voor letter. Gemeenten van vroeger en straks mogen er ook in staan.

map-place-missing = { $name } staat niet op de kaart
    .help = voeg in `{ $file }` een vlak toe met de code `{ $code }` of de naam `{ $name }`
    .explain =
        Deze plek hoort erbij, maar heeft geen vlak in het kaartbestand. Zij staat wel in de lijst naast de kaart.

        Is de gemeente nieuw? Haal dan het bestand van dit jaar op bij de bron.

map-without-licence = bij de bron van deze kaart staat geen licentie
    .help = voeg onder `source` de licentie toe, bijvoorbeeld `licence: CC BY 4.0`
    .explain =
        De licentie zegt of de omtrekken hier mogen staan. Zij komt onder de kaart.

        Je vindt haar bij de bron. CBS en Kadaster gebruiken voor grenzen `CC BY 4.0`. Heb je de kaart zelf getekend? Kies dan
        zelf een licentie, bijvoorbeeld `CC0 1.0`.

tile-twice = het vak `{ $tile }` is al van een ander
    .help = kies een vak dat nog vrij is
    .related = hier staat dit vak de eerste keer
    .explain =
        Op een kaart van vierkanten heeft elke plek haar eigen vak.

        Een gemeente die nu niet bij de regio hoort, telt niet mee.

municipality-twice = { $name } staat al in deze regio
    .help = haal de gemeente hier weg, of zorg dat `from` en `until` niet over elkaar heen vallen
    .related = hier staat de gemeente de eerste keer
    .explain =
        Een gemeente staat op één dag maar één keer in een regio.

        Twee keer mag alleen als de gemeente weg is geweest en terugkwam, of als zij verdeeld is en bij allebei een
        `part` staat:

            - code: "GM0262"
              name: Lochem
              until: 2026-12-31
            - code: "GM0262"
              name: Lochem
              from: 2028-01-01

sub-region-twice = er is al een deelregio `{ $name }`
    .help = geef een van de twee een ander `id`
    .related = hier staat de eerste
    .explain =
        Twee deelregio's hebben hetzelfde id. Van de tweede zou geen pagina zijn.

        Kies voor elke deelregio een eigen `id`, met kleine letters, cijfers en streepjes.

            sub_regions:
              - id: twente-west
                name: Twente-West
              - id: twente-oost
                name: Twente-Oost

sector-twice = er is al een sector `{ $name }`
    .help = geef een van de twee een ander `id`, of haal er een weg
    .related = hier staat de eerste
    .explain =
        Twee sectoren hebben hetzelfde id. Opleidingen en partners die dat id noemen, horen dan alleen bij de eerste.

        Kies voor elke sector een eigen `id`, met kleine letters, cijfers en streepjes.

            sectors:
              - id: zorg
                name: Zorg
              - id: welzijn
                name: Welzijn en kinderopvang

party-twice = `{ $name }` staat al onder de partijen
    .help = voeg de twee samen
    .related = hier staat de partij de eerste keer
    .explain =
        Dezelfde partner staat twee keer onder de partijen van één afspraak.

        Heeft de partner twee rollen? Kies dan de belangrijkste. Betaalt hij ook mee, dan zie je dat onder `funding`;
        voert hij ook iets uit, dan zie je dat onder `tasks`.

reference-twice = `{ $name }` staat al in deze lijst
    .help = haal een van de twee weg
    .related = hier staat het de eerste keer
    .explain =
        In een lijst staat twee keer hetzelfde. Een bezoeker zou dezelfde naam twee keer zien.

        Fout:

            sectors: [zorg, techniek, zorg]

        Goed:

            sectors: [zorg, techniek]

point-twice = { $series ->
    [none] voor `{ $name }` is er al een waarde
   *[other] voor `{ $name }` is er al een waarde in de reeks `{ $series }`
}
    .help = kijk welke van de twee klopt, en haal de andere weg
    .related = hier staat de eerste waarde
    .explain =
        Voor één periode staan er twee waarden in dezelfde reeks. De grafiek kan er maar één tonen.

        Horen de waarden bij twee groepen? Geef ze dan elk een eigen `series`:

            points:
              - period: "2026"
                series: Zorg
                value: 1350
              - period: "2026"
                series: Techniek
                value: 980

## Kleuren

bad-token-colour = `{ $value }` is geen kleur zoals we die lezen
    .help = schrijf `#` en zes cijfers of letters tussen aanhalingstekens: `"#1a6b54"`
    .explain =
        Een kleur is een `#` met zes cijfers of letters van `a` tot en met `f`, tussen aanhalingstekens: `"#1a6b54"`.

        De aanhalingstekens zijn nodig, want zonder is alles achter `#` voor YAML een opmerking. Namen van kleuren,
        zoals `groen`, en vormen als `rgb(26, 107, 84)` lezen we niet.

        Fout:

            brand:
              tokens:
                accent: oranje

        Goed:

            brand:
              tokens:
                accent: "#b3471d"

unknown-token = geen thema heeft een kleur `{ $token }`
    .help = { $suggestion ->
        [none] haal de regel weg, of kijk in de handleiding welke namen er zijn
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Onder `tokens` vervang je kleuren die we uit de merkkleur maken. De naam moet een kleur van het thema zijn.

        Vaak gebruikt zijn `action` (links en knoppen), `on-action` (tekst op een knop), `brand` (grote vlakken) en
        `accent`. Zet `dark-` voor de naam voor het donkere uiterlijk.

            brand:
              colour: "#1a6b54"
              tokens:
                accent: "#b3471d"

        Meestal is alleen `colour` genoeg: de rest past er dan vanzelf bij.

low-contrast = `{ $front }` ({ $front-colour }) is op `{ $back }` ({ $back-colour }) niet goed te lezen: het contrast is { NUMBER($ratio) }, en moet ten minste { NUMBER($least) } zijn
    .help = kies voor een van de twee een lichtere of donkerdere kleur, of haal de regel weg: dan kiezen we zelf een kleur met genoeg contrast
    .related = hier staat de andere kleur
    .explain =
        Deze twee kleuren lijken te veel op elkaar. Voor veel mensen is de tekst dan niet te lezen.

        Tekst heeft een contrast van ten minste 4,5 nodig, lijnen en tekens ten minste 3 (WCAG 2.2, criteria 1.4.3 en
        1.4.11). Daar moet de site van een gemeente aan voldoen.

        Kleuren die we uit `colour` maken, zijn altijd goed te lezen. Kies je onder `tokens` zelf een kleur, dan moet
        die het ook zijn. `on-action` is bijvoorbeeld de tekst op een knop, en `action` de knop.

        Fout, met witte tekst:

            tokens:
              action: "#9fd3c7"

        Goed:

            tokens:
              action: "#1a6b54"

## Plaatsen en adressen

regions-outside-shared = `regions` werkt alleen in de map `shared`
    .help = zet het bestand in `shared/{ $kind }/{ $file }`, of haal `regions` weg
    .explain =
        Met `regions` kies je welke regio's iets tonen dat van meer regio's is. Dat kan alleen in de map `shared`.

        Wat in de map van een regio ligt, is van die regio, en staat alleen daar. Een andere regio kan er wel naar
        verwijzen.

        In `shared/partners/uwv.yaml`:

            name: UWV
            regions: [twente, zwolle]

        Zonder `regions` staat iets uit `shared` in alle regio's.

bad-base-url = { $problem ->
    [query] `{ $address }` kan geen adres van een site zijn: er staat een `?` of `#` in
    [file] `{ $address }` is het adres van één pagina, en niet van een site
   *[other] `{ $address }` is niet beveiligd
}
    .help = { $problem ->
        [query] schrijf het adres tot aan dat teken
        [file] schrijf het adres zonder de naam van het bestand aan het einde
       *[other] schrijf `https://` in plaats van `http://`
    }
    .explain =
        Bij `base_url` staat waar de site komt te staan. Alle adressen van pagina's beginnen daarmee.

        Het is een adres met `https://`, zonder bestand aan het einde en zonder `?` of `#`. Een map mag wel.

        Fout: `https://www.voorbeeld.nl/index.html`

        Goed: `https://www.voorbeeld.nl/arbeidsmarkt`

        Zonder `https` kan een ander meelezen, en waarschuwen browsers ervoor. Overheden moeten het gebruiken. Alleen
        voor je eigen computer (`localhost`) maakt het niet uit.

base-url-twice = op het adres `{ $address }` staan twee sites
    .help = geef een van de twee een eigen `base_url`
    .related = deze site heeft hetzelfde adres
    .explain =
        Twee sites komen op hetzelfde adres te staan. Van de ene is dan niets te zien.

        Met `layout: separate` krijgt het netwerk een site, en elke regio ook. Geef elke regio in `region.yaml` een
        eigen adres:

            base_url: https://www.werkintwente.example

        Een map op hetzelfde adres kan ook: `https://www.werkinoost.example/twente`.

vanished-page = de pagina `{ $address }` is verdwenen, en er is geen doorverwijzing
    .help = { $suggestion ->
        [none] zet het oude adres bij de pagina die er het meest op lijkt: `aliases: [{ $addresses }]`
       *[other] zet in `{ $suggestion }`: `aliases: [{ $addresses }]`
    }
    .related = dit is waarschijnlijk de nieuwe pagina
    .explain =
        Je hebt deze pagina eerder gepubliceerd. Nu is het bestand weg of hernoemd, en komt een bezoeker op een
        foutpagina.

        Anderen hebben een link naar het oude adres: zoekmachines, brieven, websites van partners. Zet het oude adres
        bij de pagina die ervoor in de plaats komt; wie het oude adres opent, komt dan vanzelf op de nieuwe pagina.

            aliases: [/twente/scholing/lassen/]

        Komt er niets voor in de plaats? Dan kun je het bestand ook laten staan met `status: archived`. Dan is duidelijk
        dat de pagina met opzet weg is, en komt deze melding niet.

        We vergelijken met de site die in de map van `--output` staat. De melding komt terug tot het oude adres verder
        leidt, of tot de pagina er weer is. Wil je geen pagina verliezen? Maak er dan een fout van: met
        `vanished-page: error` wordt er niet gepubliceerd tot het is opgelost.

accessibility-statement-missing = de portal heeft geen toegankelijkheidsverklaring
    .help = vul in `portal.yaml` `accessibility` in: ten minste `status`, en `assessed_on` als er onderzoek is gedaan
    .explain =
        Een overheid moet op haar website zeggen hoe toegankelijk die is. Dat staat in het Besluit digitale
        toegankelijkheid overheid. De verklaring heeft een vaste vorm. De portal maakt haar uit wat je invult:

            accessibility:
              status: first_measures
              register_url: https://www.toegankelijkheidsverklaring.nl/register/12345

        Wie geen overheid is, kan de melding uitzetten. Een verklaring is dan nog steeds netjes.

        Je ziet deze melding pas als `base_url` een echt adres is.

privacy-statement-missing = de portal zegt niet wie over persoonsgegevens gaat
    .help = vul in `portal.yaml` `privacy` in: ten minste hoe lang de server zijn logboek bewaart, zoals `log_days: 7`
    .explain =
        De portal plaatst geen cookies en haalt niets op bij anderen. Maar een webserver schrijft vaak op welk
        internetadres welke pagina vroeg. Dat is een persoonsgegeven. Daarom hoort er een pagina over privacy te zijn
        (AVG, artikel 13). De portal maakt die uit wat je invult:

            privacy:
              log_days: 7
              officer_email: fg@example.nl

        Je ziet deze melding pas als `base_url` een echt adres is.

security-txt-missing = de portal zegt niet waar iemand een lek kan melden
    .help = vul in `portal.yaml` `security` in: `contact` en `expires`
    .explain =
        Wie een lek in een website vindt, zoekt op een vaste plek waar dat gemeld kan worden:
        `/.well-known/security.txt` (RFC 9116). Voor de Nederlandse overheid is dat verplicht. De portal maakt het
        bestand uit wat je invult:

            security:
              contact: [security@example.nl]
              expires: 2027-06-30

        Staat de portal in een map van een andere website, dan hoort het bestand bij die website en komt deze melding
        niet. Je ziet haar ook pas als `base_url` een echt adres is.

security-expiring = { $is ->
    [past] sinds { $day } geldt `security.txt` niet meer
   *[other] `security.txt` geldt nog maar tot en met { $day }
}
    .help = kijk of de adressen bij `contact` nog kloppen, en zet bij `expires` een dag binnen een jaar
    .explain =
        In `security.txt` staat tot wanneer iemand erop mag rekenen. Is die dag voorbij, dan gebruiken programma's het
        bestand niet meer. Dertig dagen ervoor krijg je een waarschuwing. Daarna is het een fout.

        Verzet niet alleen de datum. Kijk eerst of de meldingen nog bij de goede mensen aankomen.

security-expires-late = `security.txt` geldt tot { $day }: dat is meer dan een jaar
    .help = zet bij `expires` een dag binnen een jaar
    .explain =
        RFC 9116 vraagt om een dag die minder dan een jaar weg is. Zo kijkt iemand elk jaar of het adres waar een lek
        gemeld wordt nog klopt.

        Vanaf dertig dagen voor die dag waarschuwt `streekwerk check`.
