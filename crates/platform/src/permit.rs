//! Permission is a value.
//!
//! A command takes a [`Permit`] for its action, which only [`Policy`] can make; a list takes a [`Scope`], which becomes
//! a condition of its query. Rights are [`Grant`]s: a role on the subtree of a unit, from a mandate or an appointment,
//! for as long as that lasts. What is not granted is denied; an empty scope matches nothing.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use sea_orm::sea_query::{Condition, Expr, LikeExpr};
use sea_orm::{ColumnTrait, DeriveValueType};
use serde::{Deserialize, Serialize};

use crate::store::like_prefix;

/// A unit's place in the tree, root first: `/party/league-eng/`. It begins and ends with a slash, and its steps are
/// unit identifiers, so a subtree is a prefix.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
#[serde(transparent)]
pub struct UnitPath(pub String);

impl UnitPath {
    /// The top of every tree.
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    /// The path of a child.
    #[must_use]
    pub fn child(&self, id: &str) -> Self {
        Self(format!("{}{id}/", self.0))
    }

    /// Whether this unit is `above` or lies below it.
    pub fn is_within(&self, above: &UnitPath) -> bool {
        self.0.starts_with(&above.0)
    }

    /// The identifiers on the way, root first.
    pub fn steps(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|step| !step.is_empty())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnitPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! roles {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// The roles that offices and appointments give. Statutes name them; rooms say what each may do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role { $($(#[$meta])* $variant),+ }

        impl Role {
            /// Every role, in the order tables show them.
            pub const ALL: &'static [Role] = &[$(Role::$variant),+];

            /// Its name in statutes and in the database.
            pub fn name(self) -> &'static str {
                match self { $(Role::$variant => $name),+ }
            }
        }

        impl FromStr for Role {
            type Err = UnknownRole;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($name => Ok(Role::$variant),)+ _ => Err(UnknownRole(text.to_owned())) }
            }
        }
    };
}

roles! {
    /// Runs the installation: accounts, jobs, settings. Sees no more of people's data than the rooms let it.
    Administrator = "administrator",
    /// The secretariat at headquarters: convenes, records, follows up.
    Secretariat = "secretariat",
    /// Presides over a unit.
    President = "president",
    /// Secretary of a unit: keeps its people and its papers.
    Secretary = "secretary",
    /// Keeps a unit's purse: dues, receipts, statements.
    Treasurer = "treasurer",
    /// Sits in a unit's bureau.
    Bureau = "bureau",
    /// Writes for the portal.
    Communication = "communication",
    /// Publishes on the portal.
    Publisher = "publisher",
    /// Reads everything of a unit, changes nothing.
    Auditor = "auditor",
    /// Belongs to a unit.
    Member = "member",
}

/// A role that this program does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no role {0:?}")]
pub struct UnknownRole(pub String);

/// A role on a unit, alone or with everything below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grant {
    /// What role.
    pub role: Role,
    /// On which unit.
    pub unit: UnitPath,
    /// Whether it reaches down the tree.
    pub subtree: bool,
}

impl Grant {
    /// A role on a unit and all below it.
    pub fn subtree(role: Role, unit: UnitPath) -> Self {
        Self { role, unit, subtree: true }
    }

    /// Whether the role counts on this unit.
    pub fn reaches(&self, unit: &UnitPath) -> bool {
        if self.subtree { unit.is_within(&self.unit) } else { *unit == self.unit }
    }
}

/// One thing that can be done, as a type. Rooms declare theirs with [`actions!`](crate::actions).
pub trait Action: Send + Sync + 'static {
    /// Its name for ever, `room.verb`.
    const NAME: &'static str;
    /// The roles that may, on a unit.
    const ROLES: &'static [Role];
}

/// An [`Action`] as data, for the reviewed table of roles and actions.
#[derive(Clone, Copy, Debug)]
pub struct ActionInfo {
    /// [`Action::NAME`].
    pub name: &'static str,
    /// [`Action::ROLES`].
    pub roles: &'static [Role],
}

