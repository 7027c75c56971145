//! The sections that the later rooms enforce.

use toml::de::DeValue;

use super::bodies::majority;
use super::offices::quotas;
use super::table::Table;
use crate::measure::{Fraction, Period, Threshold, TimeUnit};
use crate::model::{
    Admission, Apportionment, Basis, CampaignRules, Congress, DuesCategory, DuesShare, ElectionRule,
    FigureRules, Formula, MemberRules, Method, Phones, ProfessionGroup, ProgrammeRules, Readiness, Rights,
    SMALLEST_GROUP, Sanctions, Secrecy, Taking, TakingUp, Ties,
};
use crate::problem::{Expected, Reason, RefKind};

const OLDEST: u32 = 150;
/// What a share that cannot be read stands for until it is mended.
const NOTHING: Fraction = match Fraction::new(0, 1) {
    Some(nothing) => nothing,
    None => unreachable!(),
};

pub(super) fn members(t: &Table<'_, '_>) -> MemberRules {
    MemberRules {
        min_age: t.number("min_age", 0, OLDEST),
        join: t.references("join", RefKind::UnitKind),
        incompatible_with: texts(t, "incompatible_with"),
        professions: t.named("professions", profession),
        figures: t.table("figures", figures_told).unwrap_or_default(),
        takes: t.tables("takes", taking),
        admission: t.table("admission", admission).unwrap_or_default(),
        sanctions: t.table("sanctions", sanctions).unwrap_or_default(),
        phones: t.table("phones", phones),
        identity: identity(t),
        currency: currency(t),
        dues: t.named("dues", dues),
        dues_shares: t.tables("dues_shares", dues_share),
        vote: t.table("vote", rights).unwrap_or_default(),
        stand: t.table("stand", rights).unwrap_or_default(),
        article: t.article(),
    }
}

fn texts(t: &Table<'_, '_>, key: &'static str) -> Vec<crate::LocalText> {
    let Some(item) = t.item(key) else { return Vec::new() };
    if !item.value.is_array() {
        t.list(key);
    }
    t.elements(&item).iter().map(|e| t.as_text(e)).collect()
}

fn admission(t: &Table<'_, '_>) -> Admission {
    Admission {
        decided_by: t.reference("decided_by", RefKind::Body),
        within: t.period("within"),
        appeal_to: t.reference("appeal_to", RefKind::Body),
        sponsors: t.number("sponsors", 0, 100).unwrap_or(0),
        article: t.article(),
    }
}

fn profession(id: &str, t: &Table<'_, '_>) -> ProfessionGroup {
    ProfessionGroup {
        id: id.to_owned(),
        name: t.required_text("name"),
        middle_class: t.boolean("middle_class", false),
    }
}

fn figures_told(t: &Table<'_, '_>) -> FigureRules {
    FigureRules {
        smallest_group: t.number("smallest_group", 3, 100).unwrap_or(SMALLEST_GROUP),
        article: t.article(),
    }
}

fn taking(t: &Table<'_, '_>) -> Taking {
    Taking {
        unit: t.required_string("unit"),
        professions: t.references("professions", RefKind::Profession),
        condition: t.has("condition").then(|| t.text("condition")),
        article: t.article(),
    }
}

fn phones(t: &Table<'_, '_>) -> Phones {
    t.required("digits");
    let digits = t.number("digits", 4, 14).unwrap_or(9);
    Phones {
        country_code: figures(t, "country_code", true),
        trunk: figures(t, "trunk", false),
        digits,
        digits_most: t.number("digits_most", digits, 14).unwrap_or(digits),
    }
}

