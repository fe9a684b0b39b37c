//! What an editor probably meant by a value that its field refuses.
//!
//! A suggestion is only ever shown, never used. Each is checked by the field itself before it is offered.

use crate::{
    field::{Day, Slug, TimeRange, format_fault},
    lang::Lang,
};

/// Returns what to write instead of `text` in a field with this `format`; for a reference, `target` is the kind of
/// entity that it leads to.
pub(super) fn suggest(format: &str, text: &str, target: Option<&str>) -> Option<String> {
    let text = text.trim();
    let better = match format {
        "slug" => Slug::new(text).err()?,
        "date" => day(text)?,
        "moment" => moment(text)?,
        "time-range" => time_range(text)?,
        "period" => period(text)?,
        "tile" => text.to_uppercase().split_whitespace().collect(),
        "municipality-code" => prefixed(text, "GM", 4)?,
        "region-code" => prefixed(text, "AM", 2)?,
        "postcode" => postcode(text),
        "code" => text.split_whitespace().collect(),
        "url" => url(text)?,
        "email" => email(text),
        "phone" => phone(text)?,
        "reach" => reach(text)?,
        "old-path" => old_path(text),
        "media-path" => media_path(text)?,
        "reference" => reference(text, target),
        "any-reference" => any_reference(text)?,
        "language" => Lang::meant(text)?.to_string(),
        _ => return None,
    };
    (better != text && format_fault(format, &better).is_none()).then_some(better)
}

/// The months in Dutch and English, by the letters that tell them apart.
const MONTHS: [(&str, u8); 17] = [
    ("jan", 1),
    ("feb", 2),
    ("maart", 3),
    ("mar", 3),
    ("mrt", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("maa", 3),
];

/// `1 maart 2026`, `1-3-2026`, `2026/3/1` and, when the day does not exist, the last day of its month.
fn day(text: &str) -> Option<String> {
    if Day::parse(text) == Err("impossible".to_owned()) {
        return last_day(text);
    }
    let lowered = text.to_lowercase();
    let parts: Vec<&str> = lowered.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    // The name of the day of the week may stand before.
    let parts = if parts.len() == 4 { &parts[1..] } else { &parts[..] };
    let &[a, b, c] = parts else { return None };
    let month =
        |part: &str| MONTHS.iter().find(|(name, _)| part.starts_with(name)).map(|(_, m)| *m).or(part.parse().ok()); // No number: no month.
    let (year, month, day) = if a.len() == 4 { (a, month(b)?, c) } else { (c, month(b)?, a) };
    let (year, day): (u16, u8) = (year.parse().ok()?, day.parse().ok()?); // Not a number: nothing to suggest.
    let year = if year < 100 { 2000 + year } else { year };
    let written = format!("{year:04}-{month:02}-{day:02}");
    if Day::parse(&written).is_ok() { Some(written) } else { last_day(&written) }
}

/// Returns the last day of the month of a day that does not exist.
fn last_day(text: &str) -> Option<String> {
    let (month, day) = text.rsplit_once('-')?;
    let day: u8 = day.parse().ok().filter(|day| (29..=31).contains(day))?; // Not a number: nothing to suggest.
    (28..day).rev().map(|day| format!("{month}-{day}")).find(|written| Day::parse(written).is_ok())
}

/// `1 maart 2026 om 19.30 uur`
fn moment(text: &str) -> Option<String> {
    let (date, rest) = match text.split_once(['T', ' ']).filter(|(date, _)| date.contains('-')) {
        Some((date, rest)) => (date.to_owned(), rest),
        None => match text.match_indices(' ').nth(2) {
            Some((at, _)) => (text[..at].to_owned(), &text[at..]),
            None => (text.to_owned(), ""),
        },
    };
    let date = if Day::parse(&date).is_ok() { date } else { day(&date)? };
    let times = times(rest);
    match times.first() {
        Some(time) => Some(format!("{date} {time}")),
        None => rest.trim().is_empty().then_some(date),
    }
}

/// `9-17`, `9.00 - 17.00 uur`, `van 9:00 tot 17:00`
fn time_range(text: &str) -> Option<String> {
    let times = times(text);
    let [from, until] = &times[..] else { return None };
    let written = format!("{from}-{until}");
    if TimeRange::parse(&written).is_ok() {
        Some(written)
    } else {
        TimeRange::parse(&format!("{until}-{from}")).ok().map(|t| t.to_string())
    } // The order may be the other way round.
}

/// Returns the times in a text, as `09:00`.
fn times(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || c == ':' || c == '.';
    let words = text.split(|c: char| !is_part(c)).map(|word| word.trim_matches(['.', ':']));
    let time = |word: &str| {
        let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, "00"));
        let minute = minute.split([':', '.']).next().unwrap_or_default();
        let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?); // Not a number: no time.
        (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
    };
    words.filter(|word| !word.is_empty()).filter_map(time).collect()
}

