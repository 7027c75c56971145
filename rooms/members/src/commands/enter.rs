//! Entering a member from a register that was kept before, on paper or elsewhere: the membership exists already, and is only written down.

use rawabit_federation::Unit;
use rawabit_people::KeepPeople;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Statutes;
use serde_json::json;

use super::registry::{on_record, open_membership, put_on_record};
use super::{Line, record};
use crate::model::admission::{Obstacle, Wish, obstacles};
use crate::model::{EventKind, Joining, MemberData, MemberRefused, Whom};
use crate::permissions::KeepMembers;
use crate::store::mirror::mirror;

/// A member about to be entered.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The unit.
    pub unit: Unit,
    /// Who.
    pub whom: Whom,
    /// What the registry keeps.
    pub data: MemberData,
    /// Since when, in which category.
    pub joining: Joining,
    /// Where it is written: the register, the page.
    pub reference: Option<String>,
    /// What the officer adds.
    pub reason: String,
}

/// What was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The member's row.
    pub no: i64,
    /// The membership.
    pub membership: String,
    /// The person.
    pub person: String,
    /// Whether the person was on record already.
    pub known: bool,
}

/// Enters a member. A person on record elsewhere with the same identity number gets a further membership, and no second record.
///
/// # Errors
/// [`Fault::NotFound`] when a permit is not for the unit; the database.
pub async fn enter(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    people: &Permit<KeepPeople>,
    entry: Entry,
) -> Answer<Result<Entered, MemberRefused>> {
    if !permit.covers(&entry.unit.path) {
        return Err(Fault::NotFound);
    }
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    let joining = &entry.joining;
    if joining.joined > today {
        return Ok(Err(MemberRefused::Day("joined")));
    }
    if joining.since > joining.joined {
        return Ok(Err(MemberRefused::Day("since")));
    }
    if let Err(refused) = known_words(&statutes, &entry.data, joining.category.as_deref()) {
        return Ok(Err(refused));
    }
    let birth_day = match &entry.whom {
        Whom::New(input) => input.birth_day,
        Whom::Known(id) => rawabit_people::named(work.tx(), std::slice::from_ref(id))
            .await?
            .remove(id)
            .and_then(|one| one.birth_day),
    };
    // What was admitted long ago is not decided again: the unit and the age are asked, declarations are not.
    let wish = Wish {
        birth_day,
        profession: entry.data.profession.as_deref(),
        declared: true,
        condition: true,
        sponsors: usize::MAX,
    };
    let stands = obstacles(&statutes, &entry.unit, joining.joined, &wish)
        .into_iter()
        .find(|one| !matches!(one, Obstacle::NoBirthDay | Obstacle::Profession));
    if let Some(obstacle) = stands {
        return Ok(Err(obstacle.into()));
    }
    let (person_id, known) = match &entry.whom {
        Whom::Known(id) => (id.clone(), true),
        Whom::New(input) => {
            let names: Vec<String> = input.name.0.values().cloned().collect();
            match on_record(work, &app.sealer, &entry.data, None, input.birth_day, &names).await? {
                Err(refused) => return Ok(Err(refused)),
                Ok(Some(id)) => (id, true),
                Ok(None) => {
                    match rawabit_people::commands::register(work, people, (**input).clone()).await? {
                        Ok(id) => (id, false),
                        Err(refused) => return Ok(Err(refused.into())),
                    }
                }
            }
        }
    };
    let unit = &entry.unit.path;
    let member = match put_on_record(work, &app.sealer, &person_id, unit, &entry.data, joining.joined).await?
    {
        Ok(member) => member,
        Err(refused) => return Ok(Err(refused)),
    };
    let row = match open_membership(work, &member, &entry.unit, joining).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    let article = statutes.members.article.clone().unwrap_or_default();
    let act = NewAct::new("membership.entered", "membership", &row.id, unit)
        .fact("since", joining.joined.to_string())
        .private("number", member.number.as_str())
        .cites(&article, &statutes.edition.version);
    let act = work.act(act).await?;
    record(
        work,
        Line {
            reason: &entry.reason,
            reference: entry.reference.as_deref(),
            detail: json!({ "since": joining.since.to_string() }),
            act: Some(act),
            ..Line::of(EventKind::Entered, &row, joining.joined)
        },
    )
    .await?;
    mirror(work.tx(), &person_id, work.now()).await?;
    work.audit("members.enter", ("member", &member.number), unit, "").await?;
    Ok(Ok(Entered { no: member.no, membership: row.id, person: person_id, known }))
}

/// Whether what was chosen stands in the statutes.
pub(super) fn known_words(
    statutes: &Statutes,
    data: &MemberData,
    category: Option<&str>,
) -> Result<(), MemberRefused> {
    if data.profession.as_deref().is_some_and(|group| statutes.members.profession(group).is_none()) {
        return Err(MemberRefused::Unknown("profession"));
    }
    if category.is_some_and(|key| statutes.members.category(key).is_none()) {
        return Err(MemberRefused::Unknown("category"));
    }
    Ok(())
}
