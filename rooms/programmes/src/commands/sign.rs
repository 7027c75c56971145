//! Signing: whoever holds an office that the statutes name, on that very day. The last signature puts the text in force.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Lang, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, Set};
use serde_json::json;

use super::hand_over::turn;
use super::project::project;
use super::{Table, load, not_now, overtaken, refresh};
use crate::model::life::Deed;
use crate::model::{Round, Side, State};
use crate::permissions::SeeProgrammes;
use crate::sides::Speaker;
use crate::store::{formers, programmes, signatures, versions};

/// An office whose holder has to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Required {
    /// For which side.
    pub(crate) side: Side,
    /// The office.
    pub(crate) office: String,
    /// The unit of the office.
    pub(crate) unit_id: String,
}

/// The offices that sign a programme: of those that the statutes name for each side, whichever its unit has.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn required(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    programme: &programmes::Model,
) -> Answer<Vec<Required>> {
    let unit = rawabit_federation::unit(db, &programme.unit_id).await?.ok_or(Fault::NotFound)?;
    let rules = &statutes.programmes;
    let named = rules.signatories(&unit.kind);
    let mut out = Vec::new();
    for side in [Side::Unit, Side::Partner] {
        let offices = match (&programme.partner_id, named, side) {
            (None, _, Side::Unit) => &rules.signed_for_leadership[..],
            (None, _, Side::Partner) => continue,
            (Some(_), Some(named), Side::Unit) => named.for_unit,
            (Some(_), Some(named), Side::Partner) => named.for_leadership,
            (Some(_), None, _) => continue,
        };
        let unit_id = programme.unit_of(side).to_owned();
        let kind = match rawabit_federation::unit(db, &unit_id).await? {
            Some(unit) => unit.kind,
            None => continue,
        };
        let there = |id: &&String| statutes.office(id).is_some_and(|office| office.units.contains(&kind));
        out.extend(offices.iter().filter(there).map(|office| Required {
            side,
            office: office.clone(),
            unit_id: unit_id.clone(),
        }));
    }
    Ok(out)
}

/// Why somebody cannot sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignRefused {
    /// The statutes name nobody who signs for a side.
    Nobody,
    /// The statutes do not name this office.
    NotNamed,
    /// The person does not hold it today.
    NotHeld,
    /// The person held it, until before today.
    Ended {
        /// The first day on which the mandate no longer held.
        day: Day,
    },
    /// The person will hold it.
    NotYet {
        /// From when.
        day: Day,
    },
    /// That office has signed.
    Already,
    /// The person has signed for the other side.
    BothSides,
    /// Something was reported, or changed above, since the text was agreed on, with which it cannot come into force.
    Overtaken,
}

impl SignRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        "office"
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::Nobody => "programmes-refused-nobody-signs".into(),
            Self::NotNamed => "programmes-refused-not-named".into(),
            Self::NotHeld => "programmes-refused-not-held".into(),
            Self::Ended { day } => Message::new("programmes-refused-mandate-ended").with("day", *day),
            Self::NotYet { day } => Message::new("programmes-refused-mandate-not-yet").with("day", *day),
            Self::Already => "programmes-refused-signed".into(),
            Self::BothSides => "programmes-refused-both-sides".into(),
            Self::Overtaken => "programmes-refused-overtaken".into(),
        }
    }
}

/// What a signature did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Others have to sign, too.
    Waiting,
    /// It was the last one: the text is in force.
    InForce,
}

/// Who signs what.
#[derive(Clone, Copy, Debug)]
pub struct Hand<'a> {
    /// The number of the agreed version that was read.
    pub number: i32,
    /// The office signed as.
    pub office: &'a str,
    /// The person; none for an account without one, which signs for nobody.
    pub person: Option<&'a str>,
}

/// Signs the agreed version as the holder of an office. Whoever calls it has asked for the password.
///
/// # Errors
/// A refusal in words; [`Fault::Stale`] when another version is agreed on by now; a wrong state.
pub async fn sign(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<SeeProgrammes>,
    hand: Hand<'_>,
) -> Answer<Result<Signed, SignRefused>> {
    let side = speaker.side();
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Sign)?;
    if table.round.agreed != Some(hand.number) {
        return Err(Fault::Stale);
    }
    let text = versions::find(work.tx(), speaker.programme(), hand.number).await?.ok_or_else(not_now)?;
    if !versions::is_sound(work.tx(), &text).await? {
        let changed = "was changed after it was hashed, or what it takes up from was";
        return Err(Fault::internal(anyhow::anyhow!("version {} {changed}", text.id)));
    }
    let statutes = app.statutes.load_full();
    let required = required(work.tx(), &statutes, &table.programme).await?;
    let sides = if table.life.partner { Side::ALL } else { &[Side::Unit][..] };
    if sides.iter().any(|side| !required.iter().any(|one| one.side == *side)) {
        return Ok(Err(SignRefused::Nobody));
    }
    let Some(own) = required.iter().find(|one| one.side == side && one.office == hand.office) else {
        return Ok(Err(SignRefused::NotNamed));
    };
    let mut signed = signatures::of_round(work.tx(), &table.round.id).await?;
    let has = |signed: &[signatures::Model], one: &Required| {
        signed.iter().any(|row| row.side() == one.side && row.office == one.office)
    };
    if has(&signed, own) {
        return Ok(Err(SignRefused::Already));
    }
    let today = work.now().day(app.formats.zone());
    let person = match holds(work.tx(), own, hand.person, today).await? {
        Ok(person) => person,
        Err(refused) => return Ok(Err(refused)),
    };
    // Nobody contracts with themself, whatever offices they hold.
    if signed.iter().any(|row| row.side() != side && row.person_id == person) {
        return Ok(Err(SignRefused::BothSides));
    }
    let content = text.content()?;
    if !overtaken(app, work.tx(), &table.programme, &content, Lang::Ar).await?.is_empty() {
        return Ok(Err(SignRefused::Overtaken));
    }
    let act = act(work.tx(), &statutes, &table, "programme.signed", &text)
        .await?
        .fact("office", hand.office)
        .fact("side", side.name())
        .fact("signed_unit", own.unit_id.as_str())
        .private("person", person.as_str());
    let act = work.act(act).await?;
    let row = signatures::ActiveModel {
        id: Set(work.id()),
        programme_id: Set(table.programme.id.clone()),
        negotiation_id: Set(table.round.id.clone()),
        side: Set(side.name().to_owned()),
        office: Set(hand.office.to_owned()),
        unit_id: Set(own.unit_id.clone()),
        person_id: Set(person),
        sha256: Set(text.sha256.clone()),
        at: Set(work.now()),
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
    };
    signed.push(row.insert(work.tx()).await?);
    let (id, unit) = (table.programme.id.clone(), table.programme.unit_path.clone());
    work.audit("programmes.sign", ("programme", &id), &unit, hand.office).await?;
    if required.iter().all(|one| has(&signed, one)) {
        put_in_force(app, work, &statutes, table, &text).await?;
        return Ok(Ok(Signed::InForce));
    }
    turn(work, table, |_| {}).await?;
    Ok(Ok(Signed::Waiting))
}

