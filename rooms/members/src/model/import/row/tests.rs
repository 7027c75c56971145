//! Rows as they come, read.

use rawabit_statutes::{MemberRules, Phones};

use super::*;

fn books() -> Books {
    let statutes =
        rawabit_statutes::Statutes::parse(include_str!("../../../../../../examples/istiqlal/statutes.toml"))
            .unwrap_or_else(|problems| panic!("{problems:?}"));
    let unit = |id: &str, kind: &str, path: &str, ar: &str| rawabit_federation::Unit {
        id: id.into(),
        kind: kind.into(),
        path: rawabit_platform::permit::UnitPath(path.into()),
        parent: None,
        name: Multi::one(Lang::Ar, ar),
        area: None,
        founded: None,
        closed: None,
        version: 1,
    };
    let units = [
        unit("fes", "provincial_branch", "/party/fes/", "فرع فاس"),
        unit("party", "party", "/party/", "الحزب"),
    ];
    let mut books = Books::new(&statutes, &units, &[], None, Lang::Fr, "2018-10-08".parse().expect("a day"));
    books.rules = MemberRules {
        min_age: Some(18),
        phones: Some(Phones { country_code: "212".into(), trunk: "0".into(), digits: 9, digits_most: 9 }),
        ..books.rules
    };
    books
}

fn plan(fields: &[Field]) -> Plan {
    Plan { columns: fields.iter().map(|field| Some(*field)).collect(), ..Plan::default() }
}

fn row(texts: &[&str]) -> Row {
    let cell = |text: &&str| Cell {
        value: if text.is_empty() { Value::Empty } else { Value::Text((*text).to_owned()) },
        formula: text.starts_with('='),
    };
    Row { number: 7, cells: texts.iter().map(cell).collect(), likely_total: false }
}

const FIELDS: [Field; 9] = [
    Field::Name,
    Field::Gender,
    Field::Birth,
    Field::Phone,
    Field::Email,
    Field::Identity,
    Field::Number,
    Field::Unit,
    Field::Joined,
];

#[test]
fn a_row_as_it_is_really_typed_is_taken() {
    let typed = [
        "محمد  العلوي",
        "ذكر",
        "٠٥/٠٥/١٩٨٠",
        "٠٦٦١٢٣٤٥٦٧",
        "m@example.org",
        "bk 123456",
        "12-45",
        "الفرع الإقليمي فاس",
        "14 غشت 2017",
    ];
    let taken = read(&row(&typed), &plan(&FIELDS), &books()).expect("taken");
    assert_eq!(taken.name, Multi::one(Lang::Ar, "محمد العلوي"));
    assert_eq!(taken.birth_day, "1980-05-05".parse().ok());
    assert_eq!(taken.phone.as_deref(), Some("+212661234567"));
    assert_eq!(taken.identity.as_deref(), Some("BK123456"));
    assert_eq!(taken.joined, "2017-08-14".parse().ok());
    assert_eq!((taken.line, taken.unit, taken.gender.as_deref()), (7, 0, Some("m")));
}

#[test]
fn every_cell_that_is_wrong_is_told() {
    let typed = ["123", "x", "1/1/2090", "06", "m@", "12", "رقم", "طنجة", "2030-01-01"];
    let notes = read(&row(&typed), &plan(&FIELDS), &books()).expect_err("refused");
    let codes: Vec<&str> = notes.iter().map(|note| note.reason.code()).collect();
    assert_eq!(
        codes,
        [
            "name",
            "born-when",
            "future",
            "word",
            "phone-short",
            "email",
            "identity-shape",
            "number",
            "unit-unknown"
        ]
    );
    assert!(notes.iter().all(|note| note.line == 7));
    let identity = notes.iter().find(|note| note.field == Some(Field::Identity)).expect("told");
    assert_eq!(identity.value, "", "an identity number is not repeated");
}

#[test]
fn formulas_totals_and_days_of_1900_are_refused() {
    let mut books = books();
    books.unit = Some(0);
    let one = |text: &str, field| read(&row(&["سعاد", text]), &plan(&[Field::Name, field]), &books);
    let code = |text: &str, field| one(text, field).expect_err("refused")[0].reason.code();
    assert_eq!(code("=cmd|' /C calc'!A0", Field::Email), "formula");
    assert_eq!(code("1900-01-01", Field::Birth), "born-when");
    assert_eq!(code("12 رمضان 1400", Field::Birth), "day-hijri");
    assert_eq!(code("2005-01-01", Field::Birth), "young");
    assert_eq!(code("08/25/1990", Field::Birth), "day-month-first");
    assert_eq!(code("6.61E+08", Field::Phone), "scientific");
    assert_eq!(
        one("'+212661234567", Field::Phone).expect("our own apostrophe").phone.as_deref(),
        Some("+212661234567")
    );
    assert_eq!(one("2017", Field::Paid).expect("a year").paid_until, "2018-01-01".parse().ok());
    assert_eq!(one("31/12/2018", Field::Paid).expect("a day").paid_until, "2019-01-01".parse().ok());
    assert_eq!(one("32874", Field::Birth).expect("a serial").birth_day, "1990-01-01".parse().ok());
    let mut total = row(&["المجموع", "40"]);
    total.likely_total = true;
    assert_eq!(read(&total, &plan(&[Field::Name]), &books).expect_err("left out")[0].reason, Reason::Total);
}

#[test]
fn a_row_without_name_or_unit_is_refused_once_for_each() {
    let notes = read(&row(&["", "f"]), &plan(&[Field::Name, Field::Gender]), &books()).expect_err("refused");
    let codes: Vec<&str> = notes.iter().map(|note| note.reason.code()).collect();
    assert_eq!(codes, ["name-missing", "unit-missing"]);
}
