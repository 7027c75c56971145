//! What can be done with dues and cash books. Every command works in one transaction, and nothing is deleted: what was wrong is countered.

mod account;
mod bank;
mod book;
mod edition;
mod pay;
mod remit;

use rawabit_federation::Unit;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use crate::model::dues::money::MOST;
use crate::model::dues::{EntryKind, Means};
use crate::permissions::KeepDues;
use crate::store::dues::book as books;
use crate::store::dues::entity::entry;
use crate::store::dues::owing;
use crate::store::entity::membership;

pub(crate) use account::standing_changed;
pub use account::{Exempting, categorise, end_exemption, exempt};
pub use bank::{Confirmed, confirm, dismiss, receive_file, take_lines};
pub use book::{Entering, close, counter, enter};
pub use edition::{JOB as EDITION, follow as follow_edition};
pub use pay::{Paying, cancel_payment, pay, send_receipt};
pub use remit::{Remitting, confirm_remittance, refuse_remittance, remit, take_back_remittance};

/// Why something cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DuesRefused {
    /// Nothing, or less.
    NotPositive,
    /// More than is taken at once.
    TooLarge,
    /// The day has not come.
    Future,
    /// The book is closed up to this day.
    Closed(Day),
    /// Countered already, or a counter itself.
    Countered,
    /// Comes from a payment or a remittance, and is countered there.
    NotByHand,
    /// What was there at the beginning is entered already.
    Begun,
    /// The statutes know no such body.
    Body,
    /// The statutes know no such category.
    Category,
    /// No reason.
    Reason,
    /// Ends before it begins.
    Order,
    /// Nothing to close, or closed already.
    NothingToClose,
    /// No unit above gets a share of this unit's dues.
    NoReceiver,
    /// More than is owed.
    MoreThanOwed(i64),
    /// Before the day on which it was sent.
    BeforeSent,
    /// Not on its way any more.
    Ended,
    /// The file has no lines.
    NoLines,
    /// This line of the file cannot be read.
    NotATable(i64),
    /// The columns of day and amount are not named.
    Columns,
    /// The statement was read already.
    Read,
    /// Nothing was chosen.
    NothingChosen,
    /// A line was taken meanwhile, or is none of this statement's.
    LineTaken,
    /// No member of the unit has this number.
    NoSuchNumber(String),
}

impl DuesRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NotPositive | Self::TooLarge | Self::MoreThanOwed(_) => "amount",
            Self::Future | Self::Closed(_) | Self::BeforeSent | Self::NothingToClose => "day",
            Self::Begun => "kind",
            Self::Body => "body",
            Self::Category => "category",
            Self::Reason => "reason",
            Self::Order => "until",
            Self::NoReceiver => "to",
            Self::NoLines | Self::NotATable(_) => "file",
            Self::Columns => "day_column",
            _ => "",
        }
    }

    /// What to tell; days and amounts as the reader writes them are put in by the page.
    pub fn message(&self) -> Message {
        let key = match self {
            Self::NotPositive => "not-positive",
            Self::TooLarge => "amount-large",
            Self::Future => "future",
            Self::Closed(day) => return Message::new("members-dues-refused-closed").with("day", *day),
            Self::Countered => "countered",
            Self::NotByHand => "not-by-hand",
            Self::Begun => "begun",
            Self::Body => "body",
            Self::Category => "category",
            Self::Reason => "reason",
            Self::Order => "order",
            Self::NothingToClose => "nothing-to-close",
            Self::NoReceiver => "no-receiver",
            Self::MoreThanOwed(amount) => {
                return Message::new("members-dues-refused-more-than-owed")
                    .with("amount", crate::model::dues::money::plain(*amount));
            }
            Self::BeforeSent => "before-sent",
            Self::Ended => "remittance-ended",
            Self::NoLines => "no-lines",
            Self::NotATable(line) => {
                return Message::new("members-dues-refused-not-a-table").with("n", *line);
            }
            Self::Columns => "columns",
            Self::Read => "read",
            Self::NothingChosen => "nothing-chosen",
            Self::LineTaken => "line-taken",
            Self::NoSuchNumber(typed) => {
                return Message::new("members-dues-refused-no-such-number").with("number", typed.as_str());
            }
        };
        Message::new(format!("members-dues-refused-{key}"))
    }
}

/// Today in the organisation's zone.
fn today(app: &App, work: &Work) -> Day {
    work.now().day(app.formats.zone())
}

/// A membership that the permit covers.
async fn covered(work: &Work, permit: &Permit<KeepDues>, id: &str) -> Answer<membership::Model> {
    let found = owing::membership(work.tx(), id).await?;
    found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)
}

/// A unit that the permit covers.
async fn covered_unit(work: &Work, permit: &Permit<KeepDues>, id: &str) -> Answer<Unit> {
    let found = rawabit_federation::unit(work.tx(), id).await?;
    found.filter(|unit| permit.covers(&unit.path)).ok_or(Fault::NotFound)
}

fn check_amount(amount: i64) -> Result<(), DuesRefused> {
    match amount {
        ..=0 => Err(DuesRefused::NotPositive),
        amount if amount > MOST => Err(DuesRefused::TooLarge),
        _ => Ok(()),
    }
}

/// Whether the book of a unit takes an entry on a day.
async fn check_day(app: &App, work: &Work, unit: &str, day: Day) -> Answer<Result<(), DuesRefused>> {
    if day > today(app, work) {
        return Ok(Err(DuesRefused::Future));
    }
    Ok(match books::closed_until(work.tx(), unit).await? {
        Some(closed) if day <= closed => Err(DuesRefused::Closed(closed)),
        _ => Ok(()),
    })
}

/// The office that writes, as rows keep it.
fn office(work: &Work) -> Option<String> {
    work.author().office.as_ref().map(ToString::to_string)
}

/// An entry about to be written; the amount with its sign.
struct NewEntry<'a> {
    unit: (&'a str, &'a rawabit_platform::permit::UnitPath),
    kind: EntryKind,
    amount: i64,
    day: Day,
    means: Means,
    words: String,
    party: String,
    reference: String,
    payment_id: Option<String>,
    remittance_id: Option<String>,
    counters: Option<String>,
}

/// Writes an entry with the next number of the unit and year.
async fn write_entry(work: &Work, new: NewEntry<'_>) -> Answer<entry::Model> {
    let year = i32::from(new.day.0.year());
    let number = books::next_number(work.tx(), new.unit.0, "entry", year).await?;
    let row = entry::ActiveModel {
        id: Set(work.id()),
        unit_id: Set(new.unit.0.to_owned()),
        unit_path: Set(new.unit.1.clone()),
        year: Set(year),
        number: Set(number),
        day: Set(new.day),
        means: Set(new.means.word().to_owned()),
        kind: Set(new.kind.word().to_owned()),
        amount: Set(new.amount),
        words: Set(new.words),
        party: Set(new.party),
        reference: Set(new.reference),
        payment_id: Set(new.payment_id),
        remittance_id: Set(new.remittance_id),
        counters: Set(new.counters),
        office: Set(office(work)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    };
    Ok(row.insert(work.tx()).await?)
}
