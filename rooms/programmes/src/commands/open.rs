//! Opening a programme: which units may have one, with whom, under what.

use rawabit_federation::Unit;
use rawabit_platform::lang::{Message, Multi, Preference};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Lang, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, Set};

use crate::model::{Content, Round, Side, State};
use crate::permissions::WriteProgramme;
use crate::store::{negotiations, programmes, strategies};

/// A programme about to be opened.
#[derive(Clone, Debug)]
pub struct NewProgramme {
    /// The strategy it hangs on.
    pub strategy: String,
    /// Whose it is.
    pub unit: String,
    /// What it is called.
    pub title: Multi,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// Whether it is an invented example.
    pub synthetic: bool,
}

/// Why a programme cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenRefused {
    /// The statutes know no programme of units of this kind.
    Kind,
    /// The unit does not exist on this day.
    Closed,
    /// No unit above has an office that signs.
    NoPartner,
    /// No unit above has a programme in force that could be taken up.
    NothingAbove,
    /// The strategy is not adopted.
    NotAdopted,
    /// Nothing to call it by.
    NoTitle,
    /// It ends before it begins.
    Ends,
    /// It does not lie within the strategy.
    OutsideStrategy {
        /// The strategy's first day.
        from: Day,
        /// Its last day.
        to: Day,
    },
    /// It does not lie within the programme above.
    OutsideParent {
        /// The other's first day.
        from: Day,
        /// Its last day.
        to: Day,
    },
    /// The statutes give it less time.
    Long {
        /// The last day that they allow.
        to: Day,
    },
    /// The unit has one for these days.
    Another {
        /// What that one is called.
        title: Multi,
    },
}

impl OpenRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Kind | Self::Closed | Self::NoPartner | Self::NothingAbove | Self::Another { .. } => "unit",
            Self::NotAdopted => "strategy",
            Self::NoTitle => "title",
            Self::OutsideStrategy { .. } | Self::OutsideParent { .. } => "starts",
            Self::Ends | Self::Long { .. } => "ends",
        }
    }

    /// What to tell, naming other programmes in the reader's languages.
    pub fn message(&self, preference: Preference) -> Message {
        let days =
            |key: &'static str, from: &Day, to: &Day| Message::new(key).with("from", *from).with("to", *to);
        match self {
            Self::Kind => "programmes-refused-kind".into(),
            Self::Closed => "programmes-refused-closed-unit".into(),
            Self::NoPartner => "programmes-refused-no-partner".into(),
            Self::NothingAbove => "programmes-refused-nothing-above".into(),
            Self::NotAdopted => "programmes-refused-not-adopted".into(),
            Self::NoTitle => "form-required-multi".into(),
            Self::Ends => "programmes-refused-ends".into(),
            Self::OutsideStrategy { from, to } => days("programmes-refused-outside-strategy", from, to),
            Self::OutsideParent { from, to } => days("programmes-refused-outside-parent", from, to),
            Self::Long { to } => Message::new("programmes-refused-long").with("day", *to),
            Self::Another { title } => {
                Message::new("programmes-refused-another").with("title", title.get(preference))
            }
        }
    }
}

/// Where a unit's programme stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The unit.
    pub(crate) unit: Unit,
    /// With whom it contracts; none for the leadership's own.
    pub(crate) partner: Option<Unit>,
    /// The programme above, whose objectives it may take up.
    pub(crate) parent: Option<programmes::Model>,
}

/// Finds where the programme of a unit stands under a strategy.
///
/// A unit of the statutes' `kinds` contracts with the nearest unit above it that has an office of `signed_for_leadership`, and may take up
/// that one's programme. One of `taken_up_by` contracts with the nearest unit above it that has a programme in force and an office that
/// signs. A unit that has an office of `signed_for_leadership` itself has the leadership's own programme, without a partner.
///
/// # Errors
/// A refusal; the database does not answer.
pub(crate) async fn place_of(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    strategy_id: &str,
    unit: Unit,
) -> Answer<Result<Place, OpenRefused>> {
    let rules = &statutes.programmes;
    let has = |unit: &Unit, offices: &[String]| {
        offices.iter().filter_map(|id| statutes.office(id)).any(|office| office.units.contains(&unit.kind))
    };
    let Some(signatories) = rules.signatories(&unit.kind) else {
        let leads = has(&unit, &rules.signed_for_leadership);
        return Ok(if leads {
            Ok(Place { unit, partner: None, parent: None })
        } else {
            Err(OpenRefused::Kind)
        });
    };
    let mut way = rawabit_federation::way(db, &unit.path).await?;
    way.retain(|one| one.id != unit.id);
    way.reverse();
    let above = programmes::above(db, strategy_id, &unit.path).await?;
    let in_force = |unit: &Unit| {
        above.iter().find(|one| one.unit_id == unit.id && one.state() == State::InForce).cloned()
    };
    let signs = |one: &&Unit| has(one, signatories.for_leadership);
    if signatories.takes_up {
        let found = way.iter().filter(signs).find_map(|one| Some((one.clone(), in_force(one)?)));
        return Ok(match found {
            Some((partner, parent)) => Ok(Place { unit, partner: Some(partner), parent: Some(parent) }),
            None => Err(OpenRefused::NothingAbove),
        });
    }
    let Some(partner) = way.iter().find(signs).cloned() else { return Ok(Err(OpenRefused::NoPartner)) };
    let parent = in_force(&partner);
    Ok(Ok(Place { unit, partner: Some(partner), parent }))
}

