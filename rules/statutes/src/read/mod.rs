//! From TOML to typed statutes, noting every problem on the way.

mod bodies;
mod later;
mod lines;
mod near;
mod offices;
mod organisation;
mod syntax;
mod table;
mod units;
mod values;

use toml::de::DeTable;

pub(crate) use near::nearest;
use table::{Reader, Table};

use crate::check;
use crate::problem::{Problem, Reason, RefKind};
use crate::statutes::Statutes;

impl Statutes {
    /// Reads a statutes file.
    ///
    /// # Errors
    /// All problems of the file in the order of its lines, when there is one or more. Where a line is not TOML, problems that may
    /// only follow from its loss (a key that seems missing, a reference that leads nowhere) are left out until it is corrected.
    ///
    /// ```
    /// use rawabit_statutes::{Lang, Statutes};
    /// let problems = Statutes::parse("[organisation]\nidd = \"party\"\n").unwrap_err();
    /// assert!(problems.iter().any(|p| p.line == 2 && p.message(Lang::En).contains("`id`")));
    /// ```
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        // A file saved by a word processor on Windows begins with a mark that is no part of the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (document, errors) = DeTable::parse_recoverable(text);
        let reader = Reader::new(text);
        let broken = syntax::report(&reader, text, &errors);
        let root = Table::new(&reader, String::new(), 1, document.get_ref());
        let statutes = read(&root);
        root.finish();
        check_references(&reader, &statutes);
        let mut problems = reader.problems.into_inner();
        check::check(&statutes, &reader.places.into_inner(), &mut problems);
        broken.without_consequences(&mut problems);
        if problems.is_empty() { Ok(statutes) } else { Err(in_order(problems)) }
    }
}

/// One problem a key and reason, in the order of the lines.
fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| a.line.cmp(&b.line).then_with(|| a.key.cmp(&b.key)));
    problems.dedup();
    problems
}

fn read(root: &Table<'_, '_>) -> Statutes {
    // First of all, because every text asks which languages are declared.
    let organisation = organisation::organisation(root);
    Statutes {
        organisation,
        edition: organisation::edition(root),
        area_levels: root.named("area_levels", |id, t| crate::AreaLevel {
            id: id.to_owned(),
            name: t.required_text("name"),
        }),
        unit_kinds: root.named("unit_kinds", units::unit_kind),
        offices: root.named("offices", offices::office),
        incompatibilities: root.tables("incompatibilities", offices::incompatibility),
        bodies: root.named("bodies", bodies::body),
        decisions: root.named("decisions", |id, t| crate::DecisionType {
            id: id.to_owned(),
            name: t.required_text("name"),
            article: t.article(),
        }),
        intervals: root.tables("intervals", bodies::interval),
        mandates: root.table("mandates", offices::mandates).unwrap_or_default(),
        meetings: root.table("meetings", bodies::meetings).unwrap_or_default(),
        members: root.table("members", later::members).unwrap_or_default(),
        elections: root.named("elections", later::election),
        renewals: root.named("renewals", later::campaign),
        congresses: root.named("congresses", later::congress),
        programmes: root.table("programmes", later::programmes).unwrap_or_default(),
    }
}

/// Every reference points to something, or is reported with the nearest thing that exists.
fn check_references(reader: &Reader, statutes: &Statutes) {
    fn ids<'a, T>(items: &'a [T], id: impl Fn(&'a T) -> &'a str) -> Vec<&'a str> {
        items.iter().map(id).collect()
    }
    let articles: Vec<&str> = statutes.edition.articles.keys().map(String::as_str).collect();
    let known = |kind| match kind {
        RefKind::UnitKind => ids(&statutes.unit_kinds, |k| &k.id),
        RefKind::Office => ids(&statutes.offices, |o| &o.id),
        RefKind::Body => ids(&statutes.bodies, |b| &b.id),
        RefKind::Decision => ids(&statutes.decisions, |d| &d.id),
        RefKind::AreaLevel => ids(&statutes.area_levels, |l| &l.id),
        RefKind::Article => articles.clone(),
        RefKind::Profession => ids(&statutes.members.professions, |p| &p.id),
    };
    for reference in reader.references.borrow().iter() {
        let candidates = known(reference.kind);
        let unlisted = reference.kind == RefKind::Article && candidates.is_empty();
        if unlisted || candidates.contains(&reference.found.as_str()) {
            continue;
        }
        let suggestion = nearest(&reference.found, candidates);
        let reason =
            Reason::UnknownReference { kind: reference.kind, found: reference.found.clone(), suggestion };
        reader.report(reference.line, reference.key.clone(), reason);
    }
}
