//! A programme from a spreadsheet: a reason for each bad row, and nothing half-loaded.

use rawabit_platform::permit::Policy;
use rawabit_platform::{Fault, Lang};
use rawabit_programmes::commands::{self, Column, SheetImport, SheetRefused, SheetReport};
use rawabit_testkit::House;

use super::scene::{
    draft, in_force, league_secretary, objective, opened, people, put, said, setup, strategy, texts, unit,
    words,
};

async fn import(house: &House, id: &str, text: &str, how: SheetImport) -> Result<SheetReport, SheetRefused> {
    let mut work = house.work().await;
    let report = commands::import_sheet(&house.app, &mut work, &unit(id).speaks(house).await, text, how)
        .await
        .expect("works");
    if report.as_ref().is_ok_and(|report| report.written) {
        work.commit().await.expect("committed");
    }
    report
}

const DRY: SheetImport = SheetImport { dry_run: true, replace: false, version: None, lang: Lang::En };
const WET: SheetImport = SheetImport { dry_run: false, replace: false, version: None, lang: Lang::En };

const HEAD: &str =
    "row;code;below;title_ar;title_en;axis;weight;party;kind;from;to;after;office;period;value";

/// Every kind of row, in the order of a spreadsheet; the step names one further down.
fn sound() -> String {
    [
        HEAD,
        "objective;O1;;هدف;Objective;1;60;;;;;;;;",
        "commitment;;;التزام;Commitment;;;unit;;;30/06/2018;;;;",
        "step;S2;;خطوة;Second;;;;strategic;01/04/2018;30/06/2018;S1;League president;;",
        "step;S1;O1;خطوة;First;;;;organisational;2018-01-01;2018-03-31;;league_president;;",
        "indicator;I1;;مؤشر;Indicator;;100;;share (numerator and denominator);;;;;;",
        "target;;;;;;;;;;;;;4;40/50",
        "target;;I1;;;;;;;;;;;3;50 %",
        "objective;O2;;هدف آخر;Other;المحور التنظيمي;40;;;;;;;;",
    ]
    .join("\n")
}

#[tokio::test]
async fn a_sound_file_is_tried_and_then_loaded_whole() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            let tried = import(house, &id, &sound(), DRY).await.expect("an empty draft");
            assert_eq!(tried.refused, [], "{tried:?}");
            let counts: Vec<usize> = tried.taken.iter().map(|(_, n)| *n).collect();
            assert_eq!((counts, tried.written), (vec![2, 1, 2, 1, 2], false));
            assert!(
                texts(house, "SELECT draft FROM programme").await[0].len() < 100,
                "a dry run writes nothing"
            );
            assert!(import(house, &id, &sound(), WET).await.expect("loaded").written);
            let text = texts(house, "SELECT draft FROM programme").await.remove(0);
            assert!(
                text.contains("\"weight\":60") && text.contains("\"num\":\"40\",\"den\":\"50\""),
                "{text}"
            );
            let again = import(house, &id, &sound(), WET).await;
            assert_eq!(again, Err(SheetRefused::NotEmpty));
            let replaced =
                import(house, &id, &sound(), SheetImport { replace: true, ..WET }).await.expect("replaced");
            assert!(replaced.written);
        })
        .await;
}

