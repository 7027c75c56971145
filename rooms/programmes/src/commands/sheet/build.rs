//! From rows to objectives: first every row's code, so that a row may refer to one further down, then row by row.

use std::collections::HashMap;

use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::metric;
use rawabit_platform::web::App;
use rawabit_statutes::{Form, Office, Statutes};

use super::cells::{File, Row};
use super::columns::{Column, RowKind, plain};
use crate::model::check::{Flaw, Terms, check};
use crate::model::typed::typed;
use crate::model::{
    Baseline, Commitment, Content, Dimension, Direction, Indicator, IndicatorKind, Objective, Opening, Side,
    Step, StepKind, Target,
};
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
    lines: HashMap<String, usize>,
    /// On which line a target stands, by indicator and period.
    targets: HashMap<(String, i32), usize>,
}

pub(super) struct Builder<'a> {
    statutes: std::sync::Arc<Statutes>,
    metrics: Vec<(&'static str, [String; 3])>,
    file: &'a mut File,
    terms: &'a Terms,
    axes: &'a [axis::Model],
    lang: Lang,
    rows: Vec<(Row, Option<RowKind>, String)>,
    codes: HashMap<String, Coded>,
    built: Built,
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
        let metrics = metric::all(app).map(|one| (one.key(), voices.each_ref().map(|voice| voice.t(one.label()))));
        let mut rows = Vec::new();
        for row in file.rows() {
            let kind = file.words.one(row.get(Column::Row), RowKind::ALL, RowKind::name, "programmes-sheet-row");
            if kind.is_none() {
                file.note(row.line, Some(Column::Row), "programmes-sheet-row-unknown");
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

    pub(super) fn build(mut self) -> Built {
        self.note_codes();
        let (mut objective, mut indicator) = (None, None);
        for (row, kind, id) in std::mem::take(&mut self.rows) {
            match kind {
                Some(RowKind::Objective) => {
                    (objective, indicator) = (Some(id.clone()), None);
                    self.objective(&row, id);
                }
                Some(RowKind::Commitment) => self.commitment(&row, id, objective.as_deref()),
                Some(RowKind::Step) => self.step(&row, id, objective.as_deref()),
                Some(RowKind::Indicator) => {
                    indicator = Some(id.clone());
                    self.indicator(&row, id, objective.as_deref());
                }
                Some(RowKind::Target) => self.target(&row, indicator.as_deref()),
                None => {}
            }
        }
        self.built
    }

    /// Codes are known whatever else is wrong with their rows, so that one mistake is told once.
    fn note_codes(&mut self) {
        for (row, kind, id) in &self.rows {
            let code = plain(row.get(Column::Code));
            let Some(kind) = kind.filter(|_| !code.is_empty()) else { continue };
            if self.codes.contains_key(&code) {
                self.file.note(row.line, Some(Column::Code), "programmes-sheet-code-twice");
            } else {
                self.codes.insert(code, Coded { id: id.clone(), kind });
            }
        }
    }

    fn need(&mut self, row: &Row, column: Column, reason: &'static str) {
        self.file.note(row.line, Some(column), reason);
    }

    fn count(&mut self, kind: RowKind, row: &Row, id: &str) {
        self.built.lines.insert(id.to_owned(), row.line);
        if let Some((_, n)) = self.built.counts.iter_mut().find(|(name, _)| *name == kind.name()) {
            *n += 1;
        }
    }

    /// What a row hangs below: what it names, else the last one above it. None is noted, unless that one is only wrong itself.
    fn below(&mut self, row: &Row, kind: RowKind, last: Option<&str>) -> Option<String> {
        let code = row.get(Column::Below);
        let found = if code.is_empty() {
            last.map(str::to_owned)
        } else {
            self.codes.get(&plain(code)).filter(|coded| coded.kind == kind).map(|coded| coded.id.clone())
        };
        if found.is_none() {
            let reason = match kind {
                RowKind::Indicator => "programmes-sheet-below-indicator",
                _ => "programmes-sheet-below-objective",
            };
            self.need(row, Column::Below, reason);
        }
        found
    }

    fn title(&mut self, row: &Row) -> Multi {
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

    fn weight(&mut self, row: &Row) -> u8 {
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
    fn several<T: Copy>(
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
        self.count(RowKind::Objective, row, &id);
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
            self.need(row, Column::Axis, if text.is_empty() { "form-required" } else { "programmes-flaw-axis" });
        }
        found
    }

    /// The objective that a sound row hangs below, if that one was sound too.
    fn place(&mut self, row: &Row, objective: Option<String>) -> Option<usize> {
        let objective = objective.filter(|_| !self.file.is_bad(row.line))?;
        self.built.objectives.iter().position(|one| one.id == objective)
    }

    fn commitment(&mut self, row: &Row, id: String, last: Option<&str>) {
        let objective = self.below(row, RowKind::Objective, last);
        let text = self.title(row);
        let side = self.side(row, None);
        let due = row.day(self.file, Column::Ends);
        let (Some(at), Some(side)) = (self.place(row, objective), side) else { return };
        self.count(RowKind::Commitment, row, &id);
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
                    let message = Message::new("programmes-sheet-after").with("code", code.as_str());
                    self.file.note(row.line, Some(Column::After), message);
                }
            }
        }
        let open = self.several(row, Column::Open, Opening::ALL, Opening::name, "programmes-opening");
        let Some(at) = self.place(row, objective) else { return };
        let (Some(kind), Some(starts), Some(ends), Some(side), Some(office)) = (kind, starts, ends, side, office)
        else {
            return;
        };
        self.count(RowKind::Step, row, &id);
        self.built.objectives[at].steps.push(Step { id, kind, title, starts, ends, after, side, office, open });
    }

    fn kind<T: Copy>(
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
                || Lang::ALL.iter().any(|lang| forms.iter().any(|form| plain(office.title.get(*lang, *form)) == wanted))
        };
        let offices = self.terms.offices(side?).unwrap_or_default();
        let statutes = std::sync::Arc::clone(&self.statutes);
        let found = statutes.offices.iter().filter(|office| offices.contains(&office.id)).find(called);
        if found.is_none() {
            self.need(row, Column::Office, if text.is_empty() { "form-required" } else { "programmes-flaw-office" });
        }
        found.map(|office| office.id.clone())
    }

    fn indicator(&mut self, row: &Row, id: String, last: Option<&str>) {
        let objective = self.below(row, RowKind::Objective, last);
        let title = self.title(row);
        let weight = self.weight(row);
        let kind = self.kind(row, IndicatorKind::ALL, IndicatorKind::name, "programmes-indicator-kind");
        let direction = match row.get(Column::Direction) {
            "" => Some(Direction::Up),
            text => self.file.words.one(text, Direction::ALL, Direction::name, "programmes-direction"),
        };
        if direction.is_none() {
            self.need(row, Column::Direction, "form-choice");
        }
        let scale: Vec<Multi> = row.list(Column::Scale).iter().map(|name| Multi::one(self.lang, name.as_str())).collect();
        let metric = self.metric(row);
        let dimensions =
            self.several(row, Column::Dimensions, Dimension::ALL, Dimension::name, "programmes-dimension");
        let open = self.several(row, Column::Open, Opening::ALL, Opening::name, "programmes-opening");
        let cumulative = self.flag(row, Column::Cumulative);
        let baseline = kind.and_then(|kind| self.baseline(row, kind, &scale));
        let Some(at) = self.place(row, objective) else { return };
        let (Some(kind), Some(direction)) = (kind, direction) else { return };
        self.count(RowKind::Indicator, row, &id);
        self.built.objectives[at].indicators.push(Indicator {
            id,
            title,
            kind,
            direction,
            cumulative,
            measure: row.multi([Column::MeasureAr, Column::MeasureFr, Column::MeasureEn]),
            scale,
            metric,
            dimensions,
            baseline,
            targets: vec![],
            weight,
            open,
        });
    }

    fn flag(&mut self, row: &Row, column: Column) -> bool {
        match row.get(column) {
            "" => false,
            text => match typed(IndicatorKind::YesNo, &[], text) {
                Ok(value) => value.num != crate::model::Amount::ZERO,
                Err(message) => {
                    self.file.note(row.line, Some(column), message);
                    false
                }
            },
        }
    }

    fn metric(&mut self, row: &Row) -> Option<String> {
        let text = row.get(Column::Metric);
        if text.is_empty() {
            return None;
        }
        let wanted = plain(text);
        let called = |(key, names): &&(&'static str, [String; 3])| {
            plain(key) == wanted || names.iter().any(|name| plain(name) == wanted)
        };
        let found = self.metrics.iter().find(called).map(|(key, _)| (*key).to_owned());
        if found.is_none() {
            self.need(row, Column::Metric, "programmes-flaw-metric");
        }
        found
    }

    fn baseline(&mut self, row: &Row, kind: IndicatorKind, scale: &[Multi]) -> Option<Baseline> {
        let text = row.get(Column::Baseline);
        if text.is_empty() && row.get(Column::BaselineDay).is_empty() {
            return None;
        }
        let day = row.day(self.file, Column::BaselineDay).unwrap_or(self.terms.starts);
        if text.is_empty() {
            return Some(Baseline { day, value: None });
        }
        match typed(kind, scale, text) {
            Ok(value) => Some(Baseline { day, value: Some(value) }),
            Err(message) => {
                self.file.note(row.line, Some(Column::Baseline), message);
                None
            }
        }
    }

    fn target(&mut self, row: &Row, last: Option<&str>) {
        let indicator = self.below(row, RowKind::Indicator, last);
        let most = self.terms.periods.iter().map(|one| i64::from(one.number)).max().unwrap_or(1);
        let period = row.number(self.file, Column::Period, 1, most.max(1));
        let period = period.and_then(|n| i32::try_from(n).ok());
        if row.get(Column::Value).is_empty() {
            self.need(row, Column::Value, "form-required");
        }
        let Some(id) = indicator else { return };
        let found = self.built.objectives.iter_mut().flat_map(|one| &mut one.indicators).find(|one| one.id == id);
        // Of an indicator that could not be taken nothing is said here: its own row says what is wrong.
        let Some(indicator) = found else { return };
        let value = match typed(indicator.kind, &indicator.scale, row.get(Column::Value)) {
            Ok(value) => value,
            Err(message) => {
                if !row.get(Column::Value).is_empty() {
                    self.file.note(row.line, Some(Column::Value), message);
                }
                return;
            }
        };
        let Some(period) = period else { return };
        if self.built.targets.contains_key(&(id.clone(), period)) {
            let message = Message::new("programmes-flaw-period-twice").with("period", period);
            self.file.note(row.line, Some(Column::Period), message);
            return;
        }
        indicator.targets.push(Target { period, value });
        indicator.targets.sort_by_key(|target| target.period);
        self.built.targets.insert((id.clone(), period), row.line);
        self.count(RowKind::Target, row, "");
    }
}

