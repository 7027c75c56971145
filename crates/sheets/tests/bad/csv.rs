//! Text files.

use proptest::prelude::*;
use rawabit_sheets::{CellProblem, Choice, Encoding, FileProblem, Limits, NotASheet, Notice, Value};

use super::{read, read_with};

const LIST: &str = "الاسم;النسب;الهاتف\nمحمد;العلوي;٠٦٦١٢٣٤٥٦٧\nفاطمة الزهراء;السباعي;+212 661-234567\n";

fn windows_1256(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1256.encode(text).0.into_owned()
}

fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn one_list_in_every_encoding_is_one_list() {
    let mut with_mark = vec![0xEF, 0xBB, 0xBF];
    with_mark.extend(LIST.as_bytes());
    let wanted = read(LIST.as_bytes()).unwrap();
    assert_eq!(wanted.columns, ["الاسم", "النسب", "الهاتف"]);
    assert_eq!(
        wanted.texts(0),
        ["محمد", "العلوي", "٠٦٦١٢٣٤٥٦٧"],
        "a phone in Arabic digits is kept as it is"
    );
    assert!(wanted.notices.is_empty());
    let western = LIST.replace("٠٦٦١٢٣٤٥٦٧", "0661234567");
    for bytes in [
        with_mark,
        utf16(LIST),
        LIST.replace('\n', "\r\n").into_bytes(),
        LIST.replace('\n', "\r").into_bytes(),
    ] {
        let found = read(&bytes).unwrap();
        assert_eq!(found.rows, wanted.rows);
        assert_eq!(found.columns, wanted.columns);
    }
    // Arabic digits are not in Windows-1256.
    assert_eq!(read(&windows_1256(&western)).unwrap().rows, read(western.as_bytes()).unwrap().rows);
}

#[test]
fn a_false_claim_is_seen_through() {
    let western = LIST.replace("٠٦٦١٢٣٤٥٦٧", "0661234567");
    let wanted = read(western.as_bytes()).unwrap().rows;
    // A mark of UTF-8 before Windows-1256.
    let mut lying = vec![0xEF, 0xBB, 0xBF];
    lying.extend(windows_1256(&western));
    let found = read(&lying).unwrap();
    assert_eq!(found.rows, wanted);
    let notice = Notice::Encoding { claimed: Encoding::Utf8, found: Encoding::Windows1256 };
    assert_eq!(found.notices, [notice]);
    // Somebody says Windows-1256 (or 1252) and it is UTF-8.
    for claimed in [Encoding::Windows1256, Encoding::Windows1252] {
        let choice = Choice { encoding: Some(claimed), ..Choice::default() };
        let found = read_with(western.as_bytes(), &choice, Limits::default()).unwrap();
        assert_eq!(found.rows, wanted);
        assert_eq!(found.notices, [Notice::Encoding { claimed, found: Encoding::Utf8 }]);
    }
    // Two lists put together by somebody.
    let mut mixed = western.repeat(20).into_bytes();
    mixed.extend(windows_1256("محمد;العلوي;1\n"));
    assert_eq!(read(&mixed).map(|_| ()), Err(FileProblem::MixedEncodings { row: 61, utf8_row: 1 }));
}

/// Cells as a spreadsheet program writes them.
fn quoted(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| {
        row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";")
            + "\r\n"
    };
    rows.iter().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read(
        rows in proptest::collection::vec(
            proptest::collection::vec("[ا-غف-ي]([ا-غف-ي؛،;,\"a-zé\n ]{0,12}[ا-غف-ي])?", 3..=3), 1..40,
        ),
    ) {
        let mut list = vec![vec!["الاسم".to_owned(), "النسب".to_owned(), "المدينة".to_owned()]];
        list.extend(rows.iter().cloned());
        let text = quoted(&list);
        for bytes in [text.clone().into_bytes(), utf16(&text), windows_1256(&text)] {
            let choice = Choice { header_row: Some(1), ..Choice::default() };
            let found = read_with(&bytes, &choice, Limits::default()).unwrap();
            let texts: Vec<Vec<String>> = (0..found.rows.len()).map(|row| found.texts(row)).collect();
            prop_assert_eq!(&texts, &rows);
        }
    }
}

#[test]
fn french_lists_keep_their_accents() {
    let list = "Prénom;Nom;Ville\nBenoît;Lévêque;Fès\nÉlodie;Noël;Région\n";
    let bytes = encoding_rs::WINDOWS_1252.encode(list).0.into_owned();
    let found = read(&bytes).unwrap();
    assert_eq!(found.texts(1), ["Élodie", "Noël", "Région"]);
    assert_eq!(found.rows, read(list.as_bytes()).unwrap().rows);
}

