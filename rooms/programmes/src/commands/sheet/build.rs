//! From rows to objectives: first every row's code, so that a row may refer to one further down, then row by row.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::metric;
use rawabit_platform::web::App;
use rawabit_statutes::{Form, Office, Statutes};

use super::cells::{File, Row};
use super::columns::{Column, RowKind, plain};
use crate::model::check::Terms;
use crate::model::{Commitment, Objective, Opening, Side, Step, StepKind};
use crate::store::strategies::axis;

/// A row that others may refer to.
#[derive(Clone, Debug)]
struct Coded {
    id: String,
    kind: RowKind,
}

/// What became of a file.
#[derive(Debug)]
pub(super) struct Built {
    pub(super) objectives: Vec<Objective>,
    pub(super) counts: Vec<(&'static str, usize)>,
    /// On which line an item stands.
    pub(super) lines: HashMap<String, usize>,
    /// On which line a target stands, by indicator and period.
    pub(super) targets: HashMap<(String, i32), usize>,
}

pub(super) struct Builder<'a> {
    statutes: std::sync::Arc<Statutes>,
    pub(super) metrics: Vec<(&'static str, [String; 3])>,
    pub(super) file: &'a mut File,
    pub(super) terms: &'a Terms,
    axes: &'a [axis::Model],
    pub(super) lang: Lang,
    rows: Vec<(Row, Option<RowKind>, String)>,
    codes: HashMap<String, Coded>,
    pub(super) built: Built,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        app: &App,
        file: &'a mut File,
        terms: &'a Terms,
        axes: &'a [axis::Model],
        lang: Lang,
        id: impl Fn() -> String,
    ) -> Self {
        let voices = Lang::ALL.map(|lang| app.voice(lang).plain());
        let metrics =
            metric::all(app).map(|one| (one.key(), voices.each_ref().map(|voice| voice.t(one.label()))));
        let mut rows = Vec::new();
        for row in file.rows() {
            let kind =
                file.words.one(row.get(Column::Row), RowKind::ALL, RowKind::name, "programmes-import-row");
            if kind.is_none() {
                file.note(row.line, Some(Column::Row), "programmes-import-row-unknown");
            }
            rows.push((row, kind, id()));
        }
        Self {
            statutes: app.statutes.load_full(),
            metrics: metrics.collect(),
            file,
            terms,
            axes,
            lang,
            rows,
            codes: HashMap::new(),
            built: Built {
                objectives: vec![],
                counts: RowKind::ALL.iter().map(|kind| (kind.name(), 0)).collect(),
                lines: HashMap::new(),
                targets: HashMap::new(),
            },
        }
    }

    /// Objectives first, then what hangs below them, then targets: a row may refer to one further down.
    pub(super) fn build(mut self) -> Built {
        self.note_codes();
        let rows = std::mem::take(&mut self.rows);
        for pass in [
            &[RowKind::Objective][..],
            &[RowKind::Commitment, RowKind::Step, RowKind::Indicator],
            &[RowKind::Target],
        ] {
            let (mut objective, mut indicator) = (None, None);
            for (row, kind, id) in &rows {
                let Some(kind) = *kind else { continue };
                match kind {
                    RowKind::Objective => (objective, indicator) = (Some(id.as_str()), None),
                    RowKind::Indicator => indicator = Some(id.as_str()),
                    _ => {}
                }
                if pass.contains(&kind) {
                    self.take(row, kind, id.clone(), objective, indicator);
                }
            }
        }
        self.built
    }

    fn take(
        &mut self,
        row: &Row,
        kind: RowKind,
        id: String,
        objective: Option<&str>,
        indicator: Option<&str>,
    ) {
        match kind {
            RowKind::Objective => self.objective(row, id),
            RowKind::Commitment => self.commitment(row, id, objective),
            RowKind::Step => self.step(row, id, objective),
            RowKind::Indicator => self.indicator(row, id, objective),
            RowKind::Target => self.target(row, indicator),
        }
    }

