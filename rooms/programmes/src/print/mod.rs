//! Documents of a programme: the contract, and the report on a year.

mod account;
mod contract;

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::Lang;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use serde_json::{Value, json};

pub(crate) use account::{Told, account};
pub(crate) use contract::contract;

use crate::dossier::Dossier;
use crate::model::Side;

/// What a document is made from.
pub(crate) struct Source<'a> {
    /// The application.
    pub(crate) app: &'a App,
    /// The language it is printed in.
    pub(crate) lang: Lang,
    /// The programme.
    pub(crate) dossier: &'a Dossier,
    /// Who signed, by person.
    pub(crate) signers: &'a HashMap<String, Named>,
    /// Whether it is made for somebody who writes for the unit, and so knows what it has not handed over.
    pub(crate) own: bool,
}

impl Source<'_> {
    fn voice(&self) -> Voice {
        self.app.voice(self.lang).plain()
    }

    /// A side's unit by name.
    fn side(&self, side: Side) -> String {
        let unit = match side {
            Side::Unit => self.dossier.unit(),
            Side::Partner => self.dossier.partner(),
        };
        unit.map_or_else(String::new, |unit| self.voice().pick(&unit.name).to_owned())
    }

    fn between(&self) -> String {
        match self.dossier.partner() {
            Some(_) => self.voice().msg(
                &Message::new("programmes-between")
                    .with("unit", self.side(Side::Unit))
                    .with("partner", self.side(Side::Partner)),
            ),
            None => self.side(Side::Unit),
        }
    }

    /// A word of the documents in their language.
    fn word(&self, key: &str) -> String {
        self.voice().t(&format!("programmes-doc-{key}"))
    }

    fn fact(&self, key: &str, value: impl Into<String>) -> Value {
        json!({ "label": self.word(key), "value": value.into() })
    }

    /// The strategy, for whoever may know its name, and the days.
    fn facts(&self) -> Vec<Value> {
        let title = &self.dossier.strategy.title;
        let strategy = (!title.is_empty()).then(|| self.fact("strategy", self.voice().pick(title)));
        strategy.into_iter().chain([self.fact("period", self.days())]).collect()
    }

    fn days(&self) -> String {
        let (from, to) = (self.dossier.programme.starts, self.dossier.programme.ends);
        let voice = self.voice();
        voice.msg(&Message::new("programmes-period-days").with("from", from).with("to", to))
    }

    /// The short reference in every footer: what it is, and the last part of the programme's identifier.
    fn reference(&self, kind: &str) -> String {
        let id = &self.dossier.programme.id;
        format!("{kind}-{}", id.rsplit('-').next().unwrap_or(id))
    }

    /// The box that leads to the act, with its picture.
    fn proof(&self, act: Option<i64>, key: &'static str, files: &mut Vec<(&'static str, Vec<u8>)>) -> Value {
        let Some(act) = act else { return Value::Null };
        let address = self.app.absolute(self.lang, &format!("/ledger/acts/{act}"));
        files.push(("proof.svg", rawabit_press::qr(&address).into_bytes()));
        // The number of an act is a name: nothing is put between its digits.
        json!({ "caption": self.voice().ta(key, "n", act.to_string()), "address": address })
    }
}
