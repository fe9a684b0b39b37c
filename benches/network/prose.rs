//! Texts: sentences in Dutch and English, and bodies of some hundred words made of them.

use super::dice::Dice;

/// A text in Dutch and in English.
pub(crate) type Pair = (&'static str, &'static str);

/// A body in both languages, with the same headings and links.
pub(crate) struct Body {
    pub(crate) nl: String,
    pub(crate) en: String,
}

/// A link of a body: where it leads, and its words in Dutch and English.
pub(crate) type Link = (String, String, String);

const SENTENCES: &[Pair] = &[
    ("Je hoeft je niet voor te bereiden.", "You do not have to prepare."),
    ("De groep is klein, zodat er tijd is voor je vragen.", "The group is small, so there is time for your questions."),
    ("In het eerste gesprek kijken we wat je al kunt.", "In the first conversation we look at what you can do."),
    ("Daarna maken we samen een plan met een eerste stap.", "Then we make a plan together with a first step."),
    ("Veel mensen doen dit naast hun werk.", "Many people do this next to their job."),
    ("Je werkgever betaalt vaak een deel van de kosten.", "Your employer often pays a part of the costs."),
    ("Heb je een uitkering, vraag dan eerst toestemming.", "If you have a benefit, ask for permission first."),
    ("Op dinsdag en donderdag is er ook een avondgroep.", "On Tuesday and Thursday there is an evening group too."),
    ("Een ervaren vakman kijkt met je mee.", "An experienced professional watches with you."),
    ("Je krijgt een bewijs van wat je hebt geleerd.", "You get a proof of what you have learnt."),
    ("Dat bewijs telt mee voor een volgende opleiding.", "That proof counts for a next course."),
    ("Reiskosten binnen de regio krijg je terug.", "You get travel costs within the region back."),
    ("Kun je een keer niet, dan haal je de les later in.", "If you miss a lesson, you catch up later."),
    ("De bedrijven in de buurt denken mee over de lessen.", "Companies nearby help to plan the lessons."),
    ("Zo sluit wat je leert aan op het werk dat er is.", "So what you learn fits the work that is there."),
    ("Neem een geldig bewijs van wie je bent mee.", "Bring a valid proof of who you are."),
    ("Is taal lastig, dan helpt een collega met vertalen.", "If language is hard, a colleague helps to translate."),
    ("Wie al ervaring heeft, slaat een deel over.", "Who has experience skips a part."),
    ("Een assessment laat zien welk deel dat is.", "An assessment shows which part that is."),
    ("Na zes weken bespreken we hoe het gaat.", "After six weeks we discuss how it goes."),
    ("Past het toch niet, dan zoeken we iets anders.", "If it does not fit, we look for something else."),
    ("Het gebouw is goed bereikbaar met de bus.", "The building is easy to reach by bus."),
    ("Er is een lift en een rustige kamer.", "There is a lift and a quiet room."),
    ("De gemeenten in de regio betalen hier samen aan mee.", "The municipalities of the region pay for this together."),
    ("Elk half jaar staat op deze site wat het opleverde.", "Every six months this site says what came of it."),
    ("Vorig jaar vonden hierdoor ruim honderd mensen werk.", "Last year over a hundred people found work this way."),
    (
        "De meeste deelnemers blijven daarna bij hetzelfde bedrijf.",
        "Most participants stay at the same company afterwards.",
    ),
    ("U kunt als bedrijf ook een eigen groep aanvragen.", "As a company you can ask for a group of your own."),
    ("Wij komen dan bij u langs om te horen wat u nodig hebt.", "We then visit you to hear what you need."),
    ("Bel gerust als iets niet duidelijk is.", "Do call when something is not clear."),
];

const HEADINGS: &[Pair] = &[
    ("Voor wie is het?", "Who is it for?"),
    ("Wat leer je?", "What do you learn?"),
    ("Hoe gaat het in zijn werk?", "How does it work?"),
    ("Wat kost het?", "What does it cost?"),
    ("Wat komt erna?", "What comes next?"),
    ("Goed om te weten", "Good to know"),
];

const ITEMS: &[Pair] = &[
    ("veilig werken met machines en gereedschap", "working safely with machines and tools"),
    ("een eenvoudige tekening lezen", "reading a simple drawing"),
    ("samenwerken in een vast team", "working together in a fixed team"),
    ("je werk plannen en bijhouden", "planning and keeping track of your work"),
    ("een gesprek voeren met een klant", "talking with a customer"),
    ("fouten zien en herstellen", "seeing and repairing mistakes"),
    ("omgaan met drukke dagen", "coping with busy days"),
    ("werken met een tablet of computer", "working with a tablet or computer"),
];

/// Returns a body of this many parts, each with a heading but the first. Every link stands in a part of its own, as far
/// as there are parts.
pub(crate) fn body(dice: &mut Dice, parts: usize, links: &[Link]) -> Body {
    let mut body = Body { nl: String::new(), en: String::new() };
    for part in 0..parts {
        if part > 0 {
            let heading = HEADINGS[(part - 1) % HEADINGS.len()];
            body.push(&format!("## {}\n\n", heading.0), &format!("## {}\n\n", heading.1));
        }
        body.paragraph(dice, links.get(part));
        if dice.once_in(3) {
            for item in dice.some(ITEMS, 4) {
                body.push(&format!("- {};\n", item.0), &format!("- {};\n", item.1));
            }
            body.push("\n", "\n");
        }
        body.paragraph(dice, None);
    }
    body
}

impl Body {
    fn push(&mut self, nl: &str, en: &str) {
        self.nl.push_str(nl);
        self.en.push_str(en);
    }

    fn paragraph(&mut self, dice: &mut Dice, link: Option<&Link>) {
        let count = dice.between(3, 7);
        for sentence in dice.some(SENTENCES, count) {
            self.push(sentence.0, sentence.1);
            self.push(" ", " ");
        }
        if let Some((target, nl, en)) = link {
            self.push(&format!("Kijk ook bij [{nl}]({target})."), &format!("Also see [{en}]({target})."));
        }
        self.push("\n\n", "\n\n");
    }
}

/// Returns a summary of one sentence or two.
pub(crate) fn summary(dice: &mut Dice) -> (String, String) {
    let sentences = dice.some(SENTENCES, 2);
    let of = |text: fn(&&Pair) -> &'static str| sentences.iter().map(text).collect::<Vec<_>>().join(" ");
    (of(|pair| pair.0), of(|pair| pair.1))
}

/// Returns texts as a YAML list on one line.
pub(crate) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(|text| format!("{:?}", text.as_ref())).collect();
    format!("[{}]", quoted.join(", "))
}
