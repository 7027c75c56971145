//! Who speaks for which side of a programme.
//!
//! A permit says that somebody may do a thing on a unit, and rights reach down the tree: asked for on a league, it is given to the leadership as
//! well. What is done for a side of a programme therefore takes no permit but a [`Speaker`], which only this file makes.

use std::marker::PhantomData;

use rawabit_platform::permit::{Action, Policy, UnitPath};
use rawabit_platform::{Answer, Fault};
use sea_orm::ConnectionTrait;

use crate::model::Side;
use crate::store::programmes;

/// The sides of a programme that somebody speaks for, as far as `A` goes.
///
/// Rights reach down the tree, so that those of the partner's unit reach the unit too. Nobody contracts with themself by that: for the unit speaks
/// whoever has the right by an office or appointment below the partner's unit; for the partner, whoever has it on the partner's unit. Where there
/// is no partner, whoever has it on the unit.
pub(crate) fn sides<A: Action>(policy: &Policy, programme: &programmes::Model) -> Vec<Side> {
    let partner = programme.path_of(Side::Partner);
    let mut out = Vec::new();
    for grant in policy.grants() {
        let alone = Policy::new(vec![grant.clone()]);
        let own = partner.is_none_or(|partner| grant.unit != *partner && grant.unit.is_within(partner));
        if own && alone.permit::<A>(&programme.unit_path).is_some() {
            out.push(Side::Unit);
        }
        if partner.is_some_and(|partner| alone.permit::<A>(partner).is_some()) {
            out.push(Side::Partner);
        }
    }
    out.sort();
    out.dedup();
    out
}

/// The proof that somebody may do `A` for a side of one programme: by their own rights, or as the program itself, which stands in for everybody.
#[derive(Debug)]
pub struct Speaker<A: Action> {
    side: Side,
    programme: String,
    unit: UnitPath,
    partner: UnitPath,
    action: PhantomData<A>,
}

impl<A: Action> Speaker<A> {
    /// Somebody with these rights, for a side; none where they do not speak for it, or there is no such side.
    pub(crate) fn of(policy: &Policy, programme: &programmes::Model, side: Side) -> Option<Self> {
        programme.path_of(side)?;
        (policy.is_system() || sides::<A>(policy, programme).contains(&side)).then(|| Self {
            side,
            programme: programme.id.clone(),
            unit: programme.unit_path.clone(),
            partner: programme.partner_path.clone(),
            action: PhantomData,
        })
    }

    /// The same of a programme by its identifier.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for a programme that there is not, and for whoever does not speak for the side.
    pub async fn find(
        db: &impl ConnectionTrait,
        policy: &Policy,
        programme: &str,
        side: Side,
    ) -> Answer<Self> {
        let found = programmes::find(db, programme).await?.ok_or(Fault::NotFound)?;
        Self::of(policy, &found, side).ok_or(Fault::NotFound)
    }

    /// The side.
    pub fn side(&self) -> Side {
        self.side
    }

    /// The programme, by its identifier.
    pub fn programme(&self) -> &str {
        &self.programme
    }

    /// Whether it is for this programme as it stands now: units that were moved since are asked for again.
    pub(crate) fn speaks_in(&self, programme: &programmes::Model) -> bool {
        self.programme == programme.id
            && self.unit == programme.unit_path
            && self.partner == programme.partner_path
    }
}

/// Whether what the unit writes may be read before it is handed over: by whoever sees programmes on the unit's side.
pub(crate) fn sees_draft(policy: &Policy, programme: &programmes::Model) -> bool {
    sides::<crate::permissions::SeeProgrammes>(policy, programme).contains(&Side::Unit)
}

#[cfg(test)]
mod tests {
    use rawabit_platform::permit::{Grant, Role};
    use rawabit_platform::{Multi, UtcMicros};

    use super::*;
    use crate::permissions::{SeeProgrammes, WriteProgramme};

    fn programme(unit: &str, partner: Option<&str>) -> programmes::Model {
        let day = "2018-01-01".parse().expect("a day");
        programmes::Model {
            id: "p".into(),
            strategy_id: "s".into(),
            unit_id: "unit".into(),
            unit_path: UnitPath(unit.into()),
            partner_id: partner.map(|_| "partner".into()),
            partner_path: UnitPath(partner.unwrap_or_default().into()),
            parent_id: None,
            title: Multi::default(),
            search_text: String::new(),
            starts: day,
            ends: day,
            state: "preparing".into(),
            draft: "{}".into(),
            in_force: None,
            public_unit: false,
            public_partner: false,
            synthetic: false,
            created_at: UtcMicros(0),
            signed_at: None,
            closed_at: None,
            version: 1,
        }
    }

