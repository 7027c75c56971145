//! The names of units, for pages that hold only their addresses in the tree.

use std::collections::HashMap;

use super::Ctx;
use crate::fault::Answer;
use crate::permit::UnitPath;

/// The names of all units in the reader's language.
#[derive(Debug)]
pub struct UnitNames(HashMap<UnitPath, String>);

impl UnitNames {
    /// The name of the unit at an address; where there is none, the address's last step.
    pub fn of(&self, path: &UnitPath) -> String {
        self.0.get(path).cloned().unwrap_or_else(|| path.steps().last().unwrap_or("/").to_owned())
    }

    /// The name of the unit with this identifier, if there is one.
    pub fn of_id(&self, id: &str) -> Option<&str> {
        self.0.iter().find(|(path, _)| path.steps().last() == Some(id)).map(|(_, name)| name.as_str())
    }
}

impl Ctx {
    /// The names of the units.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn unit_names(&self) -> Answer<UnitNames> {
        let units = self.app.grants.units(&self.app.store).await?;
        Ok(UnitNames(
            units.into_iter().map(|(path, name)| (path, self.voice.pick(&name).to_owned())).collect(),
        ))
    }
}