/// `6 maanden`, `half jaar`, `P1Y6M`
fn period(text: &str) -> Option<String> {
    let lowered = text.to_lowercase();
    if let Some((years, months)) = lowered.strip_prefix('p').and_then(|rest| rest.strip_suffix('m')?.split_once('y')) {
        let (years, months): (u16, u16) = (years.parse().ok()?, months.parse().ok()?); // Not a number: no period.
        return Some(format!("P{}M", years.checked_mul(12)?.checked_add(months)?));
    }
    if lowered.contains("half jaar") || lowered.contains("halfjaar") {
        return Some("P6M".to_owned());
    }
    let digits: String = lowered.chars().filter(char::is_ascii_digit).collect();
    let count: u16 = match (digits.as_str(), lowered.split_whitespace().next()?) {
        ("", "een" | "één" | "a" | "one") => 1,
        ("", "twee" | "two") => 2,
        ("", "drie" | "three") => 3,
        ("", "vier" | "four") => 4,
        (digits, _) => digits.parse().ok()?, // Not a number: no period.
    };
    let says = |words: &[&str]| words.iter().any(|word| lowered.contains(word));
    if says(&["jaar", "jaren", "year", "jr"]) {
        Some(format!("P{count}Y"))
    } else if says(&["maand", "month", "mnd"]) {
        Some(format!("P{count}M"))
    } else if says(&["week", "weken"]) {
        Some(format!("P{count}W"))
    } else if says(&["uur", "uren", "hour"]) {
        Some(format!("PT{count}H"))
    } else if says(&["dag", "day"]) {
        Some(format!("P{count}D"))
    } else {
        Some(lowered.to_uppercase())
            .filter(|upper| upper.starts_with('P'))
            .or_else(|| Some(format!("P{}", lowered.to_uppercase())))
    }
}

/// `153`, `gm0153`, `GM 153`
fn prefixed(text: &str, prefix: &str, digits: usize) -> Option<String> {
    let number: String = text.chars().filter(char::is_ascii_digit).collect();
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    let fits =
        !number.is_empty() && number.len() <= digits && (letters.is_empty() || letters.eq_ignore_ascii_case(prefix));
    fits.then(|| format!("{prefix}{number:0>digits$}"))
}

fn postcode(text: &str) -> String {
    let compact: String = text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
    match compact.split_at_checked(4) {
        Some((digits, letters)) => format!("{digits} {letters}"),
        None => compact,
    }
}

fn url(text: &str) -> Option<String> {
    let rest = text.split_once(":/").map_or(text, |(_, rest)| rest).trim_start_matches('/');
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.').then(|| format!("https://{}", rest.replace(' ', "%20")))
}

fn email(text: &str) -> String {
    let text = text.trim_start_matches("mailto:").trim_matches(['<', '>']);
    let mended = text.replace("(at)", "@").replace("[at]", "@").replace(" at ", "@").replace(',', ".");
    mended.split_whitespace().collect()
}

/// What has an `@` is a mail address, what has digits alone a number, and what has a dot a web address.
fn reach(text: &str) -> Option<String> {
    let as_page = || url(text).filter(|_| !text.contains(' '));
    if text.contains('@') { Some(email(text)) } else { phone(text).or_else(as_page) }
}

/// `088-0000000`, `0031 88 000 00 00`, `+31 (0)88 000 00 00`
fn phone(text: &str) -> Option<String> {
    let text = text.trim_start_matches("tel:").replace("(0)", "");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let strange = text.chars().any(|c| !c.is_ascii_digit() && !" +-.()/".contains(c));
    if strange {
        return None;
    }
    if text.trim_start().starts_with('+') {
        // `+310…` has the zero that falls away behind the country's number.
        return Some(format!("+{}", digits.strip_prefix("310").map_or(digits.clone(), |rest| format!("31{rest}"))));
    }
    if let Some(international) = digits.strip_prefix("00") {
        return Some(format!("+{international}"));
    }
    digits.strip_prefix('0').filter(|rest| rest.len() == 9).map(|rest| format!("+31{rest}"))
}

