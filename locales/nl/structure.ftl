# De woorden van fouten in de samenhang: waar bestanden liggen, waar verwijzingen heen gaan, welke adressen er zijn.
# Hoe het werkt staat boven in `diagnostics.ftl`.

part-kind = { $kind ->
    [region] regio
    [page] pagina
    [partner] partner
    [training] opleiding
    [contact] contact
    [agreement] afspraak
    [service] dienst
    [figures] cijfers
    [event] evenement
    [story] verhaal
    [news] nieuwsbericht
   *[other] { $kind }
}

## Waar bestanden liggen

portal-missing = het bestand `portal.yaml` ontbreekt
    .help = zet bovenaan in de map met inhoud een `portal.yaml` met ten minste `title` en `base_url`
    .explain =
        Zonder `portal.yaml` weten we niet hoe het netwerk heet, welke talen er zijn en waar de site komt te staan.

        Het bestand staat bovenaan in de map met inhoud:

            title: Werk en leren in Oost
            base_url: https://www.example.nl
            languages: [nl, en]

        Staat het er wel? Kijk dan of je `streekwerk` vanuit de goede map start, of geef de map met `--content`.

region-file-missing = de regio `{ $region }` heeft geen `region.yaml`
    .help = { $suggestion ->
        [none] zet in de map van de regio een `region.yaml` met ten minste `name`, `code` en `municipalities`
       *[other] bedoel je de map `{ $suggestion }`? zet de bestanden dan daar
    }
    .explain =
        Elke map onder `regions` is een regio, en heeft een bestand `region.yaml` met de gegevens van die regio.

            name: Twente
            code: "AM04"
            municipalities:
              - code: "GM0153"
                name: Enschede

        Is de map per ongeluk ontstaan, bijvoorbeeld door een tikfout? Zet de bestanden dan in de goede map.

