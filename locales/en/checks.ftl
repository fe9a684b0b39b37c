# The words of rules: what makes content right, not only well written.
# How it works is said at the top of `diagnostics.ftl`. `DAY($day)` shows a day as people read it, 3 November 2026, and
# `NUMBER($number)` a number, 4.5.

## Words that belong to several messages

part-owner = { $owner ->
    [none] { "" }
   *[other] { " " }(looked after by { $owner })
}
part-pillar = { $pillar ->
    [government] government
    [employers] the employers
    [education] education
    [workers] the workers
    [delivery] delivery
    [civic] civic society
   *[other] { $pillar }
}
part-level = { $level ->
    [sub_regional] the sub-region
    [regional] the region
    [national] the state
   *[other] { $level }
}
part-function = { $function ->
    [information] information
    [advice] advice
    [training] training
    [guidance] guidance
   *[other] { $function }
}
part-door = { $door ->
    [people] people
    [businesses] businesses
    [both] people and businesses
   *[other] { $door }
}
part-consent = { $field ->
    [person] this person
    [photo] who is in this photograph
   *[other] the people in this story
}

# Below the page of a rule; `$code` is its code.
part-rule =
    This is a rule of the network. `portal.yaml` says how severe it is: `error` stops the publishing, `warning` only
    reports it, and `off` turns the rule off.

        rules:
    { "      " }{ $code }: warning

# The list at the end of a report: who must look at what.
part-owners = by who looks after it:
part-no-owner = looked after by nobody (put a mail address under `owner`)

## Rules in portal.yaml

more-faults = this file has { $count } more { $count ->
    [one] fault
   *[other] faults
}
    .help = first mend what stands above, and then check again
    .explain =
        Of one file we show at most 200 faults. When there are so many, there is mostly one cause: a wrong column, or a file
        that was changed while it was saved.

        Mend the first ones. After that the others are often gone too.