/// An action's type as data, for routes and menus.
pub const fn info<A: Action>() -> ActionInfo {
    ActionInfo { name: A::NAME, roles: A::ROLES }
}

/// Declares a room's actions and the list `ACTIONS` of them.
///
/// ```
/// rawabit_platform::actions! {
///     /// See the ships.
///     SeeShips = "ships.see": [Secretariat, Auditor];
/// }
/// assert_eq!(ACTIONS[0].name, "ships.see");
/// ```
#[macro_export]
macro_rules! actions {
    ($($(#[$meta:meta])* $name:ident = $text:literal: [$($role:ident),* $(,)?];)+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
            impl $crate::permit::Action for $name {
                const NAME: &'static str = $text;
                const ROLES: &'static [$crate::permit::Role] = &[$($crate::permit::Role::$role),*];
            }
        )+
        /// Every action of this room.
        pub const ACTIONS: &[$crate::permit::ActionInfo] = &[$(
            $crate::permit::ActionInfo {
                name: <$name as $crate::permit::Action>::NAME,
                roles: <$name as $crate::permit::Action>::ROLES,
            }
        ),+];
    };
}

/// The proof that somebody may do `A` on a unit. Only [`Policy`] makes one.
#[derive(Debug)]
pub struct Permit<A: Action> {
    unit: UnitPath,
    subtree: bool,
    action: PhantomData<A>,
}

impl<A: Action> Permit<A> {
    /// The unit it was given for.
    pub fn unit(&self) -> &UnitPath {
        &self.unit
    }

    /// Whether it also covers `unit`: commands check the record they loaded against it. What was granted on a unit alone
    /// covers that unit and nothing below it.
    pub fn covers(&self, unit: &UnitPath) -> bool {
        if self.subtree { unit.is_within(&self.unit) } else { *unit == self.unit }
    }
}

/// The units in which somebody may do `A`; folds into a query as a condition.
#[derive(Debug)]
pub struct Scope<A: Action> {
    grants: Vec<Grant>,
    action: PhantomData<A>,
}

impl<A: Action> Scope<A> {
    /// Whether the scope holds nothing.
    pub fn is_empty(&self) -> bool {
        self.grants.is_empty()
    }

    /// Whether a unit is in it.
    pub fn contains(&self, unit: &UnitPath) -> bool {
        self.grants.iter().any(|grant| grant.reaches(unit))
    }

    /// The grants that it is made of: a unit with its subtree, or a unit alone.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// The units that it is made of, as granted: the top of each subtree, or a unit alone.
    pub fn units(&self) -> impl Iterator<Item = &UnitPath> {
        self.grants.iter().map(|grant| &grant.unit)
    }

    /// The highest unit of the scope: where somebody's own records are kept by default.
    pub fn top(&self) -> Option<UnitPath> {
        self.grants.iter().map(|grant| &grant.unit).min_by_key(|unit| unit.steps().count()).cloned()
    }

    /// The condition on a unit-path column. An empty scope is "false", never "no condition".
    pub fn condition(&self, column: impl ColumnTrait) -> Condition {
        if self.grants.is_empty() {
            return Condition::all().add(Expr::value(false));
        }
        self.grants.iter().fold(Condition::any(), |any, grant| {
            if grant.subtree {
                if grant.unit == UnitPath::root() {
                    return any.add(Expr::value(true));
                }
                any.add(column.like(LikeExpr::new(like_prefix(grant.unit.as_str())).escape('\\')))
            } else {
                any.add(column.eq(grant.unit.as_str()))
            }
        })
    }
}

/// What somebody may do: their grants, and nothing else.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    grants: Vec<Grant>,
}

impl Policy {
    /// A policy over these grants.
    pub fn new(grants: Vec<Grant>) -> Self {
        Self { grants }
    }