unknown-place = op deze plek hoort geen bestand
    .help = { $suggestion ->
        [none] { $files ->
            [none] { $folders ->
                [none] kijk in de handleiding waar dit bestand hoort
               *[other] kies een van deze mappen: { $folders }
            }
           *[other] hier horen alleen { $files }; zet andere bestanden in de map van hun soort, zoals `training`
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        De map bepaalt wat een bestand is. Op deze plek verwachten we niets, dus het bestand zou nergens te zien zijn.

        Zo is de inhoud ingedeeld:

            portal.yaml
            index.md
            pages/over-ons.md
            shared/partners/uwv.yaml
            regions/twente/region.yaml
            regions/twente/kaart.geojson
            regions/twente/training/lassen.md
            regions/twente/media/logo.svg

        Afbeeldingen en documenten horen in `media`. Een `README.md` mag overal staan.

wrong-extension = { $extension ->
    [none] de naam van dit bestand heeft geen `.md` of `.yaml` aan het einde
   *[other] een bestand dat eindigt op `.{ $extension }` lezen we hier niet
}
    .help = { $way ->
        [copy] zet de tekst in een bestand `{ $suggestion }`, en haal dit bestand weg
        [table] sla de tabel op als `CSV UTF-8`, met de naam `{ $suggestion }`
        [media] zet het bestand in `{ $suggestion }`
       *[rename] noem het bestand `{ $suggestion }`
    }
    .explain =
        Teksten eindigen op `.md`, bestanden met alleen gegevens op `.yaml`, en tabellen met cijfers op `.csv`, met
        kleine letters. Andere bestanden zou niemand op de site zien.

        Kladblok zet vaak `.txt` achter de naam, ook als je dat niet ziet. Kies bij het opslaan voor `Alle bestanden`,
        of zet in Windows de extensies van bestanden aan.

        Fout: `lassen.md.txt`, `lassen.MD`, `lassen.docx`, `uwv.yml`

        Goed: `lassen.md`, `uwv.yaml`

        Afbeeldingen en documenten om te downloaden horen in de map `media`.

bad-file-name = de naam `{ $name }` kan geen id zijn{ $letter ->
    [none] { "" }
   *[other] : de letter `{ $letter }` ({ $character }) lijkt op een { $like }, maar is een andere
}
    .help = { $suggestion ->
        [none] gebruik kleine letters, cijfers en streepjes
       *[other] noem het `{ $suggestion }`
    }
    .explain =
        De naam van een bestand of map is het id, en komt in het adres van de pagina. Daarom heeft hij alleen kleine
        letters, cijfers en losse streepjes.

        Fout: `ROC Noord.yaml`

        Goed: `roc-noord.yaml`

        De naam die bezoekers zien, schrijf je in het bestand zelf.

bad-language-in-name = `{ $language }` in de naam van dit bestand is geen code van een taal
    .help = { $suggestion ->
        [none] schrijf voor een vertaling `naam.en.md`, en gebruik anders geen punt in de naam
       *[other] noem het bestand `{ $suggestion }`
    }
    .explain =
        Staat er vóór `.md` of `.yaml` nog een deel met een punt, dan is dat de taal van een vertaling.

        `lassen.md` is het origineel, `lassen.en.md` de Engelse vertaling. Een taal heeft een code van twee of drie kleine
        letters. Gebruik in de rest van de naam streepjes in plaats van punten.

symbolic-link = dit is een koppeling naar een ander bestand, en die volgen we niet
    .help = zet het bestand zelf hier neer
    .explain =
        Een koppeling (symbolic link) verwijst naar een bestand op een andere plek op de computer.

        Die volgen we niet: op een andere computer bestaat die plek misschien niet, en er kan iets op de site komen dat
        daar niet hoort. Kopieer het bestand. Is het voor meer regio's? Zet het dan in `shared`.

unreadable-name = de naam van dit bestand is niet te lezen
    .help = geef het bestand een nieuwe naam met kleine letters, cijfers en streepjes
    .explain =
        De naam van het bestand is niet in UTF-8 opgeslagen. Dat gebeurt bij bestanden van oude computers of uit oude
        zip-bestanden.

        Geef het bestand een nieuwe naam.

special-file = dit is geen gewoon bestand
    .help = haal het weg uit de map met inhoud
    .explain =
        Hier staat iets wat eruitziet als een bestand, maar het niet is: een doorgeefluik tussen programma's (pipe, socket)
        of een apparaat. Wie het opent, wacht misschien voor altijd. Daarom lezen we het niet.

        Haal het weg, of zet er een gewoon bestand neer.

file-too-large = dit bestand is groter dan { $limit } MB
    .help = maak het kleiner, of verdeel het over meer bestanden
    .explain =
        Een tekst, een tabel (`.csv`) of een tekening (`.svg`) mag hoogstens 1 MB groot zijn. Dat is meer dan een dik
        boek. Is een bestand groter, dan is er bijna altijd iets misgegaan met kopiëren of exporteren.

        Een tabel met cijfers: laat per jaar of kwartaal tellen, en neem alleen die regels over. Een tekening: sla haar
        eenvoudiger op, of maak er een `.png` of `.webp` van. Een kaart (`.geojson`) mag 10 MB zijn: kies vereenvoudigde
        grenzen.

active-file = dit bestand kan iets uitvoeren als een bezoeker het opent: `{ $found }`
    .help = zet er een bestand zonder dit neer: een gewone tekening, een foto of een pdf
    .explain =
        Een tekening (`.svg`) kan een script bevatten. In een pagina doet dat niets, maar de tekening heeft ook een eigen
        adres. Opent iemand dat, dan voert de browser het script uit, in naam van jullie portal. Hetzelfde geldt voor
        webpagina's en programma's.

        - Een tekening: sla haar in je tekenprogramma opnieuw op als gewone of geoptimaliseerde SVG, zonder scripts. Of maak
          er een `.png` van.
        - Een webpagina (`.html`): schrijf de tekst als pagina van de portal, of maak er een pdf van.

        Vertrouw je het bestand niet, of weet je niet waar het vandaan komt? Zet het dan niet op de portal.

double-entity = dit onderdeel bestaat al in `{ $other }`
    .help = houd één van de twee bestanden
    .related = dit bestand heeft hetzelfde id
    .explain =
        Twee bestanden hebben hetzelfde id, bijvoorbeeld `lassen.md` en `lassen.yaml`.

        Het id is de naam zonder `.md` of `.yaml`. Het mag per soort en regio maar één keer voorkomen, anders is niet te
        zeggen welk bestand geldt. Voeg de twee samen, of geef er een een andere naam.

translation-alone = deze vertaling heeft geen origineel
    .help = maak het bestand zonder taal in de naam, of haal de vertaling weg
    .explain =
        Een vertaling zoals `lassen.en.md` hoort bij een origineel `lassen.md` (of `lassen.yaml`) in dezelfde map.

        De gegevens staan in het origineel; een vertaling heeft alleen teksten. Is het origineel hernoemd? Hernoem de
        vertaling dan mee.

data-file-missing = het bestand `{ $file }` is er niet
    .help = { $suggestion ->
        [none] zet het CSV-bestand in dezelfde map als dit bestand
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Onder `data` staat de naam van een CSV-bestand met cijfers. Dat bestand ligt in dezelfde map.

            data: vacatures.csv

        Let op kleine letters en hoofdletters.

data-unreadable = { $sort ->
    [columns] deze regel van de tabel heeft { $found } kolommen, en de eerste regel heeft er { $expected }
    [encoding] op deze regel staat een teken dat niet is opgeslagen als UTF-8
   *[other] deze tabel kan niet worden gelezen: { $problem }
}
    .help = { $sort ->
        [columns] zet een waarde met een komma tussen dubbele aanhalingstekens, of laat een lege plek tussen twee komma's
        [encoding] sla de tabel op als `CSV UTF-8 (door komma's gescheiden)`
       *[other] kijk of elke regel evenveel kolommen heeft en aanhalingstekens sluiten
    }
    .explain =
        Het CSV-bestand heeft een fout in zijn vorm.

        Elke regel heeft evenveel kolommen, gescheiden door komma's. Een waarde met een komma staat tussen dubbele
        aanhalingstekens. Sla een spreadsheet op als `CSV UTF-8 (door komma's gescheiden)`.

            period,series,value
            2025,Zorg,1200
            2026,Zorg,1350

data-bad-column = de tabel heeft geen kolom `{ $column }`
    .help = { $suggestion ->
        [none] { $separator ->
            [semicolon] sla de tabel op met komma's tussen de kolommen, en niet met puntkomma's
           *[other] schrijf in de eerste regel de namen van de kolommen: `period,value` of `period,series,value`
        }
       *[other] bedoel je de kolom `{ $suggestion }`? noem die dan `{ $column }`
    }
    .explain =
        De eerste regel van een CSV-bestand noemt de kolommen. `period` en `value` moeten er zijn; `series` is er bij meer
        dan één reeks.

            period,value
            2025,1200
            2026,1350

        Staan er puntkomma's tussen de kolommen? Sla het bestand dan op met komma's.

data-bad-number = `{ $value }` is geen getal
    .help = { $suggestion ->
        [none] schrijf alleen cijfers, met een punt voor decimalen; laat de plek leeg als het getal niet bekend is
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        In de kolom `value` staan getallen: cijfers, met een punt voor decimalen en zonder punten tussen duizendtallen.

        Is een waarde niet bekend, laat de plek dan leeg. Leeg is iets anders dan nul: in de grafiek valt er een gat.

        Fout: `1.250,5`

        Goed: `1250.5`

map-file-missing = het bestand `{ $file }` is er niet
    .help = { $suggestion ->
        [none] zet het GeoJSON-bestand in dezelfde map als dit bestand, met `.geojson` achter de naam
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Onder `map` staat de naam van een bestand met de omtrekken van de gemeenten. Dat bestand ligt in dezelfde map.

            map:
              file: kaart.geojson
              source: {"{"}publisher: CBS, licence: CC BY 4.0{"}"}

        Let op kleine letters en hoofdletters.

map-unreadable = { $sort ->
    [encoding] hier staat een teken dat niet is opgeslagen als UTF-8
    [form] { $found ->
        [Topology] dit is TopoJSON, en hier hoort GeoJSON
       *[other] dit bestand heeft geen lijst met plekken (`FeatureCollection`)
    }
   *[other] dit kaartbestand kan niet worden gelezen: { $problem }
}
    .help = { $sort ->
        [encoding] sla het bestand op als UTF-8
        [form] vraag bij de bron om `GeoJSON` met een `FeatureCollection`
       *[other] haal het bestand opnieuw op, of kijk in dit teken en vlak ervoor
    }
    .explain =
        Een kaartbestand is GeoJSON: een `FeatureCollection` met voor elke gemeente een `Feature`.

        CBS en Kadaster bieden zulke bestanden aan bij PDOK. Kies de vereenvoudigde grenzen van het land. Een bestand is
        hooguit 10 MB. Op de pagina blijft er hooguit 15 kB van over.

map-no-area = { $area } heeft in dit bestand geen vlak{ $found ->
    [null] { "" }
    [empty] { "" }
   *[other] {": "}het is een `{ $found }`
}
    .help = geef deze plek een `Polygon` of `MultiPolygon`, of haal haar uit het bestand
    .explain =
        Een kaart bestaat uit vlakken. In GeoJSON is dat een `Polygon`, of een `MultiPolygon` als er losse delen zijn.

        Een ring heeft ten minste drie verschillende punten, en elk punt twee getallen.

map-nameless = deze plek heeft geen code en geen naam
    .help = geef haar onder `properties` een `code` of een `naam`, zoals `"code": "GM0197"`
    .explain =
        Aan de code of de naam zien we welke gemeente een vlak is.

        We kijken naar `statcode`, `gemeentecode`, `gmcode`,
        `identificatie`, `code`, `statnaam`, `gemeentenaam`, `naam`, `name` en de `id` van de plek.

map-bad-coordinates = { $sort ->
    [swapped] de coördinaten van { $area } staan andersom: `{ $x }, { $y }`
    [mixed] de coördinaten van { $area } zijn anders dan die van de andere plekken: `{ $x }, { $y }`
   *[unknown] de coördinaten van { $area } kennen we niet: `{ $x }, { $y }`
}
    .help = { $sort ->
        [swapped] zet de lengte vooraan en de breedte erachter: `6.57, 52.00`
        [mixed] gebruik in één bestand alleen graden, of alleen RD
       *[unknown] sla het bestand op in graden (WGS84, EPSG:4326) of in het Rijksdriehoekstelsel (RD, EPSG:28992)
    }
    .explain =
        We lezen graden, de lengte vooraan (`6.57, 52.00`), en de meters van het Rijksdriehoekstelsel (`244000, 436000`).

        Andere stelsels kunnen programma's als QGIS voor je omzetten.

raw-html = hier staat HTML, en die tonen we als gewone tekst
    .help = gebruik Markdown: `**vet**`, `[tekst](adres)`, `![omschrijving](media/foto.jpg)`
    .explain =
        In de tekst staat HTML. Bezoekers zien de codes letterlijk.

        We laten geen HTML door: die kan de site onveilig of ontoegankelijk maken. Met Markdown kan bijna alles:

        { "    *" }*vet**, *schuin*
        { "    [" }een link](training:lassen)
            ![Een lasser aan het werk](media/lassen.jpg)
            - een lijst

        Wil je een teken `<` tonen? Schrijf er een `\` voor.

## Waar verwijzingen heen gaan

unknown-reference = { part-kind } `{ $reference }` bestaat niet
    .help = { $suggestion ->
        [none] maak het onderdeel, of verwijs naar een dat er is
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        De verwijzing gaat naar een onderdeel dat er niet is.

        Een verwijzing is het id: de naam van het bestand zonder `.md` of `.yaml`. We zoeken in de eigen regio en dan in
        `shared`. Voor een onderdeel van een andere regio schrijf je die regio ervoor: `groningen/roc-noord`.

        Is het bestand hernoemd of weggehaald? Pas dan alle verwijzingen aan; deze melding noemt ze allemaal.

unknown-region = de regio `{ $region }` bestaat niet
    .help = { $suggestion ->
        [none] schrijf de naam van een map onder `regions`
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Een regio noem je met de naam van haar map onder `regions`, zoals `twente`.

        Doet de regio nog niet mee in dit netwerk? Laat haar dan weg.

unknown-municipality = de gemeente `{ $municipality }` hoort niet bij deze regio
    .help = { $suggestion ->
        [none] voeg de gemeente toe in `region.yaml`, of noem er een die daar staat
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Een gemeente noem je met haar naam of haar code, zoals die in `region.yaml` staan: `Enschede` of `GM0153`.

        Is de gemeente opgegaan in een andere? Noem dan de nieuwe.

unknown-sector = de sector `{ $sector }` bestaat niet
    .help = { $suggestion ->
        [none] voeg de sector toe in `portal.yaml`, of noem er een die daar staat
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Sectoren staan in `portal.yaml`, zodat elke regio dezelfde namen gebruikt. Je verwijst met het id:

            sectors:
              - id: techniek
                name: Techniek

        Dan werkt `sectors: [techniek]`.

unknown-sub-region = de deelregio `{ $sub-region }` bestaat niet
    .help = { $suggestion ->
        [none] voeg de deelregio toe in `region.yaml`, of noem er een die daar staat
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Deelregio's staan in `region.yaml` onder `sub_regions`. Je verwijst met het id.

        Alleen deelregio's van de eigen regio kunnen.

unknown-kind = `{ $kind }` is geen soort onderdeel
    .help = { $suggestion ->
        [none] schrijf bijvoorbeeld `training:lassen` of `partner:roc-noord`
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Waar elke soort mag, schrijf je de soort voor het id: `training:lassen`.

        De soorten zijn `region`, `page`, `partner`, `training`, `contact`, `agreement`, `service`, `figures`, `event`,
        `story` en `news`.

missing-file = het bestand `{ $path }` is er niet
    .help = { $suggestion ->
        [none] zet het bestand in de map `media` van de regio
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        De afbeelding of het document staat niet in de map `media` van de regio, en ook niet in die van het netwerk.

        Kijk naar tikfouten en naar hoofdletters: `Logo.svg` en `logo.svg` zijn op een webserver twee bestanden, ook als
        ze dat op jouw computer niet zijn.

broken-link = { $path ->
    [none] deze link gaat nergens heen
   *[other] deze link gaat naar `{ $path }`, en dat bestaat niet
}
    .help = { $suggestion ->
        [none] verwijs naar een bestand dat er is, of schrijf `soort:id`, zoals `training:lassen`
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        De link in de tekst leidt naar een bestand dat er niet is. Een bezoeker zou op een foutpagina komen.

        Een link naar een onderdeel schrijf je als soort en id, of als pad vanaf dit bestand:

        { "    [" }Leren lassen](training:lassen)
        { "    [" }Leren lassen](../training/lassen.md)

        Een link naar een andere website begint met `https://`.

broken-fragment = { $target ->
        [none] op deze pagina is geen kop `#{ $fragment }`
       *[other] in `{ $target }` is geen kop `#{ $fragment }`
    }
    .help = { $suggestion ->
        [none] { $target ->
            [none] kijk welke koppen de pagina heeft
           *[other] kijk welke koppen er in dat bestand staan
        }
       *[other] bedoel je `#{ $suggestion }`?
    }
    .explain =
        De link gaat naar een kop op deze of een andere pagina, maar die kop is er niet.

        Het deel achter `#` is de kop in kleine letters, met streepjes in plaats van spaties: de kop `Wat kost het?` is
        `#wat-kost-het`. Is de kop veranderd? Pas dan de link aan.

        In een vertaling gelden de koppen van de vertaling: `[the costs](training:lassen#costs)`. Is het bestand waar de link
        heen gaat niet vertaald? Dan gelden de koppen van het origineel.

forbidden-link = een link naar `{ $address }` laten we niet toe
    .help = gebruik `https://`, `mailto:`, `tel:`, een bestand, of een soort en id
    .explain =
        Links met `javascript:`, `data:` en dergelijke kunnen een bezoeker schaden. Ook `//` zonder `https:` laten we niet
        toe.

        Toegestaan zijn `https://` en `http://`, `mailto:`, `tel:`, een pad naar een bestand, en `soort:id` zoals
        `training:lassen`.

## Welke adressen er zijn

double-address = het adres `{ $address }` hoort bij twee pagina's
    .help = { $within ->
        [file] geef een van de twee in dit bestand een andere naam of een ander `id`
       *[other] geef een van de twee bestanden een andere naam
    }
    .related = deze pagina heeft hetzelfde adres
    .explain =
        Twee pagina's zouden op hetzelfde adres komen. Hoofdletters en accenten tellen niet mee: sommige webservers maken
        daar geen verschil tussen.

        Geef een van de bestanden een andere naam, en zet het oude adres onder `aliases` als de pagina al online stond.

alias-taken = het oude adres `{ $address }` { $by ->
        [folder] gaat niet samen met een ander adres
       *[other] is al in gebruik
    }
    .help = haal dit adres weg onder `aliases`{ $by ->
        [site] : het is van de site zelf
        [folder] : het ene adres is een bestand, het andere een map met dezelfde naam
       *[other] {""}
    }
    .related = { $by ->
        [folder] hier staat dat andere adres
       *[other] hier is het adres in gebruik
    }
    .explain =
        Onder `aliases` staan adressen die naar deze pagina leiden. Dit adres is al van een andere pagina, of leidt al
        ergens anders heen. Of het is van de site zelf: `/robots.txt`, `/sitemap.xml`, en alles onder `/assets/` en
        `/.well-known/`. Ook namen die eindigen op `.xml`, `.ics`, `.vcf`, `.csv`, `.json` of `.jsonld` zijn van de site.

        Van twee adressen kan ook het ene een bestand zijn en het andere een map met dezelfde naam: `/oud.html` en
        `/oud.html/kosten/`. Dat kan niet allebei.

        Een adres kan maar naar één plek gaan. Haal het hier weg, of bij de ander.
