//! Indicators and their targets.

use rawabit_platform::lang::{Message, Multi};

use super::build::Builder;
use super::cells::Row;
use super::columns::{Column, RowKind, plain};
use crate::model::typed::typed;
use crate::model::{Amount, Baseline, Dimension, Direction, Indicator, IndicatorKind, Opening, Target};

impl Builder<'_> {
    pub(super) fn indicator(&mut self, row: &Row, id: String, last: Option<&str>) {
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
        let scale: Vec<Multi> =
            row.list(Column::Scale).iter().map(|name| Multi::one(self.lang, name.as_str())).collect();
        let metric = self.metric(row);
        let dimensions =
            self.several(row, Column::Dimensions, Dimension::ALL, Dimension::name, "programmes-dimension");
        let open = self.several(row, Column::Open, Opening::ALL, Opening::name, "programmes-opening");
        let cumulative = self.flag(row, Column::Cumulative);
        let baseline = kind.and_then(|kind| self.baseline(row, kind, &scale));
        let Some(at) = self.place(row, objective) else { return };
        let (Some(kind), Some(direction)) = (kind, direction) else { return };
        self.took(RowKind::Indicator, row, &id);
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
                Ok(value) => value.num != Amount::ZERO,
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

    pub(super) fn target(&mut self, row: &Row, last: Option<&str>) {
        let indicator = self.below(row, RowKind::Indicator, last);
        let most = self.terms.periods.iter().map(|one| i64::from(one.number)).max().unwrap_or(1);
        let period = row.number(self.file, Column::Period, 1, most.max(1));
        let period = period.and_then(|n| i32::try_from(n).ok());
        if row.get(Column::Value).is_empty() {
            self.need(row, Column::Value, "form-required");
        }
        let Some(id) = indicator else { return };
        let found =
            self.built.objectives.iter_mut().flat_map(|one| &mut one.indicators).find(|one| one.id == id);
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
        self.count(RowKind::Target);
    }
}
