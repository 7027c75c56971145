//! `[bodies.*]`, `[[intervals]]` and `[meetings]`.

use toml::de::DeValue;

use super::table::{Item, Table};
use crate::measure::{Period, Threshold, TimeUnit};
use crate::model::{
    Base, Body, Call, Counting, HALF, Interval, Majority, MeetingRules, NoticeRule, QuorumRule, Sitting,
    Within,
};
use crate::problem::{Expected, Reason, RefKind};

pub(super) fn body(id: &str, t: &Table<'_, '_>) -> Body {
    t.required("members");
    Body {
        id: id.to_owned(),
        name: t.required_text("name"),
        units: units(t),
        members: t.tables("members", sitting).into_iter().flatten().collect(),
        chair: t.references("chair", RefKind::Office),
        co_chaired: t.boolean("co_chaired", false),
        secretary: t.reference("secretary", RefKind::Office),
        convened_by: t.references("convened_by", RefKind::Office),
        convened_on_request: t.fraction("convened_on_request"),
        notice: t.table("notice", notice),
        quorum: t.table("quorum", quorum),
        majority: t.item("majority").and_then(|i| majority(t, &i)).unwrap_or_else(Majority::simple),
        majorities: majorities(t),
        meets_every: t.period("meets_every"),
        proxies: t.number("proxies", 0, 1000).unwrap_or(0),
        minutes_approved_by: t.references("minutes_approved_by", RefKind::Office),
        article: t.article(),
    }
}

/// `unit = "league"`, or `units = […]` for a body that several kinds of units have.
fn units(t: &Table<'_, '_>) -> Vec<String> {
    if t.has("units") && !t.has("unit") {
        return t.required_references("units", RefKind::UnitKind);
    }
    vec![t.required_reference("unit", RefKind::UnitKind)]
}

/// `{ office = "…", in = "children", of = "league" }`, `{ all = "members" }` or `{ all = "delegates" }`.
fn sitting(t: &Table<'_, '_>) -> Option<Sitting> {
    let voting = t.boolean("voting", true);
    if let Some(item) = t.item("all") {
        return match t.as_str(&item)? {
            "members" => Some(Sitting::Members { voting }),
            "delegates" => Some(Sitting::Delegates { voting }),
            other => {
                let allowed = vec!["members", "delegates"];
                let suggestion = super::nearest(other, allowed.iter().copied());
                t.report(&item, Reason::NotAWord { found: other.to_owned(), allowed, suggestion });
                None
            }
        };
    }
    Some(Sitting::Office {
        office: t.required_reference("office", RefKind::Office),
        within: t.word("in").unwrap_or(Within::Own),
        kind: t.reference("of", RefKind::UnitKind),
        voting,
        deputy: t.boolean("deputy", false),
        weight: t.number("weight", 1, 1000).unwrap_or(1),
    })
}

fn notice(t: &Table<'_, '_>) -> NoticeRule {
    let ordinary = t.period("ordinary");
    for key in ["urgent_if", "urgent_by", "urgent_article"] {
        useless(t, key, "urgent");
    }
    NoticeRule {
        ordinary: t.demand("ordinary", ordinary).unwrap_or(Period::new(10_000, TimeUnit::Year)),
        urgent: t.period("urgent"),
        urgent_if: t.text("urgent_if"),
        urgent_by: t.references("urgent_by", RefKind::Office),
        clear: t.boolean("clear", false),
        article: t.article(),
        urgent_article: t.article_at("urgent_article"),
    }
}

/// A key that changes nothing while the one it belongs to is not written.
fn useless(t: &Table<'_, '_>, key: &'static str, base: &'static str) {
    if let Some(item) = t.item(key).filter(|_| !t.has(base)) {
        t.report(&item, Reason::Without(base));
    }
}

fn quorum(t: &Table<'_, '_>) -> QuorumRule {
    t.required("first");
    for (key, base) in [("second_after", "second"), ("third", "second"), ("third_after", "third")] {
        useless(t, key, base);
    }
    let mut calls = Vec::new();
    for (share, after) in [("first", ""), ("second", "second_after"), ("third", "third_after")] {
        let after = if after.is_empty() { None } else { t.period(after) };
        if let Some(share) = t.threshold(share) {
            calls.push(Call { share, after });
        }
    }
    if calls.is_empty() {
        calls.push(Call { share: Threshold::Any, after: None });
    }
    QuorumRule {
        counts: t.word("counts").unwrap_or(Counting::Present),
        calls,
        minimum: t.number("minimum", 1, 1_000_000),
        article: t.article(),
    }
}

/// A name (`"simple"`, `"absolute"`, `"two_thirds"`, `"unanimous"`) or a table `{ share = "> 1/2", of = "present" }`.
pub(super) fn majority<'s>(t: &Table<'_, 's>, item: &Item<'_, 's>) -> Option<Majority> {
    match item.value {
        DeValue::String(name) => {
            let named = match name.as_ref() {
                "simple" => Some(Majority::simple()),
                "absolute" => Some(Majority::absolute()),
                "two_thirds" => Threshold::parse("2/3").map(|s| Majority::of(s, Base::Cast)),
                "unanimous" => Threshold::parse("1").map(|s| Majority::of(s, Base::CastAndAbstentions)),
                _ => None,
            };
            if named.is_none() {
                let allowed = vec!["simple", "absolute", "two_thirds", "unanimous"];
                let suggestion = super::nearest(name, allowed.iter().copied());
                t.report(item, Reason::NotAWord { found: name.to_string(), allowed, suggestion });
            }
            named
        }
        DeValue::Table(table) => {
            let t = Table::new(t.reader, item.key.clone(), item.line, table);
            let share = t.threshold("share");
            let majority = Majority {
                share: t.demand("share", share).unwrap_or(Threshold::MoreThan(HALF)),
                of: t.word("of").unwrap_or(Base::Cast),
                chair_casts: t.boolean("chair_casts", false),
                article: t.article(),
            };
            t.finish();
            Some(majority)
        }
        _ => {
            t.report(item, Reason::WrongType(Expected::Text));
            None
        }
    }
}

fn majorities(t: &Table<'_, '_>) -> std::collections::BTreeMap<String, Majority> {
    let Some(item) = t.item("majorities") else { return Default::default() };
    if !item.value.is_table() {
        t.report(&item, Reason::WrongType(Expected::Table));
    }
    let mut result = std::collections::BTreeMap::new();
    for (decision, value) in t.children(&item) {
        t.refer(RefKind::Decision, &decision, &value);
        if let Some(majority) = majority(t, &value) {
            result.insert(decision, majority);
        }
    }
    result
}

pub(super) fn interval(t: &Table<'_, '_>) -> Interval {
    let every = t.period("every");
    Interval {
        name: t.required_text("name"),
        body: t.required_reference("body", RefKind::Body),
        every: t.demand("every", every).unwrap_or(Period::new(10_000, TimeUnit::Year)),
        warn_before: t.period("warn_before"),
        article: t.article(),
    }
}

pub(super) fn meetings(t: &Table<'_, '_>) -> MeetingRules {
    MeetingRules {
        speaking_time: t.period("speaking_time"),
        speeches_per_item: t.number("speeches_per_item", 1, 1000),
        minutes_within: t.period("minutes_within"),
        remote: t.boolean("remote", false),
        article: t.article(),
    }
}
