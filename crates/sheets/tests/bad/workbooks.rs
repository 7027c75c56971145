//! Workbooks as offices make them.

use rawabit_sheets::{Book, CellProblem, Choice, Date, FileProblem, Kind, Limits, Notice, Value};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::made::{ods, xls, xlsx};
use super::{read, read_with};

fn saved(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_branch_list_with_a_bit_of_everything() {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet().set_name("المنخرطون").unwrap();
    sheet.merge_range(0, 0, 0, 4, "لائحة منخرطي فرع فاس", &Format::new()).unwrap();
    for (column, name) in (0..).zip(["الاسم الكامل", "تاريخ الازدياد", "الهاتف", "الواجب", "نشيط"])
    {
        sheet.write_string(2, column, name).unwrap();
    }
    sheet.write_string(3, 0, "محمد العلوي").unwrap();
    sheet.write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(1900, 1, 1).unwrap(), &day).unwrap();
    sheet.write_number(3, 2, 661_234_567.0).unwrap();
    sheet.write_formula(3, 3, Formula::new("=50*2").set_result("100")).unwrap();
    sheet.write_boolean(3, 4, true).unwrap();
    sheet.write_string(4, 0, "=cmd|' /C calc'!A0").unwrap();
    sheet.write_datetime_with_format(4, 1, ExcelDateTime::from_ymd(2090, 12, 31).unwrap(), &day).unwrap();
    sheet.write_string(4, 2, "٠٦٦١٢٣٤٥٦٧").unwrap();
    sheet.merge_range(4, 3, 5, 3, "واحد", &Format::new()).unwrap();
    sheet.write_string(5, 0, "فاطمة الزهراء").unwrap();
    sheet.write_string(6, 2, "المجموع").unwrap();
    sheet.write_formula(6, 3, Formula::new("=SUM(D4:D6)").set_result("100")).unwrap();
    book.add_worksheet().set_name("قديم").unwrap().set_hidden(true).write_string(0, 0, "سر").unwrap();
    book.add_worksheet().set_name("ملاحظات").unwrap().write_string(0, 0, "x").unwrap();

    let bytes = saved(book);
    let found = read(&bytes).unwrap();
    assert_eq!(found.header_row, 3);
    assert_eq!(found.columns, ["الاسم الكامل", "تاريخ الازدياد", "الهاتف", "الواجب", "نشيط"]);
    let first = &found.rows[0];
    assert_eq!(first.number, 4);
    assert_eq!(first.cells[1].value, Value::Date(Date { year: 1900, month: 1, day: 1 }));
    assert_eq!(
        first.cells[2].value,
        Value::Number("661234567".into()),
        "the zero is lost: what to do is not decided here"
    );
    assert_eq!((first.cells[3].text().as_ref(), first.cells[3].formula), ("100", true));
    assert_eq!(first.cells[4].value, Value::Bool(true));
    let second = &found.rows[1];
    assert_eq!(second.cells[0].value, Value::Text("=cmd|' /C calc'!A0".into()));
    assert!(!second.cells[0].formula, "text that looks so is text");
    assert_eq!(second.cells[1].value, Value::Date(Date { year: 2090, month: 12, day: 31 }));
    assert_eq!(second.cells[2].value, Value::Text("٠٦٦١٢٣٤٥٦٧".into()));
    assert_eq!(found.texts(2)[3], "", "a merged cell has its value once");
    assert_eq!(
        found.rows.iter().map(|row| row.likely_total).collect::<Vec<_>>(),
        [false, false, false, true]
    );
    assert_eq!(
        found.notices,
        [
            Notice::OtherSheets { names: vec!["ملاحظات".into()] },
            Notice::HiddenSheets { names: vec!["قديم".into()] },
            Notice::Merged { from: (1, 0), to: (1, 4) },
            Notice::Merged { from: (5, 3), to: (6, 3) },
            Notice::Above { rows: 1 },
        ]
    );

    let mut book = Book::open(std::io::Cursor::new(&bytes), Limits::default()).unwrap();
    assert_eq!(book.kind(), Kind::Xlsx);
    assert_eq!(book.sheets().iter().map(|sheet| sheet.hidden).collect::<Vec<_>>(), [false, true, false]);
    let missing = Choice { sheet: Some("لا شيء".into()), ..Choice::default() };
    assert_eq!(book.table(&missing).map(|_| ()), Err(FileProblem::NoSuchSheet { name: "لا شيء".into() }));
    let hidden = Choice { sheet: Some("قديم".into()), ..Choice::default() };
    assert_eq!(book.table(&hidden).map(|_| ()), Err(FileProblem::NoRows { header_row: 1 }));
    assert_eq!(book.table(&Choice::default()).map(|table| table.count()), Ok(4), "a second time, anew");
}

