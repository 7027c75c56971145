//! Looking up what was typed: the step between filling a form and reading it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Form, Kind};
use crate::fault::Answer;
use crate::kit::pick::{Asked, Picking, Source, settle};
use crate::web::Ctx;

impl Form {
    /// The form with everything that was typed looked up, and with words for what is chosen. Before it, a filled form with
    /// such fields is never valid, and nothing can be read of them; after it, they read as identifiers that their source
    /// knows and this reader may choose.
    ///
    /// What is named in full is taken. What only a part of a name leads to, one thing or several, comes back as choices under
    /// what was typed; nothing found is an error at the field. Sent with the
    /// button that only adds, the form comes back as it is, with one more thing chosen and no word about other fields.
    ///
    /// # Errors
    /// The source's: the database does not answer.
    pub async fn resolve(mut self, ctx: &Ctx) -> Answer<Self> {
        let asked: Vec<(&'static str, Asked, Arc<dyn Source>)> = self
            .inputs
            .iter()
            .filter_map(|input| {
                let many = input.kind == Kind::PickMany;
                let asked = Asked { many, required: input.is_required(), adding: false };
                Some((input.name, asked, Arc::clone(input.source.as_ref()?)))
            })
            .collect();
        let added = self.values.take("_add").into_iter().next();
        self.adding = asked
            .iter()
            .find(|(name, asked, _)| asked.many && Some(*name) == added.as_deref())
            .map(|(name, ..)| *name);
        if let Some(adding) = self.adding {
            self.errors.retain(|name, _| name == adding);
        }
        let mut picks = std::mem::take(&mut self.picks);
        for (name, asked, source) in asked {
            let pick = picks.remove(name).unwrap_or_default();
            let filled = self.unresolved;
            let before = if filled { Vec::new() } else { self.values.take(name) };
            let required = asked.required && filled && self.adding.is_none();
            let asked = Asked { required, adding: self.adding == Some(name), ..asked };
            let (pick, wrong) = settle(ctx, source.as_ref(), asked, pick.beginning_with(before)).await?;
            self.values.set_all(name, pick.chosen.iter().map(|found| found.id.clone()).collect());
            if let Some(message) = wrong {
                self.fail(name, message);
            }
            self.picks.insert(name, pick);
        }
        self.unresolved = false;
        self.picks.extend(picks.into_iter().collect::<BTreeMap<_, Picking>>());
        Ok(self)
    }
}
