//! Reading rows: delimiter, heading, one record a line, each cell checked for what it is.

use rawabit_platform::Day;
use rawabit_platform::kit::form::plausible_email;
use rawabit_platform::kit::read::parse_day;
use rawabit_platform::kit::sheet;
use rawabit_platform::lang::{Message, Multi};
use rawabit_statutes::Form;
use rawabit_text::fold;

use super::ImportReport;
use super::columns::{COLUMNS, known};
use crate::model::{EndReason, MandateOrigin};

/// The most rows a file may have.
const MOST: usize = 200_000;

/// A row as read.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) unit: String,
    pub(super) parent: Option<String>,
    pub(super) kind: String,
    pub(super) name: Multi,
    pub(super) area: Option<String>,
    pub(super) founded: Option<Day>,
    pub(super) holder: Option<Holder>,
}

/// The office-holder of a row.
#[derive(Clone, Debug)]
pub(super) struct Holder {
    pub(super) office: String,
    pub(super) seat: Option<u32>,
    pub(super) name: Multi,
    pub(super) form: Form,
    pub(super) email: Option<String>,
    pub(super) start: Day,
    pub(super) deadline: Option<Day>,
    pub(super) origin: Option<MandateOrigin>,
    pub(super) ended: Option<Day>,
    pub(super) end_reason: Option<EndReason>,
    pub(super) synthetic: bool,
}

/// Reads a file; what cannot be read is refused in the report, row by row.
pub(super) fn read(text: &str, report: &mut ImportReport) -> Vec<Row> {
    let lines = match sheet::lines(text) {
        Ok(lines) => lines,
        Err(line) => {
            report.refuse(line, "", "federation-import-unreadable");
            return Vec::new();
        }
    };
    let mut places: [Option<usize>; COLUMNS.len()] = [None; COLUMNS.len()];
    let mut width = 0;
    let mut rows = Vec::new();
    for (n, sheet::Line { number: line, cells: record }) in lines.into_iter().enumerate() {
        if n == 0 {
            width = record.len();
            if !headings(&record, &mut places, report) {
                return Vec::new();
            }
            continue;
        }
        if record.len() != width {
            let reason =
                Message::new("federation-import-width").with("found", record.len()).with("wanted", width);
            report.refuse(line, "", reason);
            continue;
        }
        if rows.len() >= MOST {
            report.refuse(line, "", Message::new("federation-import-too-long").with("n", MOST));
            break;
        }
        let cell = |column: &str| {
            let at = COLUMNS.iter().position(|one| *one == column).and_then(|at| places[at]);
            at.and_then(|at| record.get(at)).map_or("", String::as_str)
        };
        rows.extend(row(line, &cell, report));
    }
    if rows.is_empty() && report.refused.is_empty() {
        report.refuse(1, "", "federation-import-empty");
    }
    rows
}

/// Finds the columns. A heading that nobody knows is refused: a mistyped one would silently lose what stands under it.
fn headings(
    record: &[String],
    places: &mut [Option<usize>; COLUMNS.len()],
    report: &mut ImportReport,
) -> bool {
    for (at, heading) in record.iter().map(String::as_str).enumerate() {
        match known(heading) {
            Some(column) if places[column].is_none() => places[column] = Some(at),
            Some(_) => report.refuse(1, heading, "federation-import-twice"),
            None if heading.is_empty() => {}
            None => report.refuse(1, heading, "federation-import-unknown-column"),
        }
    }
    if places[0].is_none() {
        report.refuse(1, COLUMNS[0], "federation-import-missing-column");
    }
    report.refused.is_empty()
}

