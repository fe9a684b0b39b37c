# The words of faults in how things hang together: where files lie, where references lead, which addresses there are.
# How it works is said at the top of `diagnostics.ftl`.

part-kind = { $kind ->
    [region] region
    [page] page
    [partner] partner
    [training] training
    [contact] contact
    [agreement] agreement
    [service] service
    [figures] figures
    [event] event
    [story] story
    [news] news item
   *[other] { $kind }
}

## Where files lie

portal-missing = the file `portal.yaml` is missing
    .help = put a `portal.yaml` with at least `title` and `base_url` at the top of the content folder
    .explain =
        Without `portal.yaml` we do not know what the network is called, which languages there are and where the site will
        stand.

        The file lies at the top of the content folder:

            title: Work and learning in the East
            base_url: https://www.example.nl
            languages: [nl, en]

        Is it there? Then see whether you start `streekwerk` in the right folder, or give the folder with `--content`.

region-file-missing = the region `{ $region }` has no `region.yaml`
    .help = { $suggestion ->
        [none] put a `region.yaml` with at least `name`, `code` and `municipalities` in the region's folder
       *[other] do you mean the folder `{ $suggestion }`? then put the files there
    }
    .explain =
        Every folder below `regions` is a region, and has a file `region.yaml` with the region's facts.

            name: Twente
            code: "AM04"
            municipalities:
              - code: "GM0153"
                name: Enschede

        Did the folder come about by accident, such as a slip in its name? Then put the files in the right folder.