impl Built {
    /// Asks the rules of a content, and notes each refusal on the line of its item. What only the whole shows is given back in words: it keeps
    /// from handing over, not from writing.
    pub(super) fn judge(&self, content: &Content, terms: &Terms, file: &mut File) -> Vec<Message> {
        let incomplete = file.is_any_bad();
        let mut warnings = Vec::new();
        for flaw in check(content, terms) {
            if flaw.whole {
                warnings.push(flaw.message);
                continue;
            }
            let Some(line) = self.line_of(&flaw) else { continue };
            // A target that is missing because its row was refused is told there.
            if !(incomplete && flaw.message.key == "programmes-flaw-no-target") {
                file.note(line, column_of(&flaw), flaw.message);
            }
        }
        // Sums over rows that were refused say nothing.
        if incomplete { vec![] } else { warnings }
    }

    fn line_of(&self, flaw: &Flaw) -> Option<usize> {
        use rawabit_platform::lang::Arg;
        if let Some(Arg::Number(period)) = flaw.message.args.get("period")
            && let Ok(period) = i32::try_from(*period)
            && let Some(line) = self.targets.get(&(flaw.item.clone(), period))
        {
            return Some(*line);
        }
        self.lines.get(&flaw.item).copied()
    }
}

fn column_of(flaw: &Flaw) -> Option<Column> {
    Some(match flaw.field {
        "axis" => Column::Axis,
        "weight" => Column::Weight,
        "side" => Column::Side,
        "starts" => Column::Starts,
        "ends" | "due" => Column::Ends,
        "after" => Column::After,
        "office" => Column::Office,
        "kind" => Column::Kind,
        "cumulative" => Column::Cumulative,
        "scale" => Column::Scale,
        "metric" => Column::Metric,
        "baseline" => Column::Baseline,
        "targets" => Column::Period,
        "title" | "text" => Column::TitleAr,
        _ => return None,
    })
}
