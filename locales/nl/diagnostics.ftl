# De woorden van fouten in bestanden: tekst, YAML en velden.
#
# Elk bericht heeft de code van een fout als sleutel. `.help` zegt wat je in plaats daarvan schrijft, `.explain` is de
# bladzijde die `streekwerk check --explain CODE` toont, `.related` staat bij een andere plek die meedoet.
# `$suggestion` is altijd gegeven; zonder voorstel is het `none`.

## Woorden om de berichten heen

part-error = fout
part-warning = waarschuwing
part-help = oplossing
part-related = hoort hierbij
part-expected = { $expected ->
    [text] tekst
    [number] een getal
    [whole-number] een heel getal
    [yes-no] `true` of `false`
    [list] een lijst
    [map] een groep sleutels
    [date] een datum
    [time] tijden
    [id] een id
    [choice] één waarde uit een lijst
   *[other] iets anders
}
part-found = { $found ->
    [text] tekst
    [quoted-text] tekst tussen aanhalingstekens
    [number] een getal
    [yes-no] `true` of `false`
    [list] een lijst
    [map] een groep sleutels
    [nothing] niets
   *[other] iets anders
}

## Het bestand als tekst

invalid-utf8 = dit teken is niet opgeslagen als UTF-8 (byte { $byte })
    .help = { $suggestion ->
        [none] sla het bestand op met de codering UTF-8
       *[other] sla het bestand op met de codering UTF-8; hier stond waarschijnlijk `{ $suggestion }`
    }
    .explain =
        Het bestand bevat een teken dat geen UTF-8 is.

        Alle bestanden zijn tekst in UTF-8. Een bestand dat in een oudere codering is opgeslagen (zoals Windows-1252)
        toont op de site verkeerde letters: `cafÃ©` in plaats van `café`. Daarom lezen we het niet.

        Open het bestand in je editor, kies Opslaan als (of Opslaan met codering), kies UTF-8 en sla het op. Kijk daarna
        of letters met een accent nog goed zijn.

utf16 = dit bestand is opgeslagen als UTF-16
    .help = sla het bestand op met de codering UTF-8
    .explain =
        Het bestand is opgeslagen als UTF-16.

        Sommige programma's noemen dat `Unicode`. Alle bestanden moeten UTF-8 zijn. Kies in je editor Opslaan als, kies de
        codering UTF-8 en sla het bestand op.

byte-order-mark = dit bestand begint met een onzichtbaar teken (een BOM)
    .help = sla het bestand op als UTF-8 zonder BOM
    .explain =
        Het bestand begint met een byte order mark: drie onzichtbare bytes die Windows-programma's soms voor de tekst zetten.

        We lezen het bestand toch, maar andere programma's raken erdoor in de war. Kies in je editor Opslaan als en dan
        `UTF-8` in plaats van `UTF-8 met BOM`.

crlf = de regels van dit bestand eindigen zoals op Windows (CRLF)
    .help = stel je editor in op regeleinden met LF en sla het bestand op
    .explain =
        De regels eindigen op twee tekens (CRLF) in plaats van op één (LF).

        De site wordt gewoon gemaakt. Maar als de een met CRLF opslaat en de ander met LF, lijkt bij elke wijziging het
        hele bestand veranderd. Kies in je editor voor LF, of zet in `.gitattributes`:

        { "    *" } text=auto eol=lf

control-character = { $sort ->
    [direction] hier staat een onzichtbaar teken dat de leesrichting omdraait ({ $character })
    [open] hier staat een onzichtbaar teken voor de leesrichting ({ $character }) dat op deze regel niet wordt afgesloten
   *[other] hier staat een onzichtbaar stuurteken ({ $character })
}
    .help = haal het teken weg; het kwam vaak mee bij kopiëren en plakken
    .explain =
        In de tekst staat een teken dat je niet ziet, maar dat wel iets doet.

        Stuurtekens komen soms mee als je tekst kopieert uit een pdf of een ander programma. Een bezoeker ziet dan een
        vreemd blokje, of een schermlezer struikelt erover. Tekens die de leesrichting omdraaien kunnen een tekst er anders
        laten uitzien dan hij is.

        Haal het teken weg: verwijder het stukje tekst en typ het opnieuw. Voor Arabisch of Hebreeuws in een Nederlandse
        tekst gebruik je de tekens U+2066 tot en met U+2069. Die zijn wel toegestaan. Sluit ze af met U+2069 op dezelfde regel.

