//! Regions, partners, desks, agreements, services, events and news.

use super::{Record, municipalities, names, public, record, record_of, said, sectors, words};
use crate::{
    field::Day,
    model::{
        Agreement, Audience, Contact, Event, News, Partner, Region, Service,
        agreement::{AgreementType, LegalForm},
        contact::ContactType,
        event::EventState,
        partner::{PartnerType, Pillar},
        region::RegionKind,
        service::Function,
    },
    view::Context,
};

record! {
    /// A labour-market region.
    RegionRecord {
        /// Its name.
        name: String,
        /// Its code in the register of the CBS.
        code: String,
        /// What sort of region it is.
        kind: RegionKind,
        /// Its municipalities, by their codes of the CBS.
        municipalities: Vec<String>,
    }
}

record! {
    /// An organisation that takes part.
    PartnerRecord {
        /// Its name.
        name: String,
        /// Its name in the trade register, when it differs.
        legal_name: Option<String>,
        /// Which side of the collaboration it belongs to.
        pillar: Pillar,
        /// What sort of organisation it is.
        sort: PartnerType,
        /// Its website.
        website: Option<String>,
        /// The municipalities that it works for, by their codes of the CBS; the whole region when empty.
        municipalities: Vec<String>,
        /// The sectors that it works in.
        sectors: Vec<String>,
        /// Its number in the Dutch trade register.
        kvk: Option<String>,
        /// Its identifier in the register of government organisations (TOOI).
        tooi: Option<String>,
        /// Its number in the register of institutions and programmes (RIO).
        rio: Option<String>,
    }
}

record! {
    /// A desk. People are left out.
    ContactRecord {
        /// The name of the desk or the role.
        name: String,
        /// What sort of contact it is.
        sort: ContactType,
        /// The partner that it belongs to.
        partner: Option<String>,
        /// For whom it is; everybody when empty.
        audience: Vec<Audience>,
        /// What people can ask.
        topics: Vec<String>,
        /// The municipalities that it is for, by their codes of the CBS; the whole region when empty.
        municipalities: Vec<String>,
        /// Street and number.
        street: Option<String>,
        /// Postcode.
        postcode: Option<String>,
        /// Town or city.
        city: Option<String>,
        /// The telephone number as an address (RFC 3966).
        phone: Option<String>,
        /// The mail address.
        email: Option<String>,
        /// Where people make an appointment.
        booking_url: Option<String>,
        /// The languages that are spoken (BCP 47).
        languages: Vec<String>,
        /// Whether people can come without an appointment.
        walk_in: bool,
    }
}

record! {
    /// An agreement between partners.
    AgreementRecord {
        /// Its title.
        title: String,
        /// What sort of agreement it is.
        sort: AgreementType,
        /// In which legal form the parties work together.
        legal_form: LegalForm,
        /// Who agreed.
        parties: Vec<String>,
        /// The first day.
        valid_from: Day,
        /// The last day.
        valid_until: Option<Day>,
    }
}

record! {
    /// What partners do for people or businesses.
    ServiceRecord {
        /// Its name.
        title: String,
        /// Which of the functions it belongs to.
        function: Function,
        /// For whom it is; everybody when empty.
        audience: Vec<Audience>,
        /// Who gives it.
        providers: Vec<String>,
        /// What it costs, in words.
        cost: Option<String>,
        /// The municipalities that it is for, by their codes of the CBS; the whole region when empty.
        municipalities: Vec<String>,
        /// The laws that it rests on.
        law: Vec<String>,
    }
}

record! {
    /// An event.
    EventRecord {
        /// Its title.
        title: String,
        /// When it starts: a moment with its distance to UTC, or a day.
        start: String,
        /// When it ends.
        end: Option<String>,
        /// Where it takes place.
        place: Option<String>,
        /// Where people take part online.
        online: Option<String>,
        /// Who organises it.
        host: Option<String>,
        /// For whom it is; everybody when empty.
        audience: Vec<Audience>,
        /// The sectors that it is about.
        sectors: Vec<String>,
        /// The price in euros.
        price: Option<f64>,
        /// Where people register.
        registration_url: Option<String>,
        /// Whether it goes on.
        state: EventState,
    }
}

record! {
    /// A news item.
    NewsRecord {
        /// Its title.
        title: String,
        /// Its date.
        date: Day,
        /// The last day on which it is listed.
        expires: Option<Day>,
    }
}