/// 460 good rows and 40 bad ones, each bad in one way.
fn spoilt() -> (String, Vec<usize>) {
    let mut rows = vec![HEAD.to_owned(), "objective;O1;;هدف;Objective;1;100;;;;;;;;".to_owned()];
    let bad = [
        "step;;;خطوة;Bad;;;;strategic;01/04/2018;nonsense;;league_president;;",
        "step;;;خطوة;Bad;;;;strategic;01/04/2017;30/06/2018;;league_president;;",
        "step;;;خطوة;Bad;;;;strategic;01/04/2018;30/06/2018;NOBODY;league_president;;",
        "step;;;خطوة;Bad;;;;strategic;01/04/2018;30/06/2018;;king;;",
        "step;;;خطوة;Bad;;;;magic;01/04/2018;30/06/2018;;league_president;;",
        "commitment;;;التزام;Bad;;;nobody;;;;;;;",
        "commitment;;NOWHERE;التزام;Bad;;;unit;;;;;;;",
        "wish;;;أمنية;Bad;;;;;;;;;;",
        "target;;;;;;;;;;;;;1;plenty",
        "target;;;;;;;;;;;;;99;12",
    ];
    let mut lines = Vec::new();
    let mut period = 0;
    rows.push("indicator;I1;;مؤشر;Indicator;;100;;number;;;;;;".to_owned());
    rows.push("target;;;;;;;;;;;;;4;12".to_owned());
    for n in 0..497 {
        if n % 12 == 5 && lines.len() < 40 {
            rows.push(bad[lines.len() % bad.len()].to_owned());
            lines.push(rows.len());
        } else {
            period += 1;
            rows.push(format!(
                "step;S{period};;خطوة;Step {period};;;;strategic;2018-01-01;2018-12-31;;league_president;;"
            ));
        }
    }
    (rows.join("\n"), lines)
}

#[tokio::test]
async fn forty_bad_rows_of_five_hundred_are_forty_reasons_and_nothing_is_loaded() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            let before = texts(house, "SELECT draft FROM programme").await;
            let (text, lines) = spoilt();
            // As a spreadsheet program of another system ends its lines, too.
            let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
            for text in [&windows, &text] {
                let report = import(house, &id, text, WET).await.expect("an empty draft");
                let found: Vec<usize> = report.refused.iter().map(|problem| problem.line).collect();
                assert_eq!(found, lines, "{:#?}", report.refused);
                assert_eq!(found.len(), 40);
                assert!(!report.written);
                assert_eq!(texts(house, "SELECT draft FROM programme").await, before);
            }
            let report = import(house, &id, &text, DRY).await.expect("an empty draft");
            let first: Vec<(Option<Column>, String)> =
                report.refused[..10].iter().map(|one| (one.column, one.reason.key.to_string())).collect();
            let wanted = [
                (Column::Ends, "form-day"),
                (Column::Starts, "programmes-flaw-outside"),
                (Column::After, "programmes-import-after"),
                (Column::Office, "programmes-flaw-office"),
                (Column::Kind, "form-choice"),
                (Column::Side, "form-choice"),
                (Column::Below, "programmes-import-below-objective"),
                (Column::Row, "programmes-import-row-unknown"),
                (Column::Value, "programmes-refused-amount-words"),
                (Column::Period, "form-number-range"),
            ];
            let wanted: Vec<_> =
                wanted.iter().map(|(column, key)| (Some(*column), (*key).to_owned())).collect();
            assert_eq!(first, wanted);
            // Every reason has words in every language.
            for lang in Lang::ALL {
                let voice = house.app.voice(lang);
                for problem in &report.refused {
                    assert!(!voice.msg(&problem.reason).contains('⟦'), "{problem:?}");
                }
            }
        })
        .await;
}

/// A title that goes over two lines: what comes after it is counted as whoever opens the file in an editor counts.
#[tokio::test]
async fn a_cell_of_several_lines_moves_no_number() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            let text = [
                HEAD,
                "objective;O1;;\"هدف\nعلى سطرين\";Objective;1;100;;;;;;;;",
                "indicator;I1;;مؤشر;Indicator;;100;;number;;;;;;",
                "",
                "target;;;;;;;;;;;;;4;plenty",
            ]
            .join("\n");
            for text in [text.clone(), text.replace('\n', "\r\n")] {
                let report = import(house, &id, &text, DRY).await.expect("an empty draft");
                let found: Vec<(usize, &str)> =
                    report.refused.iter().map(|problem| (problem.line, &*problem.reason.key)).collect();
                assert_eq!(found, [(6, "programmes-refused-amount-words")]);
            }
        })
        .await;
}