unknown-place = no file belongs at this place
    .help = { $suggestion ->
        [none] { $files ->
            [none] { $folders ->
                [none] look in the manual where this file belongs
               *[other] choose one of these folders: { $folders }
            }
           *[other] only { $files } belong here; put other files in the folder of their kind, such as `training`
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The folder says what a file is. We expect nothing at this place, so the file would be seen nowhere.

        The content is laid out like this:

            portal.yaml
            index.md
            pages/about-us.md
            shared/partners/uwv.yaml
            regions/twente/region.yaml
            regions/twente/kaart.geojson
            regions/twente/training/welding.md
            regions/twente/media/logo.svg

        Images and documents belong in `media`. A `README.md` may lie anywhere.

wrong-extension = { $extension ->
    [none] the name of this file has no `.md` or `.yaml` at its end
   *[other] a file that ends in `.{ $extension }` is not read here
}
    .help = { $way ->
        [copy] put the text into a file `{ $suggestion }`, and take this file away
        [table] save the table as `CSV UTF-8`, with the name `{ $suggestion }`
        [media] put the file in `{ $suggestion }`
       *[rename] name the file `{ $suggestion }`
    }
    .explain =
        Texts end in `.md`, files with facts alone in `.yaml`, and tables of figures in `.csv`, in lower-case letters.
        Nobody would see other files on the site.

        Notepad often puts `.txt` behind the name, even if you do not see it. Choose `All files` when you save, or let
        Windows show the extensions of files.

        Wrong: `lassen.md.txt`, `lassen.MD`, `lassen.docx`, `uwv.yml`

        Right: `lassen.md`, `uwv.yaml`

        Images and documents to download belong in the folder `media`.

bad-file-name = the name `{ $name }` can be no id{ $letter ->
    [none] { "" }
   *[other] : the letter `{ $letter }` ({ $character }) looks like a { $like }, but is another
}
    .help = { $suggestion ->
        [none] use lower-case letters, digits and hyphens
       *[other] name it `{ $suggestion }`
    }
    .explain =
        The name of a file or folder is the id, and part of the page's address. So it has only lower-case letters, digits
        and single hyphens.

        Wrong: `ROC Noord.yaml`

        Right: `roc-noord.yaml`

        The name that visitors see is written in the file itself.

bad-language-in-name = `{ $language }` in the name of this file is no code of a language
    .help = { $suggestion ->
        [none] write `name.en.md` for a translation, and else use no point in the name
       *[other] name the file `{ $suggestion }`
    }
    .explain =
        If there is another part with a point before `.md` or `.yaml`, it is the language of a translation.

        `welding.md` is the original, `welding.en.md` the English translation. A language has a code of two or three
        lower-case letters. Use hyphens instead of points in the rest of the name.

symbolic-link = this is a link to another file, which we do not follow
    .help = put the file itself here
    .explain =
        A symbolic link leads to a file at another place on the computer.

        We do not follow it: on another computer that place may not exist, and something may come on the site that does not
        belong there. Copy the file. Is it for more regions? Then put it in `shared`.

unreadable-name = the name of this file cannot be read
    .help = give the file a new name with lower-case letters, digits and hyphens
    .explain =
        The name of the file is not saved in UTF-8. That happens with files of old computers or from old zip files.

        Give the file a new name.

special-file = this is no ordinary file
    .help = take it out of the content folder
    .explain =
        Something here looks like a file and is none: a way between programs (pipe, socket) or a device. Who opens it may
        wait for ever. So we do not read it.

        Take it away, or put an ordinary file in its place.

file-too-large = this file is larger than { $limit } MB
    .help = make it smaller, or divide it over more files
    .explain =
        A text, a table (`.csv`) or a drawing (`.svg`) may be at most 1 MB. That is more than a thick book. When a
        file is larger, something nearly always went wrong with copying or exporting.

        A table of figures: have it counted by year or quarter, and take only those lines. A drawing: save it more simply,
        or make a `.png` or `.webp` of it. A map (`.geojson`) may be 10 MB: choose generalised borders.

active-file = this file can run something when a visitor opens it: `{ $found }`
    .help = put a file without this in its place: a plain drawing, a photograph or a PDF
    .explain =
        A drawing (`.svg`) can hold a script. In a page that does nothing, but the drawing also has an address of its own.
        When somebody opens that, the browser runs the script, in the name of your portal. The same holds for web pages and
        programs.

        - A drawing: save it again in your drawing program as plain or optimised SVG, without scripts. Or make a `.png` of
          it.
        - A web page (`.html`): write the text as a page of the portal, or make a PDF of it.

        Do you not trust the file, or not know where it is from? Then do not put it on the portal.

double-entity = this is already there in `{ $other }`
    .help = keep one of the two files
    .related = this file has the same id
    .explain =
        Two files have the same id, such as `welding.md` and `welding.yaml`.

        The id is the name without `.md` or `.yaml`. It may occur only once for each kind and region, or nobody can say which
        file counts. Bring the two together, or give one another name.

translation-alone = this translation has no original
    .help = make the file without a language in its name, or remove the translation
    .explain =
        A translation such as `welding.en.md` belongs to an original `welding.md` (or `welding.yaml`) in the same folder.

        The facts stand in the original; a translation holds only texts. Was the original renamed? Then rename the
        translation with it.

data-file-missing = there is no file `{ $file }`
    .help = { $suggestion ->
        [none] put the CSV file in the same folder as this file
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Under `data` stands the name of a CSV file with figures. That file lies in the same folder.

            data: vacancies.csv

        Mind lower case and capitals.

data-unreadable = { $sort ->
    [columns] this line of the table has { $found } columns, and the first line has { $expected }
    [encoding] this line has a character that is not saved as UTF-8
   *[other] this table cannot be read: { $problem }
}
    .help = { $sort ->
        [columns] put a value with a comma between double quotes, or leave an empty place between two commas
        [encoding] save the table as `CSV UTF-8 (comma delimited)`
       *[other] see whether each line has the same number of columns and quotes are closed
    }
    .explain =
        The CSV file has a fault in its form.

        Each line has the same number of columns, with commas between them. A value with a comma stands between double
        quotes. Save a spreadsheet as `CSV UTF-8 (comma delimited)`.

            period,series,value
            2025,Care,1200
            2026,Care,1350

data-bad-column = the table has no column `{ $column }`
    .help = { $suggestion ->
        [none] { $separator ->
            [semicolon] save the table with commas between the columns, and not with semicolons
           *[other] write the names of the columns in the first line: `period,value` or `period,series,value`
        }
       *[other] do you mean the column `{ $suggestion }`? then name it `{ $column }`
    }
    .explain =
        The first line of a CSV file names the columns. `period` and `value` must be there; `series` is there with more than
        one series.

            period,value
            2025,1200
            2026,1350

        Are there semicolons between the columns? Then save the file with commas.

data-bad-number = `{ $value }` is no number
    .help = { $suggestion ->
        [none] write only digits, with a point for decimals; leave the spot empty if the number is not known
       *[other] write `{ $suggestion }`
    }
    .explain =
        In the column `value` stand numbers: digits, with a point for decimals and nothing between thousands.

        If a value is not known, leave the spot empty. Empty is not zero: the chart shows a gap.

        Wrong: `1.250,5`

        Right: `1250.5`

map-file-missing = there is no file `{ $file }`
    .help = { $suggestion ->
        [none] put the GeoJSON file in the same folder as this file, with `.geojson` behind its name
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Under `map` stands the name of a file with the outlines of the municipalities. That file lies in the same folder.

            map:
              file: map.geojson
              source: {"{"}publisher: CBS, licence: CC BY 4.0{"}"}

        Mind lower case and capitals.

map-unreadable = { $sort ->
    [encoding] here stands a character that is not saved as UTF-8
    [form] { $found ->
        [Topology] this is TopoJSON, and GeoJSON belongs here
       *[other] this file has no list of places (`FeatureCollection`)
    }
   *[other] this map file cannot be read: { $problem }
}
    .help = { $sort ->
        [encoding] save the file as UTF-8
        [form] ask the source for `GeoJSON` with a `FeatureCollection`
       *[other] fetch the file again, or look at this character and just before it
    }
    .explain =
        A map file is GeoJSON: a `FeatureCollection` with a `Feature` for each municipality.

        CBS and Kadaster offer such files at PDOK. Choose the generalised borders. A file has at most 10 MB. At most 15 kB
        of it are left on the page.

map-no-area = { $area } has no area in this file{ $found ->
    [null] { "" }
    [empty] { "" }
   *[other] {": "}it is a `{ $found }`
}
    .help = give this place a `Polygon` or `MultiPolygon`, or take it out of the file
    .explain =
        A map consists of areas. In GeoJSON that is a `Polygon`, or a `MultiPolygon` if there are parts that do not touch.

        A ring has at least three different points, and each point has two numbers.

map-nameless = this place has no code and no name
    .help = give it a `code` or a `naam` under `properties`, such as `"code": "GM0197"`
    .explain =
        The code or name says which municipality an area is.

        We look at `statcode`, `gemeentecode`, `gmcode`,
        `identificatie`, `code`, `statnaam`, `gemeentenaam`, `naam`, `name` and the `id` of the place.

map-bad-coordinates = { $sort ->
    [swapped] the coordinates of { $area } are the wrong way round: `{ $x }, { $y }`
    [mixed] the coordinates of { $area } are of another sort than those of the other places: `{ $x }, { $y }`
   *[unknown] the coordinates of { $area } are none that we know: `{ $x }, { $y }`
}
    .help = { $sort ->
        [swapped] put the longitude first and the latitude behind it: `6.57, 52.00`
        [mixed] use only degrees in one file, or only RD
       *[unknown] save the file in degrees (WGS84, EPSG:4326) or in the Dutch grid (RD, EPSG:28992)
    }
    .explain =
        We read degrees with the longitude first (`6.57, 52.00`), and the metres of the Dutch grid (`244000, 436000`).

        Programs such as QGIS can turn other systems into these.

raw-html = this is HTML, which we show as plain text
    .help = use Markdown: `**bold**`, `[text](address)`, `![description](media/photo.jpg)`
    .explain =
        The text has HTML in it. Visitors see its codes as they are.

        We let no HTML through: it can make the site unsafe or hard to access. Markdown does nearly everything:

        { "    *" }*bold**, *italic*
        { "    [" }a link](training:welding)
            ![A welder at work](media/welding.jpg)
            - a list

        Do you want to show a `<`? Write a `\` before it.

## Where references lead

unknown-reference = there is no { part-kind } `{ $reference }`
    .help = { $suggestion ->
        [none] make it, or refer to one that is there
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The reference leads to something that is not there.

        A reference is the id: the file's name without `.md` or `.yaml`. We look in the own region and then in `shared`. For
        something of another region write that region before it: `groningen/roc-noord`.

        Was the file renamed or removed? Then change all references; this message names them all.

unknown-region = there is no region `{ $region }`
    .help = { $suggestion ->
        [none] write the name of a folder below `regions`
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        A region is named by its folder below `regions`, such as `twente`.

        Is the region not yet part of this network? Then leave it out.

unknown-municipality = the municipality `{ $municipality }` does not belong to this region
    .help = { $suggestion ->
        [none] add the municipality in `region.yaml`, or name one that stands there
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        A municipality is named by its name or its code, as they stand in `region.yaml`: `Enschede` or `GM0153`.

        Has the municipality become part of another? Then name the new one.

unknown-sector = there is no sector `{ $sector }`
    .help = { $suggestion ->
        [none] add the sector in `portal.yaml`, or name one that stands there
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Sectors stand in `portal.yaml`, so that every region uses the same names. You refer to them by their id:

            sectors:
              - id: technology
                name: Technology

        Then `sectors: [technology]` works.

unknown-sub-region = there is no sub-region `{ $sub-region }`
    .help = { $suggestion ->
        [none] add the sub-region in `region.yaml`, or name one that stands there
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Sub-regions stand in `region.yaml` under `sub_regions`. You refer to them by their id.

        Only sub-regions of the own region are possible.

unknown-kind = `{ $kind }` is no kind of thing
    .help = { $suggestion ->
        [none] write for instance `training:welding` or `partner:roc-noord`
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Where every kind is possible, you write the kind before the id: `training:welding`.

        The kinds are `region`, `page`, `partner`, `training`, `contact`, `agreement`, `service`, `figures`, `event`,
        `story` and `news`.

missing-file = there is no file `{ $path }`
    .help = { $suggestion ->
        [none] put the file in the region's folder `media`
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The image or document is not in the region's folder `media`, and not in the network's.

        Look for slips and capitals: `Logo.svg` and `logo.svg` are two files on a web server, even if they are not on your
        computer.

broken-link = { $path ->
    [none] this link leads nowhere
   *[other] this link leads to `{ $path }`, which is not there
}
    .help = { $suggestion ->
        [none] refer to a file that is there, or write `kind:id`, such as `training:welding`
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The link in the text leads to a file that is not there. A visitor would come to an error page.

        A link to a thing is written as kind and id, or as a path from this file on:

        { "    [" }Learn to weld](training:welding)
        { "    [" }Learn to weld](../training/welding.md)

        A link to another website begins with `https://`.

broken-fragment = { $target ->
        [none] this page has no heading `#{ $fragment }`
       *[other] `{ $target }` has no heading `#{ $fragment }`
    }
    .help = { $suggestion ->
        [none] { $target ->
            [none] see which headings the page has
           *[other] see which headings that file has
        }
       *[other] do you mean `#{ $suggestion }`?
    }
    .explain =
        The link leads to a heading on this page or another one, but there is no such heading.

        The part behind `#` is the heading in lower case, with hyphens instead of spaces: the heading `What does it cost?`
        is `#what-does-it-cost`. Was the heading changed? Then change the link, too.

        In a translation the headings of the translation count: `[the costs](training:welding#costs)`. Is the file that the
        link leads to not translated? Then the headings of the original count.

forbidden-link = a link to `{ $address }` is not allowed
    .help = use `https://`, `mailto:`, `tel:`, a file, or a kind and id
    .explain =
        Links with `javascript:`, `data:` and the like can harm a visitor. Nor is `//` without `https:` allowed.

        Allowed are `https://` and `http://`, `mailto:`, `tel:`, a path to a file, and `kind:id` such as `training:welding`.

## Which addresses there are

double-address = the address `{ $address }` belongs to two pages
    .help = { $within ->
        [file] give one of the two in this file another name or another `id`
       *[other] give one of the two files another name
    }
    .related = this page has the same address
    .explain =
        Two pages would come at the same address. Capitals and accents do not count: some web servers make no difference.

        Give one of the files another name, and put the old address under `aliases` if the page was online already.

alias-taken = the old address `{ $address }` { $by ->
        [folder] cannot stand beside another address
       *[other] is in use already
    }
    .help = remove this address under `aliases`{ $by ->
        [site] : it is the site's own
        [folder] : one of the two is a file, and the other a folder of the same name
       *[other] {""}
    }
    .related = { $by ->
        [folder] that other address is here
       *[other] the address is in use here
    }
    .explain =
        Under `aliases` stand addresses that lead to this page. This address belongs to another page already, or leads
        somewhere else. Or it is the site's own: `/robots.txt`, `/sitemap.xml`, and all below `/assets/` and `/.well-known/`. Names
        that end in `.xml`, `.ics`, `.vcf`, `.csv`, `.json` or `.jsonld` are the site's, too.

        Of two addresses one can also be a file and the other a folder of the same name: `/old.html` and
        `/old.html/costs/`. They cannot both be there.

        An address can lead to only one place. Remove it here, or there.
