//! Candidatures: by oneself, by nomination, on a list; judged by the statutes with reasons; accepted, refused, withdrawn.

use rawabit_federation::Unit;
use rawabit_federation::commands::MandateRefused;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::{Conditions, entitled};
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Lang, Multi, Work};
use rawabit_statutes::{Form, Method};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};

use super::{ElectionRefused, change, contestable, held, impartial, record};
use crate::model::{Facts, Standing, State, Way};
use crate::permissions::ConductElections;
use crate::store;
use crate::store::entity::{candidacy, contest, list};

/// Who enters a candidacy.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// Whoever holds the election: for somebody who stands, or is proposed, on paper.
    Office(&'a Permit<ConductElections>),
    /// A person: oneself, or somebody whom one proposes.
    Person(&'a str),
}

/// A candidacy about to be entered.
#[derive(Clone, Debug, Default)]
pub struct NewCandidacy {
    /// Who would stand.
    pub person_id: String,
    /// On which list.
    pub list_id: Option<String>,
    /// Whether they agreed, as far as whoever enters it knows.
    pub consent: bool,
    /// What they say.
    pub note: String,
}

/// Enters a candidacy with what speaks against it. Somebody who is not eligible is refused at once, with the reasons, and may appeal.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn propose(
    app: &App,
    work: &mut Work,
    by: By<'_>,
    contest: &str,
    new: NewCandidacy,
) -> Answer<Result<String, ElectionRefused>> {
    let row = store::contest(work.tx(), contest).await?.ok_or(Fault::NotFound)?;
    if let By::Office(permit) = by
        && !permit.covers(&row.unit_path)
    {
        return Err(Fault::NotFound);
    }
    if matches!(by, By::Office(_))
        && let Err(refused) = impartial(work, &row).await?
    {
        return Ok(Err(refused));
    }
    if row.state() != State::Nominating {
        return Ok(Err(ElectionRefused::State));
    }
    if work.now() >= row.candidatures_until {
        return Ok(Err(ElectionRefused::TooLate));
    }
    let law = row.law()?;
    if (law.method == Method::ListPr) != new.list_id.is_some() {
        return Ok(Err(ElectionRefused::List));
    }
    if let Some(list) = &new.list_id {
        let found = list::Entity::find_by_id(list.clone()).one(work.tx()).await?;
        if found.is_none_or(|found| found.contest_id != row.id) {
            return Ok(Err(ElectionRefused::List));
        }
    }
    let others = store::candidacies(work.tx(), &row.id).await?;
    let stands =
        |one: &&candidacy::Model| one.person_id == new.person_id && one.standing() != Standing::Withdrawn;
    if others.iter().any(|one| stands(&one)) {
        return Ok(Err(ElectionRefused::StandsAlready));
    }
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let Some((facts, reasons, warnings)) = judged(app, work.tx(), &row, &unit, &new.person_id).await? else {
        return Ok(Err(ElectionRefused::Other(Message::new("elections-refused-no-person"))));
    };
    let own = matches!(by, By::Person(person) if person == new.person_id);
    let way = if new.list_id.is_some() {
        Way::List
    } else if own || (matches!(by, By::Office(_)) && new.consent) {
        Way::Own
    } else {
        Way::Nomination
    };
    let state = if reasons.is_empty() { Standing::Proposed } else { Standing::Refused };
    let place = others.iter().filter(|one| one.list_id.is_some() && one.list_id == new.list_id).count();
    let id = work.id();
    candidacy::ActiveModel {
        id: Set(id.clone()),
        contest_id: Set(row.id.clone()),
        person_id: Set(new.person_id.clone()),
        list_id: Set(new.list_id),
        position: Set(i32::try_from(place + 1).unwrap_or(i32::MAX)),
        number: Set(None),
        way: Set(way.word().to_owned()),
        state: Set(state.word().to_owned()),
        consent: Set(own || new.consent),
        reasons: Set(serde_json::to_string(&reasons).map_err(Fault::internal)?),
        warnings: Set(serde_json::to_string(&warnings).map_err(Fault::internal)?),
        note: Set(new.note),
        gender: Set(facts.gender),
        birth_day: Set(facts.born),
        since: Set(facts.since),
        actor: Set(work.author().label.clone()),
        created_at: Set(work.now()),
        decided_at: Set((state == Standing::Refused).then(|| work.now())),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    work.audit("elections.propose", ("candidacy", &id), &row.unit_path, way.word()).await?;
    Ok(Ok(id))
}

/// What is known of somebody, every reason of the statutes why they may not stand, and what they must lay down if they are elected. None where
/// there is no such person.
pub(super) async fn judged(
    app: &App,
    db: &impl ConnectionTrait,
    row: &contest::Model,
    unit: &Unit,
    person: &str,
) -> Answer<Option<(Facts, Vec<Multi>, Vec<Multi>)>> {
    let Some(named) = rawabit_people::named(db, &[person.to_owned()]).await?.remove(person) else {
        return Ok(None);
    };
    let statutes = app.statutes.load_full();
    let day = row.opens_at.day(app.formats.zone());
    use rawabit_members::store::entity::member;
    let member = member::Entity::find().filter(member::Column::PersonId.eq(person)).one(db).await?;
    let born = member.as_ref().and_then(|one| one.birth_day).or(named.birth_day);
    // Where the registry does not say it, the form in which the person is addressed does.
    let gender = member.as_ref().and_then(|one| one.gender.clone()).unwrap_or_else(|| {
        match named.form {
            Form::Feminine => "f",
            Form::Masculine => "m",
        }
        .to_owned()
    });
    let (mut reasons, mut warnings) = (Vec::new(), Vec::new());
    let mut since = member.as_ref().and_then(|one| one.since);
    let office = statutes.office(&row.office);
    // What the statutes ask of whoever stands holds whoever elects; only offices that others fill need no member.
    if office.is_none_or(|office| !office.is_external()) {
        let held = rawabit_members::store::rights::held(db, person).await?;
        let conditions = Conditions::of(&statutes.members, Entitlement::Stand, day);
        match entitled(&conditions, &unit.path, born, &held) {
            Ok(held) => since = Some(held.since),
            Err(found) => reasons.extend(found.iter().map(|reason| {
                spoken(|lang| {
                    let voice = app.voice(lang).plain();
                    voice.msg(&reason.message(|day: Day| voice.day(day)))
                })
            })),
        }
    }
    if let Some(office) = office {
        let say = |refused: MandateRefused| {
            spoken(|lang| app.voice(lang).plain().msg(&refused.message(&statutes, lang)))
        };
        match rawabit_federation::commands::may_take(db, &statutes, unit, office, person, day).await? {
            Ok(()) => {}
            // Whoever is elected may lay the other office down first: the mandate is asked for again at the certification.
            Err(refused @ MandateRefused::Incompatible { .. }) => warnings.push(say(refused)),
            Err(refused) => reasons.push(say(refused)),
        }
        // A by-election leaves those in office where they are: one of them has nothing to win.
        let sitting = rawabit_federation::holders(db, &row.unit_id, &row.office, day).await?;
        if !row.renews && sitting.iter().any(|one| one.person_id == person) {
            reasons.push(say(MandateRefused::SameOfficeTwice));
        }
    }
    Ok(Some((Facts { gender, born, since }, reasons, warnings)))
}

/// The same sentence in the three languages.
fn spoken(say: impl Fn(Lang) -> String) -> Multi {
    Multi::three(say(Lang::Ar), say(Lang::Fr), say(Lang::En))
}

/// A list, whose candidates are entered afterwards in their order.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn add_list(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    name: Multi,
) -> Answer<Result<String, ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Nominating || row.law()?.method != Method::ListPr {
        return Ok(Err(ElectionRefused::State));
    }
    if work.now() >= row.candidatures_until {
        return Ok(Err(ElectionRefused::TooLate));
    }
    let id = work.id();
    list::ActiveModel {
        id: Set(id.clone()),
        contest_id: Set(row.id),
        name: Set(name),
        number: Set(None),
        created_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("elections.list", ("contest", contest), &row.unit_path, &id).await?;
    Ok(Ok(id))
}

