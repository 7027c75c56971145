//! Two records become one: field by field as it was chosen, with everything that hangs on either, in one transaction. What is needed to take
//! it back is kept.

use std::collections::BTreeMap;

use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Policy, Scope};
use rawabit_platform::personal;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Lang, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::joining::{join_cards, join_dues, join_memberships, remove_member};
use super::record::{Record, compared, record};
use super::{BY_HAND, CARRIED};
use crate::IDENTITY;
use crate::commands::dues::standing_changed;
use crate::commands::registry::seal;
use crate::commands::{Line, record as write_line};
use crate::model::EventKind;
use crate::model::alike::Finding;
use crate::model::merge::{Field, MergeRefused, Side, gives_power, stays, taken};
use crate::model::retention::state as erasing;
use crate::permissions::MergeMembers;
use crate::store::duplicates::entity::merge;
use crate::store::duplicates::merges::State;
use crate::store::entity::member;
use crate::store::me::erasure;
use crate::store::memberships;
use crate::store::mirror::mirror;

/// Tables that may have grown on a merged record without standing against undoing: who read it, who signed in, what was written to whom.
pub(super) const HARMLESS: [&str; 10] = [
    "audit",
    "mail",
    "member_alike",
    "member_name",
    "member_pair",
    "member_merge",
    "member_read",
    "one_time_link",
    "recovery_code",
    "session",
];

/// What is to be merged.
#[derive(Clone, Debug)]
pub struct Merging {
    /// The rows, the smaller first.
    pub rows: (i64, i64),
    /// The versions of both that the form was made from.
    pub versions: (i64, i64),
    /// What was chosen where the records differ.
    pub choices: BTreeMap<Field, Side>,
    /// Why, if somebody says so.
    pub reason: String,
}

/// What was merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The merge.
    pub id: String,
    /// The row that stays.
    pub no: i64,
}

/// Rows as they were, by table.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Before {
    pub(super) kept: BTreeMap<String, Vec<Map<String, Value>>>,
    pub(super) lost: BTreeMap<String, Vec<Map<String, Value>>>,
}

/// Merges two records. It takes rights over every unit that keeps either record or has either as a member or an office-holder; and who would come
/// by an office through it is merged by headquarters alone.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn merge(
    app: &App,
    work: &mut Work,
    policy: &Policy,
    merging: Merging,
) -> Answer<Result<Merged, MergeRefused>> {
    let scope = policy.scope::<MergeMembers>();
    let low = seen(work, &scope, merging.rows.0).await?;
    let high = seen(work, &scope, merging.rows.1).await?;
    if low.member.no >= high.member.no {
        return Err(Fault::NotFound);
    }
    if (low.member.version, high.member.version) != merging.versions {
        return Err(Fault::Stale);
    }
    if let Err(refused) = allowed(app, work, &scope, &low, &high).await? {
        return Ok(Err(refused));
    }
    let from = match taken(&low.values(), &high.values(), &merging.choices) {
        Ok(from) => from,
        Err(open) => return Ok(Err(MergeRefused::Choose(open))),
    };
    let finding = compared(work.tx(), &low, &high).await?;
    let today = work.now().day(app.formats.zone());
    let side = stays(low.weight(today), high.weight(today));
    let (kept, lost) = if side == Side::Low { (low, high) } else { (high, low) };
    let pair = Pair { app, kept, lost, side, from };
    let people = policy.scope::<KeepPeople>();
    carry_out(work, &people, pair, finding, &merging.reason).await
}

/// A record whose keeping unit is in scope.
async fn seen(work: &Work, scope: &Scope<MergeMembers>, no: i64) -> Answer<Record> {
    let found = record(work.tx(), no).await?;
    found.filter(|one| scope.contains(&one.member.unit_path)).ok_or(Fault::NotFound)
}

/// Whether these two may be merged by whoever has this scope.
async fn allowed(
    app: &App,
    work: &Work,
    scope: &Scope<MergeMembers>,
    low: &Record,
    high: &Record,
) -> Answer<Result<(), MergeRefused>> {
    if let Err(refused) = within(app, work, scope, &[low, high]).await? {
        return Ok(Err(refused));
    }
    let today = work.now().day(app.formats.zone());
    if two_seats(app, low, high, today) {
        return Ok(Err(MergeRefused::TwoSeats));
    }
    if gives_power(low.weight(today), high.weight(today)) {
        let mut tops = low.units(today).into_iter().chain(high.units(today)).filter_map(|unit| {
            unit.steps().next().map(|top| rawabit_platform::permit::UnitPath::root().child(top))
        });
        if !tops.all(|top| scope.contains(&top)) {
            return Ok(Err(MergeRefused::Power));
        }
    }
    let people = [low.member.person_id.as_str(), high.member.person_id.as_str()];
    let erased = erasure::Entity::find()
        .filter(erasure::Column::PersonId.is_in(people))
        .filter(erasure::Column::State.is_in([erasing::ASKED, erasing::MARKED]))
        .one(work.tx())
        .await?;
    Ok(if erased.is_some() { Err(MergeRefused::Erasure) } else { Ok(()) })
}