    /// Codes are known whatever else is wrong with their rows, so that one mistake is told once.
    fn note_codes(&mut self) {
        for (row, kind, id) in &self.rows {
            let code = plain(row.get(Column::Code));
            let Some(kind) = kind.filter(|_| !code.is_empty()) else { continue };
            match self.codes.entry(code) {
                Entry::Occupied(_) => {
                    self.file.note(row.line, Some(Column::Code), "programmes-import-code-twice");
                }
                Entry::Vacant(free) => {
                    free.insert(Coded { id: id.clone(), kind });
                }
            }
        }
    }

    pub(super) fn need(&mut self, row: &Row, column: Column, reason: &'static str) {
        self.file.note(row.line, Some(column), reason);
    }

    /// A row was taken as an item.
    pub(super) fn took(&mut self, kind: RowKind, row: &Row, id: &str) {
        self.built.lines.insert(id.to_owned(), row.line);
        self.count(kind);
    }

    pub(super) fn count(&mut self, kind: RowKind) {
        if let Some((_, n)) = self.built.counts.iter_mut().find(|(name, _)| *name == kind.name()) {
            *n += 1;
        }
    }

    /// What a row hangs below: what it names, else the last one above it. None is noted, unless that one is only wrong itself.
    pub(super) fn below(&mut self, row: &Row, kind: RowKind, last: Option<&str>) -> Option<String> {
        let code = row.get(Column::Below);
        let found = if code.is_empty() {
            last.map(str::to_owned)
        } else {
            self.codes.get(&plain(code)).filter(|coded| coded.kind == kind).map(|coded| coded.id.clone())
        };
        if found.is_none() {
            let reason = match kind {
                RowKind::Indicator => "programmes-import-below-indicator",
                _ => "programmes-import-below-objective",
            };
            self.need(row, Column::Below, reason);
        }
        found
    }

    pub(super) fn title(&mut self, row: &Row) -> Multi {
        let title = row.multi([Column::TitleAr, Column::TitleFr, Column::TitleEn]);
        if title.is_empty() {
            let column = match self.lang {
                Lang::Ar => Column::TitleAr,
                Lang::Fr => Column::TitleFr,
                Lang::En => Column::TitleEn,
            };
            self.need(row, column, "form-required-multi");
        }
        title
    }

    pub(super) fn weight(&mut self, row: &Row) -> u8 {
        let weight = row.number(self.file, Column::Weight, 1, 100);
        weight.and_then(|n| u8::try_from(n).ok()).unwrap_or_default()
    }

    fn side(&mut self, row: &Row, otherwise: Option<Side>) -> Option<Side> {
        let text = row.get(Column::Side);
        if text.is_empty() && otherwise.is_some() {
            return otherwise;
        }
        let side = self.file.words.one(text, Side::ALL, Side::name, "programmes-side");
        if side.is_none() {
            self.need(row, Column::Side, if text.is_empty() { "form-required" } else { "form-choice" });
        }
        side
    }

    /// Several words of a vocabulary.
    pub(super) fn several<T: Copy>(
        &mut self,
        row: &Row,
        column: Column,
        all: &[T],
        name: impl Fn(T) -> &'static str + Copy,
        stem: &str,
    ) -> Vec<T> {
        let mut out = Vec::new();
        for part in row.list(column) {
            match self.file.words.one(&part, all, name, stem) {
                Some(value) => out.push(value),
                None => self.need(row, column, "form-choice"),
            }
        }
        out
    }

    fn objective(&mut self, row: &Row, id: String) {
        let title = self.title(row);
        let weight = self.weight(row);
        let axis = self.axis(row);
        if self.file.is_bad(row.line) {
            return;
        }
        self.took(RowKind::Objective, row, &id);
        self.built.objectives.push(Objective {
            id,
            axis,
            title,
            text: row.multi([Column::TextAr, Column::TextFr, Column::TextEn]),
            weight,
            commitments: vec![],
            steps: vec![],
            indicators: vec![],
        });
    }