/// Opens a programme with an empty draft. Returns its identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for a unit that there is not or that the permit does not cover, and for a
/// strategy that is not of the unit or of one above it.
pub async fn open_programme(
    app: &App,
    work: &mut Work,
    permit: &Permit<WriteProgramme>,
    new: NewProgramme,
) -> Answer<Result<String, OpenRefused>> {
    let unit = rawabit_federation::unit(work.tx(), &new.unit).await?;
    let unit = unit.filter(|unit| permit.covers(&unit.path)).ok_or(Fault::NotFound)?;
    let strategy = strategies::find(work.tx(), &new.strategy).await?;
    // A programme hangs on a strategy of its unit or of one above; any other does not exist for it.
    let strategy = strategy.filter(|one| unit.path.is_within(&one.unit_path)).ok_or(Fault::NotFound)?;
    if !unit.is_open_on(work.now().day(app.formats.zone())) {
        return Ok(Err(OpenRefused::Closed));
    }
    let statutes = app.statutes.load_full();
    let place = match place_of(work.tx(), &statutes, &strategy.id, unit).await? {
        Ok(place) => place,
        Err(refused) => return Ok(Err(refused)),
    };
    if let Err(refused) = sound(work, &statutes, &strategy, &place, &new).await? {
        return Ok(Err(refused));
    }
    let id = work.id();
    let Place { unit, partner, parent } = place;
    programmes::ActiveModel {
        id: Set(id.clone()),
        strategy_id: Set(strategy.id),
        unit_id: Set(unit.id),
        unit_path: Set(unit.path.clone()),
        partner_path: Set(partner.as_ref().map_or_else(|| UnitPath(String::new()), |one| one.path.clone())),
        partner_id: Set(partner.map(|one| one.id)),
        parent_id: Set(parent.map(|one| one.id)),
        search_text: Set(programmes::search_text(&new.title)),
        title: Set(new.title),
        starts: Set(new.starts),
        ends: Set(new.ends),
        state: Set(State::Preparing.name().to_owned()),
        draft: Set(programmes::write_content(&Content::default())),
        in_force: Set(None),
        public_unit: Set(false),
        public_partner: Set(false),
        synthetic: Set(new.synthetic),
        created_at: Set(work.now()),
        signed_at: Set(None),
        closed_at: Set(None),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    open_round(work, &id, 0, Multi::default()).await?;
    work.audit("programmes.open", ("programme", &id), &unit.path, "").await?;
    Ok(Ok(id))
}

async fn sound(
    work: &Work,
    statutes: &Statutes,
    strategy: &strategies::Model,
    place: &Place,
    new: &NewProgramme,
) -> Answer<Result<(), OpenRefused>> {
    if strategy.adopted_at.is_none() {
        return Ok(Err(OpenRefused::NotAdopted));
    }
    if new.title.is_empty() {
        return Ok(Err(OpenRefused::NoTitle));
    }
    if new.ends < new.starts {
        return Ok(Err(OpenRefused::Ends));
    }
    if new.starts < strategy.starts || new.ends > strategy.ends {
        return Ok(Err(OpenRefused::OutsideStrategy { from: strategy.starts, to: strategy.ends }));
    }
    // What is taken up is delivered within the days of the one above.
    if let Some(parent) = place.parent.as_ref().filter(|one| new.starts < one.starts || new.ends > one.ends) {
        return Ok(Err(OpenRefused::OutsideParent { from: parent.starts, to: parent.ends }));
    }
    // The statutes say how long a contract runs; the leadership's own programme is none.
    if place.partner.is_some()
        && let Some(to) = longest(statutes, new.starts).filter(|to| new.ends > *to)
    {
        return Ok(Err(OpenRefused::Long { to }));
    }
    let others = programmes::of_unit(work.tx(), &strategy.id, &place.unit.id).await?;
    let same_days = |one: &programmes::Model| one.starts <= new.ends && new.starts <= one.ends;
    Ok(match others.into_iter().find(|one| one.state() != State::Closed && same_days(one)) {
        Some(other) => Err(OpenRefused::Another { title: other.title }),
        None => Ok(()),
    })
}

/// The last day that the statutes allow a contract that begins on a day.
pub(crate) fn longest(statutes: &Statutes, starts: Day) -> Option<Day> {
    statutes.programmes.duration.map(|duration| Day(duration.after(starts.0)).plus_days(-1))
}

/// What a programme is called unless somebody calls it otherwise, in every language of the house.
pub(crate) fn default_title(app: &App, starts: Day, ends: Day) -> Multi {
    let mut title = Multi::default();
    for lang in Lang::ALL {
        let message = Message::new("programmes-default-title")
            .with("from", starts.0.year().to_string())
            .with("to", ends.0.year().to_string());
        title.set(lang, &app.voice(lang).plain().msg(&message));
    }
    title
}

/// Begins a round.
pub(super) async fn open_round(work: &Work, programme_id: &str, number: i32, reason: Multi) -> Answer<()> {
    negotiations::ActiveModel {
        id: Set(work.id()),
        programme_id: Set(programme_id.to_owned()),
        number: Set(number),
        state: Set(Round::Drafting.name().to_owned()),
        turn: Set(Side::Unit.name().to_owned()),
        reason: Set(reason),
        ending: Set(String::new()),
        agreed: Set(None),
        opened_at: Set(work.now()),
        ended_at: Set(None),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}