tab-in-yaml = { $sort ->
    [colon] achter deze dubbele punt staat een tab
   *[other] { $count ->
        [one] deze regel springt in met een tab
       *[other] deze en nog meer regels springen in met een tab ({ $count } in totaal)
    }
}
    .help = { $sort ->
        [colon] zet achter de dubbele punt één spatie in plaats van de tab
       *[other] gebruik spaties om in te springen, twee per niveau
    }
    .explain =
        YAML springt in met spaties. Een tab mag daar niet staan.

        Een tab is in elke editor anders breed. Daarom kan YAML er niet aan zien wat waarbij hoort.

        Fout (→ is een tab):

            address:
            →street: Stationsplein 1

        Goed:

            address:
              street: Stationsplein 1

        Stel je editor in op `spaties in plaats van tabs` voor YAML en Markdown.

hard-space = { $sort ->
    [invisible] hier staat een teken dat je niet ziet ({ $character })
   *[other] hier staat een harde spatie ({ $character }) in plaats van een gewone
}
    .help = { $suggestion ->
        [none] { $sort ->
            [invisible] haal het teken weg: verwijder dit stukje en typ het opnieuw
           *[other] haal de harde spatie weg en typ een gewone spatie
        }
       *[other] typ dit opnieuw: `{ $suggestion }`
    }
    .explain =
        Hier staat een spatie die er gewoon uitziet, maar het niet is, of een teken dat je helemaal niet ziet.

        Word en webpagina's zetten soms een harde spatie: een spatie waar de regel niet mag afbreken. Die komt mee als je
        tekst kopieert. In een lopende tekst mag dat. In een sleutel, een id, een keuze of een code leest de computer
        daardoor iets anders dan jij ziet.

        Verwijder het woord met de spaties eromheen, en typ het opnieuw.

merge-conflict = in dit bestand staan twee versies door elkaar
    .help = kies wat moet blijven, en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg
    .explain =
        Twee mensen hebben dezelfde regels veranderd, en Git wist niet welke versie moet gelden.

        Git zet dan beide versies in het bestand: de ene tussen `<<<<<<<` en `=======`, de andere tussen `=======` en
        `>>>>>>>`. Kies per stuk wat moet blijven, of maak er één tekst van. Haal daarna de drie regels met tekens weg.

        Fout:

            <<<<<<< HEAD
            title: Lassen
            =======
            title: Lassen voor beginners
            >>>>>>> mijn-wijziging

        Goed:

            title: Lassen voor beginners

front-matter-missing = dit bestand begint niet met de gegevens tussen `---`
    .help = begin het bestand met een regel `---`, dan de gegevens, dan weer een regel `---`
    .explain =
        Een Markdown-bestand begint met gegevens tussen twee regels `---`. Daaronder staat de tekst.

        Zonder die gegevens weten we de titel niet, en dus ook niet wat voor pagina het is. Ook een lege regel boven de
        eerste `---` is fout.

        Goed:

            ---
            title: Over ons
            ---

            Wij werken samen voor de regio.

front-matter-unclosed = de gegevens bovenaan dit bestand worden niet afgesloten
    .help = zet onder de gegevens een regel met alleen `---`
    .related = is dit bedoeld als afsluiting? schrijf dan precies `---` aan het begin van de regel
    .explain =
        De gegevens bovenaan een Markdown-bestand staan tussen twee regels `---`. De tweede ontbreekt.

        Zonder die regel is niet te zien waar de gegevens ophouden en de tekst begint. De regel bestaat uit precies drie
        streepjes, zonder spaties ervoor.

        Goed:

            ---
            title: Over ons
            ---

            Wij werken samen voor de regio.

## De vorm van YAML

yaml-syntax = deze YAML klopt niet: { $problem }
    .help = kijk bij deze plek en de regel erboven naar aanhalingstekens, dubbele punten en inspringen
    .explain =
        Het bestand is geen geldige YAML, en we herkennen niet waardoor.

        De melding zelf komt uit de YAML-lezer en is in het Engels. De fout staat op de aangewezen plek of kort erboven.
        Vaak is het een aanhalingsteken dat niet sluit, een dubbele punt in een tekst, of een regel die niet goed inspringt.

        Tip: zet tekst met bijzondere tekens altijd tussen dubbele aanhalingstekens.

yaml-unclosed-quote = dit aanhalingsteken `{ $quote }` wordt niet gesloten
    .help = { $suggestion ->
        [none] zet aan het einde van de tekst ook een `{ $quote }`
       *[other] schrijf { $suggestion }
    }
    .explain =
        Een tekst begint met een aanhalingsteken, maar eindigt er niet mee.

        YAML leest dan door tot het volgende aanhalingsteken, soms vele regels verder. Wat ertussen staat raakt zoek.

        Fout:

            title: "Lassen

        Goed:

            title: "Lassen"