/// What somebody does with their own candidacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answering {
    /// Agrees to stand.
    Agree,
    /// Takes it back.
    Withdraw,
}

/// A candidate agrees to stand, or withdraws: until the vote is open. The office may record that somebody agreed; what a candidate withdraws
/// in writing it enters as a refusal with that reason ([`decide`]), which can be contested.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`] for somebody else's; the database.
pub async fn answer(
    work: &mut Work,
    by: By<'_>,
    candidacy: &str,
    answer: Answering,
) -> Answer<Result<(), ElectionRefused>> {
    let (row, contest) = record(work, candidacy).await?;
    match by {
        By::Office(permit) if permit.covers(&contest.unit_path) => {}
        By::Person(person) if person == row.person_id => {}
        _ => return Err(Fault::NotFound),
    }
    if matches!(by, By::Office(_)) {
        if let Err(refused) = impartial(work, &contest).await? {
            return Ok(Err(refused));
        }
        // The office strikes nobody off: it refuses, with a reason that can be contested.
        if answer == Answering::Withdraw {
            return Ok(Err(ElectionRefused::State));
        }
    }
    if !matches!(contest.state(), State::Nominating | State::Listed)
        || matches!(row.standing(), Standing::Refused | Standing::Withdrawn)
    {
        return Ok(Err(ElectionRefused::State));
    }
    let version = row.version;
    let id = row.id.clone();
    let mut change = row.into_active_model();
    match answer {
        Answering::Agree => change.consent = Set(true),
        Answering::Withdraw => {
            change.state = Set(Standing::Withdrawn.word().to_owned());
            change.decided_at = Set(Some(work.now()));
        }
    }
    change.version = Set(version + 1);
    change.update(work.tx()).await?;
    let code = match answer {
        Answering::Agree => "elections.agree",
        Answering::Withdraw => "elections.withdraw",
    };
    work.audit(code, ("candidacy", &id), &contest.unit_path, "").await?;
    work.touch(super::TAG);
    Ok(Ok(()))
}

