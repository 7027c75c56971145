//! Throttling of sign-in: after some failures each further attempt has to wait, longer and longer, per account and per
//! network address. It holds across nodes and restarts, since attempts are rows.
//!
//! Somebody who keeps failing at another's account must not lock its owner out: from an address where the owner signed in
//! lately, only that address's own failures count.

use std::net::{IpAddr, Ipv6Addr};

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use sha2::{Digest as _, Sha256};

use super::entity::sign_in_attempt::{ActiveModel, Column, Entity};
use crate::clock::UtcMicros;
use crate::store::{Dialect, Work};

/// How failures turn into waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// So many failures cost nothing.
    pub free: u32,
    /// Seconds to wait after the last of them; doubled with each further failure.
    pub first: i64,
    /// The longest wait in seconds.
    pub longest: i64,
    /// Failures older than so many seconds are forgotten.
    pub window: i64,
}

/// The rule for one account.
pub const ACCOUNT: Rule = Rule { free: 5, first: 30, longest: 900, window: 3600 };
/// The rule for one network address: an office shares one.
pub const ADDRESS: Rule = Rule { free: 30, first: 10, longest: 900, window: 3600 };
/// The rule for letters to one account that somebody asks for without having signed in.
pub const LETTER: Rule = Rule { free: 3, first: 900, longest: 3600, window: 3600 };
/// An address where an account signed in within so many seconds is known to it.
pub(super) const KNOWN_SECONDS: i64 = 30 * 24 * 3600;
/// More failures than this change nothing: the wait is at its longest long before.
const ENOUGH: u64 = 100;

/// Seconds still to wait before another attempt, given the instants of failures in any order; none when it may be made
/// now. Failures in the future (a clock set back) count as of now.
pub fn wait(rule: Rule, failures: &[UtcMicros], now: UtcMicros) -> Option<u32> {
    let begin = now.plus_seconds(-rule.window);
    let recent = || failures.iter().map(|at| (*at).min(now)).filter(|at| *at > begin);
    let count = u32::try_from(recent().count()).unwrap_or(u32::MAX);
    let over = count.checked_sub(rule.free)?;
    let pause = rule.first.saturating_mul(1 << over.min(30)).min(rule.longest);
    let left = recent().max()?.plus_seconds(pause).0 - now.0;
    (left > 0).then(|| {
        u32::try_from(left.div_euclid(1_000_000) + i64::from(left % 1_000_000 > 0)).unwrap_or(u32::MAX)
    })
}

/// What an account is called among attempts, whether it exists or not.
pub fn account_key(email: &str) -> String {
    super::session::token_hash(&super::email_key(email))
}

/// Admits an attempt, or says how long to wait. An admitted one is written as failed at once, so that many at the same
/// time do not all get in before the first is known to be wrong; [`succeed`] and [`forget`] correct it.
///
/// # Errors
/// The database refuses.
pub async fn admit(work: &Work, account_key: &str) -> Result<Result<String, u32>, DbErr> {
    admit_by(ACCOUNT, work, account_key).await
}

/// The same under another rule for the account; the rule for the network address holds for all.
///
/// # Errors
/// The database refuses.
pub async fn admit_by(rule: Rule, work: &Work, account_key: &str) -> Result<Result<String, u32>, DbErr> {
    let (now, address) = (work.now(), network(&work.author().address));
    one_at_a_time(work, account_key).await?;
    let known = Entity::find()
        .filter(Column::AccountKey.eq(account_key))
        .filter(Column::Address.eq(address.as_str()))
        .filter(Column::Succeeded.eq(true))
        .filter(Column::At.gt(now.plus_seconds(-KNOWN_SECONDS)))
        .count(work.tx())
        .await?
        > 0;
    let last_success: Option<UtcMicros> = Entity::find()
        .filter(Column::AccountKey.eq(account_key))
        .filter(Column::Succeeded.eq(true))
        .order_by_desc(Column::At)
        .select_only()
        .column(Column::At)
        .into_tuple()
        .one(work.tx())
        .await?;
    let since = now.plus_seconds(-rule.window).max(last_success.unwrap_or(UtcMicros(i64::MIN)));
    let mut of_account = failures(since).filter(Column::AccountKey.eq(account_key));
    if known {
        of_account = of_account.filter(Column::Address.eq(address.as_str()));
    }
    let of_address = failures(now.plus_seconds(-ADDRESS.window)).filter(Column::Address.eq(address.as_str()));
    let of_account: Vec<UtcMicros> = of_account.into_tuple().all(work.tx()).await?;
    let of_address: Vec<UtcMicros> = of_address.into_tuple().all(work.tx()).await?;
    if let Some(seconds) = wait(rule, &of_account, now).max(wait(ADDRESS, &of_address, now)) {
        return Ok(Err(seconds));
    }
    let id = work.id();
    let row = ActiveModel {
        id: Set(id.clone()),
        account_key: Set(account_key.to_owned()),
        address: Set(address),
        at: Set(now),
        succeeded: Set(false),
    };
    Entity::insert(row).exec_without_returning(work.tx()).await?;
    Ok(Ok(id))
}

