# The words of faults in files: text, YAML and fields.
#
# Each message has the code of a fault as its key. `.help` says what to write instead, `.explain` is the page that
# `streekwerk check --explain CODE` shows, `.related` stands beside another place that takes part.
# `$suggestion` is always given; without a suggestion it is `none`.

## Words around the messages

part-error = error
part-warning = warning
part-help = help
part-related = belongs to this
part-expected = { $expected ->
    [text] text
    [number] a number
    [whole-number] a whole number
    [yes-no] `true` or `false`
    [list] a list
    [map] a group of keys
    [date] a date
    [time] times
    [id] an id
    [choice] one value from a list
   *[other] something else
}
part-found = { $found ->
    [text] text
    [quoted-text] text between quotes
    [number] a number
    [yes-no] `true` or `false`
    [list] a list
    [map] a group of keys
    [nothing] nothing
   *[other] something else
}

## The file as text

invalid-utf8 = this character is not saved as UTF-8 (byte { $byte })
    .help = { $suggestion ->
        [none] save the file with the encoding UTF-8
       *[other] save the file with the encoding UTF-8; this was probably `{ $suggestion }`
    }
    .explain =
        The file holds a character that is not UTF-8.

        All files are text in UTF-8. A file that was saved in an older encoding (such as Windows-1252) would show wrong
        letters on the site: `cafÃ©` instead of `café`. So we do not read it.

        Open the file in your editor, choose Save as (or Save with encoding), choose UTF-8 and save it. Then see whether
        letters with accents are still right.

utf16 = this file is saved as UTF-16
    .help = save the file with the encoding UTF-8
    .explain =
        The file is saved as UTF-16.

        Some programs call that `Unicode`. All files must be UTF-8. In your editor choose Save as, choose the encoding
        UTF-8 and save the file.

byte-order-mark = this file begins with an invisible mark (a BOM)
    .help = save the file as UTF-8 without BOM
    .explain =
        The file begins with a byte order mark: three invisible bytes that Windows programs sometimes put before the text.

        We read the file all the same, but other programs stumble over it. In your editor choose Save as and then `UTF-8`
        instead of `UTF-8 with BOM`.

crlf = the lines of this file end as on Windows (CRLF)
    .help = set your editor to line ends with LF and save the file
    .explain =
        The lines end with two characters (CRLF) instead of one (LF).

        The site is made all the same. But when one person saves with CRLF and another with LF, each change seems to change
        the whole file. Choose LF in your editor, or put in `.gitattributes`:

        { "    *" } text=auto eol=lf

control-character = { $sort ->
    [direction] here is an invisible character that turns the reading direction ({ $character })
    [open] here is an invisible character for the reading direction ({ $character }) that is not closed on this line
   *[other] here is an invisible control character ({ $character })
}
    .help = remove the character; it often comes along with copying and pasting
    .explain =
        The text holds a character that you do not see, but that does something.

        Control characters come along when you copy text from a PDF or another program. A visitor then sees a strange box,
        or a screen reader stumbles. Characters that turn the reading direction can make a text look other than it is.

        Remove the character: delete that bit of text and type it again. For Arabic or Hebrew within another text use the
        characters U+2066 to U+2069. Those are allowed. Close them with U+2069 on the same line.

tab-in-yaml = { $sort ->
    [colon] a tab stands behind this colon
   *[other] { $count ->
        [one] this line is indented with a tab
       *[other] this line and others are indented with a tab ({ $count } in all)
    }
}
    .help = { $sort ->
        [colon] put one space behind the colon instead of the tab
       *[other] use spaces to indent, two for each level
    }
    .explain =
        YAML indents with spaces. A tab may not stand there.

        Every editor shows a tab in another width, so YAML cannot see by it what belongs to what.

        Wrong (→ is a tab):

            address:
            →street: Stationsplein 1

        Right:

            address:
              street: Stationsplein 1

        Set your editor to `spaces instead of tabs` for YAML and Markdown.