unknown-rule = { $is ->
    [fixed] `{ $rule }` is no rule that you can change
   *[other] there is no rule `{ $rule }`
}
    .help = { $suggestion ->
        [none] { $is ->
            [fixed] remove this line
           *[other] write the code that stands between square brackets in a message, or remove the line
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Under `rules` in `portal.yaml` stands how severe rules are. No rule has this code.

        A rule's code stands between square brackets in each message, behind `error` or `warning`. You choose from
        `error`, `warning` and `off`.

            rules:
              offer-past: off
              pillar-missing: warning

        Faults in the form of a file, references that lead nowhere and double addresses are always errors. So they do
        not stand under `rules`.

## Municipalities and regions

municipality-in-two-regions = { $municipality } belongs to the region `{ $other }`, too, from { DAY($day) } on
    .help = give the one region `until` and the other `from`, or say with `part` in both which part is meant
    .related = this is the municipality in the other region
    .explain =
        A municipality belongs to one labour-market region on any day.

        A visitor chooses a municipality and gets the region that helps. With two regions that choice has no answer.

        Does the municipality move to another region? Then put the last day in the old region, and the first in the new:

            - code: "GM0262"
              name: Lochem
              until: 2027-12-31

            - code: "GM0262"
              name: Lochem
              from: 2028-01-01

        Is the municipality divided over two regions? Then write in both which part it is, such as `part: Lochem-Noord`.

sub-region-outside-region = { $until ->
    [none] { $municipality } does not belong to the region `{ $region }`, but stands in the sub-region `{ $sub-region }`
   *[other] { $municipality } belonged to the region until { DAY($until) }, but still stands in `{ $sub-region }`
}
    .help = { $suggestion ->
        [none] { $elsewhere ->
            [none] { $until ->
                [none] add the municipality to the region's `municipalities`, or remove it here
               *[other] remove the municipality here
            }
           *[other] remove the municipality here: it belongs to the region `{ $elsewhere }`
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        A sub-region is made of municipalities of its own region.

        The sub-region's page shows its municipalities, with the desks for them. A municipality of another region would
        send people to the wrong desk.

        Wrong, when Zwolle is not in the `municipalities` of Twente:

            sub_regions:
              - id: west
                name: Twente West
                municipalities: [Almelo, Zwolle]

        Right:

            sub_regions:
              - id: west
                name: Twente West
                municipalities: [Almelo, Wierden]

        Has the municipality moved to another region? Then remove it here, too.

central-municipality-not-member = { $until ->
    [none] the central municipality { $municipality } does not belong to the region `{ $region }`
   *[other] the central municipality { $municipality } belonged to the region `{ $region }` until { DAY($until) }
}
    .help = { $suggestion ->
        [none] { $elsewhere ->
            [none] { $until ->
                [none] add the municipality to `municipalities`, or choose one that stands there
               *[other] choose a municipality that belongs to the region now
            }
           *[other] choose a municipality that stands under `municipalities`: this one belongs to the region `{ $elsewhere }`
        }
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The central municipality speaks for the region. So it is a member of the region itself.

        Name the municipality by its name or code, as it stands under `municipalities`.

            central_municipality: Enschede
            municipalities:
              - code: "GM0153"
                name: Enschede

neighbour-not-mutual = `{ $neighbour }` does not name `{ $region }` as its neighbour
    .help = put `{ $region }` under `neighbours` in `{ $file }`, or remove `{ $neighbour }` here
    .explain =
        Neighbouring regions name each other. Here only one names the other.

        A visitor near the border goes from one region to the next, and back. When that works one way only, one of the
        two lists is not finished.

        In `regions/twente/region.yaml`:

            neighbours: [achterhoek]

        In `regions/achterhoek/region.yaml`:

            neighbours: [twente]

neighbour-itself = the region `{ $region }` names itself as its neighbour
    .help = remove `{ $region }` here
    .explain =
        Under `neighbours` stand the regions beside this one. The region itself is none of them.

        Was the file copied from another region? Then look at its other facts, too.

## Agreements

pillar-missing = { $of ->
    [agreement] none of the parties belongs to { part-pillar }
   *[other] the region has no partner that belongs to { part-pillar }
}
    .help = { $of ->
        [agreement] put a partner with `pillar: { $pillar }` under `parties`
       *[other] add a partner with `pillar: { $pillar }`
    }
    .explain =
        Government, employers and education govern the labour-market region together. This agreement or region lacks one
        of the three.

        An agreement without one of them is a plan about somebody who was not there. The rule is for agreements of a
        region. It is not for agreements in `shared`: those are national.

        The partner's own file says where the partner belongs:

            name: Werkgeverskring De Brug
            pillar: employers
            type: employers_association

        Does the party take part? Then put it under the agreement's `parties`.

task-without-reason = the task `{ $task }` lies with { part-level }, but nothing says why
    .help = add `why_regional: …` to this task, or make it `level: local`
    .explain =
        Local what can be, regional what must be. A task goes to a higher level only with a reason.

        So each task above local level says why a municipality cannot do it alone. Write that in one or two sentences.
        Visitors can read it.

        Wrong:

            tasks:
              - name: Research into supply and demand
                level: regional
                performed_by: work-centre

        Right:

            tasks:
              - name: Research into supply and demand
                level: regional
                why_regional: Figures per municipality are too small to build plans on.
                performed_by: work-centre

task-without-performer = the task `{ $task }` lies with { part-level }, but nothing says who does it
    .help = add `performed_by: …` to this task, with the id of a partner
    .explain =
        Each task above local level says who does it. Else nobody can be asked about it.

        Under `performed_by` stands the id of a partner: the name of its file without `.md` or `.yaml`.

            tasks:
              - name: Research into supply and demand
                level: regional
                why_regional: Figures per municipality are too small to build plans on.
                performed_by: work-centre

document-without-file = the document `{ $title }` has no file and no web address
    .help = add `file: media/…` or `url: https://…` to this document, or remove it
    .explain =
        Under `documents` stand the texts that were signed. A visitor wants to read them. A document without a file and
        without a web address cannot be shown.

        Does the document lie in `media/`? Then write `file`. Is it on another website? Then write `url`. Both may be there.

            documents:
              - title: Signed text
                file: media/regional-plan.pdf
                date: 2026-03-01

too-few-parties = { $count ->
    [0] this agreement has no parties
    [one] this agreement has only one party
   *[other] this agreement has { $count } parties
}
    .help = name at least two partners under `parties`
    .explain =
        An agreement is made by at least two parties.

        Name everyone who agreed under `parties`. Whoever only pays or carries out is one of them: choose the role
        `funder` or `executor`.

            parties:
              - partner: gemeente-enschede
                role: lead
              - partner: roc-noord

host-role-missing = this agreement has the form of a host municipality, but no party has that role
    .help = give the municipality that does the work `role: host`, or choose another `legal_form`
    .explain =
        In the form `host_municipality` one municipality does the work for the others. Here nobody can see which.

        The host municipality employs the people and signs for the other municipalities (Wet gemeenschappelijke
        regelingen, article 8, fourth paragraph).

        Right:

            legal_form: host_municipality
            parties:
              - partner: gemeente-enschede
                role: host
              - partner: gemeente-hengelo

host-role-twice = an agreement has only one host municipality, and this is another one
    .help = leave `role: host` with one party; choose for instance `role: member` for the other
    .related = this party has the role already
    .explain =
        In the form `host_municipality` one municipality does the work for the others. Here several parties have that
        role.

        Are there two host municipalities for two tasks? Then make two agreements, and name the plan that both fall
        under as their `framework`.

framework-cycle = { $count ->
    [one] this agreement falls under itself
   *[other] these agreements fall under each other: { $chain }
}
    .help = remove `framework` from one of the agreements
    .related = this agreement is part of the circle
    .explain =
        Under `framework` stands the larger agreement that this one falls under. Here the agreements make a circle.

        The page says what an agreement follows from. In a circle all follow from each other, and so from nothing.
        Remove `framework` from the largest agreement, or name another one there.

framework-term = { $side ->
    [start] this agreement begins on { DAY($day) }, before `{ $framework }` that it falls under ({ DAY($limit) })
   *[other] { $day ->
        [none] this agreement has no end, but `{ $framework }` that it falls under ends on { DAY($limit) }
       *[other] this agreement ends on { DAY($day) }, after `{ $framework }` that it falls under ({ DAY($limit) })
    }
}
    .help = { $side ->
        [start] write { $limit } or later as `valid_from`, or change the larger agreement
       *[other] write { $limit } or earlier as `valid_until`, or change the larger agreement
    }
    .related = this is the larger agreement's date
    .explain =
        An agreement that falls under another holds only as long as that one.

        The larger agreement stands under `framework`. When this one begins earlier or ends later, it rests on nothing
        for a while.

        Wrong, when the agenda ends on 2028-12-31:

            framework: regional-agenda
            valid_from: 2026-01-01
            valid_until: 2029-12-31

        Right:

            framework: regional-agenda
            valid_from: 2026-01-01
            valid_until: 2028-12-31

        Was the larger agreement prolonged? Then change its date.

fund-missing = this money comes from a sector fund, but nothing says which
    .help = add `fund: …`, with the id of the partner that is the fund
    .explain =
        Money of a sector fund names the fund that pays. So anyone can check it.

        The fund is a partner with `type: sector_fund`. When it lies in `shared`, all regions can refer to it.

        Wrong:

            funding:
              - source: sector_fund
                amount: 250000

        Right:

            funding:
              - source: sector_fund
                fund: technology-fund
                amount: 250000

bonus-without-condition = this bonus does not say which result it needs
    .help = add `condition: …`, with what must be reached
    .explain =
        A bonus hangs on a result. Without a result it is a gift.

        Write under `condition` in one sentence what must be reached, and when.

            funding:
              - source: bonus
                amount: 150000
                condition: By the end of 2028 at least 420 newcomers work in technology.

result-behind-unexplained = the result `{ $indicator }` is behind, and nothing says why
    .help = add `explanation: …` to this result{ part-owner }
    .explain =
        The last measured result is worse than what that day asked for. Then an explanation belongs to it.

        Collaboration is not free of obligation. When something is behind, somebody says why and what happens now. That
        stands on the agreement's page.

        Whether a result is behind is reckoned from `baseline`, `targets` and `actuals`. So you write it nowhere.

            results:
              - indicator: People with a new job
                unit: people
                baseline:
                  on: 2025-12-31
                  value: 0
                targets:
                  - by: 2026-12-31
                    value: 1100
                actuals:
                  - on: 2026-06-30
                    value: 300
                explanation: Two desks opened late. Since May they are open every day.

result-behind-unaccountable = the result `{ $indicator }` is behind, and nothing says who answers for it
    .help = add `accountable: …` to this result, with the id of a partner{ part-owner }
    .explain =
        The last measured result is worse than what that day asked for. Then it must be clear who answers for it.

        Under `accountable` stands the id of a partner: the name of its file without `.md` or `.yaml`.

            results:
              - indicator: People with a new job
                unit: people
                accountable: gemeente-enschede

actual-in-future = a measured value cannot be of { DAY($day) }: that day has yet to come
    .help = write the day of measuring, or put the value under `targets` if you still want to reach it
    .explain =
        Under `actuals` stands what was measured. Nothing can be measured on a day that has yet to come.

        Mostly it is a slip in the year. Is it a value that you want to reach? Then it belongs under `targets`.

            targets:
              - by: 2027-12-31
                value: 75
            actuals:
              - on: 2026-10-31
                value: 68

## Trainings

provider-not-education = `{ $provider }` belongs to { part-pillar }, and gives no trainings itself
    .help = name the school or training provider under `provider`; put `{ $provider }` under `partners`
    .related = this says where the partner belongs
    .explain =
        Under `provider` stands who gives the training: a partner of education, or with the `type` `roc`, `university`
        or `private_trainer`.

        The site always leads people on to who gives the training. A municipality or desk that only pays or refers
        stands under `partners`.

        Wrong:

            provider: gemeente-enschede

        Right:

            provider: roc-noord
            partners: [gemeente-enschede]

        Does the partner give trainings after all? Then change `pillar` or `type` in the partner's file.

start-without-date = { $given ->
    [both] this start has a date, and `rolling: true` as well
   *[other] this start has no date
}
    .help = { $given ->
        [both] remove one of the two: a date, or starting at any time
       *[other] add `date: …`, or `rolling: true` if people can start at any time
    }
    .related = this is the date
    .explain =
        A start has a date, or people can start at any time. Never neither, and never both.

        When can I begin? That is what people want to know.

        On a fixed day:

            starts:
              - date: 2027-02-01

        At any time:

            starts:
              - rolling: true

enrol-after-start = people can enrol until { DAY($until) }, but the training begins on { DAY($start) }
    .help = write a day before the start under `enrol_until`, or the start itself
    .related = this is the start
    .explain =
        The last day to enrol is not after the training's start.

        See whether the two dates were swapped, and whether the year is right.

        Wrong:

            - date: 2026-09-01
              enrol_until: 2026-10-01

        Right:

            - date: 2026-09-01
              enrol_until: 2026-08-15

        Can people join later? Then use `rolling: true` without a date.

no-start-to-come = { $count ->
    [0] this training has no start
   *[other] none of this training's starts goes on
}
    .help = add a date under `starts`, or `rolling: true` if people can start at any time{ part-owner }
    .explain =
        This training does not say when people can begin. Its page says that there is no date yet.

        Ask the provider when the training begins, and put that under `starts`.

            starts:
              - date: 2027-02-01

        Can people start at any time? Then write `rolling: true`. Does the training not go on? Then put
        `status: archived`.

offer-past = all starts of this training have passed; the last was on { DAY($last) }
    .help = add a new date under `starts`, or put `status: archived` if the training stops{ part-owner }
    .explain =
        This training has only starts that have passed. The site shows them no more, and the page says that there is no
        date now.

        Ask the provider when the next start is.

            starts:
              - date: 2027-02-01

        Does the training stop? Then put `status: archived`; the page leaves the site.

## Contacts and services

contact-without-channel = this contact cannot be reached
    .help = add `phone`, `email`, `booking_url` or `address`
    .explain =
        A contact has at least one way to reach it: a telephone number, a mail address, a page for appointments or an
        address to visit.

        In two steps a visitor has the right desk, with its telephone number. Opening hours alone are not enough.

            name: Work centre Twente
            type: service_desk
            phone: "+31880000000"

person-without-consent = there is no consent here of { part-consent }
    .help = add `consent` with the day on which it was given: `given_on: …`
    .explain =
        A person's name or photograph stands on the site only if that person agrees. Without consent we show them
        nowhere.

        Ask for consent, and write down when it was given. Does it hold until a certain day? Then add `until`.

        With a contact:

            person:
              name: Samira de Boer
              consent:
                given_on: 2026-03-02
                until: 2028-03-01

        With a story, `consent` stands beside `people`. Is there no consent? Then remove name and photograph, from this
        file, too.

consent-in-future = the consent of { part-consent } cannot be of { DAY($day) }: that day has yet to come
    .help = write the day on which the consent was given under `given_on`
    .explain =
        Under `given_on` stands the day on which somebody gave consent. That day cannot lie in the future.

        Until that day we do not show the name and photograph. Mostly it is a slip in the year.

            consent:
              given_on: 2026-03-02

consent-expired = { $until ->
    [none] the consent of { part-consent } was withdrawn
   *[other] the consent of { part-consent } held until { DAY($until) }
}
    .help = { $until ->
        [none] remove name and photograph from this file{ part-owner }
       *[other] ask for consent again, or remove name and photograph from this file{ part-owner }
    }
    .explain =
        The consent holds no more. Name and photograph are off the site, and so is a story with these people.

        That happens by itself. But what may not be shown any more should not stay in the files either.

        Is there a new consent? Then write down when it was given, and until when it holds:

            consent:
              given_on: 2026-11-01
              until: 2028-10-31

consent-ending = the consent of { part-consent } ends { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days, on { DAY($until) }
}
    .help = ask for a new consent in time, and change `given_on` and `until`{ part-owner }
    .explain =
        Within 90 days the consent to show a name or photograph ends. After that they leave the site by themselves.

        Ask for a new consent in time. Do you get it? Then change the dates:

            consent:
              given_on: 2026-11-01
              until: 2028-10-31

        Do you not get it? Then look for somebody else in time, or remove the person.

no-desk-for-people = the region has no desk for people
    .help = add a contact with `type: service_desk`
    .explain =
        Every region has at least one desk for people with questions about work and learning.

        The site has two doors: for people and for businesses. Behind each door is somebody who knows the region. A
        person does not count as a desk. A desk in `shared` counts only if it names the region under `regions`.

            name: Work centre Twente
            type: service_desk
            phone: "+31880000000"

        Does the desk have an `audience` with only `employers`? Then it is no desk for people.

no-desk-for-employers = the region has no desk for employers
    .help = add a contact with `type: employer_desk`
    .explain =
        Every region has at least one desk for employers.

        The site has two doors: for people and for businesses. Behind each door is somebody who knows the region. A
        person does not count as a desk. A desk in `shared` counts only if it names the region under `regions`.

            name: Employers' desk Twente
            type: employer_desk
            phone: "+31880000000"

        Is there one desk for everybody? Then name `employers` under its `audience`, too.

function-missing = the region offers no { part-function } to { part-door }
    .help = add a service with `function: { $function }`, or let one with that function be for { part-door }, too
    .explain =
        Every region offers four things to people and to businesses: information, advice, training and guidance.

        When one is missing, visitors find an empty place. Each service says under `function` where it belongs:
        `information`, `advice`, `training` or `guidance`. Without `audience` a service is for everybody. Services in
        `shared` count.

            title: Guidance to work
            function: guidance
            audience: [job_seekers, employers]

## Texts

image-without-alt = this image has no description
    .help = write between the square brackets what can be seen: `![A welder at work](media/welding.jpg)`
    .explain =
        Each image in a text has a description.

        Who cannot see the image hears the description (WCAG 2.2, criterion 1.1.1). It also stands there when the image
        does not load.

        Wrong: `![](media/welding.jpg)`

        Right: `![A welder at work in the learning factory](media/welding.jpg)`

        Does an image add nothing to the text? Then leave it out.

image-broken = `{ $path }` { $why ->
        [empty] is an empty file
        [foreign] is a { $format } file, which browsers do not show
        [no-picture] is no image
        [cut-off] is not whole: its end is missing
        [too-large] is too large to work with: { $width } by { $height } pixels
        [too-heavy] is too large to work with: more than 64 MB
       *[other] is damaged and cannot be read
    }
    .help = { $why ->
        [foreign] save the photograph as JPEG (`.jpg`), and put that in the folder `media`
        [no-picture] use a file that is JPEG, PNG, WebP, SVG or GIF; another name alone does not help
        [too-large] make the image smaller: 2400 pixels wide is enough
        [too-heavy] make the image smaller: 2400 pixels wide is enough
       *[other] put the file in the folder `media` again: look first whether it opens on your computer
    }
    .explain =
        Of each image streekwerk makes smaller files, without the place and the day at which a photograph was taken. It
        cannot do that with this file. So the file does not go to the portal.

        Often a file was not copied as a whole. Then put it in the folder `media` again.

        A photograph of an iPhone is sometimes a HEIC file. Save it as JPEG. On the telephone that is in Settings, Camera,
        Formats: choose "Most Compatible".

        An image may have at most 64 million pixels, at most 16,000 pixels on a side, and at most 64 MB.

image-large = `{ $path }` is { $size } MB
    .help = make the photograph smaller: 2400 pixels wide is enough
    .explain =
        A photograph of more than 10 MB works: visitors always get a smaller file. But the content of the portal gets
        large, and building takes longer.

        Open the photograph in a program for photographs, make it 2400 pixels wide and save it as JPEG. Then it is mostly
        smaller than 1 MB.

link-not-read = this is meant as a link, but is not read as one
    .help = write the address without spaces between the brackets, or between `<` and `>`: `[the plan](<media/my plan.pdf>)`
    .explain =
        A link is written as `[text](address)`. The address may not have a space. Visitors now see the brackets, and have
        nothing to click on.

        Put the address between `<` and `>`, or give the file a name without spaces. Do you really mean these brackets?
        Then put a `\` before the first one.
heading-not-read = this is meant as a heading, but is not read as one
    .help = put a space behind the hashes: `## Costs`
    .explain =
        A heading begins with hashes, a space and then the words: `## Costs`. Without the space visitors see the hashes,
        and it is an ordinary line of text.

        With a screen reader people jump from heading to heading. A heading that is none is skipped.

heading-skips = { $level ->
    [1] the heading `{ $heading }` has one hash, which is for the page's title
   *[other] a level is skipped before the heading `{ $heading }`
}
    .help = { $expected ->
        [2] begin the heading with two hashes: `## { $heading }`
        [3] begin the heading with three hashes: `### { $heading }`
        [4] begin the heading with four hashes: `#### { $heading }`
       *[other] begin the heading with { $expected } hashes
    }
    .explain =
        Headings go one level deeper at a time. The first heading of a text has two hashes, because the page's title is
        level 1.

        With a screen reader people jump from heading to heading. When a level is skipped, a part of the page seems to
        be missing (WCAG 2.2, criterion 1.3.1).

        Wrong:

            ## Costs
            #### Grant

        Right:

            ## Costs
            ### Grant

        Choose a heading by what it means, and not by the size of its letters.

link-text-unclear = { $sort ->
    [empty] this link has no words
    [address] the words of this link are a web address
   *[other] the words `{ $text }` do not say where this link goes
}
    .help = write between the square brackets what people find there: `[See the welding course](training:welding)`
    .explain =
        The words of a link say where it goes.

        A screen reader can read all links of a page one after another, without the text around them (WCAG 2.2,
        criterion 2.4.4). And who skims a page reads little else. Then `here` and `read more` say nothing, and a web
        address is read letter by letter.

        Wrong: `Click [here](training:welding) for the course.`

        Right: `See [the welding course](training:welding).`

link-to-hidden = { $in ->
        [field] this field refers
       *[other] this link goes
    } to `{ $target }`, which is not on the site: { $reason ->
    [draft] it is a draft
    [archived] it is archived
    [early] it is shown only later
    [late] it is shown no more
    [region] neither is its region
   *[other] the consent is missing
}
    .help = { $in ->
        [field] choose another one
       *[other] remove the link
    }, or { $reason ->
        [draft] put `status: published` there when it is finished{ part-owner }
        [archived] { $in ->
            [field] put `status: published` there when it is back{ part-owner }
           *[other] refer to something that is still there{ part-owner }
        }
        [early] see whether `publish_from` is right there; from that day on it works{ part-owner }
        [late] give that file a later `publish_until`{ part-owner }
        [region] look at `status`, `publish_from` and `publish_until` in `{ $region }`{ part-owner }
       *[other] see to the consent there{ part-owner }
    }
    .explain =
        The link goes to something that exists, but is not on the site now. Visitors see the words, without a link.

        There are six causes: it is a draft (`status: draft`), it is archived (`status: archived`), the day of
        `publish_from` has yet to come, the day of `publish_until` has passed, one of these four holds for its whole
        region, or the consent for a story does not hold.

        Fields that say where a visitor can go on are looked at, too: `provider` and `contact` of a training offer,
        `providers` and `contacts` of a service. Without them a visitor does not know whom to ask.

        When it comes on the site later, the link works from then on by itself.

## Figures

figures-without-source = these figures have no source
    .help = add `source`, with at least `publisher`, `licence` and `retrieved_on`
    .explain =
        Figures say where they come from. A figure that nobody can check is an opinion.

            source:
              publisher: CBS
              title: Vacancies by industry
              url: https://www.cbs.nl/
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

        Did you gather the figures yourselves? Then name your own organisation as `publisher`.

figures-without-date = the source of these figures does not say when they were fetched
    .help = add the day under `source`: `retrieved_on: 2026-10-01`
    .explain =
        The source says on which day the figures were fetched. Publishers sometimes change their figures later.

        So a visitor knows how old the figures are, and you know when to look again.

            source:
              publisher: CBS
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

figures-without-licence = the source of these figures has no licence
    .help = add the licence under `source`, for instance `licence: CC BY 4.0`
    .explain =
        The licence says whether the figures may stand here, and what others may do with them.

        Mostly it stands at the bottom of the source's website. The CBS uses `CC BY 4.0`. Are the figures your own? Then
        choose a licence yourself, for instance `CC0 1.0`. If you find no licence, ask whether you may use the figures.

            source:
              publisher: CBS
              licence: CC BY 4.0
              retrieved_on: 2026-10-01

figures-without-points = these figures have no values
    .help = add `points`, or name a CSV file in the same folder under `data`
    .explain =
        There is a title, but there are no figures to show.

        A few figures stand in the file itself:

            points:
              - period: "2025"
                value: 1200
              - period: "2026"
                value: 1350

        For many figures a CSV file beside it is easier:

            data: vacancies.csv

## Translations

still-to-fill-in = a text to replace is still here: `{ $words }`
    .help = write your own text, or set `status: draft` until it is there
    .explain =
        A new file of `streekwerk new` has texts that you replace yourself, such as `Fill in:` and the sentence that says
        to write the text there. Visitors must not see those.

        Not finished yet? Leave `status: draft` as it is: a draft does not appear on the site.

        Wrong:

            title: "Fill in: welding"
            status: published

        Right:

            title: Learning to weld
            status: published

translation-incomplete = { $first ->
    [body] this translation lacks the text of `{ $original }`
   *[other] { $count ->
        [one] this translation lacks `{ $first }` of `{ $original }`
       *[other] this translation lacks { $count } texts of `{ $original }`, such as `{ $first }`
    }
}
    .help = { $first ->
        [body] write the translation of the text below the second `---`{ part-owner }
       *[other] translate what is missing{ part-owner }
    }
    .related = this text is not translated
    .explain =
        The original has texts that the translation does not have. The translated page shows them in the original's
        language.

        Mostly the original was changed after the translation was made. Parts of a list belong together by their place. Names
        of organisations and places need no translation.

        In `lassen.md`:

            title: Lassen voor beginners
            skills: [lassen, meten]

        In `lassen.en.md`:

            title: Welding for beginners
            skills: [welding, measuring]

translation-behind = { $difference ->
    [headings] this translation has other headings than `{ $original }`
   *[other] this translation has other links than `{ $original }`
}
    .help = compare the two texts, and translate what was added or changed{ part-owner }
    .explain =
        The translation is probably behind: its headings or links are not the same as the original's.

        We compare how many headings there are and of which level, and which parts of the site the links lead to. Links
        to other websites may differ by language. A sentence that only changed its words goes unseen: so always look at
        the translation when you change the original.

        Is the translation built otherwise on purpose? Then rather give both the same build: so colleagues can hold the
        texts side by side.

translation-by-hyphen = this seems a translation, but it is a page of its own
    .help = name the file `{ $suggestion }` if it is a translation
    .explain =
        A point stands before the language of a translation, and no hyphen. With a hyphen it is a page of its own, in
        the usual language of the site.

        Wrong: `welding-en.md`

        Right: `welding.en.md`

translation-unused = { $of ->
    [original] `{ $language }` is the original's language: this translation is seen nowhere
   *[other] there are no pages in this language (`{ $language }`): this translation is seen nowhere
}
    .help = { $of ->
        [original] put the text in the original, and remove this file
       *[other] add `{ $language }` under `languages` in `portal.yaml`, or remove the translation
    }
    .explain =
        This translation is seen nowhere: its language is none of the site's, or it is the one in which the original is
        written.

        The languages stand in `portal.yaml`; a region can name its own in `region.yaml`. The first one is the
        originals'.

            languages: [nl, en]

## What asks for care

review-overdue = { $by ->
    [none] this content has never been reviewed
   *[other] this content should have been reviewed by { DAY($by) }
}
    .help = see whether all of it is still right, and put today's date under `reviewed_on`{ part-owner }
    .explain =
        This content says how often it is reviewed (`review_every`), and that is too long ago or has never happened.

        So nothing goes stale unseen. Look at telephone numbers, dates, amounts, names and links. Is all of it right?
        Then change the date:

            reviewed_on: 2026-11-03
            review_every: P1Y

        Is it enough to look less often? Then write for instance `P2Y`: every two years.

agreement-ending = this agreement ends { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days, on { DAY($until) }
}
    .help = ask the parties whether it goes on; change `valid_until` if it was prolonged{ part-owner }
    .explain =
        Within 90 days this agreement ends. After that its page says that it has ended.

        The parties had better decide now how to go on.

        - Does the agreement go on? Change `valid_until`.
        - Does a new one follow? Make a file of its own for it, and leave this one: so all can see what was reached.
        - Does it stop? Then there is nothing to do.

        The message leaves by itself when the agreement has ended.

news-expired = this news item expired on { DAY($expires) }
    .help = put `status: archived`, or a later day under `expires`{ part-owner }
    .explain =
        The item's last day has passed. It is in no list any more, but its page can still be found.

        Is the item not needed any more? Then put `status: archived`. Is it still of use, then remove `expires` or
        choose a later day.

## Facts that contradict each other

dates-reversed = `{ $until-key }` ({ DAY($until) }) lies before `{ $from-key }` ({ DAY($from) })
    .help = swap the two dates, or see whether the year is right
    .related = this is the beginning
    .explain =
        The end lies before the beginning. That cannot be: it would never be seen, or never hold.

        Mostly the two dates were swapped, or an old year is still there.

        Wrong:

            valid_from: 2027-01-01
            valid_until: 2026-12-31

        Right:

            valid_from: 2026-01-01
            valid_until: 2026-12-31

hours-overlap = the times { $one } and { $two } overlap
    .help = see which time is wrong, or make one time of the two
    .related = this time is partly the same
    .explain =
        One day has two opening times that overlap.

        Visitors read both, and believe one. Mostly one of the two has a slip in it.

        Wrong:

            mon: ["09:00-13:00", "12:30-17:00"]

        Right:

            mon: ["09:00-12:30", "13:00-17:00"]

map-unknown-place = { $area } does not belong here, and stands in the map file
    .help = { $suggestion ->
        [none] take this place out of the file, or add it to the municipalities (or regions)
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        The map file of a region has only its own municipalities; that of the portal only its regions. An area without a
        page would be a place from where nobody can go on.

        The codes are compared, or else the names, letter by letter. Municipalities of the past and of later may be in it.

map-place-missing = { $name } is not on the map
    .help = add an area to `{ $file }` with the code `{ $code }` or the name `{ $name }`
    .explain =
        This place belongs here, but has no area in the map file. It does stand in the list beside the map.

        Is the municipality new? Then fetch the file of this year from the source.

map-without-licence = the source of this map has no licence
    .help = add the licence under `source`, for instance `licence: CC BY 4.0`
    .explain =
        The licence says whether the outlines may stand here. It comes below the map.

        You find it at the source. CBS and Kadaster use `CC BY 4.0` for borders. Did you draw the map yourself? Then choose
        a licence yourself, for instance `CC0 1.0`.

tile-twice = the square `{ $tile }` is another's already
    .help = choose a square that is still free
    .related = here the square stands the first time
    .explain =
        On a map of squares each place has a square of its own.

        A municipality that does not belong to the region now does not count.

municipality-twice = { $name } is in this region already
    .help = remove the municipality here, or see to it that `from` and `until` do not overlap
    .related = this is the municipality for the first time
    .explain =
        A municipality stands in a region only once on any day.

        Twice is possible only when the municipality left and came back, or when it is divided and both have a `part`:

            - code: "GM0262"
              name: Lochem
              until: 2026-12-31
            - code: "GM0262"
              name: Lochem
              from: 2028-01-01

sub-region-twice = there is a sub-region `{ $name }` already
    .help = give one of the two another `id`
    .related = this is the first
    .explain =
        Two sub-regions have the same id. The second would have no page.

        Choose an `id` of its own for every sub-region, with lower-case letters, digits and hyphens.

            sub_regions:
              - id: twente-west
                name: Twente West
              - id: twente-east
                name: Twente East

sector-twice = there is a sector `{ $name }` already
    .help = give one of the two another `id`, or remove one
    .related = this is the first
    .explain =
        Two sectors have the same id. Trainings and partners that name that id then belong to the first alone.

        Choose an `id` of its own for every sector, with lower-case letters, digits and hyphens.

            sectors:
              - id: care
                name: Care
              - id: welfare
                name: Welfare and childcare

party-twice = `{ $name }` is among the parties already
    .help = bring the two together
    .related = this is the party for the first time
    .explain =
        The same partner stands twice among the parties of one agreement.

        Does the partner have two roles? Then choose the most important one. Whether it also pays can be seen under
        `funding`; whether it also carries something out, under `tasks`.

reference-twice = `{ $name }` is in this list already
    .help = remove one of the two
    .related = this is the first time
    .explain =
        A list has the same thing in it twice. A visitor would see the same name twice.

        Wrong:

            sectors: [care, technology, care]

        Right:

            sectors: [care, technology]

point-twice = { $series ->
    [none] there is a value for `{ $name }` already
   *[other] there is a value for `{ $name }` in the series `{ $series }` already
}
    .help = see which of the two is right, and remove the other
    .related = this is the first value
    .explain =
        One period has two values in the same series. The chart can show only one.

        Do the values belong to two groups? Then give each its own `series`:

            points:
              - period: "2026"
                series: Care
                value: 1350
              - period: "2026"
                series: Technology
                value: 980

## Colours

bad-token-colour = `{ $value }` is no colour as we read it
    .help = write `#` and six digits or letters between quotes: `"#1a6b54"`
    .explain =
        A colour is a `#` with six digits or letters from `a` to `f`, between quotes: `"#1a6b54"`.

        The quotes are needed: without them, all behind `#` is a comment to YAML. Names of colours, such as `green`, and
        forms such as `rgb(26, 107, 84)` are not read.

        Wrong:

            brand:
              tokens:
                accent: orange

        Right:

            brand:
              tokens:
                accent: "#b3471d"

unknown-token = no theme has a colour `{ $token }`
    .help = { $suggestion ->
        [none] remove the line, or look in the manual which names there are
       *[other] do you mean `{ $suggestion }`?
    }
    .explain =
        Under `tokens` you replace colours that we make from the brand colour. The name must be a colour of the theme.

        Often used are `action` (links and buttons), `on-action` (text on a button), `brand` (large areas) and `accent`.
        Put `dark-` before the name for the dark look.

            brand:
              colour: "#1a6b54"
              tokens:
                accent: "#b3471d"

        Mostly `colour` alone is enough: the rest then goes with it by itself.

low-contrast = `{ $front }` ({ $front-colour }) cannot be read well on `{ $back }` ({ $back-colour }): the contrast is { NUMBER($ratio) }, and must be at least { NUMBER($least) }
    .help = choose a lighter or darker colour for one of the two, or remove the line: then we choose one with enough contrast
    .related = this is the other colour
    .explain =
        These two colours are too much alike. Many people cannot read the text then.

        Text needs a contrast of at least 4.5, lines and marks at least 3 (WCAG 2.2, criteria 1.4.3 and 1.4.11). A
        municipality's site must meet that.

        Colours that we make from `colour` can always be read. When you choose a colour under `tokens` yourself, it must
        be so, too. `on-action`, for instance, is the text on a button, and `action` the button.

        Wrong, with white text:

            tokens:
              action: "#9fd3c7"

        Right:

            tokens:
              action: "#1a6b54"

## Places and addresses

regions-outside-shared = `regions` works only in the folder `shared`
    .help = put the file in `shared/{ $kind }/{ $file }`, or remove `regions`
    .explain =
        With `regions` you choose which regions show something that belongs to several. That is possible only in the
        folder `shared`.

        What lies in a region's folder belongs to that region, and stands only there. Another region can refer to it.

        In `shared/partners/uwv.yaml`:

            name: UWV
            regions: [twente, zwolle]

        Without `regions`, something in `shared` stands in all regions.

bad-base-url = { $problem ->
    [query] `{ $address }` can be no site's address: it has a `?` or `#` in it
    [file] `{ $address }` is the address of one page, and not of a site
   *[other] `{ $address }` is not secure
}
    .help = { $problem ->
        [query] write the address up to that character
        [file] write the address without the file's name at its end
       *[other] write `https://` instead of `http://`
    }
    .explain =
        Under `base_url` stands where the site will be. All addresses of pages begin with it.

        It is an address with `https://`, without a file at its end and without `?` or `#`. A folder is possible.

        Wrong: `https://www.example.nl/index.html`

        Right: `https://www.example.nl/labour-market`

        Without `https` others can read along, and browsers warn of it. Governments must use it. Only for your own
        computer (`localhost`) it makes no difference.

base-url-twice = two sites stand at the address `{ $address }`
    .help = give one of the two a `base_url` of its own
    .related = this site has the same address
    .explain =
        Two sites would stand at the same address. Of one of them nothing is seen then.

        With `layout: separate` the network gets a site, and so does every region. Give every region an address of its
        own in `region.yaml`:

            base_url: https://www.workintwente.example

        A folder at the same address is possible, too: `https://www.workintheeast.example/twente`.

vanished-page = the page `{ $address }` is gone, and nothing leads on from it
    .help = { $suggestion ->
        [none] put the old address in the page that is most like it: `aliases: [{ $addresses }]`
       *[other] put in `{ $suggestion }`: `aliases: [{ $addresses }]`
    }
    .related = this is probably the new page
    .explain =
        You published this page before. Now its file is gone or has another name, and a visitor comes to an error page.

        Others have a link to the old address: search engines, letters, partners' websites. Put the old address in the
        page that takes its place; whoever opens the old address then comes to the new page.

            aliases: [/twente/training/welding/]

        Does nothing take its place? Then you can leave the file with `status: archived`. So it is clear that the page
        is gone on purpose, and this message does not come.

        We compare with the site that lies in the folder of `--output`. The message comes back until an old address leads
        on or the page is there again. Do you want to lose no page? Then make it an error: with `vanished-page: error`
        nothing is published until it is mended.

accessibility-statement-missing = the portal has no accessibility statement
    .help = fill in `accessibility` in `portal.yaml`: at least `status`, and `assessed_on` when it was assessed
    .explain =
        A public body must say on its website how accessible that is (Directive (EU) 2016/2102). The statement has a
        fixed form. The portal makes it from what you fill in:

            accessibility:
              status: first_measures
              register_url: https://www.toegankelijkheidsverklaring.nl/register/12345

        Who is no public body can switch this message off. A statement is still good manners.

        You see this message only when `base_url` is a real address.

privacy-statement-missing = the portal does not say who answers for personal data
    .help = fill in `privacy` in `portal.yaml`: at least how long the server keeps its log, such as `log_days: 7`
    .explain =
        The portal sets no cookies and loads nothing from others. But a web server often notes which internet address
        asked for which page. That is personal data. So there must be a page about privacy (GDPR, article 13). The
        portal makes it from what you fill in:

            privacy:
              log_days: 7
              officer_email: dpo@example.nl

        You see this message only when `base_url` is a real address.

security-txt-missing = the portal does not say where to report a leak
    .help = fill in `security` in `portal.yaml`: `contact` and `expires`
    .explain =
        Who finds a leak in a website looks in a fixed place for where to report it: `/.well-known/security.txt` (RFC
        9116). Dutch public bodies must have it. The portal makes the file from what you fill in:

            security:
              contact: [security@example.nl]
              expires: 2027-06-30

        When the portal stands in a folder of another website, the file belongs to that website and this message does
        not come. You also see it only when `base_url` is a real address.

security-expiring = { $is ->
    [past] since { $day }, `security.txt` no longer holds
   *[other] `security.txt` holds only until { $day }
}
    .help = see whether the addresses in `contact` are still right, and set `expires` to a day within a year
    .explain =
        `security.txt` says until when somebody may rely on it. When that day is past, programs no longer use the file.
        Thirty days before, you get a warning. After it, it is an error.

        Do not only move the date. First see whether reports still reach the right people.

security-expires-late = `security.txt` holds until { $day }: that is more than a year
    .help = set `expires` to a day within a year
    .explain =
        RFC 9116 asks for a day that is less than a year away. So somebody looks every year whether the address where a
        leak is reported is still right.

        From thirty days before that day, `streekwerk check` warns.