#[test]
fn commands_stay_text_and_are_flagged() {
    let list = "Nom,Note\n\"=cmd|' /C calc'!A0\",1\n=1+1,2\n\"=\"\"0661234567\"\"\",3\n-5,@x\n";
    let found = read(list.as_bytes()).unwrap();
    assert_eq!(found.rows[0].cells[0].value, Value::Text("=cmd|' /C calc'!A0".into()));
    assert!(found.rows[0].cells[0].formula && found.rows[1].cells[0].formula);
    assert_eq!(found.rows[2].cells[0].value, Value::Text("0661234567".into()), "a zero kept by a trick");
    assert!(!found.rows[2].cells[0].formula);
}

#[test]
fn rows_have_the_numbers_of_their_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let list = ["sep=;", "a;b", "1;2", "", ";", "\"two", "lines\";3", "4;5"].join(end);
        let found = read(list.as_bytes()).unwrap();
        assert_eq!(found.header_row, 2);
        assert_eq!(found.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 6, 8], "{end:?}");
        assert_eq!(found.texts(1)[0], format!("two{end}lines"));
    }
}

#[test]
fn titles_totals_and_ragged_rows() {
    let list = "لائحة منخرطي فرع فاس\n\nالاسم,النسب,المبلغ\nمحمد,العلوي,100,زائد\nفاطمة\n,المجموع,100\n";
    let found = read(list.as_bytes()).unwrap();
    assert_eq!(found.header_row, 3);
    assert_eq!(found.notices, [Notice::Above { rows: 1 }]);
    assert_eq!(found.texts(0), ["محمد", "العلوي", "100", "زائد"]);
    assert_eq!(found.texts(1), ["فاطمة", "", ""]);
    assert_eq!(found.rows.iter().map(|row| row.likely_total).collect::<Vec<_>>(), [false, false, true]);
    let choice = Choice { header_row: Some(4), ..Choice::default() };
    assert_eq!(read_with(list.as_bytes(), &choice, Limits::default()).unwrap().columns[0], "محمد");
}

#[test]
fn what_cannot_be_a_table_says_why() {
    let problem = |bytes: &[u8]| read(bytes).map(|_| ()).unwrap_err();
    assert_eq!(problem(b""), FileProblem::Empty);
    assert_eq!(problem(b"\n\n ; \n"), FileProblem::Empty);
    assert_eq!(problem(b"\xEF\xBB\xBF"), FileProblem::Empty);
    assert_eq!(problem("الاسم;النسب\n".as_bytes()), FileProblem::NoRows { header_row: 1 });
    let twice = FileProblem::DuplicateHeader { name: "الإسم:".into(), first: 0, second: 2 };
    assert_eq!(problem("الإسم;النسب;الإسم:\n1;2;3\n".as_bytes()), twice);
    assert_eq!(problem(b"%PDF-1.7\n"), FileProblem::NotASheet(NotASheet::Pdf));
    assert_eq!(problem(b"\x89PNG\r\n\x1a\n"), FileProblem::NotASheet(NotASheet::Picture));
    assert_eq!(problem(b"<html><table><tr><td>1</td></tr></table>"), FileProblem::NotASheet(NotASheet::Html));
    assert_eq!(problem(b"<?xml version=\"1.0\"?><Workbook/>"), FileProblem::NotASheet(NotASheet::Xml));
    assert_eq!(problem(b"a\x00\x01\x02\x03b\x00"), FileProblem::NotASheet(NotASheet::Binary));
}

#[test]
fn limits_hold() {
    let rows = |n: usize| format!("a;b\n{}", "1;2\n".repeat(n));
    let limits =
        Limits { rows: 50, columns: 4, cell_chars: 5, line_bytes: 8192, bytes: 100_000, ..Limits::default() };
    let read = |text: &str| read_with(text.as_bytes(), &Choice::default(), limits);
    assert_eq!(read(&rows(50)).unwrap().rows.len(), 50);
    assert_eq!(read(&rows(51)).map(|_| ()), Err(FileProblem::TooManyRows { limit: 50 }));
    assert_eq!(read("a;b\n1;2;3;4;5\n").map(|_| ()), Err(FileProblem::TooManyColumns { limit: 4, row: 2 }));
    assert_eq!(
        read("a;b\n1;2;;;;;;;\n").unwrap().rows[0].cells.len(),
        2,
        "empty ones at the end are nothing"
    );
    let long = read("a;b\nمحمدين;2\n").unwrap();
    assert_eq!(long.rows[0].cells[0].value, Value::Problem(CellProblem::TooLong { chars: 6 }));
    assert_eq!(read(&"x".repeat(100_001)).map(|_| ()), Err(FileProblem::TooLarge { limit: 100_000 }));
    let open = format!("a;b\n1;2\n\"open;{}", "1;2\n".repeat(20_000));
    assert_eq!(read(&open).map(|_| ()), Err(FileProblem::LineTooLong { row: 3 }));
}
