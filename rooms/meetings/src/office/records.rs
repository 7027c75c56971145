//! Meetings and decisions as records that records of other rooms point to.

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, RecordKind};
use rawabit_platform::store::like_contains;
use rawabit_platform::web::Ctx;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{ColumnTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::permissions::SeeMeetings;
use crate::store::{decisions, meetings};

/// Meetings, as far as the reader sees them.
pub(crate) const MEETING: RecordKind = RecordKind {
    kind: "meeting",
    label: "meetings-record-meeting",
    path: |id| format!("/office/meetings/{id}"),
    find: |ctx, words, most| {
        Box::pin(
            async move { meetings_under(&ctx, all_words(meetings::Column::SearchText, &words), most).await },
        )
    },
    known: |ctx, ids| {
        Box::pin(async move {
            let some = Condition::all().add(meetings::Column::Id.is_in(ids));
            meetings_under(&ctx, some, u64::from(u16::MAX)).await
        })
    },
};

/// Decisions, as far as the reader sees them; also found by their number.
pub(crate) const DECISION: RecordKind = RecordKind {
    kind: "decision",
    label: "meetings-record-decision",
    path: |id| format!("/office/decisions/{id}"),
    find: |ctx, words, most| {
        Box::pin(async move {
            let wanted = match cited(&words) {
                Some((year, number)) => Condition::all()
                    .add(decisions::Column::Year.eq(year))
                    .add(decisions::Column::Number.eq(number)),
                None => all_words(decisions::Column::SearchText, &words),
            };
            decisions_under(&ctx, wanted, most).await
        })
    },
    known: |ctx, ids| {
        Box::pin(async move {
            let some = Condition::all().add(decisions::Column::Id.is_in(ids));
            decisions_under(&ctx, some, u64::from(u16::MAX)).await
        })
    },
};

/// Every word somewhere in a folded column; of no words, nothing.
fn all_words(column: impl ColumnTrait, words: &str) -> Condition {
    let folded = rawabit_text::fold(words);
    if folded.trim().is_empty() {
        return Condition::all().add(sea_orm::sea_query::Expr::value(false));
    }
    folded.split_whitespace().take(8).fold(Condition::all(), |all, word| {
        all.add(column.like(LikeExpr::new(like_contains(word)).escape('\\')))
    })
}

/// Year and number of a decision cited as `2018/03`, in any digits.
fn cited(words: &str) -> Option<(i32, i32)> {
    let text = rawabit_text::to_western_digits(words.trim());
    let (year, number) = text.split_once('/')?;
    Some((year.trim().parse().ok()?, number.trim().parse().ok()?))
}

async fn meetings_under(ctx: &Ctx, under: Condition, most: u64) -> Answer<Vec<Found>> {
    let rows = meetings::Entity::find()
        .filter(ctx.scope::<SeeMeetings>().condition(meetings::Column::UnitPath))
        .filter(under)
        .order_by_desc(meetings::Column::StartsAt)
        .order_by_asc(meetings::Column::Id)
        .limit(most)
        .all(ctx.db())
        .await?;
    let found = rows.into_iter().map(|row| {
        let day = ctx.voice.day(row.starts_at.day(ctx.app.formats.zone()));
        Found::new(&row.id, ctx.voice.pick(&row.title)).names(&row.title).detail(day)
    });
    Ok(found.collect())
}

async fn decisions_under(ctx: &Ctx, under: Condition, most: u64) -> Answer<Vec<Found>> {
    let rows = decisions::Entity::find()
        .filter(ctx.scope::<SeeMeetings>().condition(decisions::Column::UnitPath))
        .filter(under)
        .order_by_desc(decisions::Column::Year)
        .order_by_desc(decisions::Column::Number)
        .order_by_asc(decisions::Column::Id)
        .limit(most)
        .all(ctx.db())
        .await?;
    let names = ctx.unit_names().await?;
    let found = rows.into_iter().map(|row| {
        let number = row.cited();
        let detail = format!("{number} · {}", names.of(&row.unit_path));
        Found::new(&row.id, ctx.voice.pick(&row.title)).names(&row.title).code(number).detail(detail)
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use super::cited;

    #[test]
    fn a_number_is_read_in_any_digits() {
        assert_eq!(cited(" 2018/03 "), Some((2018, 3)));
        assert_eq!(cited("٢٠١٨/٣"), Some((2018, 3)));
        assert_eq!(cited("قرار 3"), None);
        assert_eq!(cited("8/10/2018"), None);
    }
}
