//! How the things of this room are called and shown: titles in the holder's form, kinds, spans, links.

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::Day;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Html, esc};
use rawabit_platform::lang::{Lang, Voice};
use rawabit_platform::web::Ctx;
use rawabit_statutes::{Filling, Form, Statutes, Word as _};

use crate::model::{Holding, Unit};

/// From more holders on, an office is one line: a council's names would bury the bureau's.
pub(crate) const MANY: usize = 40;

/// A day in a table: as people say it on screen, in figures in files.
pub(crate) fn day_cell(ctx: &Ctx, day: Option<Day>) -> Cell {
    day.map_or_else(
        || Cell::text(""),
        |day| {
            Cell::both(
                Html(format!("<time datetime=\"{day}\">{}</time>", esc(&ctx.voice.day(day)))),
                day.to_string(),
            )
        },
    )
}

/// An office in the form of its holder; an office that the statutes no longer know is called by its key.
pub(crate) fn title(statutes: &Statutes, office: &str, form: Form, lang: Lang) -> String {
    statutes
        .office(office)
        .map_or_else(|| office.to_owned(), |office| office.title.get(lang, form).to_owned())
}

/// The office as such.
pub(crate) fn office_name(statutes: &Statutes, office: &str, lang: Lang) -> String {
    title(statutes, office, Form::Masculine, lang)
}

/// A kind of unit.
pub(crate) fn kind_name(statutes: &Statutes, kind: &str, lang: Lang) -> String {
    statutes.unit_kind(kind).map_or_else(|| kind.to_owned(), |kind| kind.name.get(lang).to_owned())
}

/// The way a vacancy is filled, in words.
pub(crate) fn filling(voice: &Voice, filling: Filling) -> String {
    voice.t(&format!("federation-filling-{}", filling.key().replace('_', "-")))
}

/// A link to a unit's office page.
pub(crate) fn unit_link(ctx: &Ctx, unit: &Unit) -> Html {
    let href = ctx.url(&format!("/office/federation/units/{}", unit.id));
    Html(format!("<a href=\"{}\">{}</a>", esc(&href), ctx.voice.spoken(&unit.name)))
}

/// Puts units in the order of their names in the reader's language; the database has only one order, that of the Arabic names.
pub(crate) fn sort_by_name<U: std::borrow::Borrow<Unit>>(ctx: &Ctx, units: &mut [U]) {
    if ctx.lang() != Lang::Ar {
        units.sort_by_cached_key(|unit| {
            rawabit_text::sort_key(ctx.voice.pick(&unit.borrow().name), rawabit_text::Article::Keep)
        });
    }
}

/// A day as an element.
pub(crate) fn time(ctx: &Ctx, day: Day) -> Html {
    Html(format!("<time datetime=\"{day}\">{}</time>", esc(&ctx.voice.day(day))))
}

/// The state of a mandate on a day, as a word.
pub(crate) fn state(ctx: &Ctx, statutes: &Statutes, held: &Holding, day: Day) -> Html {
    let warned = held.deadline.and_then(|deadline| statutes.mandate_warning(deadline.0));
    let (key, tone) = if held.start > day {
        ("federation-state-future", "info")
    } else if !held.holds_on(day) {
        ("federation-state-over", "")
    } else if held.is_overrun(day) {
        ("federation-state-overrun", "bad")
    } else if warned.is_some_and(|from| from <= day.0) {
        ("federation-state-soon", "warn")
    } else {
        ("federation-state-running", "ok")
    };
    badge(&ctx.t(key), tone)
}

/// A holder as a link where the reader may see people, or the words for nobody.
pub(crate) fn holder(ctx: &Ctx, people: &HashMap<String, Named>, person_id: &str) -> Html {
    people.get(person_id).map_or_else(
        || Html(format!("<span class=\"muted\">{}</span>", esc(&ctx.t("federation-unknown-person")))),
        |person| rawabit_people::person_link(ctx, person),
    )
}

/// The grammatical form of a holder.
pub(crate) fn form_of(people: &HashMap<String, Named>, person_id: &str) -> Form {
    people.get(person_id).map_or(Form::Masculine, |person| person.form)
}
