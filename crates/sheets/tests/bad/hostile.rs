//! Files made to hurt.

use proptest::prelude::*;
use rawabit_sheets::{Choice, FileProblem, Limits, NotASheet};

use super::made::{ods, xls, xlsx};
use super::{read, read_with};

#[test]
fn zip_bombs_do_not_go_off() {
    let zeros = vec![b' '; 40 << 20];
    let bomb = xlsx::with_sheet(&format!("<worksheet>{}</worksheet>", String::from_utf8_lossy(&zeros)));
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(read(&bomb).map(|_| ()), Err(FileProblem::Bomb { limit: 200 }), "by its ratio");
    let limits = Limits { unpacked_bytes: 10 << 20, ratio: u64::MAX, ..Limits::default() };
    assert_eq!(
        read_with(&bomb, &Choice::default(), limits).map(|_| ()),
        Err(FileProblem::Bomb { limit: 10 << 20 }),
        "by its size"
    );
}

#[test]
fn a_bomb_that_says_it_is_small_does_not_go_off_either() {
    let zeros = vec![b' '; 40 << 20];
    let mut bomb = xlsx::with_sheet(&format!("<worksheet>{}</worksheet>", String::from_utf8_lossy(&zeros)));
    // The sizes in the central directory, of its last entry: 24 bytes into it.
    let entry = bomb.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    bomb[entry + 24..entry + 28].copy_from_slice(&1000u32.to_le_bytes());
    let problem = read(&bomb).map(|_| ()).unwrap_err();
    assert!(matches!(problem, FileProblem::Bomb { .. } | FileProblem::Broken(_)), "{problem:?}");
}

#[test]
fn repeated_and_far_cells_are_not_unfolded() {
    let wide = r#"<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let limit = Limits::default().unfolded_cells;
    assert_eq!(read(&ods::with_rows(wide)).map(|_| ()), Err(FileProblem::Bomb { limit }));
    let gap = format!(
        r#"<table:table-row>{0}</table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="15000"/>{0}</table:table-row>"#,
        ods::text("x")
    );
    assert_eq!(read(&ods::with_rows(&gap)).map(|_| ()), Err(FileProblem::Bomb { limit }));
    let far = xls::with_cells(&[xls::Cell::Text(0, 0, "a"), xls::Cell::Number(65_535, 255, 1.0)]);
    assert_eq!(read(&far).map(|_| ()), Err(FileProblem::Bomb { limit }));
    // In an XLSX the rows between two cells cost nothing.
    let cell = |name: &str| format!(r#"<c r="{name}" t="inlineStr"><is><t>x</t></is></c>"#);
    let rows = format!(r#"<row r="1">{}</row><row r="1048576">{}</row>"#, cell("A1"), cell("A1048576"));
    assert_eq!(read(&xlsx::with_rows(&rows)).unwrap().rows[0].number, 1_048_576);
}

#[test]
fn nonsense_in_a_workbook_is_a_broken_file() {
    for rows in [
        r#"<row r="1"><c r="ZZZZZZZZ99999999999999"><v>1</v></c></row>"#,
        r#"<row r="0"><c r="A0"><v>1</v></c></row>"#,
        r#"<row r="1"><c r="A1" t="s"><v>99</v></c></row>"#,
        r#"<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#,
        r#"<row r="1"><c r="A1"><v>"#,
    ] {
        let problem = read(&xlsx::with_rows(rows)).map(|_| ()).unwrap_err();
        assert!(
            matches!(problem, FileProblem::Broken(_) | FileProblem::TooManyColumns { .. }),
            "{rows}: {problem:?}"
        );
    }
    let nothing = xlsx::zip(&[("xl/nothing.xml", b"")]);
    assert!(matches!(read(&nothing).map(|_| ()), Err(FileProblem::Broken(_))));
    let photos = xlsx::zip(&[("a.jpg", b"\xFF\xD8")]);
    assert_eq!(read(&photos).map(|_| ()), Err(FileProblem::NotASheet(NotASheet::Archive)));
}

/// A workbook of each kind.
fn samples() -> Vec<Vec<u8>> {
    let row = |texts: &[&str]| {
        let cells: String = texts.iter().map(|text| ods::text(text)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let cell = |name: &str| format!(r#"<c r="{name}" t="inlineStr"><is><t>اسم</t></is></c>"#);
    vec![
        ods::with_rows(&format!("{}{}", row(&["a", "b"]), row(&["1", "2"]))),
        xlsx::with_rows(&format!(r#"<row r="1">{}</row><row r="2">{}</row>"#, cell("A1"), cell("A2"))),
        xls::with_cells(&[
            xls::Cell::Text(0, 0, "a"),
            xls::Cell::Text(1, 0, "b"),
            xls::Cell::Number(2, 0, 1.0),
        ]),
        "الاسم;النسب\nمحمد;\"العلوي\"\n".as_bytes().to_vec(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn damaged_files_are_read_or_refused(
        which in 0usize..4,
        harm in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let mut bytes = samples().swap_remove(which);
        for (at, byte) in harm {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        let limits = Limits { unpacked_bytes: 8 << 20, unfolded_cells: 100_000, ..Limits::default() };
        let _ = read_with(&bytes, &Choice::default(), limits);
    }
}
