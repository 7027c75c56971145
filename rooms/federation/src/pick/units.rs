//! Units to choose from.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, Source};
use rawabit_platform::permit::{Action, UnitPath};
use rawabit_platform::store::like_contains;
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::model::Unit;
use crate::permissions::SeeFederation;
use crate::store::unit;
use crate::words::kind_name;

/// How many units side by side are compared for the highest.
const SIDE_BY_SIDE: u64 = 100;

/// The units in which the reader may do `A`, told apart by their kind and the unit above. Only units that are open today
/// are found; a closed one that is chosen already stays.
pub struct Units<A: Action> {
    address: &'static str,
    by_path: bool,
    above: bool,
    all: bool,
    action: PhantomData<fn() -> A>,
}

impl Units<SeeFederation> {
    /// The units that the reader may see, and those they lie under: what somebody may write about.
    pub fn seen() -> Self {
        Self::suggested_at("/office/units/suggest").and_above()
    }
}

impl<A: Action> Units<A> {
    /// With suggestions at a path, whose route must be open to `A` only.
    pub fn suggested_at(address: &'static str) -> Self {
        Self { address, by_path: false, above: false, all: false, action: PhantomData }
    }

    /// Chosen by their place in the tree instead of by their identifier.
    #[must_use]
    pub fn by_path(mut self) -> Self {
        self.by_path = true;
        self
    }

    /// With the units that those of the reader lie under, whose names their own papers carry.
    #[must_use]
    pub fn and_above(mut self) -> Self {
        self.above = true;
        self
    }

    /// All units of the organisation, whoever chooses: which there are is public. For what concerns another unit than the reader's.
    #[must_use]
    pub fn everywhere(mut self) -> Self {
        self.all = true;
        self
    }

    /// The highest of them; where several stand side by side, the one with the most units under it, then by name.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn top(&self, ctx: &Ctx) -> Answer<Option<Unit>> {
        let own = || {
            unit::Entity::find()
                .filter(ctx.scope::<A>().condition(unit::Column::Path))
                .filter(unit::open_on(ctx.today()))
        };
        let Some(first) = own().order_by_asc(unit::Column::Depth).one(ctx.db()).await? else {
            return Ok(None);
        };
        let mut highest = own()
            .filter(unit::Column::Depth.eq(first.depth))
            .order_by_asc(unit::Column::SortKey)
            .order_by_asc(unit::Column::Id)
            .limit(SIDE_BY_SIDE)
            .all(ctx.db())
            .await?;
        if highest.len() > 1 {
            let under: HashMap<String, i64> = unit::Entity::find()
                .select_only()
                .column(unit::Column::ParentId)
                .column_as(unit::Column::Id.count(), "n")
                .filter(unit::Column::ParentId.is_in(highest.iter().map(|one| one.id.clone())))
                .group_by(unit::Column::ParentId)
                .into_tuple::<(String, i64)>()
                .all(ctx.db())
                .await?
                .into_iter()
                .collect();
            highest.sort_by_key(|one| std::cmp::Reverse(under.get(&one.id).copied().unwrap_or(0)));
        }
        Ok(highest.into_iter().next().map(Unit::from))
    }

    /// The kinds that there are among them.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn kinds(&self, ctx: &Ctx) -> Answer<Vec<String>> {
        Ok(unit::Entity::find()
            .select_only()
            .column(unit::Column::Kind)
            .distinct()
            .filter(ctx.scope::<A>().condition(unit::Column::Path))
            .filter(unit::open_on(ctx.today()))
            .into_tuple()
            .all(ctx.db())
            .await?)
    }

    /// What the reader may choose, as a condition.
    fn reach(&self, ctx: &Ctx) -> Condition {
        if self.all {
            return Condition::all();
        }
        let scope = ctx.scope::<A>();
        let own = Condition::any().add(scope.condition(unit::Column::Path));
        if !self.above {
            return own;
        }
        let way: Vec<String> = scope.units().flat_map(UnitPath::steps).map(str::to_owned).collect();
        own.add(unit::Column::Id.is_in(way))
    }

    /// Units as things to choose, as they would be found.
    ///
    /// # Errors
    /// The database does not answer.
    async fn found(&self, ctx: &Ctx, units: Vec<Unit>) -> Answer<Vec<Found>> {
        let above: Vec<String> = units.iter().filter_map(|unit| unit.parent.clone()).collect();
        let above = unit::units(ctx.db(), &above).await?;
        let statutes = ctx.app.statutes.load();
        let found = units.into_iter().map(|one| {
            let kind = kind_name(&statutes, &one.kind, ctx.lang());
            let parent = one.parent.as_ref().and_then(|id| above.get(id));
            let detail = match parent {
                Some(parent) => format!("{kind} · {}", ctx.voice.pick(&parent.name)),
                None => kind,
            };
            let (id, code) = if self.by_path { (one.path.0, one.id) } else { (one.id, one.path.0) };
            Found::new(id, ctx.voice.pick(&one.name)).names(&one.name).code(code).detail(detail)
        });
        Ok(found.collect())
    }
}

impl<A: Action> fmt::Debug for Units<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Units").field("address", &self.address).finish_non_exhaustive()
    }
}

impl<A: Action> Source for Units<A> {
    fn address(&self) -> Option<String> {
        Some(self.address.to_owned())
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let folded = rawabit_text::fold(words);
            if folded.trim().is_empty() {
                return Ok(Vec::new());
            }
            let mut wanted = unit::Entity::find().filter(self.reach(ctx)).filter(unit::open_on(ctx.today()));
            for word in folded.split_whitespace().take(8) {
                let like = LikeExpr::new(like_contains(word)).escape('\\');
                wanted = wanted.filter(unit::Column::SearchText.like(like));
            }
            let rows = wanted
                .order_by_asc(unit::Column::Depth)
                .order_by_asc(unit::Column::SortKey)
                .order_by_asc(unit::Column::Id)
                .limit(most)
                .all(ctx.db())
                .await?;
            self.found(ctx, rows.into_iter().map(Unit::from).collect()).await
        })
    }

    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let so = Condition::any()
                .add(unit::Column::Id.eq(text.trim()))
                .add(unit::Column::Path.eq(text.trim()));
            let rows = unit::Entity::find()
                .filter(self.reach(ctx))
                .filter(unit::open_on(ctx.today()))
                .filter(so)
                .all(ctx.db())
                .await?;
            self.found(ctx, rows.into_iter().map(Unit::from).collect()).await
        })
    }

    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let column = if self.by_path { unit::Column::Path } else { unit::Column::Id };
            let mut rows = Vec::new();
            // Databases bound the number of values in a statement.
            for some in ids.chunks(500) {
                let chosen =
                    unit::Entity::find().filter(self.reach(ctx)).filter(column.is_in(some.iter().cloned()));
                rows.extend(chosen.all(ctx.db()).await?);
            }
            self.found(ctx, rows.into_iter().map(Unit::from).collect()).await
        })
    }
}