hard-space = { $sort ->
    [invisible] there is a character here that you cannot see ({ $character })
   *[other] there is a hard space here ({ $character }) instead of an ordinary one
}
    .help = { $suggestion ->
        [none] { $sort ->
            [invisible] remove the character: delete this part and type it again
           *[other] remove the hard space and type an ordinary one
        }
       *[other] type this again: `{ $suggestion }`
    }
    .explain =
        There is a space here that looks ordinary but is not, or a character that you cannot see at all.

        Word and web pages sometimes put a hard space: one where the line may not break. It comes along when you copy
        text. In running text it may stand. In a key, an id, a choice or a code it makes the computer read something other
        than you see.

        Delete the word with the spaces around it, and type it again.

merge-conflict = two versions are mixed up in this file
    .help = choose what should stay, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`
    .explain =
        Two people changed the same lines, and Git did not know which version should hold.

        Git then puts both versions in the file: one between `<<<<<<<` and `=======`, the other between `=======` and
        `>>>>>>>`. Choose what should stay for each part, or make one text of them. Then remove the three lines with marks.

        Wrong:

            <<<<<<< HEAD
            title: Welding
            =======
            title: Welding for beginners
            >>>>>>> my-change

        Right:

            title: Welding for beginners

front-matter-missing = this file does not begin with its facts between `---`
    .help = begin the file with a line `---`, then the facts, then another line `---`
    .explain =
        A Markdown file begins with facts between two lines `---`. The text stands below them.

        Without those facts we know no title, and so not what page this is. An empty line above the first `---` is wrong,
        too.

        Right:

            ---
            title: About us
            ---

            We work together for the region.

front-matter-unclosed = the facts at the top of this file are not closed
    .help = put a line with only `---` below the facts
    .related = is this meant to close them? then write exactly `---` at the start of the line
    .explain =
        The facts at the top of a Markdown file stand between two lines `---`. The second one is missing.

        Without that line nobody can tell where the facts end and the text begins. The line is exactly three hyphens,
        without spaces before them.

        Right:

            ---
            title: About us
            ---

            We work together for the region.

## The form of YAML

yaml-syntax = this YAML is not right: { $problem }
    .help = look at this place and the line above it for quotes, colons and indentation
    .explain =
        The file is no valid YAML, and we do not recognise why.

        The message itself comes from the YAML reader. The fault is at the place shown or shortly above it. Often it is a
        quote that is not closed, a colon in a text, or a line with the wrong indentation.

        Tip: always put text with special characters between double quotes.

yaml-unclosed-quote = this quote `{ $quote }` is not closed
    .help = { $suggestion ->
        [none] put a `{ $quote }` at the end of the text, too
       *[other] write { $suggestion }
    }
    .explain =
        A text begins with a quote, but does not end with one.

        YAML then reads on to the next quote, sometimes many lines further. What stands between is lost.

        Wrong:

            title: "Welding

        Right:

            title: "Welding"

yaml-quote-in-quotes = this text between `{ $quote }` has another `{ $quote }` in it
    .help = { $suggestion ->
        [none] use the other sort of quotes around it
       *[other] write { $suggestion }
    }
    .explain =
        For YAML the text ends at the second quote. What comes after it belongs to nothing.

        Put double quotes around a text with an apostrophe, and single quotes around a text with double quotes.

        Wrong:

            title: 'The welder's course'

        Right:

            title: "The welder's course"

yaml-colon-in-text = this text has a colon in it, which YAML reads as a new key
    .help = write { $suggestion }
    .explain =
        A colon with a space behind it means in YAML: the key to the left, the value to the right. In one line that can be
        so only once.

        Put a text with a colon between quotes.

        Wrong:

            title: Welding: a course for beginners

        Right:

            title: "Welding: a course for beginners"

word-quotes = around this value stand quotes from Word (`“` and `”`), which YAML does not know
    .help = write { $suggestion }
    .explain =
        Word turns straight quotes into curly ones: `“` and `”`. To YAML those are ordinary letters.

        Type the quotes again in your editor. In a text curly quotes may stand, but not as the first and last character of
        a code, a choice or a text with a colon.

        Wrong:

            programme_code: “25655”

        Right:

            programme_code: "25655"

yaml-missing-colon = this line has no key with a colon
    .help = { $suggestion ->
        [none] write the key first, then a colon, then the value
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Each line of facts has a key, a colon and a value.

        Wrong:

            title Welding

        Right:

            title: Welding

        Does a text go on in the next line? Then indent that line.

yaml-missing-space = a space is missing behind this colon
    .help = write `{ $suggestion }`
    .explain =
        Behind the colon of a key comes a space. Without it YAML reads all of it as one word.

        Wrong:

            title:Welding

        Right:

            title: Welding

yaml-indentation = this line is not indented rightly
    .help = put keys that belong together straight below each other, and what is in them two spaces further
    .explain =
        By the spaces at the start of a line YAML sees what belongs to what. This line does not fit the lines above it.

        Wrong:

            address:
              street: Stationsplein 1
             city: Enschede

        Right:

            address:
              street: Stationsplein 1
              city: Enschede

        Is the line part of a text with a colon in it? Then put the whole text between quotes.

yaml-special-character = a value cannot begin with `{ $character }` without quotes
    .help = { $suggestion ->
        [none] put the text between quotes
       *[other] write { $suggestion }
    }
    .explain =
        At the start of a value characters such as `@`, `%`, `*`, `&`, `!`, `[`, `{ "{" }` and `>` mean something to YAML.

        Put a text that begins with such a character between quotes.

        Wrong:

            title: *New* with us

        Right:

            title: "*New* with us"

yaml-unclosed-bracket = this bracket `{ $bracket }` is not closed
    .help = { $sort ->
        [list] put a `]` at the end of the list, with commas between the parts
       *[other] put the bracket that belongs to it at the end, with commas between the parts
    }
    .explain =
        A list or group begins with a bracket, but the bracket at the end is missing or stands in the wrong place.

        Wrong:

            skills: [welding, measuring

        Right:

            skills: [welding, measuring]

        A long list reads better like this:

            skills:
              - welding
              - measuring

yaml-escape = `{ $escape }` means nothing between double quotes
    .help = write `\\` for a plain backslash, or put single quotes around the text
    .explain =
        Between double quotes a backslash begins a special character, such as `\n` for a new line. This one does not exist.

        Wrong:

            title: "C:\folder\map"

        Right:

            title: 'C:\folder\map'

yaml-several-documents = a second document begins here, and a file has only one
    .help = remove this line `---`, or put what stands below it in a file of its own
    .explain =
        In YAML `---` begins a new document. A `.yaml` file holds one partner, training or other thing; the second document
        would be shown nowhere.

        Give each thing a file of its own. Do you want to write text below the facts? Then name the file `….md`; only there
        text stands below the second `---`.

yaml-too-many-aliases = this reference with `*` leads to itself or makes the file too large
    .help = write the values out instead of referring to them with `&` and `*`
    .explain =
        With `&name` and `*name` a part can be repeated in YAML. Here that leads to itself, to something that is not there,
        or to more than ten thousand values.

        Write the values out. Put a text that begins with `*` or `&` between quotes.

yaml-too-deep = these facts are nested too deeply
    .help = see whether lines are indented too far, or brackets not closed
    .explain =
        Lists and groups can stand in each other, but not more than a hundred times. Our facts never have more than four
        levels.

        Mostly each line is by accident indented further than the one before.

yaml-unreadable = these facts cannot be read: { $problem }
    .help = compare this place with a file that is right
    .explain =
        The facts are valid YAML, but do not fit the model, and we do not recognise why.

        Compare the place shown with another file of the same kind. If you cannot find it, tell the makers, with the file: a
        fault ought to be clear.

## Keys and values

unknown-key = unknown key `{ $key }`
    .help = { $suggestion ->
        [none] { $within ->
            [none] { $allowed ->
                [none] remove the key, or look in the manual which keys there are
               *[other] choose from { $allowed }
            }
           *[other] `{ $key }` belongs under `{ $within }`: put the key there, two spaces further
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        There is no such key at this place.

        We refuse unknown keys, because a slip would else go unseen: the value would silently vanish from the site.

        Wrong:

            titel: Welding

        Right:

            title: Welding

        Is the key in the manual? Then see whether it is indented far enough: `street` belongs under `address`.

missing-key = the key `{ $key }` is missing
    .help = { $values ->
        [none] add a line `{ $key }: …`
       *[other] add a line `{ $key }: …`, with one of { $values }
    }
    .explain =
        A key that must always be there is missing.

        Without this value the page cannot be made, or tells a visitor too little. The manual says for each kind what is
        required.

            title: Welding
            provider: roc-noord

wrong-type = { part-expected } is expected here, but this is { part-found }
    .help = { $suggestion ->
        [none] { $expected ->
            [list] put each part on a line of its own with a hyphen and a space before it: `- …`
            [map] { $allowed ->
                [none] put the keys on the lines below, two spaces further
               *[other] put the keys on the lines below, two spaces further; choose from { $allowed }
            }
            [number] write only digits, with a point for decimals: `20.50`
            [whole-number] write only digits: `120`
            [yes-no] write `true` for yes or `false` for no
           *[other] write one value behind the colon
        }
       *[other] write `{ $suggestion }`
    }
    .explain =
        The value is of another sort than fits here.

        - A number stands without quotes, currency or unit, with a point for decimals: `20.50`.
        - Yes and no are written as `true` and `false`.
        - A list has a line with a hyphen for each part.
        - A group has keys on lines of their own, two spaces further.

        Wrong:

            skills: welding
            cost: 20,50 euro

        Right:

            skills:
              - welding
            cost:
              amount: 20.50

unknown-value = `{ $value }` is no possible value of `{ $key }`
    .help = { $suggestion ->
        [none] { $values ->
            [none] look in the manual which values there are
           *[other] choose from { $values }
        }
       *[other] { $values ->
            [none] do you mean `{ $suggestion }`?
           *[other] do you mean `{ $suggestion }`? possible are { $values }
        }
    }
    .explain =
        With this key you choose from a fixed list of values. This value is not in it.

        The values are English and in lower case; on the site they stand in the visitor's language. Fixed values let
        visitors filter, and mean the same in every region.

        Wrong:

            level: MBO 3

        Right:

            level: mbo3

duplicate-key = the key `{ $key }` is there already
    .help = keep one of the two and remove the other
    .related = `{ $key }` stands here the first time
    .explain =
        The same key stands twice in the same group.

        Nobody can say which of the two counts. Remove one, or bring the values together in a list.

        Wrong:

            skills: [welding]
            skills: [measuring]

        Right:

            skills: [welding, measuring]

empty-value = `{ $key }` has no value
    .help = fill in a value, or remove the line if it is not required
    .explain =
        The key is there, but nothing stands behind it.

        An empty title or name gives an empty spot on the site, and a link without words. Fill in the value. If the key is
        not required, remove the whole line.

        Mind: everything behind a loose `#` is a comment to YAML. Put a text that begins with `#` between quotes.

