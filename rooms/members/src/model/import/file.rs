//! What is said of a whole file: why it is not read, and what is to be known of it though it was.

use rawabit_platform::lang::Message;
use rawabit_sheets::{Encoding, FileProblem, NotASheet, Notice, column_letters};
use serde_json::{Value, json};

/// A problem of a file as it is kept.
pub fn kept(problem: &FileProblem) -> Value {
    match problem {
        FileProblem::Empty => json!({ "code": "empty" }),
        FileProblem::NoRows { header_row } => json!({ "code": "no-rows", "row": header_row }),
        FileProblem::NotASheet(kind) => json!({ "code": match kind {
            NotASheet::Pdf => "pdf",
            NotASheet::Picture => "picture",
            NotASheet::OtherOffice => "office",
            NotASheet::Html | NotASheet::Xml => "html",
            NotASheet::Archive => "archive",
            NotASheet::Binary => "binary",
        } }),
        FileProblem::Password => json!({ "code": "password" }),
        FileProblem::TooLarge { limit } => json!({ "code": "large", "n": limit >> 20 }),
        FileProblem::Bomb { .. } => json!({ "code": "bomb" }),
        FileProblem::TooManyRows { limit } => json!({ "code": "rows", "n": limit }),
        FileProblem::TooManyColumns { limit, row } => json!({ "code": "columns", "n": limit, "row": row }),
        FileProblem::LineTooLong { row } => json!({ "code": "line", "row": row }),
        FileProblem::DuplicateHeader { name, first, second } => json!({
            "code": "twice", "name": name, "first": column_letters(*first), "second": column_letters(*second),
        }),
        FileProblem::NoSuchSheet { name } => json!({ "code": "sheet", "name": name }),
        FileProblem::NotEncoded { row, .. } => json!({ "code": "encoding", "row": row }),
        FileProblem::MixedEncodings { row, .. } => json!({ "code": "mixed", "row": row }),
        FileProblem::EncodingUnclear => json!({ "code": "unclear" }),
        FileProblem::Broken(_) => json!({ "code": "broken" }),
        FileProblem::Unreadable(_) => json!({ "code": "unreadable" }),
    }
}

/// Every code there is, for the test that each has its words.
pub const CODES: &[&str] = &[
    "empty",
    "no-rows",
    "pdf",
    "picture",
    "office",
    "html",
    "archive",
    "binary",
    "password",
    "large",
    "bomb",
    "rows",
    "columns",
    "line",
    "twice",
    "sheet",
    "encoding",
    "mixed",
    "unclear",
    "broken",
    "unreadable",
    "no-names",
    "gone",
];

/// The words of a kept problem.
pub fn told(kept: &Value) -> Message {
    let code = kept["code"].as_str().filter(|code| CODES.contains(code)).unwrap_or("broken");
    let mut message = Message::new(format!("members-import-file-{code}"));
    for name in ["n", "row"] {
        if let Some(n) = kept[name].as_i64() {
            message = message.with(name, n);
        }
    }
    for name in ["name", "first", "second"] {
        if let Some(text) = kept[name].as_str() {
            message = message.with(name, text);
        }
    }
    message
}

/// What is to be known of a file that was read.
pub fn notice(notice: &Notice) -> Message {
    let cell = |(row, column): (u32, u32)| format!("{}{row}", column_letters(column));
    match notice {
        Notice::Above { rows } => Message::new("members-import-notice-above").with("n", i64::from(*rows)),
        Notice::Merged { from, to } => Message::new("members-import-notice-merged")
            .with("range", format!("{}:{}", cell(*from), cell(*to)).as_str()),
        Notice::MoreMerged { count } => Message::new("members-import-notice-more-merged")
            .with("n", i64::try_from(*count).unwrap_or(i64::MAX)),
        Notice::OtherSheets { names } => {
            Message::new("members-import-notice-sheets").with("names", names.join(" · ").as_str())
        }
        Notice::HiddenSheets { names } => {
            Message::new("members-import-notice-hidden").with("names", names.join(" · ").as_str())
        }
        Notice::Encoding { claimed, found } => Message::new("members-import-notice-encoding")
            .with("claimed", encoding(*claimed))
            .with("found", encoding(*found)),
        Notice::Unnamed { column } => {
            Message::new("members-import-notice-unnamed").with("column", column_letters(*column).as_str())
        }
    }
}

fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1256 => "Windows-1256",
        Encoding::Windows1252 => "Windows-1252",
    }
}
