//! The values of figures, as CSV beside their page.

use super::{File, Genre, Kind};
use crate::{
    model::Figures,
    plan::{Form, Site, Twin},
    publish::Stage,
    record::figures_csv,
    render::Press,
    route::Subject,
};

/// The values of figures.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Data, may_be: |name| name.ends_with(Form::Table.ending()), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let file = |twin: Twin| {
        let Subject::Entity(entity) = twin.page.subject else { return None };
        let id = press.portal.typed::<Figures>(entity)?;
        let text = move |twin: &Twin| figures_csv(&press.context(twin.page.scope, twin.page.lang), id);
        Some(File::of_twin(press, twin, text))
    };
    press.plan.twins_of(press.portal, site, Form::Table).filter_map(file).collect()
}