not-a-map = there are no keys with values here
    .help = { $suggestion ->
        [none] write on each line a key, a colon, a space and a value: `title: …`
       *[other] write `{ $suggestion }`, with a space behind the colon
    }
    .explain =
        The facts of a file are keys with values. Here is only a text or a list.

        Wrong:

            title:About us

        Right:

            title: About us

## Fields

bad-date = { $reason ->
    [year] the year of `{ $value }` is not between 1900 and 2200
   *[other] `{ $value }` is no date as we read it
}
    .help = { $suggestion ->
        [none] { $reason ->
            [year] check the year: four digits, as in `2026-03-01`
           *[other] write year, month and day with hyphens: `2026-03-01`
        }
       *[other] write `{ $suggestion }`
    }
    .explain =
        A date is written as year, month and day with hyphens, with zeros: `2026-03-01`.

        So there is only one way to read it, and dates sort by themselves. The site shows `1 March 2026`.

        Wrong:

            date: 1-3-2026

        Right:

            date: 2026-03-01

        For an event the time may follow: `2026-03-01 19:30`.

impossible-date = there is no day `{ $value }`
    .help = { $suggestion ->
        [none] check the month (01 to 12) and the day
       *[other] the last day of that month is `{ $suggestion }`
    }
    .explain =
        The date has the right form, but that day is on no calendar.

        Check how many days the month has, and whether month and day were not swapped: it is year, month, day.

        Wrong:

            date: 2026-02-30

        Right:

            date: 2026-02-28

