//! Who is on a page or in a document: persons with their names, units and offices, read in two queries.

use std::collections::HashMap;
use std::sync::Arc;

use rawabit_federation::Unit;
use rawabit_people::Named;
use rawabit_platform::kit::{Html, bdi};
use rawabit_platform::lang::Voice;
use rawabit_platform::web::{App, Ctx};
use rawabit_platform::{Lang, Multi};
use rawabit_statutes::{Form, Statutes};
use sea_orm::{ConnectionTrait, DbErr};

use crate::store::{invitees, meetings};

/// Names of persons, units and offices.
pub(crate) struct Cast {
    people: HashMap<String, Named>,
    units: HashMap<String, Unit>,
    pub(crate) statutes: Arc<Statutes>,
}

impl Cast {
    /// Those of a roll, and whoever else is named by identifier.
    pub(crate) async fn of(
        db: &impl ConnectionTrait,
        app: &App,
        roll: &[invitees::Model],
        people: &[String],
        units: &[String],
    ) -> Result<Self, DbErr> {
        let mut ids: Vec<String> = people.to_vec();
        let mut unit_ids: Vec<String> = units.to_vec();
        for invitee in roll {
            ids.extend(invitee.person_id.clone());
            ids.extend(invitee.represented_by.clone());
            ids.extend(invitee.reply_by.clone());
            ids.extend(invitee.deputies());
            unit_ids.push(invitee.unit_id.clone());
        }
        for list in [&mut ids, &mut unit_ids] {
            list.retain(|id| !id.is_empty());
            list.sort();
            list.dedup();
        }
        Ok(Self {
            people: rawabit_people::named(db, &ids).await?,
            units: rawabit_federation::units(db, &unit_ids).await?,
            statutes: app.statutes.load_full(),
        })
    }

    /// A person.
    pub(crate) fn person(&self, id: &str) -> Option<&Named> {
        self.people.get(id)
    }

    /// A person's name as plain text.
    pub(crate) fn person_name(&self, voice: &Voice, id: &str) -> String {
        self.person(id).map_or_else(|| id.to_owned(), |person| person.display(voice))
    }

    /// An invitee's name as plain text; the message for an empty seat when there is nobody.
    pub(crate) fn name(&self, voice: &Voice, invitee: &invitees::Model) -> String {
        match &invitee.person_id {
            Some(id) => self.person_name(voice, id),
            None if invitee.guest_name.is_empty() => voice.t("meetings-vacant"),
            None => invitee.guest_name.clone(),
        }
    }

    /// An invitee's name as markup, with the mark of an invented person.
    pub(crate) fn name_html(&self, ctx: &Ctx, invitee: &invitees::Model) -> Html {
        match invitee.person_id.as_deref().and_then(|id| self.person(id)) {
            Some(person) => person.html(ctx),
            None => bdi(&self.name(&ctx.voice, invitee)),
        }
    }

    /// A person's name as markup.
    pub(crate) fn person_html(&self, ctx: &Ctx, id: &str) -> Html {
        self.person(id).map_or_else(|| bdi(id), |person| person.html(ctx))
    }

    /// The name of an office in a language and a person's form.
    pub(crate) fn office(&self, lang: Lang, office: &str, form: Form) -> String {
        self.statutes
            .office(office)
            .map_or_else(|| office.to_owned(), |office| office.title.get(lang, form).to_owned())
    }

    /// The name of a unit.
    pub(crate) fn unit(&self, lang: Lang, id: &str) -> String {
        self.units.get(id).map_or_else(
            || id.to_owned(),
            |unit| unit.name.get(self.statutes.organisation.preference(lang)).to_owned(),
        )
    }

    /// In which capacity somebody is called: the office, with its unit where that is not the meeting's own.
    pub(crate) fn capacity(&self, voice: &Voice, invitee: &invitees::Model, home: &str) -> String {
        if invitee.office.is_empty() {
            return voice.t(if invitee.voting { "meetings-participant" } else { "meetings-guest" });
        }
        let form =
            invitee.person_id.as_deref().and_then(|id| self.person(id)).map_or(Form::Masculine, |p| p.form);
        let office = self.office(voice.lang(), &invitee.office, form);
        if invitee.unit_id == home || invitee.unit_id.is_empty() {
            return office;
        }
        self.office_of(voice, &office, &invitee.unit_id)
    }

    /// "رئيس الرابطة، رابطة المهندسين".
    pub(crate) fn office_of(&self, voice: &Voice, office: &str, unit: &str) -> String {
        format!("{office}{}{}", voice.comma(), self.unit(voice.lang(), unit))
    }

    /// An office and its unit, whoever holds it: the owner of a decision.
    pub(crate) fn owner(&self, voice: &Voice, office: &str, unit: &str) -> String {
        self.office_of(voice, &self.office(voice.lang(), office, Form::Masculine), unit)
    }

    /// The office that signs the convocations of a meeting: the one in whose name they left, until then the first that
    /// its body's article names. Nobody where they left on the members' request alone.
    pub(crate) fn convenor(&self, lang: Lang, meeting: &meetings::Model) -> Option<String> {
        if meeting.convened_by.is_empty() && meeting.request().is_some() {
            return None;
        }
        let body = meeting.body.as_deref().and_then(|id| self.statutes.body(id));
        let first = || body.and_then(|body| body.convenors().first()).map(String::as_str);
        let office = Some(meeting.convened_by.as_str()).filter(|office| !office.is_empty()).or_else(first)?;
        Some(self.office(lang, office, Form::Masculine))
    }

    /// The name of a body, or nothing for an ad-hoc meeting.
    pub(crate) fn body_name(&self, lang: Lang, body: Option<&str>) -> String {
        body.and_then(|id| self.statutes.body(id))
            .map_or_else(String::new, |body| body.name.get(lang).to_owned())
    }
}

/// Says the same in every language of the house.
pub(crate) fn in_all(app: &App, say: impl Fn(&Voice) -> String) -> Multi {
    let mut multi = Multi::default();
    for lang in Lang::ALL {
        multi.set(lang, &say(&app.voice(lang).plain()));
    }
    multi
}
