//! The rules read as sentences.

mod common;

use common::{PARTY, UNION, load};
use rawabit_statutes::Lang;

#[test]
fn every_language_says_every_section_and_cites_articles() {
    for (text, name) in [(PARTY, "party"), (UNION, "union")] {
        let s = load(text);
        let said = [Lang::Ar, Lang::Fr, Lang::En].map(|lang| s.explain(lang));
        let headings = |t: &str| t.lines().filter(|l| l.starts_with("## ")).count();
        let bullets = |t: &str| t.lines().filter(|l| l.starts_with("- ")).count();
        assert!(headings(&said[0]) >= 9, "{name}");
        for other in &said[1..] {
            assert_eq!(headings(other), headings(&said[0]));
            assert_eq!(bullets(other), bullets(&said[0]));
        }
        for text in &said {
            assert!(!text.contains("  ") && !text.contains(".."), "{text}");
        }
        for (lang, text) in ["ar", "fr", "en"].iter().zip(&said) {
            insta::assert_snapshot!(format!("{name}_{lang}"), text);
        }
    }
}

#[test]
fn sentences_count_rightly() {
    let s = load(PARTY);
    let (ar, fr, en) = (s.explain(Lang::Ar), s.explain(Lang::Fr), s.explain(Lang::En));
    assert!(ar.contains("مدة الانتداب محددة في 4 سنوات، ولا يجوز أن يتجاوز الشخص الواحد انتدابين متتاليين."));
    assert!(fr.contains("Le mandat dure 4 ans ; nul n’exerce plus de 2 mandats de suite."));
    assert!(en.contains("The term lasts 4 years; nobody serves more than 2 terms in a row."));
    assert!(ar.contains("قبل الاجتماع بمدة لا تقل عن 7 أيام، وتقلص هذه المدة عند الاستعجال إلى 48 ساعة"));
    assert!(en.contains("at least 7 days before the meeting, or 48 hours in urgent cases"));
    assert!(en.contains("(article 12)") && ar.contains("(المادة 12)"));
    assert!(ar.contains("سارية منذ 8 أكتوبر 2017"));
}