bad-time = { $reason ->
    [order] in `{ $value }` the end is not after the start
    [impossible] there is no time `{ $value }`
   *[other] `{ $value }` is no time as we read it
}
    .help = { $suggestion ->
        [none] { $reason ->
            [closed] leave this day out: a day that is not there is closed
           *[other] { $format ->
                [time-range] write start and end with a hyphen: `09:00-17:00`
               *[other] write the time with two digits for hour and minute: `2026-03-01 19:30`
            }
        }
       *[other] write `{ $suggestion }`
    }
    .explain =
        Times are written with two digits for the hour and two for the minute: `09:00`.

        Opening hours are start and end with a hyphen: `09:00-17:00`. If a desk closes at noon, write two parts. They cannot
        run past midnight.

        Wrong:

            mon: 9-12 and 13-17

        Right:

            mon: ["09:00-12:00", "13:00-17:00"]

bad-period = `{ $value }` is no length of time as we read it
    .help = { $suggestion ->
        [none] write for instance `P6M` for six months, `P2Y` for two years or `P10D` for ten days
       *[other] write `{ $suggestion }`
    }
    .explain =
        A length of time has the form of ISO 8601: a `P`, a number and a letter.

        - `P10D`: ten days
        - `P20W`: twenty weeks
        - `P6M`: six months
        - `P2Y`: two years
        - `PT8H`: eight hours

        Use one unit: `P18M` instead of a year and a half.