#[test]
fn formulas_without_results_and_errors_say_so() {
    let head = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>"#;
    let row = r#"<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="e"><v>#REF!</v></c></row>
        <row r="3"><c r="A3" t="str"><f>IF(B3="","",1)</f><v></v></c><c r="B3"><v>0.1</v></c></row>"#;
    let found = read(&xlsx::with_rows(&format!("{head}{row}"))).unwrap();
    assert_eq!(found.rows[0].cells[0].value, Value::Problem(CellProblem::FormulaWithoutValue));
    assert!(found.rows[0].cells[0].formula);
    assert_eq!(found.rows[0].cells[1].value, Value::Problem(CellProblem::Error));
    assert_eq!(found.rows[1].cells[0].value, Value::Empty, "a formula may say nothing");
    assert_eq!(found.rows[1].cells[1].value, Value::Number("0.1".into()));
}

#[test]
fn empty_workbooks_and_duplicate_headers() {
    let mut book = Workbook::new();
    book.add_worksheet();
    assert_eq!(read(&saved(book)).map(|_| ()), Err(FileProblem::Empty));
    let mut book = Workbook::new();
    book.add_worksheet();
    let sheet = book.add_worksheet();
    for (column, name) in (1..).zip(["الهاتف", "الاسم", "الهَاتف"]) {
        sheet.write_string(4, column, name).unwrap();
        sheet.write_string(5, column, "1").unwrap();
    }
    let twice = FileProblem::DuplicateHeader { name: "الهَاتف".into(), first: 1, second: 3 };
    assert_eq!(read(&saved(book)).map(|_| ()), Err(twice), "the first sheet with something in it");
}

#[test]
fn limits_hold_in_workbooks() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..100 {
        sheet.write_string(row, 0, "اسم").unwrap();
    }
    let bytes = saved(book);
    let limits = Limits { rows: 50, ..Limits::default() };
    assert_eq!(
        read_with(&bytes, &Choice::default(), limits).map(|_| ()),
        Err(FileProblem::TooManyRows { limit: 50 })
    );
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .write_string(0, 0, "a")
        .unwrap()
        .write_string(1, 0, "b")
        .unwrap()
        .write_string(2, 300, "c")
        .unwrap();
    assert_eq!(read(&saved(book)).map(|_| ()), Err(FileProblem::TooManyColumns { limit: 256, row: 3 }));
}

#[test]
fn old_workbooks_are_read_too() {
    use xls::Cell::{Number, Text};
    let bytes = xls::with_cells(&[
        Text(0, 0, "الاسم"),
        Text(0, 1, "الهاتف"),
        Text(2, 0, "محمد العلوي"),
        Number(2, 1, 661_234_567.0),
    ]);
    let found = read(&bytes).unwrap();
    assert_eq!(found.columns, ["الاسم", "الهاتف"]);
    assert_eq!(found.rows[0].number, 3);
    assert_eq!(found.texts(0), ["محمد العلوي", "661234567"]);
}

#[test]
fn open_document_is_read_too() {
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let head = row(&[ods::text("الاسم"), ods::text("تاريخ الازدياد")]);
    let date = r#"<table:table-cell office:value-type="date" office:date-value="1980-08-14"><text:p>14/08/80</text:p></table:table-cell>"#;
    let person = row(&[ods::text("محمد العلوي"), date.to_owned()]);
    let empty = r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let wide = r#"<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>لائحة</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"#;
    let found = read(&ods::with_rows(&format!("{wide}{head}{person}{empty}"))).unwrap();
    assert_eq!(found.notices, [Notice::Merged { from: (3, 0), to: (3, 1) }, Notice::Above { rows: 1 }]);
    assert_eq!(found.header_row, 4);
    assert_eq!(found.columns, ["الاسم", "تاريخ الازدياد"]);
    assert_eq!(found.rows[0].cells[1].value, Value::Date(Date { year: 1980, month: 8, day: 14 }));
    assert_eq!(found.rows.len(), 1, "the empty rest of the sheet is nothing");
}
