//! Exemptions and categories.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, Set,
};

use super::{DuesRefused, covered, office, today};
use crate::permissions::KeepDues;
use crate::store::dues::entity::{category, exemption};
use crate::store::dues::standing;
use crate::store::entity::membership;

/// An exemption that a body decided.
#[derive(Clone, Debug)]
pub struct Exempting {
    /// The membership.
    pub membership: String,
    /// Periods that begin from this day on …
    pub from: Day,
    /// … and before this one are not owed; none: until it is ended.
    pub until: Option<Day>,
    /// Why.
    pub reason: String,
    /// Who decided, a body of the statutes.
    pub body: String,
    /// The number of the decision.
    pub reference: String,
}

/// Records an exemption: an act. Returns its identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn exempt(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    new: Exempting,
) -> Answer<Result<String, DuesRefused>> {
    let of = covered(work, permit, &new.membership).await?;
    let statutes = app.statutes.load_full();
    if statutes.body(&new.body).is_none() {
        return Ok(Err(DuesRefused::Body));
    }
    if new.reason.trim().is_empty() {
        return Ok(Err(DuesRefused::Reason));
    }
    if new.until.is_some_and(|until| until <= new.from) {
        return Ok(Err(DuesRefused::Order));
    }
    let mut act = NewAct::new("dues.exempted", "membership", &of.id, &of.unit_path)
        .fact("body", new.body.as_str())
        .fact("from", new.from.to_string())
        .private("person", of.person_id.as_str())
        .private("reason", new.reason.trim());
    if let Some(until) = new.until {
        act = act.fact("to", until.to_string());
    }
    if let Some(article) = &statutes.members.article {
        act = act.cites(article, &statutes.edition.version);
    }
    let act = work.act(act).await?;
    let id = work.id();
    exemption::ActiveModel {
        id: Set(id.clone()),
        membership_id: Set(of.id.clone()),
        unit_path: Set(of.unit_path.clone()),
        from_day: Set(new.from),
        until_day: Set(new.until),
        reason: Set(new.reason.trim().to_owned()),
        body: Set(new.body),
        reference: Set(new.reference),
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
        ended_at: Set(None),
        office: Set(office(work)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    let rates = standing::rates(work.tx(), &statutes).await?;
    standing::refresh(work.tx(), &rates, &of, today(app, work)).await?;
    work.audit("members.exempted", ("membership", &of.id), &of.unit_path, "").await?;
    Ok(Ok(id))
}

/// Keeps the standing of a membership that has just begun, rests, or counts again.
pub(crate) async fn standing_changed(app: &App, work: &Work, membership: &str) -> Answer<()> {
    let rates = standing::rates(work.tx(), &app.statutes.load_full()).await?;
    if rates.is_empty() {
        return Ok(());
    }
    if let Some(of) = membership::Entity::find_by_id(membership).one(work.tx()).await? {
        // The caller brings the whole member up to date afterwards.
        let reckoning = standing::reckoned(work.tx(), &rates, &of, today(app, work)).await?;
        standing::write(work.tx(), &of, &reckoning).await?;
    }
    Ok(())
}

/// Ends an exemption on a day: periods that begin from then on are owed again. An act.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn end_exemption(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
) -> Answer<Result<(), DuesRefused>> {
    let found = exemption::Entity::find_by_id(id).one(work.tx()).await?;
    let old = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    let of = covered(work, permit, &old.membership_id).await?;
    if reason.trim().is_empty() {
        return Ok(Err(DuesRefused::Reason));
    }
    if day < old.from_day || old.until_day.is_some_and(|until| until <= day) {
        return Ok(Err(DuesRefused::Order));
    }
    let act = NewAct::new("dues.exemption_ended", "membership", &of.id, &of.unit_path)
        .fact("day", day.to_string())
        .private("person", of.person_id.as_str())
        .private("reason", reason.trim());
    work.act(act).await?;
    let mut row = old.into_active_model();
    row.until_day = Set(Some(day));
    row.ended_at = Set(Some(work.now()));
    row.update(work.tx()).await?;
    let rates = standing::rates(work.tx(), &app.statutes.load_full()).await?;
    standing::refresh(work.tx(), &rates, &of, today(app, work)).await?;
    work.audit("members.exemption_ended", ("membership", &of.id), &of.unit_path, "").await?;
    Ok(Ok(()))
}

/// Puts a membership into another category of dues, for periods that begin from a day on.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn categorise(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    to: &str,
    from: Day,
    reason: &str,
) -> Answer<Result<(), DuesRefused>> {
    let of = covered(work, permit, id).await?;
    let statutes = app.statutes.load_full();
    if statutes.members.category(to).is_none() {
        return Ok(Err(DuesRefused::Category));
    }
    let dated = |work: &Work, category: Option<String>, from: Day, reason: &str| category::ActiveModel {
        id: Set(work.id()),
        membership_id: Set(of.id.clone()),
        category: Set(category),
        from_day: Set(from),
        reason: Set(reason.trim().to_owned()),
        office: Set(office(work)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    };
    let known = category::Entity::find().filter(category::Column::MembershipId.eq(of.id.as_str()));
    if known.count(work.tx()).await? == 0 {
        // What held so far keeps holding for the periods before.
        dated(work, of.category.clone(), of.joined, "").insert(work.tx()).await?;
    }
    dated(work, Some(to.to_owned()), from, reason).insert(work.tx()).await?;
    let today = today(app, work);
    let rates = standing::rates(work.tx(), &statutes).await?;
    let account = standing::account(work.tx(), &rates, &of, today).await?;
    let current = account.categories.iter().rev().find(|(from, _)| *from <= today);
    if let Some((_, category)) = current {
        membership::Entity::update_many()
            .col_expr(membership::Column::Category, Expr::value(category.clone()))
            .filter(membership::Column::Id.eq(of.id.as_str()))
            .exec(work.tx())
            .await?;
    }
    standing::refresh(work.tx(), &rates, &of, today).await?;
    work.audit("members.categorised", ("membership", &of.id), &of.unit_path, to).await?;
    Ok(Ok(()))
}