    fn speaks(role: Role, unit: &str, programme: &programmes::Model) -> Vec<Side> {
        sides::<WriteProgramme>(&Policy::new(vec![Grant::subtree(role, UnitPath(unit.into()))]), programme)
    }

    #[test]
    fn the_leadership_never_speaks_for_a_league() {
        let league = programme("/party/league/", Some("/party/"));
        assert_eq!(speaks(Role::President, "/party/league/", &league), [Side::Unit]);
        assert_eq!(speaks(Role::President, "/party/", &league), [Side::Partner]);
        assert_eq!(speaks(Role::Secretariat, "/", &league), [Side::Partner]);
        assert_eq!(speaks(Role::President, "/party/other/", &league), []);
        assert_eq!(speaks(Role::President, "/party/league/branch/", &league), []);
    }

    #[test]
    fn nobody_is_made_the_speaker_of_a_side_that_is_not_theirs() {
        let league = programme("/party/league/", Some("/party/"));
        let of = |policy: &Policy, side| Speaker::<WriteProgramme>::of(policy, &league, side).is_some();
        let leadership = Policy::new(vec![Grant::subtree(Role::President, UnitPath("/party/".into()))]);
        assert!(!of(&leadership, Side::Unit) && of(&leadership, Side::Partner));
        // Not even whoever holds every role on everything: only the program itself stands in for both.
        let everything = Policy::new(Policy::system().grants().to_vec());
        assert!(!of(&everything, Side::Unit) && of(&everything, Side::Partner));
        assert!(of(&Policy::system(), Side::Unit) && of(&Policy::system(), Side::Partner));
        let own = programme("/party/", None);
        assert!(Speaker::<WriteProgramme>::of(&Policy::system(), &own, Side::Partner).is_none());
    }

    #[test]
    fn whoever_spoke_before_a_unit_was_moved_is_asked_again() {
        let league = programme("/party/league/", Some("/party/"));
        let speaker = Speaker::<WriteProgramme>::of(&Policy::system(), &league, Side::Unit).expect("made");
        assert!(speaker.speaks_in(&league));
        assert!(!speaker.speaks_in(&programme("/party/other/league/", Some("/party/"))));
        assert!(!speaker.speaks_in(&programmes::Model { id: "q".into(), ..league }));
    }

    #[test]
    fn a_league_is_the_partner_of_its_branches_and_the_leadership_may_stand_in_for_it() {
        let branch = programme("/party/league/branch/", Some("/party/league/"));
        assert_eq!(speaks(Role::Secretary, "/party/league/branch/", &branch), [Side::Unit]);
        assert_eq!(speaks(Role::President, "/party/league/", &branch), [Side::Partner]);
        assert_eq!(speaks(Role::Secretariat, "/", &branch), [Side::Partner]);
    }

    #[test]
    fn the_leadership_s_own_programme_has_one_side() {
        let own = programme("/party/", None);
        assert_eq!(speaks(Role::President, "/party/", &own), [Side::Unit]);
        assert_eq!(speaks(Role::Secretariat, "/", &own), [Side::Unit]);
        assert_eq!(speaks(Role::President, "/party/league/", &own), []);
    }

    #[test]
    fn who_only_reads_the_unit_s_papers_reads_its_drafts_and_the_partner_does_not() {
        let league = programme("/party/league/", Some("/party/"));
        let reads = |role, unit: &str| {
            sees_draft(&Policy::new(vec![Grant::subtree(role, UnitPath(unit.into()))]), &league)
        };
        assert!(reads(Role::Bureau, "/party/league/"));
        assert!(
            !reads(Role::Bureau, "/party/")
                && !reads(Role::Auditor, "/")
                && !reads(Role::Member, "/party/league/")
        );
        let policy = Policy::new(vec![Grant::subtree(Role::Bureau, UnitPath("/party/league/".into()))]);
        assert_eq!(sides::<SeeProgrammes>(&policy, &league), [Side::Unit]);
        assert_eq!(sides::<WriteProgramme>(&policy, &league), []);
    }
}