/// Whether a person holds an office today, and so may sign; where not, why.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn holds(
    db: &impl ConnectionTrait,
    office: &Required,
    person: Option<&str>,
    today: Day,
) -> Answer<Result<String, SignRefused>> {
    let Some(person) = person else { return Ok(Err(SignRefused::NotHeld)) };
    let held = rawabit_federation::holders(db, &office.unit_id, &office.office, today).await?;
    if held.iter().any(|holding| holding.person_id == person) {
        return Ok(Ok(person.to_owned()));
    }
    let history = rawabit_federation::history_of_seat(db, &office.unit_id, &office.office, None).await?;
    let own = || history.iter().filter(|holding| holding.person_id == person);
    if let Some(day) = own().filter_map(|holding| holding.until).filter(|until| *until <= today).max() {
        return Ok(Err(SignRefused::Ended { day }));
    }
    Ok(Err(match own().map(|holding| holding.start).filter(|start| *start > today).min() {
        Some(day) => SignRefused::NotYet { day },
        None => SignRefused::NotHeld,
    }))
}

/// An act about the text that is signed, which names the versions from which it takes up: the unit, the number and the hash of each.
async fn act(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    table: &Table,
    kind: &'static str,
    text: &versions::Model,
) -> Answer<NewAct> {
    let programme = &table.programme;
    let article = statutes.programmes.article.clone().unwrap_or_default();
    let act = programme
        .named_in(NewAct::new(kind, "programme", &programme.id, &programme.unit_path))
        .fact("unit", programme.unit_id.as_str())
        .fact("partner", programme.partner_id.clone().unwrap_or_default())
        .fact("sha256", text.sha256.as_str())
        .fact("version", text.number)
        .cites(&article, &statutes.edition.version);
    let act = if table.round.is_addendum() { act.fact("addendum", table.round.number) } else { act };
    let above = text.above()?;
    if above.is_empty() {
        return Ok(act);
    }
    let ids: Vec<String> = above.iter().map(|one| one.programme.clone()).collect();
    let rows = programmes::some(db, &ids).await?;
    let unit_of = |id: &str| rows.iter().find(|row| row.id == id).map(|row| row.unit_id.clone());
    let units: Vec<String> = ids.iter().filter_map(|id| unit_of(id)).collect();
    let units = rawabit_federation::units(db, &units).await?;
    let said = above.iter().map(|one| {
        let unit = unit_of(&one.programme).and_then(|id| units.get(&id));
        json!({ "unit": unit.map(|unit| &unit.name), "version": one.version, "sha256": one.sha256 })
    });
    Ok(act.fact("taken_from", said.collect::<Vec<_>>()))
}

/// The text is in force: the round ends, and what it says is written out as rows.
async fn put_in_force(
    app: &App,
    work: &mut Work,
    statutes: &Statutes,
    table: Table,
    text: &versions::Model,
) -> Answer<()> {
    let kind = if table.round.is_addendum() { "programme.amended" } else { "programme.in_force" };
    let act = act(work.tx(), statutes, &table, kind, text)
        .await?
        .fact("from", table.programme.starts.to_string())
        .fact("to", table.programme.ends.to_string());
    let now = work.now();
    let round_id = table.round.id.clone();
    let first = table.programme.signed_at.is_none();
    let programme = turn(work, table, |round| {
        round.state = Set(Round::Signed.name().to_owned());
        round.ended_at = Set(Some(now));
    })
    .await?;
    let mut row = programme.change();
    row.state = Set(State::InForce.name().to_owned());
    row.in_force = Set(Some(text.number));
    if first {
        row.signed_at = Set(Some(now));
    }
    let programme = row.update(work.tx()).await?;
    work.act(act).await?;
    formers::forget(work.tx(), &programme.id).await?;
    let written = project(work, &programme, &round_id).await?;
    refresh(app, work, &written).await?;
    work.audit("programmes.in_force", ("programme", &programme.id), &programme.unit_path, kind).await?;
    work.touch("programmes");
    Ok(())
}