fn row<'a>(line: usize, cell: &impl Fn(&str) -> &'a str, report: &mut ImportReport) -> Option<Row> {
    let before = report.refused.len();
    let given = |column: &str| Some(cell(column)).filter(|text| !text.is_empty());
    let mut day = |column: &str| {
        let text = given(column)?;
        let day = parse_day(text);
        if day.is_none() {
            report.refuse(line, column, "form-day");
        }
        day
    };
    let (founded, start, deadline, ended) = (day("founded"), day("start"), day("deadline"), day("ended"));
    let unit = cell("unit_id").to_owned();
    if !crate::model::is_unit_id(&unit) {
        report.refuse(line, "unit_id", "federation-refused-bad-id");
    }
    let person = names(cell, "person");
    let holder = match given("office") {
        Some(office) => {
            if person.is_empty() {
                report.refuse(line, "person_ar", "federation-import-nobody");
            }
            if start.is_none() && given("start").is_none() {
                report.refuse(line, "start", "form-required");
            }
            let seat = number(line, "seat", cell("seat"), report);
            let email = given("email").map(str::to_owned);
            if email.as_deref().is_some_and(|email| !plausible_email(email)) {
                report.refuse(line, "email", "form-email");
            }
            let origin = given("origin").and_then(|text| {
                let origin = origin(text);
                if origin.is_none() {
                    report.refuse(line, "origin", "federation-import-origin");
                }
                origin
            });
            let end_reason = given("end_reason").and_then(|text| {
                let reason = end_reason(text);
                if reason.is_none() || ended.is_none() {
                    report.refuse(line, "end_reason", "federation-import-end-reason");
                }
                reason
            });
            let form = form(line, cell("gender"), report);
            start.map(|start| Holder {
                office: office.to_owned(),
                seat,
                name: person,
                form,
                email,
                start,
                deadline,
                origin,
                ended,
                end_reason,
                synthetic: matches!(
                    fold(cell("synthetic")).as_str(),
                    "1" | "yes" | "true" | "oui" | "x" | "نعم"
                ),
            })
        }
        None => {
            if !person.is_empty() {
                report.refuse(line, "office", "federation-import-no-office");
            }
            None
        }
    };
    (report.refused.len() == before).then(|| Row {
        line,
        unit,
        parent: given("parent_id").map(str::to_owned),
        kind: cell("kind").to_owned(),
        name: names(cell, "name"),
        area: given("area").map(str::to_owned),
        founded,
        holder,
    })
}

fn names<'a>(cell: &impl Fn(&str) -> &'a str, stem: &str) -> Multi {
    let mut name = Multi::default();
    for lang in rawabit_platform::Lang::ALL {
        name.set(lang, cell(&format!("{stem}_{}", lang.code())));
    }
    name
}

fn number(line: usize, column: &str, text: &str, report: &mut ImportReport) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    let number = rawabit_text::to_western_digits(text).parse().ok().filter(|n| *n > 0);
    if number.is_none() {
        report.refuse(line, column, "form-number");
    }
    number
}

fn form(line: usize, text: &str, report: &mut ImportReport) -> Form {
    match fold(text).as_str() {
        "" | "m" | "male" | "homme" | "h" | "masculin" | "ذكر" => Form::Masculine,
        "f" | "female" | "femme" | "feminin" | "انثي" | "انثى" => Form::Feminine,
        _ => {
            report.refuse(line, "gender", "federation-import-gender");
            Form::Masculine
        }
    }
}

/// The origin in the program's word or in one of the three languages.
fn origin(text: &str) -> Option<MandateOrigin> {
    if let Ok(origin) = text.parse() {
        return Some(origin);
    }
    Some(match fold(text).as_str() {
        "elu" | "elue" | "منتخب" | "منتخبه" | "انتخاب" => MandateOrigin::Elected,
        "nomme" | "nommee" | "معين" | "معينه" | "تعيين" => MandateOrigin::Appointed,
        "de droit" | "ex officio" | "بحكم الصفه" => MandateOrigin::ExOfficio,
        "interim" | "par interim" | "بالنيابه" => MandateOrigin::Acting,
        "designe" | "designee" => MandateOrigin::Designated,
        _ => return None,
    })
}

/// The reason of an end in the program's word or in one of the three languages.
fn end_reason(text: &str) -> Option<EndReason> {
    if let Ok(reason) = text.parse() {
        return Some(reason);
    }
    Some(match fold(text).as_str() {
        "fin du mandat" | "echeance" | "انتهاء الولايه" => EndReason::Term,
        "remplacement" | "remplace" | "remplacee" | "تولي خلف" => EndReason::Succeeded,
        "demission" | "استقاله" => EndReason::Resigned,
        "revocation" | "اعفاء" => EndReason::Dismissed,
        "deces" | "وفاه" => EndReason::Died,
        "incompatibilite" | "حاله تناف" => EndReason::Incompatible,
        "autre" | "سبب اخر" => EndReason::Other,
        _ => return None,
    })
}