    /// An axis by its name in any language, or by its number in the strategy.
    fn axis(&mut self, row: &Row) -> Option<String> {
        let text = row.get(Column::Axis);
        let wanted = plain(text);
        let number = rawabit_text::to_western_digits(text).parse::<usize>().ok();
        let named = self.axes.iter().find(|axis| axis.name.0.values().any(|name| plain(name) == wanted));
        let found = named.or_else(|| self.axes.get(number?.checked_sub(1)?)).map(|axis| axis.id.clone());
        if found.is_none() && !self.axes.is_empty() {
            self.need(
                row,
                Column::Axis,
                if text.is_empty() { "form-required" } else { "programmes-flaw-axis" },
            );
        }
        found
    }

    /// The objective that a sound row hangs below, if that one was sound too.
    pub(super) fn place(&mut self, row: &Row, objective: Option<String>) -> Option<usize> {
        let objective = objective.filter(|_| !self.file.is_bad(row.line))?;
        self.built.objectives.iter().position(|one| one.id == objective)
    }

    fn commitment(&mut self, row: &Row, id: String, last: Option<&str>) {
        let objective = self.below(row, RowKind::Objective, last);
        let text = self.title(row);
        let side = self.side(row, None);
        let due = row.day(self.file, Column::Ends);
        let (Some(at), Some(side)) = (self.place(row, objective), side) else { return };
        self.took(RowKind::Commitment, row, &id);
        self.built.objectives[at].commitments.push(Commitment { id, side, text, due });
    }

    fn step(&mut self, row: &Row, id: String, last: Option<&str>) {
        let objective = self.below(row, RowKind::Objective, last);
        let title = self.title(row);
        let kind = self.kind(row, StepKind::ALL, StepKind::name, "programmes-step-kind");
        let starts = row.needed_day(self.file, Column::Starts);
        let ends = row.needed_day(self.file, Column::Ends);
        let side = self.side(row, Some(Side::Unit));
        let office = self.office(row, side);
        let mut after = Vec::new();
        for code in row.list(Column::After) {
            match self.codes.get(&plain(&code)).filter(|coded| coded.kind == RowKind::Step) {
                Some(coded) => after.push(coded.id.clone()),
                None => {
                    let message = Message::new("programmes-import-after").with("code", code.as_str());
                    self.file.note(row.line, Some(Column::After), message);
                }
            }
        }
        let open = self.several(row, Column::Open, Opening::ALL, Opening::name, "programmes-opening");
        let Some(at) = self.place(row, objective) else { return };
        let (Some(kind), Some(starts), Some(ends), Some(side), Some(office)) =
            (kind, starts, ends, side, office)
        else {
            return;
        };
        self.took(RowKind::Step, row, &id);
        self.built.objectives[at].steps.push(Step {
            id,
            kind,
            title,
            starts,
            ends,
            after,
            side,
            office,
            open,
        });
    }

    pub(super) fn kind<T: Copy>(
        &mut self,
        row: &Row,
        all: &[T],
        name: impl Fn(T) -> &'static str,
        stem: &str,
    ) -> Option<T> {
        let text = row.get(Column::Kind);
        let kind = self.file.words.one(text, all, name, stem);
        if kind.is_none() {
            self.need(row, Column::Kind, if text.is_empty() { "form-required" } else { "form-choice" });
        }
        kind
    }

    /// An office of the side's unit by its key or by its name in any language and form.
    fn office(&mut self, row: &Row, side: Option<Side>) -> Option<String> {
        let text = row.get(Column::Office);
        let wanted = plain(text);
        let called = |office: &&Office| {
            let forms = [Form::Masculine, Form::Feminine];
            plain(&office.id) == wanted
                || Lang::ALL
                    .iter()
                    .any(|lang| forms.iter().any(|form| plain(office.title.get(*lang, *form)) == wanted))
        };
        let offices = self.terms.offices(side?).unwrap_or_default();
        let statutes = std::sync::Arc::clone(&self.statutes);
        let found = statutes.offices.iter().filter(|office| offices.contains(&office.id)).find(called);
        if found.is_none() {
            self.need(
                row,
                Column::Office,
                if text.is_empty() { "form-required" } else { "programmes-flaw-office" },
            );
        }
        found.map(|office| office.id.clone())
    }
}
