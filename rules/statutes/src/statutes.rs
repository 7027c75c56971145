//! The whole of the statutes, and the questions that rooms ask them.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::*;

/// Everything that one statutes file says, validated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statutes {
    /// Who.
    pub organisation: Organisation,
    /// Which version.
    pub edition: Edition,
    /// Levels of areas, outermost first.
    pub area_levels: Vec<AreaLevel>,
    /// Kinds of units, in the order of the file.
    pub unit_kinds: Vec<UnitKind>,
    /// Offices, in the order of the file, which is the order of protocol.
    pub offices: Vec<Office>,
    /// Offices that exclude one another.
    pub incompatibilities: Vec<Incompatibility>,
    /// Bodies, in the order of the file.
    pub bodies: Vec<Body>,
    /// Types of decisions.
    pub decisions: Vec<DecisionType>,
    /// Legal intervals.
    pub intervals: Vec<Interval>,
    /// Rules on mandates.
    pub mandates: MandateRules,
    /// Rules on meetings.
    pub meetings: MeetingRules,
    /// Rules on members.
    pub members: MemberRules,
    /// Rules on elections.
    pub elections: Vec<ElectionRule>,
    /// Renewal campaigns.
    pub renewals: Vec<CampaignRules>,
    /// Congresses.
    pub congresses: Vec<Congress>,
    /// Rules on contract programmes.
    pub programmes: ProgrammeRules,
}

impl Statutes {
    /// The kind of unit with this key.
    pub fn unit_kind(&self, id: &str) -> Option<&UnitKind> {
        self.unit_kinds.iter().find(|k| k.id == id)
    }

    /// The level of areas with this key.
    pub fn area_level(&self, id: &str) -> Option<&AreaLevel> {
        self.area_levels.iter().find(|l| l.id == id)
    }

    /// The office with this key.
    pub fn office(&self, id: &str) -> Option<&Office> {
        self.offices.iter().find(|o| o.id == id)
    }

    /// The body with this key.
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.bodies.iter().find(|b| b.id == id)
    }

    /// The type of decision with this key.
    pub fn decision(&self, id: &str) -> Option<&DecisionType> {
        self.decisions.iter().find(|d| d.id == id)
    }

    /// Bodies of units of this kind.
    pub fn bodies_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Body> {
        self.bodies.iter().filter(move |b| b.units.iter().any(|u| u == kind))
    }

    /// Offices of units of this kind, in order of protocol.
    pub fn offices_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Office> {
        self.offices.iter().filter(move |o| o.units.iter().any(|u| u == kind))
    }

    /// Kinds that may stand at the top of a tree.
    pub fn roots(&self) -> impl Iterator<Item = &UnitKind> {
        self.unit_kinds.iter().filter(|k| k.root)
    }

    /// Whether a unit of kind `child` may stand directly under one of kind `parent`.
    pub fn legal_child(&self, parent: &str, child: &str) -> bool {
        self.unit_kind(parent).is_some_and(|k| k.children.iter().any(|c| c == child))
    }

    /// The deadline of a mandate that starts on `start`: the first day on which it no longer holds. None when the office is unknown
    /// or held without a term.
    pub fn deadline(&self, start: Date, office: &str) -> Option<Date> {
        self.office(office)?.term.map(|term| term.after(start))
    }

    /// The day on which the end of a mandate with this deadline is announced. None when the statutes ask for no warning.
    pub fn mandate_warning(&self, deadline: Date) -> Option<Date> {
        self.mandates.warn_before.map(|p| p.before(deadline))
    }

    /// Whether a person who has held the office `terms_held` times (in a row, where [`TermLimit::consecutive`]) may hold it again.
    /// An unknown office may not be held.
    pub fn may_hold_again(&self, office: &str, terms_held: u32) -> bool {
        self.office(office).is_some_and(|o| o.limit.is_none_or(|l| terms_held < l.terms))
    }

    /// The rule that forbids one person to hold both offices, if any. Its [`Reach`] says where: the caller compares the units.
    pub fn incompatible(&self, a: &str, b: &str) -> Option<&Incompatibility> {
        self.incompatibilities.iter().find(|i| i.concerns(a, b))
    }

    /// The rule for an empty seat of the office: its own, else the general one.
    pub fn vacancy_rule(&self, office: &str) -> Option<&Vacancy> {
        self.office(office)?.vacancy.as_ref().or(self.mandates.vacancy.as_ref())
    }

    /// The election rule of an office.
    pub fn election_of(&self, office: &str) -> Option<&ElectionRule> {
        self.elections.iter().find(|e| e.offices.iter().any(|o| o == office))
    }

    /// The day on which `interval` runs out after a meeting on `last`, and the day from which to warn.
    pub fn interval_after(&self, interval: &Interval, last: Date) -> (Date, Option<Date>) {
        let due = interval.every.after(last);
        (due, interval.warn_before.map(|p| p.before(due)))
    }

    /// The citation of an article in this version.
    pub fn cite(&self, article: &str) -> Citation {
        Citation { article: article.to_owned(), version: self.edition.version.clone() }
    }
}