/// The same file by the form: each reason stands on the page in the reader's language, and the file comes back to be corrected.
#[tokio::test]
async fn the_page_lists_each_reason_and_gives_the_file_back() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            let (text, lines) = spoilt();
            let league = league_secretary(house).await;
            let before = texts(house, "SELECT draft FROM programme").await;
            let file = text.replace('\n', "\r\n");
            let path = format!("/fr/office/programmes/{id}/draft/import");
            let told = league.post_files(&path, &[], &[("file", "programme.csv", file.as_bytes())]).await;
            said(&told)
                .assert_status(422)
                .assert_has("Rien n’a été enregistré")
                .assert_has("01/04/2018;nonsense");
            let page = told.text();
            assert_eq!(page.matches("<td data-label=\"Raison\">").count(), 40);
            for line in lines {
                assert!(page.contains(&format!(">{line}</span></th>")), "line {line}");
            }
            assert_eq!(texts(house, "SELECT draft FROM programme").await, before);
        })
        .await;
}

#[tokio::test]
async fn headings_are_known_in_three_languages_and_a_mistyped_one_is_refused() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let replace = SheetImport { replace: true, ..DRY };
            for lang in Lang::ALL {
                // The template is itself a file, with rows that only say what they are.
                let template =
                    String::from_utf8(commands::template(&house.app, lang).expect("made")).expect("text");
                let report =
                    import(house, &id, &template, SheetImport { lang, ..replace }).await.expect("read");
                assert!(report.refused.iter().all(|one| one.line > 1), "{lang:?}: {:?}", report.refused);
                assert!(report.refused.iter().any(|one| one.line == 2), "an empty objective has no title");
            }
            let report = import(house, &id, "row;titel\nobjective;x", replace).await.expect("read");
            assert_eq!(report.refused.len(), 1);
            assert_eq!(report.refused[0].heading, "titel");
            for (text, key) in
                [("row", "programmes-import-empty"), ("code;weight\nx;1", "programmes-import-missing")]
            {
                let report = import(house, &id, text, replace).await.expect("read");
                assert_eq!(report.refused[0].reason.key, key);
            }
        })
        .await;
}

#[tokio::test]
async fn weights_that_do_not_add_up_load_with_a_warning() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            let text = format!("{HEAD}\nobjective;O1;;هدف;Objective;1;60;;;;;;;;");
            let report = import(house, &id, &text, WET).await.expect("read");
            assert!(report.written);
            assert_eq!(report.warnings[0].key, "programmes-flaw-weights");
        })
        .await;
}

#[tokio::test]
async fn the_command_line_opens_a_programme_where_there_is_none() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            strategy(house).await;
            let mut work = house.work().await;
            // The clock stands in October 2018: what begins then ends within the strategy.
            let text = format!("{HEAD}\nobjective;O1;;هدف;Objective;1;100;;;;;;;;");
            let report = commands::import_for_unit(
                &house.app,
                &mut work,
                &Policy::system(),
                "league-doctors",
                &text,
                WET,
            )
            .await
            .expect("loaded");
            assert!(report.written);
            work.commit().await.expect("committed");
            assert_eq!(
                texts(house, "SELECT unit_id || ' ' || starts FROM programme").await,
                ["league-doctors 2018-10-08"]
            );
        })
        .await;
}

#[tokio::test]
async fn a_file_replaces_nothing_unseen_and_nothing_in_force() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, axis) = draft(house).await;
            let seen = texts(house, "SELECT CAST(version AS TEXT) FROM programme").await.remove(0);
            let replace = SheetImport { replace: true, version: seen.parse().ok(), ..WET };
            put(house, &id, objective("o2", &axis, 1)).await;
            let mut work = house.work().await;
            let late = commands::import_sheet(
                &house.app,
                &mut work,
                &unit(&id).speaks(house).await,
                &sound(),
                replace,
            )
            .await;
            assert!(matches!(late, Err(Fault::Stale)), "a colleague saved since: {late:?}");
            commands::remove_item(&mut work, &unit(&id).speaks(house).await, "o2", None)
                .await
                .expect("removed");
            work.commit().await.expect("committed");
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("more"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            let before = texts(house, "SELECT draft FROM programme").await;
            let history = import(house, &id, &sound(), SheetImport { replace: true, ..WET }).await;
            assert_eq!(history, Err(SheetRefused::Addendum));
            assert_eq!(texts(house, "SELECT draft FROM programme").await, before);
        })
        .await;
}
