//! What the network has as a whole: `portal.yaml`, the hub's texts, and what all regions share.

use std::io;

use super::{Content, KEPT, SECTORS, dice::Dice, prose, region::Region};

/// The national partners: id, name, pillar, type.
const PARTNERS: [(&str, &str, &str, &str); 6] = [
    ("uwv", "UWV", "government", "uwv"),
    ("ministerie", "Ministerie van Werk", "government", "state"),
    ("sbb", "SBB", "education", "sbb"),
    ("fonds-techniek", "Leerfonds Techniek", "employers", "sector_fund"),
    ("werkgevers", "Landelijke werkgevers", "employers", "employers_association"),
    ("leerhuis", "Leerhuis Online", "education", "private_trainer"),
];

/// Writes what the network has as a whole.
pub(super) fn write(content: &mut Content, regions: &[Region]) -> io::Result<()> {
    content.file("portal.yaml", &portal())?;
    for (id, title) in [("index", "Werk en leren in het land"), ("pages/over-ons", "Over dit portaal")] {
        let (facts, body) = text(id, &format!("title: {title}\nmenu: {title}\norder: 1\n"), 3);
        content.markdown(&format!("{id}.md"), &facts, &body)?;
    }
    for (id, name, pillar, sort) in PARTNERS {
        let head = format!("name: {name}\npillar: {pillar}\ntype: {sort}\nwebsite: \"https://www.{id}.example/\"\n");
        shared(content, &format!("partners/{id}"), &head)?;
    }
    shared(content, "agreements/landelijk-kader", AGREEMENT)?;
    shared(content, "contacts/werklijn", CONTACT)?;
    shared(
        content,
        "services/landelijke-uitleg",
        "title: Landelijke uitleg\nfunction: information\nproviders: [uwv]\n",
    )?;
    shared(content, "events/landelijke-dag", "title: Landelijke dag\nstart: 2027-03-04\nhost: ministerie\n")?;
    for index in 0..4 {
        shared(content, &format!("training/online-{index}"), &training(index))?;
        let news = format!("title: Landelijk nieuws {}\ndate: 2026-10-{:02}\n", index + 1, index + 10);
        shared(content, &format!("news/landelijk-{index}"), &news)?;
    }
    // One that only some regions show.
    let some: Vec<&str> = regions.iter().step_by(3).map(|region| region.slug.as_str()).collect();
    let head = format!("title: Nieuws voor enkele regio's\ndate: 2026-10-20\nregions: {}\n", prose::list(some));
    shared(content, "news/enkele-regios", &head)
}

fn shared(content: &mut Content, place: &str, head: &str) -> io::Result<()> {
    let (facts, body) = text(place, head, 2);
    content.markdown(&format!("shared/{place}.md"), &facts, &body)
}

fn text(id: &str, head: &str, parts: usize) -> (String, String) {
    let mut dice = Dice::of(id);
    let (summary, _) = prose::summary(&mut dice);
    (format!("{head}summary: {summary:?}\n{KEPT}"), prose::body(&mut dice, parts, &[]).nl)
}

fn portal() -> String {
    let mut text = "title: Werk en leren in Nederland\nsummary: Alle regio's bij elkaar.\nlanguages: [nl]\n\
                    base_url: \"https://www.werk.example/\"\nbrand: { colour: \"#3b3a8c\" }\nnotice: Dit is een voorbeeld.\n\
                    publisher: { name: Redactie, email: redactie@werk.example, phone: \"+31880000100\" }\nsectors:\n"
        .to_owned();
    for (id, name, _) in SECTORS {
        text += &format!("  - {{ id: {id}, name: {name:?} }}\n");
    }
    text + "sources:\n  - { title: Gebieden in Nederland, publisher: CBS, url: \"https://www.cbs.nl/\", licence: CC BY 4.0 }\n"
}

fn training(index: usize) -> String {
    format!(
        "title: Online leren {}\nprovider: leerhuis\nsectors: [ict, zakelijk]\nmode: online\nstarts:\n  - {{ rolling: true }}\n\
         contact: werklijn\nenrol_url: \"https://www.leerhuis.example/aanmelden\"\n",
        index + 1,
    )
}

const AGREEMENT: &str = "title: Landelijk kader\ntype: covenant\nlegal_form: covenant_only\nvalid_from: 2024-01-01\n\
valid_until: 2030-12-31\nparties:\n  - { partner: ministerie, role: lead }\n  - { partner: uwv, role: executor }\n  \
- { partner: sbb }\n  - { partner: werkgevers }\n";

const CONTACT: &str = "name: Landelijke werklijn\ntype: service_desk\npartner: uwv\naudience: [job_seekers, employers]\n\
topics: [Vragen over werk]\nphone: \"+31880000101\"\nemail: vraag@werklijn.example\n";