code-needs-quotes = `{ $value }` is a code, but without quotes YAML reads it as a number
    .help = write { $suggestion }
    .explain =
        A code is text, also when it is made of digits. Without quotes YAML reads a number, and zeros vanish: `25.080`
        becomes 25.08 and `0123` becomes 123.

        Wrong:

            programme_code: 25.080

        Right:

            programme_code: "25.080"

bad-code = `{ $value }` is no { $format ->
    [municipality-code] code of a municipality
    [region-code] code of a labour-market region
   *[other] valid code
}
    .help = { $suggestion ->
        [none] { $format ->
            [municipality-code] write `GM` and four digits: `"GM0153"`; for another country its code and a hyphen: `"DE-05554068"`
            [region-code] write `AM` and two digits: `"AM04"`; for another country its code and a hyphen
           *[other] use only letters, digits and signs, without spaces
        }
       *[other] write `"{ $suggestion }"`
    }
    .explain =
        Codes come from a register, and have a fixed form.

        - Municipality: `GM` and four digits, such as `"GM0153"` (CBS, Gebieden in Nederland).
        - Labour-market region: `AM` and two digits, such as `"AM04"`.
        - Across the border: the country's code, a hyphen and its own code, such as `"DE-05554068"`.
        - Other codes, such as crebo or KvK: without spaces.

        Always put a code between quotes.

bad-tile = `{ $value }` is no square on a map
    .help = { $suggestion ->
        [none] write a capital for the column and a number for the row, such as `B3`
       *[other] write `{ $suggestion }`
    }
    .explain =
        A map of squares has columns and rows, like a spreadsheet: `A1` is the square at the top left, `B3` is the second
        column and the third row. North is at the top.

        Columns run from `A` to `Z`, rows from 1 to 40.

bad-postcode = `{ $value }` is no postcode
    .help = { $suggestion ->
        [none] write four digits, a space and two capitals: `7511 JE`
       *[other] write `{ $suggestion }`
    }
    .explain =
        A Dutch postcode has four digits, a space and two capitals: `7511 JE`.

        A postcode of another country begins with that country's code and a hyphen: `DE-48599`.

