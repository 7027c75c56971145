//! The columns of a programme in a spreadsheet, under their names in any of the three languages, and words of closed vocabularies likewise.

use rawabit_platform::lang::Voice;
use rawabit_platform::web::App;
use rawabit_platform::{Lang, words};
use rawabit_text::fold;

words! {
    /// A column.
    Column {
        /// What kind of row it is.
        Row = "row",
        /// The row's own code, by which others refer to it.
        Code = "code",
        /// The code of the row that it hangs below.
        Below = "below",
        /// Title or text in Arabic.
        TitleAr = "title-ar",
        /// In French.
        TitleFr = "title-fr",
        /// In English.
        TitleEn = "title-en",
        /// More words in Arabic.
        TextAr = "text-ar",
        /// In French.
        TextFr = "text-fr",
        /// In English.
        TextEn = "text-en",
        /// The axis of an objective.
        Axis = "axis",
        /// Weight in hundredths.
        Weight = "weight",
        /// Who binds itself, or acts.
        Side = "side",
        /// Kind of a step or an indicator.
        Kind = "kind",
        /// First day.
        Starts = "starts",
        /// Last day, or the day of a commitment.
        Ends = "ends",
        /// The codes of the steps before it.
        After = "after",
        /// The office of a step.
        Office = "office",
        /// What branches may change.
        Open = "open",
        /// Whether more is better.
        Direction = "direction",
        /// Whether values add up.
        Cumulative = "cumulative",
        /// The unit of measure in Arabic.
        MeasureAr = "measure-ar",
        /// In French.
        MeasureFr = "measure-fr",
        /// In English.
        MeasureEn = "measure-en",
        /// The levels of a scale, lowest first, between bars.
        Scale = "scale",
        /// The metric that computes it.
        Metric = "metric",
        /// By what it is broken down.
        Dimensions = "dimensions",
        /// Where it stood.
        Baseline = "baseline",
        /// On which day.
        BaselineDay = "baseline-day",
        /// The period of a target.
        Period = "period",
        /// What is to be reached in it.
        Value = "value",
    }
}

words! {
    /// The kinds of rows.
    RowKind {
        /// An objective.
        Objective = "objective",
        /// A commitment.
        Commitment = "commitment",
        /// A step.
        Step = "step",
        /// An indicator.
        Indicator = "indicator",
        /// A target of an indicator.
        Target = "target",
    }
}

/// The house's words, to recognise what people type.
#[derive(Debug)]
pub(super) struct Words {
    voices: [Voice; 3],
}

impl Words {
    pub(super) fn of(app: &App) -> Self {
        Self { voices: Lang::ALL.map(|lang| app.voice(lang).plain()) }
    }

    /// The value whose name, or whose words in any language, a text is.
    pub(super) fn one<T: Copy>(
        &self,
        text: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
        stem: &str,
    ) -> Option<T> {
        let wanted = plain(text);
        all.iter().copied().find(|value| {
            let key = format!("{stem}-{}", name(*value));
            plain(name(*value)) == wanted
                || self.voices.iter().any(|voice| voice.has(&key) && plain(&voice.t(&key)) == wanted)
        })
    }

    /// The column that a heading names.
    pub(super) fn column(&self, heading: &str) -> Option<Column> {
        self.one(heading, Column::ALL, Column::name, STEM)
    }
}

/// The messages of the headings begin so.
pub(crate) const STEM: &str = "programmes-import-column";

/// A text as it is compared: folded, hyphens and underscores as spaces.
pub(super) fn plain(text: &str) -> String {
    fold(text.trim().trim_start_matches('\u{feff}')).replace(['_', '-'], " ")
}
