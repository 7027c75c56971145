//! Who writes, as audit and acts say it.

use std::fmt;

/// An office that somebody acts in, by its keys: audit and acts keep them, so that every reader sees its name in their own
/// language. As text it is `league_president@league-engineers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The office, a key of the statutes.
    pub key: String,
    /// The unit, by its identifier.
    pub unit_id: String,
}

impl Office {
    /// An office of a unit.
    pub fn new(key: &str, unit_id: &str) -> Self {
        Self { key: key.to_owned(), unit_id: unit_id.to_owned() }
    }

    /// Reads what [`Display`](fmt::Display) writes; none for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let (key, unit_id) = text.split_once('@')?;
        (!key.is_empty() && !unit_id.is_empty()).then(|| Self::new(key, unit_id))
    }
}

impl fmt::Display for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.key, self.unit_id)
    }
}

/// Who writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The account, unless the program itself writes.
    pub account_id: Option<String>,
    /// The office they act in, where it is certain: nobody is said to have acted in an office among several.
    pub office: Option<Office>,
    /// What the record says for ever: an office or a function, never a private name unless the office-holder's name is
    /// public by nature.
    pub label: String,
    /// The request, for the audit.
    pub request_id: String,
    /// The network address, for the audit.
    pub address: String,
}

impl Author {
    /// The program itself: scheduled jobs, the example, imports from the command line.
    pub fn system(label: &str) -> Self {
        Self {
            account_id: None,
            office: None,
            label: label.to_owned(),
            request_id: String::new(),
            address: String::new(),
        }
    }

    /// An office without an account: what was done before there were any.
    pub fn office(office: Office, label: &str) -> Self {
        Self { office: Some(office), ..Self::system(label) }
    }

    /// The actor as acts write it: its kind, its identifier, its label.
    pub(crate) fn actor(&self) -> Actor {
        let acts = self.account_id.is_some() || self.office.is_some();
        // The record is public and for ever: whoever acts in no certain office is told by the account, whose identifier
        // says nothing by itself.
        let id = self.office.as_ref().map(Office::to_string).or_else(|| self.account_id.clone());
        Actor {
            kind: if acts { "office" } else { "system" },
            id: id.unwrap_or_else(|| self.label.clone()),
            label: self.label.clone(),
        }
    }
}

/// The actor of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    /// `office` or `system`.
    pub(crate) kind: &'static str,
    /// The office by its keys, else the account, else (the program itself) the label.
    pub(crate) id: String,
    /// The label.
    pub(crate) label: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_read_as_it_is_written() {
        let office = Office::new("league_president", "league-engineers");
        assert_eq!(Office::parse(&office.to_string()), Some(office.clone()));
        for other in ["", "@", "a@", "@b", "رئيس الرابطة"] {
            assert_eq!(Office::parse(other), None, "{other}");
        }
        let actor = Author::office(office, "رئيس الرابطة").actor();
        assert_eq!(
            (actor.kind, actor.id.as_str(), actor.label.as_str()),
            ("office", "league_president@league-engineers", "رئيس الرابطة")
        );
        assert_eq!(
            (Author::system("jobs").actor().kind, Author::system("jobs").actor().id),
            ("system", "jobs".to_owned())
        );
        let account = Author { account_id: Some("a-1".to_owned()), ..Author::system("admin@party.example") };
        assert_eq!((account.actor().kind, account.actor().id.as_str()), ("office", "a-1"));
    }
}