yaml-quote-in-quotes = in deze tekst tussen `{ $quote }` staat nog een `{ $quote }`
    .help = { $suggestion ->
        [none] gebruik de andere soort aanhalingstekens eromheen
       *[other] schrijf { $suggestion }
    }
    .explain =
        De tekst houdt voor YAML op bij het tweede aanhalingsteken. Wat daarna komt, hoort nergens bij.

        Zet om een tekst met een apostrof dubbele aanhalingstekens, en om een tekst met dubbele aanhalingstekens enkele.

        Fout:

            title: 'Zo'n cursus'

        Goed:

            title: "Zo'n cursus"

yaml-colon-in-text = in deze tekst staat een dubbele punt, en dan leest YAML een nieuwe sleutel
    .help = schrijf { $suggestion }
    .explain =
        Een dubbele punt met een spatie erachter betekent in YAML: links de sleutel, rechts de waarde. In één regel mag
        dat maar één keer.

        Zet een tekst met een dubbele punt tussen aanhalingstekens.

        Fout:

            title: Lassen: een cursus voor beginners

        Goed:

            title: "Lassen: een cursus voor beginners"

word-quotes = om deze waarde staan aanhalingstekens uit Word (`“` en `”`), en die kent YAML niet
    .help = schrijf { $suggestion }
    .explain =
        Word maakt van rechte aanhalingstekens gekrulde: `“` en `”`. Voor YAML zijn dat gewone letters.

        Typ de aanhalingstekens opnieuw in je editor. In een tekst mogen gekrulde aanhalingstekens wel staan, maar niet
        als eerste en laatste teken van een code, een keuze of een tekst met een dubbele punt.

        Fout:

            programme_code: “25655”

        Goed:

            programme_code: "25655"