/// Whether one person would hold what the statutes let nobody hold together: two seats of one office, or offices that exclude each other.
fn two_seats(app: &App, low: &Record, high: &Record, today: Day) -> bool {
    let statutes = app.statutes.load();
    low.offices(today).any(|one| {
        high.offices(today).any(|other| {
            let same = one.office == other.office && one.unit_id == other.unit_id;
            same || statutes.incompatible(&one.office, &other.office).is_some()
        })
    })
}

/// Whether every unit of these records is in scope, and none of them is the officer's own.
pub(super) async fn within(
    app: &App,
    work: &Work,
    scope: &Scope<MergeMembers>,
    records: &[&Record],
) -> Answer<Result<(), MergeRefused>> {
    use rawabit_platform::accounts::entity::account;
    let today = work.now().day(app.formats.zone());
    if let Some(own) = &work.author().account_id {
        let account = account::Entity::find_by_id(own.clone()).one(work.tx()).await?;
        let own = account.and_then(|account| account.person_id);
        if records.iter().any(|one| own.as_deref() == Some(one.member.person_id.as_str())) {
            return Ok(Err(MergeRefused::Oneself));
        }
    }
    let inside = records.iter().all(|one| one.units(today).iter().all(|unit| scope.contains(unit)));
    Ok(if inside { Ok(()) } else { Err(MergeRefused::Elsewhere) })
}

/// Two records about to become one.
struct Pair<'a> {
    app: &'a App,
    kept: Record,
    lost: Record,
    /// Which of them stays.
    side: Side,
    /// From which of them each field is taken.
    from: BTreeMap<Field, Side>,
}

impl Pair<'_> {
    /// The record that a field is taken from.
    fn of(&self, field: Field) -> &Record {
        if self.from.get(&field).is_none_or(|side| *side == self.side) { &self.kept } else { &self.lost }
    }

    /// The person as it will be.
    fn person(&self) -> PersonInput {
        let mut person = self.kept.person.clone();
        for lang in Lang::ALL {
            let source = self.of(Field::of_name(lang));
            if let Some(text) = source.person.name.exact(lang) {
                person.name.set(lang, text);
            }
        }
        person.birth_day = self.of(Field::BirthDay).person.birth_day;
        person.email = self.of(Field::Email).person.email.clone();
        person.form = self.of(Field::Gender).person.form;
        person.unit = self.of(Field::Unit).person.unit.clone();
        let lost = &self.lost.person;
        // What only one of them says, in any language, is taken over.
        for (said, other) in
            [(&mut person.honorific, &lost.honorific), (&mut person.biography, &lost.biography)]
        {
            for lang in Lang::ALL {
                if let (None, Some(text)) = (said.exact(lang), other.exact(lang)) {
                    said.set(lang, text);
                }
            }
        }
        person.synthetic = self.kept.person.synthetic && self.lost.person.synthetic;
        person
    }
}