/// What counts as one network address: of IPv6 the first half, since whoever has one address there has the 2⁶⁴ beside it.
pub fn network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V6(ip)) => {
            let half = ip.to_bits() >> 64 << 64;
            format!("{}/64", Ipv6Addr::from_bits(half))
        }
        Ok(ip) => ip.to_string(),
        Err(_) => address.to_owned(),
    }
}

fn failures(since: UtcMicros) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::Succeeded.eq(false))
        .filter(Column::At.gte(since))
        .order_by_desc(Column::At)
        .limit(ENOUGH)
        .select_only()
        .column(Column::At)
}

/// Two attempts at one account wait for one another until the first is written; SQLite has one writer anyway.
async fn one_at_a_time(work: &Work, account_key: &str) -> Result<(), DbErr> {
    let dialect = Dialect::of(work.tx());
    if dialect == Dialect::Postgres {
        let digest = Sha256::digest(account_key.as_bytes());
        let lock = i64::from_be_bytes(digest[..8].try_into().expect("a digest has 32 bytes"));
        work.tx().execute_raw(dialect.statement("SELECT pg_advisory_xact_lock(?)", [lock.into()])).await?;
    }
    Ok(())
}

/// The attempt ended in a session. What is too old to matter goes.
///
/// # Errors
/// The database refuses.
pub async fn succeed(work: &Work, attempt: &str) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Succeeded, Expr::value(true))
        .filter(Column::Id.eq(attempt))
        .exec(work.tx())
        .await?;
    Entity::delete_many()
        .filter(Column::At.lt(work.now().plus_seconds(-KNOWN_SECONDS)))
        .exec(work.tx())
        .await?;
    Ok(())
}

/// The attempt was neither a failure nor the end of it: the second factor decides.
///
/// # Errors
/// The database refuses.
pub async fn forget(work: &Work, attempt: &str) -> Result<(), DbErr> {
    Entity::delete_by_id(attempt.to_owned()).exec(work.tx()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: UtcMicros = UtcMicros(1_538_990_000_000_000);

    fn ago(seconds: i64) -> UtcMicros {
        NOW.plus_seconds(-seconds)
    }

    #[test]
    fn the_first_failures_are_free_and_then_the_wait_doubles() {
        let failures = |n: usize| vec![NOW; n];
        let waits: Vec<Option<u32>> = (4..12).map(|n| wait(ACCOUNT, &failures(n), NOW)).collect();
        let expected = [None, Some(30), Some(60), Some(120), Some(240), Some(480), Some(900), Some(900)];
        assert_eq!(waits, expected);
    }

    #[test]
    fn waiting_is_over_to_the_second_and_old_failures_are_forgotten() {
        assert_eq!(wait(ACCOUNT, &[ago(29); 5], NOW), Some(1));
        assert_eq!(wait(ACCOUNT, &[ago(30); 5], NOW), None);
        assert_eq!(wait(ACCOUNT, &[ago(3600); 50], NOW), None);
        assert_eq!(wait(ACCOUNT, &[UtcMicros(NOW.0 + 5_000_000); 5], NOW), Some(30), "a clock set back");
    }

    #[test]
    fn one_house_of_ipv6_is_one_address() {
        assert_eq!(network("2001:db8:1:2:aaaa::1"), "2001:db8:1:2::/64");
        assert_eq!(network("2001:db8:1:2:bbbb::9"), network("2001:db8:1:2:aaaa::1"));
        assert_ne!(network("2001:db8:1:3::1"), network("2001:db8:1:2::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(network("unknown"), "unknown");
    }

    fn moments() -> impl Strategy<Value = Vec<UtcMicros>> {
        prop::collection::vec((0..8000_i64).prop_map(ago), 0..60)
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_the_longest(failures in moments()) {
            for rule in [ACCOUNT, ADDRESS] {
                let seconds = wait(rule, &failures, NOW).unwrap_or(0);
                prop_assert!(i64::from(seconds) <= rule.longest);
            }
        }

        #[test]
        fn one_more_failure_never_shortens_the_wait(failures in moments(), more in 0..8000_i64) {
            let before = wait(ACCOUNT, &failures, NOW);
            let mut after = failures;
            after.push(ago(more));
            prop_assert!(wait(ACCOUNT, &after, NOW) >= before);
        }

        #[test]
        fn who_waited_may_try_again(failures in moments()) {
            let seconds = wait(ACCOUNT, &failures, NOW).unwrap_or(0);
            prop_assert_eq!(wait(ACCOUNT, &failures, NOW.plus_seconds(seconds.into())), None);
        }

        #[test]
        fn order_does_not_matter(failures in moments()) {
            let mut turned = failures.clone();
            turned.reverse();
            prop_assert_eq!(wait(ACCOUNT, &failures, NOW), wait(ACCOUNT, &turned, NOW));
        }
    }
}
