//! Actors in words. What was recorded is an office by its keys and a label in one language: the keys become the names of
//! office and unit in the reader's language, and where there are none the label stands as it was written.

use serde_json::Value;

use super::act;
use crate::fault::Answer;
use crate::kit::{Html, bdi};
use crate::lang::Message;
use crate::store::Office;
use crate::web::{Ctx, UnitNames};

/// Names for the actors of one page.
#[derive(Debug)]
pub struct Actors<'a> {
    ctx: &'a Ctx,
    units: UnitNames,
}

impl Ctx {
    /// Reads what naming actors takes.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn actors(&self) -> Answer<Actors<'_>> {
        Ok(Actors { ctx: self, units: self.unit_names().await? })
    }
}

impl Actors<'_> {
    /// The names of the units, for pages that show them beside.
    pub fn units(&self) -> &UnitNames {
        &self.units
    }

    /// An actor by the office and the label that were recorded; `program` when no account and no office acted.
    pub fn name(&self, office: Option<&str>, label: &str, program: bool) -> String {
        if let Some(name) = office.and_then(Office::parse).and_then(|office| self.office(&office)) {
            return name;
        }
        let key = format!("actor-{}", label.replace(['.', '_', ' '], "-"));
        if program && self.ctx.voice.has(&key) { self.ctx.t(&key) } else { label.to_owned() }
    }

    fn office(&self, office: &Office) -> Option<String> {
        let statutes = self.ctx.app.statutes.load();
        let title = statutes.office(&office.key)?.title.name(self.ctx.lang()).to_owned();
        let unit = self.units.of_id(&office.unit_id)?;
        Some(self.ctx.msg(&Message::new("actor-office").with("office", title).with("unit", unit)))
    }

    /// The actor of an act.
    pub fn of(&self, row: &act::Model) -> String {
        let actor = serde_json::from_str::<Value>(&row.canonical)
            .ok()
            .and_then(|mut act| act.get_mut("actor").map(Value::take))
            .unwrap_or_default();
        let text = |name: &str| actor.get(name).and_then(Value::as_str);
        self.name(text("id"), &row.actor, text("kind") == Some("system"))
    }

    /// The same as markup, followed by the label that was signed where that says something else.
    pub fn html(&self, row: &act::Model) -> Html {
        signed(&self.of(row), &row.actor)
    }
}

/// A name, and small beside it what was recorded.
fn signed(name: &str, recorded: &str) -> Html {
    if name == recorded {
        return bdi(name);
    }
    Html(format!("{} <small class=\"muted\">{}</small>", bdi(name), bdi(recorded)))
}
