//! The rules of a content asked of what was read, each refusal on the line of its row.

use rawabit_platform::lang::{Arg, Message};

use super::build::Built;
use super::cells::File;
use super::columns::Column;
use crate::model::Content;
use crate::model::check::{Flaw, Terms, check};

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