/// A pattern of letters (`A`), digits (`9`), either (`*`), each perhaps optional (`?`).
fn identity(t: &Table<'_, '_>) -> Option<String> {
    let pattern = t.string("identity")?;
    let sign = |c: char| matches!(c, 'A' | '9' | '*' | '?' | ' ');
    let good = pattern.chars().all(sign) && pattern.trim_start().starts_with(['A', '9', '*']);
    if let Some(item) = t.item("identity").filter(|_| !good) {
        let allowed = vec!["A", "9", "*", "?"];
        t.report(&item, Reason::NotAWord { found: pattern.clone(), allowed, suggestion: None });
    }
    Some(pattern)
}

/// Text that is made of a few digits only.
fn figures(t: &Table<'_, '_>, key: &'static str, needed: bool) -> String {
    let text = if needed { t.required_string(key) } else { t.string(key).unwrap_or_default() };
    let good = text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    if let Some(item) = t.item(key).filter(|_| !good) {
        t.report(&item, Reason::WrongType(Expected::Whole));
    }
    text
}

fn sanctions(t: &Table<'_, '_>) -> Sanctions {
    Sanctions {
        suspended_by: t.reference("suspended_by", RefKind::Body),
        longest_suspension: t.period("longest_suspension"),
        expelled_by: t.reference("expelled_by", RefKind::Body),
        article: t.article(),
    }
}

fn currency(t: &Table<'_, '_>) -> Option<String> {
    if t.has("dues") {
        t.required("currency");
    }
    let code = t.string("currency")?;
    let legal = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    if let Some(item) = t.item("currency").filter(|_| !legal) {
        t.report(&item, Reason::BadCurrency(code.clone()));
    }
    Some(code)
}

fn dues(id: &str, t: &Table<'_, '_>) -> DuesCategory {
    let every = t.period("every");
    DuesCategory {
        id: id.to_owned(),
        name: t.required_text("name"),
        amount: amount(t),
        every: t.demand("every", every).unwrap_or(Period::new(1, TimeUnit::Year)),
        article: t.article(),
    }
}

fn dues_share(t: &Table<'_, '_>) -> DuesShare {
    let share = t.fraction("share");
    DuesShare {
        to: t.required_reference("to", RefKind::UnitKind),
        of: t.references("of", RefKind::UnitKind),
        share: t.demand("share", share).unwrap_or(NOTHING),
        article: t.article(),
    }
}

/// A whole number, or text with two decimals: `200`, `"12.50"`.
fn amount(t: &Table<'_, '_>) -> u64 {
    let Some(item) = t.required("amount") else { return 0 };
    let text = match item.value {
        DeValue::Integer(n) => n.to_string(),
        DeValue::Float(f) => f.to_string(),
        DeValue::String(s) => s.trim().to_owned(),
        _ => String::new(),
    };
    hundredths(&text).unwrap_or_else(|| {
        t.report(&item, Reason::BadAmount(text));
        0
    })
}

fn hundredths(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |s: &str| !s.is_empty() && s.len() <= 12 && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() != 2 {
        return None;
    }
    Some(whole.parse::<u64>().ok()? * 100 + part.parse::<u64>().ok()?)
}

fn rights(t: &Table<'_, '_>) -> Rights {
    Rights {
        seniority: t.period("seniority"),
        min_age: t.number("min_age", 0, OLDEST),
        dues_paid: t.boolean("dues_paid", false),
        article: t.article(),
    }
}