impl Record for RegionRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Region>(&cx).map(move |region| {
            let (id, facts) = (region.entity(), cx.portal.get(region));
            let members = cx.portal.members(cx.portal.scope(id), cx.day);
            record_of!(RegionRecord, &cx, id, {
                name: said(&cx, id, &facts.name),
                code: facts.code.as_str().to_owned(),
                kind: facts.kind,
                municipalities: members.map(|m| cx.portal.membership(m).code.as_str().to_owned()).collect(),
            })
        }))
    }
}

impl Record for PartnerRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Partner>(&cx).map(move |partner| {
            let (id, facts) = (partner.entity(), cx.portal.get(partner));
            let code = |code: &Option<crate::field::Code>| code.as_ref().map(|code| code.as_str().to_owned());
            record_of!(PartnerRecord, &cx, id, {
                name: said(&cx, id, &facts.name),
                legal_name: facts.legal_name.as_deref().map(str::to_owned),
                pillar: facts.pillar,
                sort: facts.sort,
                website: facts.website.as_ref().map(|url| url.as_str().to_owned()),
                municipalities: municipalities(&cx, id, &facts.municipalities),
                sectors: sectors(cx.portal, &facts.sectors),
                kvk: code(&facts.identifiers.kvk),
                tooi: code(&facts.identifiers.tooi),
                rio: code(&facts.identifiers.rio),
            })
        }))
    }
}

impl Record for ContactRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Contact>(&cx).map(move |contact| {
            let (id, facts) = (contact.entity(), cx.portal.get(contact));
            let address = facts.address.as_ref();
            record_of!(ContactRecord, &cx, id, {
                name: said(&cx, id, &facts.name),
                sort: facts.sort,
                partner: names(&cx, id, &facts.partner).pop(),
                audience: facts.audience.clone(),
                topics: words(&cx, id, &facts.topics),
                municipalities: municipalities(&cx, id, &facts.municipalities),
                street: address.map(|address| address.street.to_string()),
                postcode: address.and_then(|address| address.postcode.as_ref()).map(|code| code.as_str().to_owned()),
                city: address.map(|address| address.city.to_string()),
                phone: facts.phone.as_ref().map(|phone| format!("tel:{phone}")),
                email: facts.email.as_ref().map(|email| email.as_str().to_owned()),
                booking_url: facts.booking_url.as_ref().map(|url| url.as_str().to_owned()),
                languages: facts.languages.iter().map(ToString::to_string).collect(),
                walk_in: facts.opening_hours.as_ref().is_some_and(|hours| hours.walk_in),
            })
        }))
    }
}

impl Record for AgreementRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Agreement>(&cx).map(move |agreement| {
            let (id, facts) = (agreement.entity(), cx.portal.get(agreement));
            record_of!(AgreementRecord, &cx, id, {
                title: said(&cx, id, &facts.title),
                sort: facts.sort,
                legal_form: facts.legal_form,
                parties: names(&cx, id, facts.parties.iter().map(|party| &party.partner)),
                valid_from: facts.valid_from,
                valid_until: facts.valid_until,
            })
        }))
    }
}

impl Record for ServiceRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Service>(&cx).map(move |service| {
            let (id, facts) = (service.entity(), cx.portal.get(service));
            record_of!(ServiceRecord, &cx, id, {
                title: said(&cx, id, &facts.title),
                function: facts.function,
                audience: facts.audience.clone(),
                providers: names(&cx, id, &facts.providers),
                cost: facts.cost.as_ref().map(|cost| said(&cx, id, cost)),
                municipalities: municipalities(&cx, id, &facts.municipalities),
                law: words(&cx, id, &facts.law),
            })
        }))
    }
}

impl Record for EventRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Event>(&cx).map(move |event| {
            let (id, facts) = (event.entity(), cx.portal.get(event));
            record_of!(EventRecord, &cx, id, {
                title: said(&cx, id, &facts.title),
                start: facts.start.exchanged(),
                end: facts.end.map(|end| end.exchanged()),
                place: facts.place.as_ref().map(|place| said(&cx, id, place)),
                online: facts.online.as_ref().map(|url| url.as_str().to_owned()),
                host: names(&cx, id, &facts.host).pop(),
                audience: facts.audience.clone(),
                sectors: sectors(cx.portal, &facts.sectors),
                price: facts.cost.map(crate::field::Euro::get),
                registration_url: facts.registration_url.as_ref().map(|url| url.as_str().to_owned()),
                state: facts.state,
            })
        }))
    }
}

impl Record for NewsRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<News>(&cx).map(move |news| {
            let (id, facts) = (news.entity(), cx.portal.get(news));
            record_of!(NewsRecord, &cx, id, {
                title: said(&cx, id, &facts.title),
                date: facts.date,
                expires: facts.expires,
            })
        }))
    }
}