bad-url = `{ $value }` is no web address
    .help = { $suggestion ->
        [none] write the whole address, with `https://` before it
       *[other] write `{ $suggestion }`
    }
    .explain =
        A web address begins with `https://` (or `http://`) and has no spaces.

        Copy the address from your browser's address bar. Other sorts of addresses, such as `javascript:`, are refused,
        because they are not safe.

        Wrong:

            website: www.example.nl

        Right:

            website: https://www.example.nl

bad-email = `{ $value }` is no mail address
    .help = { $suggestion ->
        [none] write only the address: `name@example.nl`
       *[other] write `{ $suggestion }`
    }
    .explain =
        A mail address has a name, an `@` and a domain: `info@example.nl`.

        Write only the address, without a name, `mailto:` or angle brackets.

bad-reach = `{ $value }` is no mail address, telephone number or web address with `https://`
    .help = { $suggestion ->
        [none] write `security@example.nl`, `"+31880000000"` or `https://www.example.nl/report`
       *[other] write `{ $suggestion }`
    }
    .explain =
        This says where somebody can report a leak: a mail address, a telephone number or a web page.

        Write a mail address without `mailto:` and a telephone number with its country code, between quotes. A web page must begin with `https://`, so that nobody can read along.

bad-phone = `{ $value }` is no telephone number in international form
    .help = { $suggestion ->
        [none] write the number with its country code and without spaces: `"+31880000000"`
       *[other] write `"{ $suggestion }"`
    }
    .explain =
        A telephone number is written in international form (E.164): a plus, the country code and the number without its
        first zero, without spaces or hyphens.

        So the number works on every telephone when somebody taps it. The site shows it as people read it: 088 000 00 00.

        Wrong:

            phone: 088-0000000

        Right:

            phone: "+31880000000"

        Short numbers such as 14 053 cannot be called from abroad; use the ordinary number.

bad-path = `{ $value }` is no path of an old page
    .help = { $suggestion ->
        [none] write the path from the site on, with a `/` before it: `/old-page/`
       *[other] write `{ $suggestion }`
    }
    .explain =
        Under `aliases` stand the paths that a page had before. Who still goes there comes to the new page.

        A path begins with `/` and has no domain before it: `/old-page/`. It is made of letters, digits, `-`, `_`, `.` and
        `/`.

bad-media-path = `{ $value }` is no file in the folder `media`
    .help = { $suggestion ->
        [none] put the file in the folder `media` of your region and write `media/name.jpg`
       *[other] put the file in the folder `media` of your region and write `{ $suggestion }`
    }
    .explain =
        Images and documents lie in the folder `media` of the region (or of the network). You write the path from that
        region on: `media/logo.svg`.

        An address on the web is not possible: the site would then ask somebody else for something on behalf of a visitor,
        which we do not want. Save the file in `media`, if you may.

