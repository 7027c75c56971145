//! The card: its token, and what a scan of it may know.

use rawabit_people::Own;
use rawabit_platform::accounts::session::token_hash;
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, Set};

use crate::model::card::Verdict;
use crate::store::duplicates::entity::merged_card;
use crate::store::entity::member;
use crate::store::me::card;

/// What the sealing key is used for.
pub(crate) const CARD: &str = "members.card";

/// Issues the reader's card, or another one: then the code of the one before is nobody's.
///
/// # Errors
/// [`Fault::NotFound`] for somebody who is not in the registry; the database.
pub async fn issue_card(app: &App, work: &mut Work, own: &Own) -> Answer<()> {
    let person = own.person_id();
    let member = member::Entity::find().filter(member::Column::PersonId.eq(person)).one(work.tx()).await?;
    let member = member.ok_or(Fault::NotFound)?;
    let token = work.secret();
    let row = card::ActiveModel {
        person_id: Set(person.to_owned()),
        token_hash: Set(token_hash(&token)),
        token_sealed: Set(app.sealer.seal(work.entropy().as_ref(), CARD, person, &token)),
        issued_at: Set(work.now()),
    };
    card::Entity::insert(row)
        .on_conflict(
            OnConflict::column(card::Column::PersonId)
                .update_columns([card::Column::TokenHash, card::Column::TokenSealed, card::Column::IssuedAt])
                .to_owned(),
        )
        .exec_without_returning(work.tx())
        .await?;
    // Those that came to the person with another record are nobody's, too.
    merged_card::Entity::delete_many()
        .filter(merged_card::Column::PersonId.eq(person))
        .exec(work.tx())
        .await?;
    Ok(work.audit("members.card", ("member", &member.number), &member.unit_path, "").await?)
}

/// The token of somebody's card; none where none was issued.
///
/// # Errors
/// The database does not answer, or the key that sealed it is missing.
pub async fn card_token(app: &App, person_id: &str) -> Answer<Option<(String, rawabit_platform::UtcMicros)>> {
    let Some(row) = card::Entity::find_by_id(person_id.to_owned()).one(app.store.read()).await? else {
        return Ok(None);
    };
    let token = app.sealer.open(CARD, person_id, &row.token_sealed).map_err(Fault::internal)?;
    Ok(Some((token.as_str().to_owned(), row.issued_at)))
}

/// What a scan learns: one question to the database, whatever the token is.
///
/// # Errors
/// The database does not answer.
pub async fn check_card(db: &impl ConnectionTrait, token: &str, today: Day) -> Result<Verdict, DbErr> {
    let dialect = Dialect::of(db);
    // The card of a record that became a part of another is a card of that one.
    let sql = "SELECT 1 FROM (SELECT person_id FROM member_card WHERE token_hash = ? \
               UNION ALL SELECT person_id FROM member_merge_card WHERE token_hash = ?) c \
               JOIN membership m ON m.person_id = c.person_id \
               WHERE m.state = 'active' AND m.joined <= ? \
               AND (m.until_day IS NULL OR m.until_day > ?) LIMIT 1";
    let (day, hash) = (today.to_string(), token_hash(token));
    let values = [hash.as_str().into(), hash.as_str().into(), day.clone().into(), day.into()];
    let found = db.query_one_raw(dialect.statement(sql, values)).await?;
    Ok(if found.is_some() { Verdict::Valid } else { Verdict::NotValid })
}
