//! What units and offices are called, and who holds an office today with an address to write to.

use std::collections::HashMap;
use std::sync::Arc;

use rawabit_federation::Unit;
use rawabit_people::Named;
use rawabit_platform::lang::{Preference, Voice};
use rawabit_platform::permit::{Action, Role};
use rawabit_platform::web::App;
use rawabit_platform::{Day, Lang, Multi};
use rawabit_statutes::{Form, Statutes, Word as _};
use sea_orm::{ConnectionTrait, DbErr};

/// Names of some units, and of the offices of the statutes.
pub(crate) struct Names {
    units: HashMap<String, Unit>,
    statutes: Arc<Statutes>,
    /// The order in which the organisation writes its languages, whoever reads.
    order: Preference,
}

impl Names {
    /// Those of some units; unknown and repeated identifiers do no harm.
    pub(crate) async fn of(
        db: &impl ConnectionTrait,
        app: &App,
        units: impl IntoIterator<Item = String>,
    ) -> Result<Self, DbErr> {
        let mut ids: Vec<String> = units.into_iter().filter(|id| !id.is_empty()).collect();
        ids.sort();
        ids.dedup();
        Ok(Self {
            units: rawabit_federation::units(db, &ids).await?,
            statutes: app.statutes.load_full(),
            order: app.voice(app.default_lang()).preference(),
        })
    }

    /// A unit's name.
    pub(crate) fn unit(&self, lang: Lang, id: &str) -> String {
        let preference = self.order.read_in(lang);
        self.units.get(id).map_or_else(|| id.to_owned(), |unit| unit.name.get(preference).to_owned())
    }

    /// An office's name, whoever holds it.
    pub(crate) fn office(&self, lang: Lang, office: &str) -> String {
        let law = self.statutes.office(office);
        law.map_or_else(|| office.to_owned(), |law| law.title.get(lang, Form::Masculine).to_owned())
    }

    /// "رئيس الرابطة، رابطة المهندسين".
    pub(crate) fn office_of(&self, lang: Lang, office: &str, unit: &str) -> String {
        let joint = if lang == Lang::Ar { "، " } else { ", " };
        format!("{}{joint}{}", self.office(lang, office), self.unit(lang, unit))
    }

    /// Several offices in every language of the house.
    pub(crate) fn in_all(&self, offices: &[(String, String)]) -> Multi {
        let mut all = Multi::default();
        for lang in Lang::ALL {
            let between = match lang {
                Lang::Ar => "؛ ",
                Lang::Fr => "\u{a0}; ",
                Lang::En => "; ",
            };
            let said: Vec<String> =
                offices.iter().map(|(office, unit)| self.office_of(lang, office, unit)).collect();
            all.set(lang, &said.join(between));
        }
        all
    }
}

/// The offices of a unit whose holders may do something there, by the statutes.
pub(crate) fn offices_that_may<A: Action>(statutes: &Statutes, unit: &Unit) -> Vec<String> {
    let gives = |role: &str| role.parse::<Role>().is_ok_and(|role| A::ROLES.contains(&role));
    statutes
        .offices
        .iter()
        .filter(|office| office.units.contains(&unit.kind))
        .filter(|office| office.roles.iter().any(|grant| gives(grant.role.key())))
        .map(|office| office.id.clone())
        .collect()
}

/// The persons who hold one of some offices on a day and have an address, each once.
pub(crate) async fn addressed(
    db: &impl ConnectionTrait,
    offices: &[(String, String)],
    day: Day,
) -> Result<Vec<Named>, DbErr> {
    let mut people: Vec<String> = Vec::new();
    for (office, unit) in offices {
        for holding in rawabit_federation::holders(db, unit, office, day).await? {
            if !people.contains(&holding.person_id) {
                people.push(holding.person_id);
            }
        }
    }
    let mut named = rawabit_people::named(db, &people).await?;
    Ok(people.iter().filter_map(|id| named.remove(id)).filter(|person| person.email.is_some()).collect())
}

/// Whether a person holds an office on a day.
pub(crate) async fn holds(
    db: &impl ConnectionTrait,
    person_id: &str,
    office: &str,
    unit: &str,
    day: Day,
) -> Result<bool, DbErr> {
    let held = rawabit_federation::holders(db, unit, office, day).await?;
    Ok(held.iter().any(|holding| holding.person_id == person_id))
}

/// The days of a period: `1 يوليوز 2018 – 30 شتنبر 2018`.
pub(crate) fn days(voice: &Voice, from: Day, to: Day) -> String {
    format!("{} – {}", voice.day(from), voice.day(to))
}