fn old_path(text: &str) -> String {
    let path = text.split_once("://").map_or(text, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    format!("/{}", path.trim_start_matches('/').replace("//", "/").replace(' ', "-"))
}

fn media_path(text: &str) -> Option<String> {
    let text = text.replace('\\', "/");
    let inside = match text.rfind("media/") {
        Some(at) => &text[at + "media/".len()..],
        None => text.trim_start_matches(['.', '/']),
    };
    let is_address = text.contains("://");
    (!is_address && !inside.is_empty()).then(|| format!("media/{inside}"))
}

/// `partner:roc-noord`, `../partners/roc-noord.md`, `ROC Noord`
fn reference(text: &str, target: Option<&str>) -> String {
    let text = target.and_then(|kind| text.strip_prefix(kind)?.strip_prefix(':')).unwrap_or(text);
    let is_file = [".md", ".yaml"].iter().find_map(|extension| text.strip_suffix(extension));
    if let Some(path) = is_file {
        return Slug::meant(path.rsplit('/').next().unwrap_or(path));
    }
    match text.split_once('/') {
        Some((region, id)) if !id.contains('/') => format!("{}/{}", Slug::meant(region), Slug::meant(id)),
        _ => Slug::meant(text),
    }
}

/// `training/lassen`
fn any_reference(text: &str) -> Option<String> {
    let (kind, id) = text.split_once([':', '/'])?;
    let kinds = crate::model::Kind::ALL.iter().map(|kind| (kind.name(), kind.folder()));
    let kind = kinds.clone().find(|(name, folder)| *name == kind.trim() || *folder == kind.trim())?.0;
    Some(format!("{kind}:{}", reference(id.trim(), None)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_offered_in_the_form_that_the_field_takes() {
        let cases = [
            ("date", "1 maart 2026", "2026-03-01"),
            ("date", "zo 1 mrt. 2026", "2026-03-01"),
            ("date", "01-03-2026", "2026-03-01"),
            ("date", "2026/3/1", "2026-03-01"),
            ("date", "1-3-26", "2026-03-01"),
            ("date", "2026-02-30", "2026-02-28"),
            ("date", "31 april 2026", "2026-04-30"),
            ("moment", "1 maart 2026 om 19.30 uur", "2026-03-01 19:30"),
            ("moment", "2026-03-01 19.30", "2026-03-01 19:30"),
            ("moment", "2026-03-01T19:30:00", "2026-03-01 19:30"),
            ("time-range", "9-17", "09:00-17:00"),
            ("time-range", "9.00 - 17.30 uur", "09:00-17:30"),
            ("time-range", "van 17:00 tot 9:00", "09:00-17:00"),
            ("period", "6 maanden", "P6M"),
            ("period", "half jaar", "P6M"),
            ("period", "twee jaar", "P2Y"),
            ("period", "P1Y6M", "P18M"),
            ("period", "6m", "P6M"),
            ("municipality-code", "153", "GM0153"),
            ("municipality-code", "gm 0153", "GM0153"),
            ("region-code", "4", "AM04"),
            ("postcode", "7511je", "7511 JE"),
            ("url", "www.example.nl/a b", "https://www.example.nl/a%20b"),
            ("url", "http:/example.nl", "https://example.nl"),
            ("email", "mailto:info@example.nl", "info@example.nl"),
            ("email", "info (at) example.nl", "info@example.nl"),
            ("phone", "088-0000000", "+31880000000"),
            ("reach", "mailto:a@example.nl", "a@example.nl"),
            ("reach", "088-0000000", "+31880000000"),
            ("reach", "http://example.nl/lek", "https://example.nl/lek"),
            ("phone", "+31 (0)88 000 00 00", "+31880000000"),
            ("phone", "0031 88 000 00 00", "+31880000000"),
            ("old-path", "oude pagina/", "/oude-pagina/"),
            ("old-path", "https://x.nl/oud", "/oud"),
            ("media-path", "logo.svg", "media/logo.svg"),
            ("media-path", "..\\media\\logo.svg", "media/logo.svg"),
            ("reference", "ROC Noord", "roc-noord"),
            ("reference", "../partners/roc-noord.md", "roc-noord"),
            ("any-reference", "training/Lassen", "training:lassen"),
            ("any-reference", "partners: roc", "partner:roc"),
            ("language", "Nederlands", "nl"),
            ("language", "nl-NL", "nl"),
            ("slug", "Mijn Sector", "mijn-sector"),
        ];
        for (format, text, better) in cases {
            assert_eq!(suggest(format, text, Some("partner")).as_deref(), Some(better), "{format}: {text}");
        }
        assert_eq!(suggest("reference", "partner:roc", Some("partner")).as_deref(), Some("roc"));
        for (format, text) in
            [("date", "binnenkort"), ("date", "2026-13-01"), ("phone", "bel ons"), ("url", "geen"), ("period", "lang")]
        {
            assert_eq!(suggest(format, text, None), None, "{format}: {text}");
        }
    }
}
