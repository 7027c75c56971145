//! Files as they should not be: what is wrong is told in the reader's language, and nothing is taken half.

use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::model::import::{Counts, Field, Reason, file, reason};
use rawabit_members::store::import::notes;
use rawabit_platform::Lang;
use rawabit_platform::permit::Policy;
use rawabit_testkit::House;
use serde_json::json;

use crate::import::take;
use crate::scene::{RABAT, setup, tree};

async fn refused(house: &House, name: &str, bytes: &[u8]) -> String {
    let path = house.folder.join(name);
    std::fs::write(&path, bytes).expect("written");
    let mut work = house.work().await;
    let new = NewFile { path: &path, name, unit: None, synthetic: false };
    let problem = import::begin(&house.app, &mut work, &Policy::system(), new).await.expect("looked at");
    drop(work);
    let left = std::fs::read_dir(house.app.config.data_dir.join("imports")).map_or(0, Iterator::count);
    assert_eq!(left, 0, "nothing stays of {name}");
    problem.expect_err("refused")["code"].as_str().expect("a code").to_owned()
}

#[tokio::test]
async fn what_is_no_list_is_refused_and_leaves_nothing() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            for (name, bytes, code) in [
                ("a.csv", b"".as_slice(), "empty"),
                ("b.csv", "الاسم الكامل,الهاتف\n".as_bytes(), "no-rows"),
                ("c.xlsx", b"%PDF-1.7 ...", "pdf"),
                ("d.xls", b"<html><table><tr><td>a</td></tr></table></html>", "html"),
                ("e.csv", "Nom,Nom,CIN\na,b,c\n".as_bytes(), "twice"),
                ("f.xlsx", b"PK\x03\x04 broken", "broken"),
            ] {
                assert_eq!(refused(house, name, bytes).await, code, "{name}");
            }
        })
        .await;
}

#[tokio::test]
async fn forty_of_five_hundred_are_refused_each_with_its_reason_in_three_languages() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut text = "الاسم الكامل;الهاتف;تاريخ الازدياد;ملاحظة\n".to_owned();
            for n in 0..500 {
                let letters: String = format!("{n:03}")
                    .bytes()
                    .map(|b| ['ب', 'ت', 'د', 'ر', 'س', 'ك', 'ل', 'م', 'ن', 'ف'][usize::from(b - b'0')])
                    .collect();
                let day = format!("{:02}/{:02}/{}", n % 28 + 1, n / 28 % 12 + 1, 1950 + n / 336);
                let (phone, born) = match n % 25 {
                    3 => ("=cmd|' /C calc'!A0".to_owned(), day),
                    7 => (format!("06611{n:05}"), "2090-01-01".to_owned()),
                    _ => (format!("٠٦٦١{n:06}"), day),
                };
                text.push_str(&format!("اسم{letters} العلوي;{phone};{born};x\n"));
            }
            text.push_str("المجموع;500;;\n");
            let (id, counts) = take(house, &Policy::system(), &text, Some(RABAT)).await;
            let wanted = Counts { read: 501, created: 460, refused: 41, ..Counts::default() };
            let all = notes::some(house.app.store.read(), &id, None, 1_000).await.expect("read");
            assert_eq!(counts, wanted, "{:?}", all.iter().map(|one| &one.code).collect::<Vec<_>>());
            assert_eq!(all.len(), 41);
            for lang in Lang::ALL {
                let voice = house.app.voice(lang).plain();
                for one in &all {
                    let args = serde_json::from_str(&one.args).expect("an object");
                    let said = voice.msg(&reason::message(&one.code, &args));
                    assert!(!said.is_empty() && !said.contains("members-import"), "{said}");
                }
            }
        })
        .await;
}

#[tokio::test]
async fn every_reason_and_every_column_has_its_words() {
    setup()
        .on_sqlite(async |house| {
            let args = json!({ "n": 3, "line": 7, "number": "12", "row": 4, "name": "x", "first": "A", "second": "B" });
            for lang in Lang::ALL {
                let voice = house.app.voice(lang).plain();
                for code in Reason::CODES {
                    let said = voice.msg(&reason::message(code, &args));
                    assert!(!said.contains("members-import") && !said.contains('{'), "{code}: {said}");
                }
                for code in file::CODES {
                    let mut kept = args.clone();
                    kept["code"] = json!(code);
                    let said = voice.msg(&file::told(&kept));
                    assert!(!said.contains("members-import") && !said.contains('{'), "{code}: {said}");
                }
                for field in Field::ALL {
                    let label = voice.t(&format!("members-column-{}", field.key()));
                    assert!(!label.contains("members-column"), "{label}");
                    // What we write ourselves, we understand.
                    let guessed = rawabit_members::model::import::headings::guess(std::slice::from_ref(&label), &std::collections::BTreeMap::new());
                    let understood = guessed[0] == Some(*field) || (*field == Field::Family && guessed[0] == Some(Field::Name));
                    assert!(understood, "{label}: {guessed:?}");
                }
            }
        })
        .await;
}