pub(super) fn election(id: &str, t: &Table<'_, '_>) -> ElectionRule {
    t.required("method");
    let method = t.word("method").unwrap_or(Method::Plurality);
    let formula = t.word::<Formula>("formula");
    let takes_one = matches!(method, Method::ListPr | Method::Stv);
    if takes_one != t.has("formula") && t.item("method").is_some_and(|i| i.value.is_str()) {
        let line = t.item("formula").map_or(t.line, |i| i.line);
        t.reader.report(line, t.key_path("formula"), Reason::Formula { needed: takes_one });
    }
    ElectionRule {
        id: id.to_owned(),
        offices: t.references("offices", RefKind::Office),
        by: t.reference("by", RefKind::Body),
        method,
        formula,
        threshold: t.fraction("threshold"),
        ties: t.word("ties").unwrap_or(Ties::Lot),
        secrecy: t.word("secrecy").unwrap_or(Secrecy::Confidential),
        quotas: quotas(t, "quotas"),
        candidatures_before: t.period("candidatures_before"),
        polling: t.list("polling").iter().filter_map(|(_, item)| t.as_word(item)).collect(),
        electronic_minimum: t.number("electronic_minimum", 3, 1_000_000),
        majority: t.item("majority").and_then(|item| majority(t, &item)),
        proxies: t.number("proxies", 0, 10).unwrap_or(0),
        appeals_within: t.period("appeals_within"),
        appeals_to: t.reference("appeals_to", RefKind::Body),
        certified_by: t.reference("certified_by", RefKind::Office),
        article: t.article(),
    }
}

pub(super) fn campaign(id: &str, t: &Table<'_, '_>) -> CampaignRules {
    CampaignRules {
        id: id.to_owned(),
        name: t.required_text("name"),
        kinds: t.required_references("kinds", RefKind::UnitKind),
        every: t.period("every"),
        window: t.period("window"),
        assembly: t.reference("assembly", RefKind::Body),
        reports: texts(t, "reports"),
        supervised_by: t.reference("supervised_by", RefKind::Office),
        confirmed_by: t.reference("confirmed_by", RefKind::Office),
        valid_if: t.threshold("valid_if"),
        report_within: t.period("report_within"),
        contest_within: t.period("contest_within"),
        article: t.article(),
    }
}

pub(super) fn congress(id: &str, t: &Table<'_, '_>) -> Congress {
    Congress {
        id: id.to_owned(),
        body: t.required_reference("body", RefKind::Body),
        delegates: t.table("delegates", apportionment),
        ex_officio: t.references("ex_officio", RefKind::Office),
        ready_when: t.tables("ready_when", readiness),
        prepared_by: t.reference("prepared_by", RefKind::Body),
        texts_before: t.period("texts_before"),
        article: t.article(),
    }
}

fn apportionment(t: &Table<'_, '_>) -> Apportionment {
    let seats = t.number("seats", 1, 1_000_000);
    t.required("basis");
    t.required("formula");
    Apportionment {
        seats: t.demand("seats", seats).unwrap_or(1),
        kind: t.required_reference("kind", RefKind::UnitKind),
        basis: t.word("basis").unwrap_or(Basis::Members),
        formula: t.word("formula").unwrap_or(Formula::Hare),
        minimum: t.number("minimum", 0, 1_000_000).unwrap_or(0),
        quotas: quotas(t, "quotas"),
        article: t.article(),
    }
}

fn readiness(t: &Table<'_, '_>) -> Readiness {
    let renewed = t.threshold("renewed");
    Readiness {
        kind: t.required_reference("kind", RefKind::UnitKind),
        renewed: t.demand("renewed", renewed).unwrap_or(Threshold::Any),
        article: t.article(),
    }
}

pub(super) fn programmes(t: &Table<'_, '_>) -> ProgrammeRules {
    ProgrammeRules {
        kinds: t.required_references("kinds", RefKind::UnitKind),
        duration: t.period("duration"),
        signed_for_leadership: t.references("signed_for_leadership", RefKind::Office),
        signed_for_unit: t.references("signed_for_unit", RefKind::Office),
        report_every: t.period("report_every"),
        report_within: t.period("report_within"),
        approved_by: t.references("approved_by", RefKind::Office),
        taken_up_by: t.tables("taken_up_by", taking_up),
        article: t.article(),
    }
}

fn taking_up(t: &Table<'_, '_>) -> TakingUp {
    TakingUp {
        kinds: t.required_references("kinds", RefKind::UnitKind),
        signed_for_leadership: t.required_references("signed_for_leadership", RefKind::Office),
        signed_for_unit: t.required_references("signed_for_unit", RefKind::Office),
        article: t.article(),
    }
}