bad-reference = `{ $value }` is no reference{ $letter ->
    [none] { "" }
   *[other] : the letter `{ $letter }` ({ $character }) looks like a { $like }, but is another
}
    .help = { $suggestion ->
        [none] { $format ->
            [any-reference] write the kind, a colon and the id: `training:welding`
           *[other] write the id: the file's name without `.md` or `.yaml`
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        A reference is the id of another thing: the name of its file without `.md` or `.yaml`.

        - In the own region or in `shared`: `roc-noord`.
        - In another region: `groningen/roc-noord`.
        - Where every kind is possible, with the kind before it: `training:welding`.

        An id has lower-case letters, digits and hyphens.

bad-id = `{ $value }` is no id{ $letter ->
    [none] { "" }
   *[other] : the letter `{ $letter }` ({ $character }) looks like a { $like }, but is another
}
    .help = { $suggestion ->
        [none] use lower-case letters, digits and hyphens: `technology-and-building`
       *[other] write `{ $suggestion }`
    }
    .explain =
        An id is made of lower-case letters, digits and single hyphens, and begins and ends with a letter or digit.

        The id is part of the address of pages. Do not change it once the page is online, or put the old address under
        `aliases`.

bad-language = `{ $value }` is no code of a language
    .help = { $suggestion ->
        [none] write the code of two or three lower-case letters: `nl`, `en`, `fy`, `ar`
       *[other] write `{ $suggestion }`
    }
    .explain =
        A language is written with its code of two or three letters (ISO 639): `nl` Dutch, `en` English, `fy` Frisian, `de`
        German, `ar` Arabic, `uk` Ukrainian, `pl` Polish, `tr` Turkish.

        Without a country behind it: `nl` instead of `nl-NL`.

bad-colour = `{ $value }` is no colour as we read it
    .help = { $suggestion ->
        [none] write `#` and six digits or letters between quotes: `"#1a6b54"`
       *[other] write { $suggestion }, with the quotes
    }
    .explain =
        A colour is a `#` with six digits or letters from `a` to `f`, between quotes: `"#1a6b54"`.

        The quotes are needed: without them everything behind `#` is a comment to YAML, and the colour is empty.

        The shades for text and areas are made from this colour, with enough contrast.

number-out-of-range = `{ $value }` is not between { $min } and { $max }
    .help = write a number from { $min } to { $max }
    .explain =
        The number is too small or too large for this field.

        The bounds catch slips, such as an amount below zero, a percentage above a hundred or a study load in minutes instead
        of hours. Check the point, too: `1.250` is one and a quarter, `1250` is twelve hundred and fifty.

thousands-point = { $decimal ->
    [none] the computer reads no number with points in between: `{ $value }`
   *[other] the computer reads the point in `{ $value }` as a decimal point
}
    .help = { $decimal ->
        [none] write `{ $suggestion }`, without points
       *[other] write `{ $suggestion }`, without a point; for a number with decimals, write `{ $decimal }`
    }
    .explain =
        In Dutch a point stands between thousands. The computer reads it as a decimal point: `1.250` is one and a quarter
        to it.

        A course of 1250 euros would stand on the site for 1.25 euros. That is why we do not read a point with exactly
        three digits behind it.

        Wrong:

            cost:
              amount: 1.250

        Right:

            cost:
              amount: 1250

        Does a number really have three decimals, such as 12.345? Then put a zero behind it: `12.3450`.

text-too-long = this text has { $length } characters, and may have { $max }
    .help = { $over ->
        [one] remove at least 1 character
       *[other] remove at least { $over } characters
    }
    .explain =
        The text is too long for the place where it stands.

        A summary stands in lists and search results. After two hundred characters people do not read on, and search engines
        cut it off. Put what matters most in one or two short sentences; the rest belongs in the page's text.

text-behind-hash = the text ends before this `#`: what stands behind it does not come on the site
    .help = if it belongs to the text, write { $suggestion }; if it is a comment, put two spaces before the `#` and one behind it
    .explain =
        A `#` with a space before it begins a comment in YAML. The rest of the line disappears.

        Put a text with ` #` between quotes.

        Wrong:

            summary: Number #1 of the region

        Right:

            summary: "Number #1 of the region"

        Is it a comment after all? Then put two spaces before the `#`, and one behind it. We say nothing about that:

            title: Welding  # still to be checked

## Translations

fact-in-translation = `{ $key }` is a fact, and belongs only in the original `{ $original }`
    .help = remove `{ $key }` from the translation
    .related = the fact stands here in the original
    .explain =
        A translation holds only texts. Dates, amounts, references and choices stand once, in the original.

        So a date cannot differ from one language to the other. Remove the key; the original's value counts for all
        languages.

        `lassen.md`:

            title: Lassen
            provider: roc-noord

        `lassen.en.md`:

            title: Welding

translation-without-original = this translation of `{ $key }` has no original in `{ $original }`
    .help = add the text to `{ $original }`, too, or remove it here
    .related = the original would stand here
    .explain =
        The translation has a text that the original does not have, or a list that is longer.

        A translation belongs to a text in the original; parts of a list belong together by their place. Else visitors know
        something in one language that is not there in the other.
