//! A row with everything that can be derived of it before the database is asked: keys, sounds, tokens, seals. It takes time, so it is done
//! beside the writing, in a thread of its own.

use rawabit_ledger::act::{Salt, commit};
use rawabit_ledger::{Hash, hash_leaf};
use rawabit_people::{PersonInput, Registering};
use rawabit_platform::id::Entropy;
use rawabit_platform::lang::Multi;
use rawabit_platform::sealed::Sealer;
use rawabit_platform::{Day, Lang, UtcMicros};
use rawabit_statutes::Form;
use serde_json::json;

use crate::IDENTITY;
use crate::model::dues::{Account, Rates, reckon};
use crate::model::import::{Books, Taken, likeness};
use crate::model::rights::DuesState;
use crate::model::search::Indexed;
use crate::model::{Gender, Standing};

/// A row ready to be judged and written.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// What was read.
    pub taken: Taken,
    /// The person it would be.
    pub person: Registering,
    /// The membership it would be.
    pub membership: String,
    /// The line of history.
    pub event: String,
    /// The digest of the identity number under the key of today.
    pub digest: Option<String>,
    /// The same under every key.
    pub digests: Vec<String>,
    /// The identity number, sealed for the person it would be.
    pub sealed: Option<String>,
    /// Likenesses.
    pub likenesses: Vec<i64>,
    /// What the index would hold, but for a number that is given later.
    pub tokens: Vec<String>,
    /// 32 bytes.
    pub salt: [u8; 32],
    /// The commitment to the row.
    pub leaf: Hash,
    /// First day in the unit.
    pub joined: Day,
    /// Until when an older register says that it is paid for, if that is later than the first day in the unit.
    pub carried: Option<Day>,
    /// What dues say of it.
    pub dues: Option<DuesState>,
}

/// What rows are made ready with.
#[derive(Clone, Debug)]
pub struct Workshop {
    /// The books.
    pub books: std::sync::Arc<Books>,
    /// What seals.
    pub sealer: Sealer,
    /// Where identifiers come from.
    pub entropy: std::sync::Arc<dyn Entropy>,
    /// The language of letters to whoever has a name in it.
    pub lang: Lang,
    /// The import.
    pub import: String,
    /// The rates of dues.
    pub rates: std::sync::Arc<Rates>,
}

impl Workshop {
    /// Makes a row ready.
    ///
    /// # Panics
    /// Never: the value has a canonical form.
    pub fn fresh(&self, taken: Taken, now: UtcMicros) -> Fresh {
        let books = &self.books;
        let id = self.entropy.id(now);
        let path = books.place(taken.unit).map(|place| place.path.clone());
        let path = path.unwrap_or_else(rawabit_platform::permit::UnitPath::root);
        let gender: Option<Gender> = taken.gender.as_deref().and_then(|text| text.parse().ok());
        let joined = taken.joined.unwrap_or(books.today);
        let person = Registering::new(
            id.clone(),
            PersonInput {
                unit: path.clone(),
                name: taken.name.clone(),
                honorific: Multi::default(),
                form: if gender == Some(Gender::Female) { Form::Feminine } else { Form::Masculine },
                birth_day: taken.birth_day,
                email: taken.email.clone(),
                lang: if taken.name.exact(Lang::Ar).is_some() { self.lang } else { books.latin },
                biography: Multi::default(),
                synthetic: books.synthetic,
            },
        );
        let carried = taken.paid_until.filter(|until| *until > joined);
        let dues = self.dues(&taken, joined, carried);
        let indexed = Indexed {
            name: Some(&taken.name),
            numbers: taken.number.as_deref().into_iter().collect(),
            phone: taken.phone.as_deref(),
            gender,
            profession: taken.profession.as_deref(),
            birth_day: taken.birth_day,
            since: Some(joined),
            memberships: vec![(Standing::Active, &path)],
            dues: vec![dues.unwrap_or_default()],
        };
        let tokens = indexed.tokens();
        let mut salt = [0; 32];
        self.entropy.fill(&mut salt);
        let leaf = leaf(salt, &self.import, &taken, path.as_str(), joined);
        Fresh {
            membership: self.entropy.id(now),
            event: self.entropy.id(now),
            digest: taken.identity.as_deref().map(|text| self.sealer.digest(IDENTITY, text)),
            digests: taken
                .identity
                .as_deref()
                .map(|text| self.sealer.digests(IDENTITY, text))
                .unwrap_or_default(),
            sealed: taken
                .identity
                .as_deref()
                .map(|text| self.sealer.seal(self.entropy.as_ref(), IDENTITY, &id, text)),
            likenesses: likeness::of(&taken.name, taken.birth_day),
            tokens,
            salt,
            leaf,
            joined,
            carried,
            dues,
            person,
            taken,
        }
    }
}

impl Workshop {
    /// What dues say of a new membership; none where that is nothing: what is unknown is owed since the day of joining.
    fn dues(&self, taken: &Taken, joined: Day, carried: Option<Day>) -> Option<DuesState> {
        if self.rates.is_empty() {
            return None;
        }
        let account = Account {
            joined,
            until: None,
            moved: false,
            carried,
            categories: vec![(joined, taken.category.clone())],
            exempt: Vec::new(),
            rests: Vec::new(),
            paid: 0,
        };
        let state = reckon(&self.rates, &account, self.books.today).state();
        Some(state).filter(|state| state.exempt || state.paid_until.is_some_and(|until| until > joined))
    }
}

/// The leaf of a row in the import's tree.
///
/// # Panics
/// Never: the value has a canonical form.
pub fn leaf(salt: [u8; 32], import: &str, taken: &Taken, unit: &str, joined: Day) -> Hash {
    let value = json!({
        "import": import,
        "joined": joined.to_string(),
        "line": taken.line,
        "name": taken.name,
        "number": taken.number,
        "unit": unit,
    });
    let commitment = commit(&Salt(salt), &value).expect("text has a canonical form");
    hash_leaf(&commitment.0)
}