    /// The policy of the program itself: migrations, the example, scheduled jobs.
    pub fn system() -> Self {
        Self { grants: Role::ALL.iter().map(|role| Grant::subtree(*role, UnitPath::root())).collect() }
    }

    /// The grants, to show.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// A permit for `A` on `unit`, if a grant gives it.
    pub fn permit<A: Action>(&self, unit: &UnitPath) -> Option<Permit<A>> {
        let mut granted = None;
        for grant in self.grants.iter().filter(|grant| A::ROLES.contains(&grant.role) && grant.reaches(unit))
        {
            // Of several grants, one that reaches down the tree says more than one on the unit alone.
            granted = Some(granted.unwrap_or(false) || grant.subtree);
        }
        granted.map(|subtree| Permit { unit: unit.clone(), subtree, action: PhantomData })
    }

    /// Where `A` may be done.
    pub fn scope<A: Action>(&self) -> Scope<A> {
        let grants = self.grants.iter().filter(|grant| A::ROLES.contains(&grant.role)).cloned().collect();
        Scope { grants, action: PhantomData }
    }

    /// Whether `A` may be done anywhere at all: for menus and for routes without a unit.
    pub fn anywhere<A: Action>(&self) -> bool {
        self.grants.iter().any(|grant| A::ROLES.contains(&grant.role))
    }

    /// Whether an action given as data may be done on a unit.
    pub fn may_info(&self, action: &ActionInfo, unit: &UnitPath) -> bool {
        self.grants.iter().any(|grant| action.roles.contains(&grant.role) && grant.reaches(unit))
    }

    /// Whether an action given as data may be done anywhere.
    pub fn anywhere_info(&self, action: &ActionInfo) -> bool {
        self.grants.iter().any(|grant| action.roles.contains(&grant.role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::actions! {
        /// For the tests below.
        Sail = "ships.sail": [President, Secretariat];
    }

    #[test]
    fn nothing_granted_is_nothing_allowed() {
        let policy = Policy::default();
        assert!(policy.permit::<Sail>(&UnitPath::root()).is_none());
        assert!(policy.scope::<Sail>().is_empty());
        assert_eq!(ACTIONS.len(), 1);
    }

    #[test]
    fn a_grant_reaches_down_and_not_sideways() {
        let league = UnitPath::root().child("party").child("league");
        let policy = Policy::new(vec![Grant::subtree(Role::President, league.clone())]);
        assert!(policy.permit::<Sail>(&league.child("fes")).is_some());
        assert!(policy.permit::<Sail>(&UnitPath("/party/league2/".into())).is_none());
        assert!(policy.permit::<Sail>(&UnitPath("/party/".into())).is_none());
        let scope = policy.scope::<Sail>();
        assert!(scope.contains(&league) && !scope.contains(&UnitPath::root()));
    }

    #[test]
    fn a_role_without_the_action_gives_nothing() {
        let policy = Policy::new(vec![Grant::subtree(Role::Member, UnitPath::root())]);
        assert!(policy.permit::<Sail>(&UnitPath::root()).is_none());
        assert!(!policy.anywhere::<Sail>());
    }

    #[test]
    fn a_grant_on_the_unit_alone_does_not_reach_down() {
        let league = UnitPath::root().child("league");
        let policy = Policy::new(vec![Grant { role: Role::President, unit: league.clone(), subtree: false }]);
        assert!(policy.permit::<Sail>(&league.child("fes")).is_none());
        let alone = policy.permit::<Sail>(&league).expect("granted");
        assert!(alone.covers(&league) && !alone.covers(&league.child("fes")));
        let both = Policy::new(vec![
            Grant { role: Role::President, unit: league.clone(), subtree: false },
            Grant::subtree(Role::Secretariat, UnitPath::root()),
        ]);
        assert!(both.permit::<Sail>(&league).expect("granted").covers(&league.child("fes")));
    }
}