async fn carry_out(
    work: &mut Work,
    people: &Scope<KeepPeople>,
    pair: Pair<'_>,
    finding: Option<Finding>,
    reason: &str,
) -> Answer<Result<Merged, MergeRefused>> {
    let app = pair.app;
    let id = work.id();
    let (kept, lost) = (pair.kept.member.person_id.clone(), pair.lost.member.person_id.clone());
    let today = work.now().day(app.formats.zone());
    let before = Before { kept: keep(work, &pair.kept).await?, lost: keep(work, &pair.lost).await? };
    let (fused, mut moved) = join_memberships(work, &pair.kept, &pair.lost, today).await?;
    moved.extend(personal::hand_over(app, work, &lost, &kept, &BY_HAND).await?);
    join_dues(work, &kept, &lost).await?;
    join_cards(work, &kept, &lost, &id).await?;
    remove_member(work, &pair.lost.member).await?;
    let row = fields(work, &pair)?;
    row.update(work.tx()).await?;
    let input = pair.person();
    let person_version = match rawabit_people::merge(work, people, &kept, &lost, input).await? {
        Ok(version) => version,
        Err(refused) => return Ok(Err(MergeRefused::Person(refused))),
    };
    for one in memberships::all(work.tx(), &kept).await? {
        standing_changed(app, work, &one.id).await?;
    }
    let merge = Written { id: &id, pair: &pair, fused, reason, finding };
    let act = written(work, &merge).await?;
    mirror(work.tx(), &kept, work.now()).await?;
    let now_is = memberships::of_person(work.tx(), &kept).await?.ok_or(Fault::NotFound)?;
    let counts = personal::counts(app, work.tx(), &kept, &HARMLESS).await?;
    let text = |value: serde_json::Result<String>| value.map_err(Fault::internal);
    merge::ActiveModel {
        id: Set(id.clone()),
        person_id: Set(kept),
        kept_no: Set(now_is.no),
        kept_number: Set(now_is.number.clone()),
        lost_person: Set(lost),
        lost_no: Set(pair.lost.member.no),
        lost_number: Set(other_number(&pair, &now_is.number)),
        unit_path: Set(now_is.unit_path.clone()),
        state: Set(State::Done.word().to_owned()),
        evidence: Set(merge.finding.as_ref().map(Finding::written).unwrap_or_default()),
        fused: Set(fused),
        reason: Set(reason.to_owned()),
        before: Set(text(serde_json::to_string(&before))?),
        moved: Set(text(serde_json::to_string(&moved))?),
        after_counts: Set(text(serde_json::to_string(&counts))?),
        member_version: Set(now_is.version),
        person_version: Set(person_version),
        act_idx: Set(Some(act)),
        undo_act_idx: Set(None),
        done_at: Set(work.now()),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        undone_at: Set(None),
        undone_by: Set(None),
        undo_reason: Set(String::new()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.merge", ("member", &now_is.number), &now_is.unit_path, &id).await?;
    Ok(Ok(Merged { id, no: now_is.no }))
}

/// The number that does not go on as the record's, and leads to it.
fn other_number(pair: &Pair<'_>, goes_on: &str) -> String {
    let numbers = [&pair.kept.member.number, &pair.lost.member.number];
    numbers.into_iter().find(|number| number.as_str() != goes_on).cloned().unwrap_or_default()
}

/// The rows of a person that merging changes by hand, as they are.
async fn keep(work: &Work, of: &Record) -> Answer<BTreeMap<String, Vec<Map<String, Value>>>> {
    let person = of.member.person_id.as_str();
    let mut rows = BTreeMap::new();
    let (table, column) = CARRIED;
    let mut carried = Vec::new();
    for one in &of.memberships {
        carried.extend(personal::keep(work.tx(), table, column, &one.id).await?);
    }
    rows.insert(table.to_owned(), carried);
    rows.insert("person".to_owned(), personal::keep(work.tx(), "person", "id", person).await?);
    for table in BY_HAND {
        rows.insert(table.to_owned(), personal::keep(work.tx(), table, "person_id", person).await?);
    }
    Ok(rows)
}

/// The row that stays, as it will be.
fn fields(work: &Work, pair: &Pair<'_>) -> Answer<member::ActiveModel> {
    let mut row = pair.kept.member.clone().into_active_model();
    row.gender = Set(pair.of(Field::Gender).member.gender.clone());
    row.phone = Set(pair.of(Field::Phone).member.phone.clone());
    row.profession = Set(pair.of(Field::Profession).member.profession.clone());
    row.area = Set(pair.of(Field::Area).member.area.clone());
    row.number = Set(pair.of(Field::Number).member.number.clone());
    row.unit_path = Set(pair.of(Field::Unit).member.unit_path.clone());
    let source = &pair.of(Field::Identity).member;
    if source.no != pair.kept.member.no
        && let Some(sealed) = &source.identity_sealed
    {
        // Sealed for the one, it does not open for the other.
        let sealer = &pair.app.sealer;
        let opened = sealer.open(IDENTITY, &source.person_id, sealed).map_err(Fault::internal)?;
        let identity = opened.as_str();
        row.identity_sealed = Set(Some(seal(work, sealer, &pair.kept.member.person_id, identity)));
        row.identity_digest = Set(Some(sealer.digest(IDENTITY, identity)));
    }
    Ok(row)
}

/// What is written down of a merge.
struct Written<'a> {
    id: &'a str,
    pair: &'a Pair<'a>,
    fused: i64,
    reason: &'a str,
    finding: Option<Finding>,
}

/// The act and the line of history; the act's place in the log.
async fn written(work: &mut Work, merge: &Written<'_>) -> Answer<i64> {
    let app = merge.pair.app;
    let statutes = app.statutes.load_full();
    let (kept, lost) = (&merge.pair.kept.member, &merge.pair.lost.member);
    let unit = &merge.pair.of(Field::Unit).member.unit_path;
    let act = NewAct::new("membership.merged", "member_merge", merge.id, unit)
        .fact("memberships", merge.fused)
        .private("kept", kept.number.as_str())
        .private("lost", lost.number.as_str())
        .cites(statutes.members.article.as_deref().unwrap_or_default(), &statutes.edition.version);
    let act = work.act(act).await?;
    let place = i64::try_from(act.index).unwrap_or(i64::MAX);
    let line = Line {
        person_id: &kept.person_id,
        membership: None,
        unit,
        kind: EventKind::Merged,
        day: work.now().day(app.formats.zone()),
        reason: merge.reason,
        body: None,
        reference: Some(&lost.number),
        detail: json!({ "merge": merge.id, "from": lost.number }),
        act: Some(act),
    };
    write_line(work, line).await?;
    Ok(place)
}