yaml-missing-colon = op deze regel staat geen sleutel met een dubbele punt
    .help = { $suggestion ->
        [none] schrijf eerst de sleutel, dan een dubbele punt, dan de waarde
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Elke regel met gegevens heeft een sleutel, een dubbele punt en een waarde.

        Fout:

            title Lassen

        Goed:

            title: Lassen

        Loopt een tekst door op de volgende regel? Laat die regel dan inspringen.

yaml-missing-space = achter deze dubbele punt ontbreekt een spatie
    .help = schrijf `{ $suggestion }`
    .explain =
        Achter de dubbele punt van een sleutel hoort een spatie. Zonder spatie leest YAML alles als één woord.

        Fout:

            title:Lassen

        Goed:

            title: Lassen

yaml-indentation = deze regel springt niet goed in
    .help = zet sleutels die bij elkaar horen recht onder elkaar, en wat erin staat twee spaties verder
    .explain =
        Aan de spaties aan het begin van een regel ziet YAML wat waarbij hoort. Deze regel past niet bij de regels erboven.

        Fout:

            address:
              street: Stationsplein 1
             city: Enschede

        Goed:

            address:
              street: Stationsplein 1
              city: Enschede

        Is de regel het vervolg van een tekst waarin een dubbele punt staat? Zet dan de hele tekst tussen aanhalingstekens.

yaml-special-character = een waarde kan niet zonder aanhalingstekens beginnen met `{ $character }`
    .help = { $suggestion ->
        [none] zet de tekst tussen aanhalingstekens
       *[other] schrijf { $suggestion }
    }
    .explain =
        Aan het begin van een waarde hebben tekens als `@`, `%`, `*`, `&`, `!`, `[`, `{ "{" }` en `>` in YAML een eigen
        betekenis.

        Zet een tekst die met zo'n teken begint tussen aanhalingstekens.

        Fout:

            title: *Nieuw* bij ons

        Goed:

            title: "*Nieuw* bij ons"

yaml-unclosed-bracket = dit haakje `{ $bracket }` wordt niet gesloten
    .help = { $sort ->
        [list] zet aan het einde van de lijst een `]`, met komma's tussen de delen
       *[other] zet aan het einde het haakje dat erbij hoort, met komma's tussen de delen
    }
    .explain =
        Een lijst of groep begint met een haakje, maar het haakje aan het einde ontbreekt of staat verkeerd.

        Fout:

            skills: [lassen, meten

        Goed:

            skills: [lassen, meten]

        Een lange lijst leest prettiger onder elkaar:

            skills:
              - lassen
              - meten

yaml-escape = `{ $escape }` heeft tussen dubbele aanhalingstekens geen betekenis
    .help = schrijf `\\` voor een gewone backslash, of zet enkele aanhalingstekens om de tekst
    .explain =
        Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, zoals `\n` voor een nieuwe regel. Dit
        teken bestaat niet.

        Fout:

            title: "C:\map"

        Goed:

            title: 'C:\map'

yaml-several-documents = hier begint een tweede document, en een bestand heeft er maar één
    .help = haal deze regel `---` weg, of zet wat eronder staat in een eigen bestand
    .explain =
        In YAML begint `---` een nieuw document. In een `.yaml`-bestand staat één partner, opleiding of ander onderdeel;
        het tweede document wordt dus nergens getoond.

        Geef elk onderdeel een eigen bestand. Wil je tekst onder de gegevens schrijven? Geef het bestand dan de naam
        `….md`; alleen daar staat tekst onder de tweede `---`.

yaml-too-many-aliases = deze verwijzing met `*` verwijst naar zichzelf of maakt het bestand te groot
    .help = schrijf de waarden uit in plaats van te verwijzen met `&` en `*`
    .explain =
        Met `&naam` en `*naam` kun je in YAML een stuk herhalen. Hier leidt dat naar zichzelf, naar iets dat er niet is,
        of naar meer dan tienduizend waarden.

        Schrijf de waarden uit. Zet een tekst die met `*` of `&` begint tussen aanhalingstekens.

yaml-too-deep = deze gegevens zitten te diep in elkaar
    .help = kijk of regels te ver inspringen, of haakjes niet sluiten
    .explain =
        Lijsten en groepen kunnen in elkaar zitten, maar niet meer dan honderd keer. In onze gegevens zijn er nooit meer
        dan vier niveaus.

        Meestal springt elke regel per ongeluk verder in dan de vorige.

yaml-unreadable = deze gegevens kunnen niet worden gelezen: { $problem }
    .help = vergelijk deze plek met een bestand dat wel goed is
    .explain =
        De gegevens zijn geldige YAML, maar passen niet in het model, en we herkennen niet waarom.

        De melding zelf is in het Engels. Vergelijk de aangewezen plek met een ander bestand van dezelfde soort. Kom je er
        niet uit? Meld het dan aan de makers, met het bestand erbij: een fout hoort duidelijk te zijn.

## Sleutels en waarden

unknown-key = onbekende sleutel `{ $key }`
    .help = { $suggestion ->
        [none] { $within ->
            [none] { $allowed ->
                [none] haal de sleutel weg, of kijk in de handleiding welke sleutels er zijn
               *[other] kies uit { $allowed }
            }
           *[other] `{ $key }` hoort onder `{ $within }`: zet de sleutel daar, twee spaties verder
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Deze sleutel bestaat niet op deze plek.

        We keuren onbekende sleutels af, omdat een tikfout anders niet opvalt: de waarde zou dan stil van de site
        verdwijnen. De sleutels zijn Engels, de teksten op de site niet.

        Fout:

            titel: Lassen

        Goed:

            title: Lassen

        Staat de sleutel wel in de handleiding? Kijk dan of hij ver genoeg inspringt: `street` hoort onder `address`.

missing-key = de sleutel `{ $key }` ontbreekt
    .help = { $values ->
        [none] voeg een regel `{ $key }: …` toe
       *[other] voeg een regel `{ $key }: …` toe, met een van { $values }
    }
    .explain =
        Hier ontbreekt een sleutel die er altijd moet zijn.

        Zonder deze waarde kan de pagina niet worden gemaakt, of zegt ze een bezoeker te weinig. De handleiding noemt per
        soort wat verplicht is.

            title: Lassen
            provider: roc-noord

wrong-type = hier hoort { part-expected } te staan, maar er staat { part-found }
    .help = { $suggestion ->
        [none] { $expected ->
            [list] zet elk deel op een eigen regel met een streepje en een spatie ervoor: `- …`
            [map] { $allowed ->
                [none] zet de sleutels op de regels eronder, twee spaties verder
               *[other] zet de sleutels op de regels eronder, twee spaties verder; kies uit { $allowed }
            }
            [number] schrijf alleen cijfers, met een punt voor decimalen: `20.50`
            [whole-number] schrijf alleen cijfers: `120`
            [yes-no] schrijf `true` voor ja of `false` voor nee
           *[other] schrijf één waarde achter de dubbele punt
        }
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        De waarde is van een andere soort dan hier past.

        - Een getal staat zonder aanhalingstekens, euroteken of eenheid, met een punt voor decimalen: `20.50`.
        - Ja en nee schrijf je als `true` en `false`.
        - Een lijst heeft voor elk deel een regel met een streepje.
        - Een groep heeft sleutels op eigen regels, twee spaties verder.

        Fout:

            skills: lassen
            cost: 20,50 euro

        Goed:

            skills:
              - lassen
            cost:
              amount: 20.50

unknown-value = `{ $value }` is geen mogelijke waarde van `{ $key }`
    .help = { $suggestion ->
        [none] { $values ->
            [none] kijk in de handleiding welke waarden er zijn
           *[other] kies uit { $values }
        }
       *[other] { $values ->
            [none] bedoel je `{ $suggestion }`?
           *[other] bedoel je `{ $suggestion }`? mogelijk zijn { $values }
        }
    }
    .explain =
        Bij deze sleutel kies je uit een vaste lijst van waarden. Deze waarde staat daar niet in.

        De waarden zijn Engels en met kleine letters; op de site staan ze in de taal van de bezoeker. Door vaste waarden
        kunnen bezoekers filteren, en betekent een woord in elke regio hetzelfde.

        Fout:

            level: MBO 3

        Goed:

            level: mbo3

duplicate-key = de sleutel `{ $key }` staat hier al
    .help = houd één van de twee en haal de andere weg
    .related = hier staat `{ $key }` de eerste keer
    .explain =
        Dezelfde sleutel staat twee keer in dezelfde groep.

        Welke van de twee geldt, is dan niet te zeggen. Haal er een weg, of zet de waarden bij elkaar in een lijst.

        Fout:

            skills: [lassen]
            skills: [meten]

        Goed:

            skills: [lassen, meten]

empty-value = `{ $key }` heeft geen waarde
    .help = vul een waarde in, of haal de regel weg als hij niet verplicht is
    .explain =
        De sleutel staat er wel, maar er staat niets achter.

        Een lege titel of naam geeft een lege plek op de site, en een link zonder woorden. Vul de waarde in. Is de sleutel
        niet verplicht, haal dan de hele regel weg.

        Let op: alles achter een los `#` is voor YAML een opmerking. Zet een tekst die met `#` begint tussen
        aanhalingstekens.

not-a-map = hier staan geen sleutels met waarden
    .help = { $suggestion ->
        [none] schrijf op elke regel een sleutel, een dubbele punt, een spatie en een waarde: `title: …`
       *[other] schrijf `{ $suggestion }`, met een spatie achter de dubbele punt
    }
    .explain =
        De gegevens van een bestand zijn sleutels met waarden. Hier staat alleen een tekst of een lijst.

        Fout:

            title:Over ons

        Goed:

            title: Over ons

## Velden

bad-date = { $reason ->
    [year] het jaar van `{ $value }` ligt niet tussen 1900 en 2200
   *[other] `{ $value }` is geen datum zoals we die lezen
}
    .help = { $suggestion ->
        [none] { $reason ->
            [year] kijk het jaar na: vier cijfers, zoals `2026-03-01`
           *[other] schrijf jaar, maand en dag met streepjes: `2026-03-01`
        }
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een datum schrijf je als jaar, maand en dag met streepjes, met nullen ervoor: `2026-03-01`.

        Zo is er maar één manier om hem te lezen, en staan datums vanzelf op volgorde. Op de site staat `1 maart 2026`.

        Fout:

            date: 1-3-2026

        Goed:

            date: 2026-03-01

        Bij een evenement mag de tijd erachter: `2026-03-01 19:30`.

impossible-date = de dag `{ $value }` bestaat niet
    .help = { $suggestion ->
        [none] kijk de maand (01 tot en met 12) en de dag na
       *[other] de laatste dag van die maand is `{ $suggestion }`
    }
    .explain =
        De datum heeft de goede vorm, maar die dag staat niet op de kalender.

        Kijk na hoeveel dagen de maand heeft, en of maand en dag niet zijn verwisseld: het is jaar, maand, dag.

        Fout:

            date: 2026-02-30

        Goed:

            date: 2026-02-28

bad-time = { $reason ->
    [order] in `{ $value }` ligt het einde niet na het begin
    [impossible] de tijd `{ $value }` bestaat niet
   *[other] `{ $value }` is geen tijd zoals we die lezen
}
    .help = { $suggestion ->
        [none] { $reason ->
            [closed] laat deze dag weg: een dag die er niet staat, is gesloten
           *[other] { $format ->
                [time-range] schrijf begin en einde met een streepje: `09:00-17:00`
               *[other] schrijf de tijd met twee cijfers voor uur en minuut: `2026-03-01 19:30`
            }
        }
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Tijden schrijf je met twee cijfers voor het uur en twee voor de minuut: `09:00`.

        Openingstijden zijn begin en einde met een streepje: `09:00-17:00`. Is een loket tussen de middag dicht, schrijf dan
        twee delen. Na middernacht doorlopen kan niet.

        Fout:

            mon: 9-12 en 13-17 uur

        Goed:

            mon: ["09:00-12:00", "13:00-17:00"]

bad-period = `{ $value }` is geen lengte van tijd zoals we die lezen
    .help = { $suggestion ->
        [none] schrijf bijvoorbeeld `P6M` voor zes maanden, `P2Y` voor twee jaar of `P10D` voor tien dagen
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een lengte van tijd heeft de vorm van ISO 8601: een `P`, een getal en een letter.

        - `P10D`: tien dagen
        - `P20W`: twintig weken
        - `P6M`: zes maanden
        - `P2Y`: twee jaar
        - `PT8H`: acht uur

        Gebruik één eenheid: `P18M` in plaats van anderhalf jaar.

code-needs-quotes = `{ $value }` is een code, maar zonder aanhalingstekens leest YAML er een getal in
    .help = schrijf { $suggestion }
    .explain =
        Een code is tekst, ook als hij uit cijfers bestaat. Zonder aanhalingstekens leest YAML een getal, en dan verdwijnen
        nullen: `25.080` wordt 25,08 en `0123` wordt 123.

        Fout:

            programme_code: 25.080

        Goed:

            programme_code: "25.080"

bad-code = `{ $value }` is geen { $format ->
    [municipality-code] code van een gemeente
    [region-code] code van een arbeidsmarktregio
   *[other] geldige code
}
    .help = { $suggestion ->
        [none] { $format ->
            [municipality-code] schrijf `GM` en vier cijfers: `"GM0153"`; voor een ander land de landcode en een streepje: `"DE-05554068"`
            [region-code] schrijf `AM` en twee cijfers: `"AM04"`; voor een ander land de landcode en een streepje
           *[other] gebruik alleen letters, cijfers en leestekens, zonder spaties
        }
       *[other] schrijf `"{ $suggestion }"`
    }
    .explain =
        Codes komen uit een register, en hebben een vaste vorm.

        - Gemeente: `GM` en vier cijfers, zoals `"GM0153"` (CBS, Gebieden in Nederland).
        - Arbeidsmarktregio: `AM` en twee cijfers, zoals `"AM04"`.
        - Over de grens: de code van het land, een streepje en de eigen code, zoals `"DE-05554068"`.
        - Andere codes, zoals crebo of KvK: zonder spaties.

        Zet een code altijd tussen aanhalingstekens.

bad-tile = `{ $value }` is geen vak op een kaart
    .help = { $suggestion ->
        [none] schrijf een hoofdletter voor de kolom en een getal voor de rij, zoals `B3`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een kaart van vierkanten heeft kolommen en rijen, zoals een spreadsheet: `A1` is het vak linksboven, `B3` is de
        tweede kolom en de derde rij. Het noorden is boven.

        Kolommen lopen van `A` tot en met `Z`, rijen van 1 tot en met 40.

bad-postcode = `{ $value }` is geen postcode
    .help = { $suggestion ->
        [none] schrijf vier cijfers, een spatie en twee hoofdletters: `7511 JE`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een Nederlandse postcode heeft vier cijfers, een spatie en twee hoofdletters: `7511 JE`.

        Een postcode van een ander land begint met de code van dat land en een streepje: `DE-48599`.

bad-url = `{ $value }` is geen webadres
    .help = { $suggestion ->
        [none] schrijf het hele adres, met `https://` ervoor
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een webadres begint met `https://` (of `http://`) en heeft geen spaties.

        Kopieer het adres uit de adresbalk van je browser. Andere soorten adressen, zoals `javascript:`, laten we niet toe,
        omdat ze onveilig zijn.

        Fout:

            website: www.example.nl

        Goed:

            website: https://www.example.nl

bad-email = `{ $value }` is geen mailadres
    .help = { $suggestion ->
        [none] schrijf alleen het adres: `naam@example.nl`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een mailadres heeft een naam, een `@` en een domein: `info@example.nl`.

        Schrijf alleen het adres, zonder naam, `mailto:` of punthaken.

bad-reach = `{ $value }` is geen mailadres, telefoonnummer of webadres met `https://`
    .help = { $suggestion ->
        [none] schrijf `security@example.nl`, `"+31880000000"` of `https://www.example.nl/melden`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Hier staat waar iemand een lek kan melden: een mailadres, een telefoonnummer of een webpagina.

        Schrijf een mailadres zonder `mailto:` en een telefoonnummer met het landnummer, tussen aanhalingstekens. Een webpagina moet met `https://` beginnen, zodat niemand kan meelezen.

bad-phone = `{ $value }` is geen telefoonnummer in internationale vorm
    .help = { $suggestion ->
        [none] schrijf het nummer met landnummer en zonder spaties: `"+31880000000"`
       *[other] schrijf `"{ $suggestion }"`
    }
    .explain =
        Een telefoonnummer schrijf je in internationale vorm (E.164): een plus, het landnummer en het nummer zonder de
        eerste nul, zonder spaties of streepjes.

        Zo werkt het nummer op elke telefoon als iemand erop tikt. Op de site staat het zoals mensen het lezen:
        088 000 00 00.

        Fout:

            phone: 088-0000000

        Goed:

            phone: "+31880000000"

        Korte nummers als 14 053 kun je niet vanuit het buitenland bellen; gebruik het gewone nummer.

bad-path = `{ $value }` is geen pad van een oude pagina
    .help = { $suggestion ->
        [none] schrijf het pad vanaf de site, met een `/` ervoor: `/oude-pagina/`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Onder `aliases` staan de paden die een pagina eerder had. Wie daar nog naartoe gaat, komt op de nieuwe pagina.

        Een pad begint met `/` en heeft geen domein ervoor: `/oude-pagina/`. Het bestaat uit letters, cijfers, `-`, `_`, `.`
        en `/`.

bad-media-path = `{ $value }` is geen bestand in de map `media`
    .help = { $suggestion ->
        [none] zet het bestand in de map `media` van je regio en schrijf `media/naam.jpg`
       *[other] zet het bestand in de map `media` van je regio en schrijf `{ $suggestion }`
    }
    .explain =
        Afbeeldingen en documenten staan in de map `media` van de regio (of van het netwerk). Je schrijft het pad vanaf die
        regio: `media/logo.svg`.

        Een adres op internet kan niet: dan vraagt de site van een bezoeker iets op bij een ander, en dat willen we niet.
        Sla het bestand zelf op in `media`, als je dat mag.

bad-reference = `{ $value }` is geen verwijzing{ $letter ->
    [none] { "" }
   *[other] : de letter `{ $letter }` ({ $character }) lijkt op een { $like }, maar is een andere
}
    .help = { $suggestion ->
        [none] { $format ->
            [any-reference] schrijf de soort, een dubbele punt en het id: `training:lassen`
           *[other] schrijf het id: de naam van het bestand zonder `.md` of `.yaml`
        }
       *[other] bedoel je `{ $suggestion }`?
    }
    .explain =
        Een verwijzing is het id van een ander onderdeel: de naam van zijn bestand zonder `.md` of `.yaml`.

        - In de eigen regio of in `shared`: `roc-noord`.
        - In een andere regio: `groningen/roc-noord`.
        - Waar elke soort mag, met de soort ervoor: `training:lassen`.

        Een id heeft kleine letters, cijfers en streepjes.

bad-id = `{ $value }` is geen id{ $letter ->
    [none] { "" }
   *[other] : de letter `{ $letter }` ({ $character }) lijkt op een { $like }, maar is een andere
}
    .help = { $suggestion ->
        [none] gebruik kleine letters, cijfers en streepjes: `techniek-en-bouw`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een id bestaat uit kleine letters, cijfers en losse streepjes, en begint en eindigt met een letter of cijfer.

        Het id komt in het adres van pagina's. Verander het niet meer als de pagina eenmaal online staat, of zet het oude
        adres onder `aliases`.

bad-language = `{ $value }` is geen code van een taal
    .help = { $suggestion ->
        [none] schrijf de code van twee of drie kleine letters: `nl`, `en`, `fy`, `ar`
       *[other] schrijf `{ $suggestion }`
    }
    .explain =
        Een taal schrijf je met de code van twee of drie letters (ISO 639): `nl` Nederlands, `en` Engels, `fy` Fries,
        `de` Duits, `ar` Arabisch, `uk` Oekraïens, `pl` Pools, `tr` Turks.

        Zonder land erachter: `nl` in plaats van `nl-NL`.

bad-colour = `{ $value }` is geen kleur zoals we die lezen
    .help = { $suggestion ->
        [none] schrijf `#` en zes cijfers of letters tussen aanhalingstekens: `"#1a6b54"`
       *[other] schrijf { $suggestion }, met aanhalingstekens
    }
    .explain =
        Een kleur is een `#` met zes cijfers of letters van `a` tot en met `f`, tussen aanhalingstekens: `"#1a6b54"`.

        De aanhalingstekens zijn nodig, want zonder is alles achter `#` voor YAML een opmerking, en is de kleur leeg.

        De tinten voor tekst en vlakken maken we zelf uit deze kleur, met genoeg contrast.

number-out-of-range = `{ $value }` ligt niet tussen { $min } en { $max }
    .help = schrijf een getal van { $min } tot en met { $max }
    .explain =
        Het getal is te klein of te groot voor dit veld.

        De grenzen vangen vergissingen, zoals een bedrag onder nul, een percentage boven de honderd of een studielast in
        minuten in plaats van uren. Kijk ook de punt na: `1.250` is één en een kwart, `1250` is twaalfhonderdvijftig.

thousands-point = { $decimal ->
    [none] een getal met punten ertussen leest de computer niet: `{ $value }`
   *[other] de punt in `{ $value }` leest de computer als een komma
}
    .help = { $decimal ->
        [none] schrijf `{ $suggestion }`, zonder punten
       *[other] schrijf `{ $suggestion }`, zonder punt; bedoel je een getal met decimalen, schrijf dan `{ $decimal }`
    }
    .explain =
        In het Nederlands staat er een punt tussen de duizendtallen. De computer leest die punt als een komma: `1.250` is
        voor hem één en een kwart.

        Een cursus van 1250 euro zou zo voor 1,25 euro op de site staan. Daarom lezen we een punt met precies drie cijfers
        erachter niet.

        Fout:

            cost:
              amount: 1.250

        Goed:

            cost:
              amount: 1250

        Heeft een getal echt drie decimalen, zoals 12,345? Zet er dan een nul achter: `12.3450`.

text-too-long = deze tekst heeft { $length } tekens, en mag er { $max } hebben
    .help = { $over ->
        [one] haal ten minste 1 teken weg
       *[other] haal ten minste { $over } tekens weg
    }
    .explain =
        De tekst is te lang voor de plek waar hij staat.

        Een samenvatting staat in lijsten en zoekresultaten. Na tweehonderd tekens lezen mensen niet verder, en kappen
        zoekmachines af. Zet het belangrijkste in een of twee korte zinnen; de rest hoort in de tekst van de pagina.

text-behind-hash = de tekst houdt op voor deze `#`: wat erachter staat, komt niet op de site
    .help = hoort het bij de tekst, schrijf dan { $suggestion }; is het een opmerking, zet er dan twee spaties voor en één achter de `#`
    .explain =
        Een `#` met een spatie ervoor begint in YAML een opmerking. De rest van de regel verdwijnt.

        Zet een tekst met ` #` tussen aanhalingstekens.

        Fout:

            summary: Nummer #1 van de regio

        Goed:

            summary: "Nummer #1 van de regio"

        Is het wel een opmerking? Zet er dan twee spaties voor, en één spatie achter de `#`. Dan zeggen we er niets van:

            title: Lassen  # nog nakijken

## Vertalingen

fact-in-translation = `{ $key }` is een gegeven, en hoort alleen in het origineel `{ $original }`
    .help = haal `{ $key }` weg uit de vertaling
    .related = hier staat het gegeven in het origineel
    .explain =
        In een vertaling staan alleen teksten. Datums, bedragen, verwijzingen en keuzes staan één keer, in het origineel.

        Zo kan een datum niet in de ene taal anders zijn dan in de andere. Haal de sleutel weg; de waarde uit het origineel
        geldt voor alle talen.

        `lassen.md`:

            title: Lassen
            provider: roc-noord

        `lassen.en.md`:

            title: Welding

translation-without-original = deze vertaling van `{ $key }` heeft geen origineel in `{ $original }`
    .help = voeg de tekst ook toe aan `{ $original }`, of haal hem hier weg
    .related = hier zou het origineel staan
    .explain =
        De vertaling heeft een tekst die het origineel niet heeft, of een lijst die langer is.

        Een vertaling hoort bij een tekst in het origineel; delen van een lijst horen bij elkaar door hun plaats. Anders
        weten bezoekers in de ene taal iets dat in de andere niet staat.