/// Accepts a candidacy or refuses it with a reason. Who is not eligible cannot be accepted: that takes an appeal. One that was accepted can
/// still be refused until the candidates are settled. A refusal writes the act `contest.refused`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn decide(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    candidacy: &str,
    accept: bool,
    reason: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let (row, contest) = record(work, candidacy).await?;
    if !permit.covers(&contest.unit_path) {
        return Err(Fault::NotFound);
    }
    if let Err(refused) = impartial(work, &contest).await? {
        return Ok(Err(refused));
    }
    let open = row.standing() == Standing::Proposed || (row.standing() == Standing::Accepted && !accept);
    if contest.state() != State::Nominating || !open {
        return Ok(Err(ElectionRefused::State));
    }
    if accept && !row.consent {
        return Ok(Err(ElectionRefused::NoConsent));
    }
    if accept && !row.reasons().is_empty() {
        return Ok(Err(ElectionRefused::NotEligible));
    }
    if !accept && reason.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    let (id, version) = (row.id.clone(), row.version);
    let state = if accept { Standing::Accepted } else { Standing::Refused };
    let mut change = row.into_active_model();
    change.state = Set(state.word().to_owned());
    if !accept {
        change.note = Set(reason.trim().to_owned());
    }
    change.decided_at = Set(Some(work.now()));
    change.version = Set(version + 1);
    change.update(work.tx()).await?;
    if !accept {
        let act = NewAct::new("contest.refused", "contest", &contest.id, &contest.unit_path)
            .fact("unit", contest.unit_id.as_str())
            .fact("office", contest.office.as_str())
            .private("reason", reason.trim())
            .cites(&contest.article, &contest.statutes);
        work.act(act).await?;
    }
    work.audit("elections.decide_candidacy", ("candidacy", &id), &contest.unit_path, state.word()).await?;
    Ok(Ok(()))
}

/// Closes candidatures: everything is decided, no appeal is open and none can come any more, and the candidates get their numbers in the order in which they came.
/// Writes the act `contest.listed`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn settle(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Nominating {
        return Ok(Err(ElectionRefused::State));
    }
    if work.now() < row.candidatures_until {
        return Ok(Err(ElectionRefused::TooEarly));
    }
    let all = store::candidacies(work.tx(), &row.id).await?;
    if contestable(app, work, &row).await? || all.iter().any(|one| one.standing() == Standing::Proposed) {
        return Ok(Err(ElectionRefused::Undecided));
    }
    let mut standing: Vec<candidacy::Model> =
        all.into_iter().filter(|one| one.standing() == Standing::Accepted).collect();
    standing.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
    let mut lists = store::lists(work.tx(), &row.id).await?;
    lists.retain(|list| standing.iter().any(|one| one.list_id.as_deref() == Some(list.id.as_str())));
    let by_lists = row.law()?.method == Method::ListPr;
    if standing.is_empty() {
        return Ok(Err(ElectionRefused::NobodyStands));
    }
    let mut named = Vec::new();
    let mut number = 0;
    for (n, list) in (1_i32..).zip(&lists) {
        let mut change = list.clone().into_active_model();
        change.number = Set(Some(n));
        change.update(work.tx()).await?;
    }
    standing.sort_by_key(|one| {
        let list = lists.iter().position(|list| one.list_id.as_deref() == Some(list.id.as_str()));
        (list, if by_lists { one.position } else { 0 }, one.created_at)
    });
    for one in &standing {
        number += 1;
        let mut change = one.clone().into_active_model();
        change.number = Set(Some(number));
        change.version = Set(one.version + 1);
        change.update(work.tx()).await?;
        named.push(one.person_id.clone());
    }
    let people = rawabit_people::named(work.tx(), &named).await?;
    let names: Vec<serde_json::Value> = named
        .iter()
        .filter_map(|id| people.get(id))
        .map(|person| serde_json::to_value(&person.name).unwrap_or_default())
        .collect();
    let act = NewAct::new("contest.listed", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("candidates", number)
        .fact("lists", i64::try_from(lists.len()).unwrap_or(i64::MAX))
        .private("names", names)
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.settle", ("contest", &row.id), &row.unit_path, "").await?;
    change(work, &row, |row| row.state = Set(State::Listed.word().to_owned())).await?;
    Ok(Ok(()))
}
