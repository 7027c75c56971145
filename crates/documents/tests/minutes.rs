//! A first real document, in three languages: what a secretary prints after the meeting.
//!
//! To look at the pages: `RAWABIT_DOCUMENTS_LOOK=some/folder cargo test -p rawabit-documents` writes them there.

mod sample;

use rawabit_documents::{Conformance, Documents, Error, Lang, Meta};
use serde_json::json;

const MINUTES: &str = include_str!("minutes.typ");

fn meta(lang: Lang, title: &str) -> Meta {
    Meta {
        lang,
        region: Some("MA".into()),
        title: title.into(),
        author: "الأمانة العامة".into(),
        date: jiff::civil::datetime(2018, 10, 8, 18, 30, 0, 0),
    }
}

fn small(
    documents: &Documents,
    template: &str,
    data: serde_json::Value,
) -> Result<rawabit_documents::Pdf, Error> {
    documents.render(&format!("#import \"/house.typ\": *\n{template}"), &data, meta(Lang::Ar, "وثيقة"), &[])
}

#[test]
fn minutes_are_printed_in_three_languages() {
    let documents = Documents::new();
    for (lang, title) in [
        (Lang::Ar, "محضر اجتماع"),
        (Lang::Fr, "Procès-verbal de réunion"),
        (Lang::En, "Minutes of a meeting"),
    ] {
        let data = sample::minutes(lang);
        let pdf = documents.render(MINUTES, &data, meta(lang, title), &sample::files()).unwrap();
        if let Some(folder) = option_env!("RAWABIT_DOCUMENTS_LOOK") {
            std::fs::write(format!("{folder}/minutes-{}.pdf", lang.code()), &pdf.bytes).unwrap();
        }
        assert!(pdf.bytes.starts_with(b"%PDF-"));
        assert_eq!(pdf.warnings, []);
        assert_eq!(pdf.conformance, Conformance::Accessible);
        assert_eq!(pdf.pages, 2, "{lang:?}");
        let plain = String::from_utf8_lossy(&pdf.bytes);
        assert!(plain.contains("<pdfuaid:part>1</pdfuaid:part>") && plain.contains("pdfaid:part"));
        assert!(plain.contains("/StructTreeRoot") && plain.contains("D:20181008183000"));
    }
}

#[test]
fn a_document_says_in_which_country_s_language_it_is_written() {
    let documents = Documents::new();
    let language = |region: Option<&str>| {
        let meta = Meta { region: region.map(str::to_owned), ..meta(Lang::Ar, "وثيقة") };
        let data = json!({ "name": "سالم" });
        let pdf = documents.render("#import \"/house.typ\": *\n#show: house\n#data.name", &data, meta, &[]);
        let bytes = pdf.unwrap().bytes;
        let plain = String::from_utf8_lossy(&bytes);
        let from = plain.find("/Lang").expect("PDF/UA asks for a language");
        let end = from + plain[from..].find(')').expect("text in brackets");
        plain[from..end].to_owned()
    };
    assert!(language(Some("MA")).ends_with("(ar-MA"));
    assert!(language(Some("TN")).ends_with("(ar-TN"));
    assert!(language(None).ends_with("(ar"));
}

#[test]
fn the_same_record_prints_to_the_same_bytes() {
    let print = || {
        let title = meta(Lang::Ar, "محضر");
        Documents::new().render(MINUTES, &sample::minutes(Lang::Ar), title, &sample::files()).unwrap().bytes
    };
    let first = print();
    assert!(first == print());
    let other = Documents::new()
        .render(MINUTES, &sample::minutes(Lang::Fr), meta(Lang::Fr, "PV"), &sample::files())
        .unwrap();
    assert!(first != other.bytes);
}

#[test]
fn a_hall_full_of_people_fits() {
    let mut data = sample::minutes(Lang::Ar);
    let row = data["attendance"][3].clone();
    data["attendance"] = vec![row; 300].into();
    let pdf = Documents::new().render(MINUTES, &data, meta(Lang::Ar, "محضر"), &sample::files()).unwrap();
    assert_eq!(pdf.conformance, Conformance::Accessible);
    assert!((8..=14).contains(&pdf.pages), "{} pages", pdf.pages);
}

#[test]
fn one_typesetter_serves_many_threads() {
    let documents = Documents::new();
    let one =
        &|name: &str| small(&documents, "#show: house\n#data.name", json!({ "name": name })).unwrap().bytes;
    let alone = [one("أ"), one("ب")];
    let together = std::thread::scope(|scope| {
        let threads = ["أ", "ب"].map(|name| scope.spawn(move || one(name)));
        threads.map(|thread| thread.join().unwrap())
    });
    assert!(alone == together && alone[0] != alone[1]);
}

#[test]
fn data_is_never_source() {
    let documents = Documents::new();
    let hostile = "#panic(\"x\") #read(\"/etc/passwd\") $ * _ ` \\ ] } \" \u{202E}";
    let pdf = small(
        &documents,
        "#show: house\n#data.name\n#assert.eq(data.name, data.again)",
        json!({"name": hostile, "again": hostile}),
    );
    assert_eq!(pdf.unwrap().pages, 1);
}

#[test]
fn data_keeps_its_types() {
    let documents = Documents::new();
    let checks = "#show: house\n#assert(data.n + 1 == 43 and data.f == 1.5 and data.b and data.none == none)
#assert(data.list.len() == 2 and data.list.at(1).x == \"é\" and meta.lang == \"ar\" and meta.date.year() == 2018) .";
    let data = json!({"n": 42, "f": 1.5, "b": true, "none": null, "list": [1, {"x": "é"}]});
    assert_eq!(small(&documents, checks, data).unwrap().pages, 1);
}

#[test]
fn a_template_reads_nothing_but_what_it_was_given() {
    let documents = Documents::new();
    for reach in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../../etc/passwd\")",
        "#image(\"/files/absent.png\", alt: \"x\")",
        "#import \"@preview/cetz:0.4.0\"",
        "#datetime.today()",
    ] {
        let refused = small(&documents, reach, json!({}));
        assert!(matches!(refused, Err(Error::Template(_))), "{reach}: {refused:?}");
    }
    let files = [("../emblem.svg", b"<svg/>".to_vec())];
    let refused = documents.render("", &json!({}), meta(Lang::En, "x"), &files);
    assert!(matches!(refused, Err(Error::FileName(_))));
}

#[test]
fn a_mistake_is_told_with_its_place() {
    let refused = small(&Documents::new(), "\n#data.absent", json!({"present": 1}));
    let Err(Error::Template(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems[0].at, "/template.typ:3:7");
    assert!(problems[0].message.contains("absent"), "{}", problems[0]);
}

#[test]
fn a_script_without_a_font_is_printed_all_the_same() {
    let documents = Documents::new();
    let tifinagh = small(&documents, "#show: house\nⵍⵎⵖⵔⵉⴱ", json!({})).unwrap();
    assert_eq!(tifinagh.conformance, Conformance::Accessible);
    let chinese = small(&documents, "#show: house\n摩洛哥", json!({})).unwrap();
    assert_eq!(chinese.conformance, Conformance::Tagged);
    assert!(!chinese.warnings.is_empty());
}
