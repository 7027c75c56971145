//! Lists that come in and go out: taken, repeated, resumed, taken back, written out again. Everybody here is invented.

use rawabit_members::commands::export::{Ask, COLUMNS, Format, export};
use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::model::import::{Counts, Plan, State, Suspects};
use rawabit_members::permissions::SeeMembers;
use rawabit_members::store::entity::{event, member, member_number, membership};
use rawabit_members::store::import::entity::{import as imports, row};
use rawabit_members::store::import::notes;
use rawabit_members::store::search::{Filter, From, search};
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::store::Author;
use rawabit_platform::{Lang, ledger};
use rawabit_synthetic::{Gender, Generator, Settings};
use rawabit_testkit::House;
use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _};

use crate::scene::{RABAT, setup, tree, unit};

/// A policy of one role.
pub(crate) fn policy(role: Role, path: &str) -> Policy {
    Policy::new(vec![Grant::subtree(role, UnitPath(path.to_owned()))])
}

/// Keeps a list as the file of an import.
pub(crate) async fn begin(house: &House, policy: &Policy, text: &str, of: Option<&str>) -> String {
    let path = house.folder.join("list.csv");
    std::fs::write(&path, text).expect("written");
    let unit = match of {
        Some(of) => Some(unit(house, of).await),
        None => None,
    };
    let mut work = house.work().await;
    let new = NewFile { path: &path, name: "list.csv", unit: unit.as_ref(), synthetic: true };
    let id = import::begin(&house.app, &mut work, policy, new).await.expect("kept").expect("a list");
    work.commit().await.expect("committed");
    id
}

async fn stored(house: &House, id: &str) -> imports::Model {
    import::import(&house.app, id).await.expect("an import")
}

/// Lets an import be taken, and the job drive it.
pub(crate) async fn start(house: &House, policy: &Policy, id: &str, change: impl FnOnce(&mut Plan)) {
    let row = stored(house, id).await;
    let mut plan = row.plan();
    change(&mut plan);
    let mut work = house.work().await;
    import::start(&house.app, &mut work, id, row.version, &plan, policy).await.expect("begun");
    work.commit().await.expect("committed");
}

pub(crate) async fn take(house: &House, policy: &Policy, text: &str, of: Option<&str>) -> (String, Counts) {
    let id = begin(house, policy, text, of).await;
    start(house, policy, &id, |_| {}).await;
    run_due_now(&house.app).await.expect("run");
    let row = stored(house, &id).await;
    assert_eq!(row.state(), State::Done, "{:?}", row.problem);
    (id, row.counts())
}

pub(crate) async fn codes(house: &House, id: &str) -> Vec<(i64, String)> {
    let all = notes::some(house.app.store.read(), id, None, 10_000).await.expect("read");
    all.into_iter().map(|one| (one.line, one.code)).collect()
}

async fn members(house: &House) -> u64 {
    member::Entity::find().count(house.app.store.read()).await.expect("counted")
}

async fn found(house: &House, words: &str) -> u64 {
    let statutes = house.app.statutes.load_full();
    let filter = Filter { words: words.to_owned(), ..Filter::default() };
    let scope = Policy::system().scope::<SeeMembers>();
    let db = house.app.store.read();
    search(db, &scope, &filter, &statutes.members, house.app.today(), From::Start, false)
        .await
        .expect("found")
        .total
}

const LIST: &str = "رقم الانخراط,الاسم الكامل,Nom complet,الجنس,تاريخ الازدياد,رقم ب.ت.و,الهاتف,الفرع,تاريخ الانخراط\n\
12-1,محمد العلوي,Mohammed El Alaoui,ذكر,05/05/1980,AB123456,0661234567,فرع الرباط,14 غشت 2017\n\
,سعاد بنعلي,,أنثى,٠١/٠٢/١٩٩٠,,٠٦٦١ ٢٣ ٤٥ ٦٨,branch-04-441,2016\n\
12-3,خالد الفاسي,Khalid El Fassi,ذكر,1975-03-01,,0661234569,Section de Salé,2015-01-01\n\
12-4,عمر الريفي,,ذكر,1/1/2090,,06,طنجة,2015-01-01\n\
12-1,محمد العلوي,,ذكر,05/05/1980,,,فرع الرباط,\n\
,Khalid FASSI,,,01/03/1975,,,فرع سلا,\n\
المجموع,6,,,,,,,\n";

#[tokio::test]
async fn a_list_is_looked_at_taken_repeated_and_taken_back() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            let id = begin(house, &all, &LIST.replace(",2016\n", ",2016-05-01\n"), None).await;
            let row = stored(house, &id).await;
            assert!(row.plan().has_names(), "{:?}", row.plan());
            let mut work = house.work().await;
            import::try_out(&mut work, &id, row.version).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let tried = stored(house, &id).await;
            assert_eq!(tried.state(), State::Ready);
            assert_eq!(members(house).await, 0, "nothing is written");
            let wanted =
                Counts { read: 7, created: 3, same: 1, suspected: 1, refused: 2, ..Counts::default() };
            assert_eq!(tried.counts(), wanted);
            start(house, &all, &id, |_| {}).await;
            run_due_now(&house.app).await.expect("run");
            let done = stored(house, &id).await;
            assert_eq!((done.state(), done.counts()), (State::Done, wanted), "as it was foretold");
            let told = codes(house, &id).await;
            let wanted =
                [(5, "born-when"), (5, "phone-short"), (5, "unit-unknown"), (7, "alike-name"), (8, "total")];
            let wanted: Vec<(i64, String)> =
                wanted.iter().map(|(line, code)| (*line, (*code).to_owned())).collect();
            assert_eq!(told, wanted);
            for words in ["محمد العلوي", "mohamed alaoui", "12-1", "0661234568", "souad benali"] {
                assert_eq!(found(house, words).await, 1, "{words}");
            }
            let act = done.act_idx.expect("an act");
            let act = ledger::act::Entity::find_by_id(act)
                .one(house.app.store.read())
                .await
                .expect("read")
                .expect("an act");
            assert_eq!(act.kind, "membership.imported");
            assert_eq!(row::Entity::find().count(house.app.store.read()).await.expect("counted"), 3);
            assert_eq!(event::Entity::find().count(house.app.store.read()).await.expect("counted"), 3);
            assert!(!house.app.config.data_dir.join("imports").join(&id).exists(), "the file is gone");

            // The same once more: everybody is on record.
            let (_, again) = take(house, &all, &LIST.replace(",2016\n", ",2016-05-01\n"), None).await;
            assert_eq!((again.created, again.joined, again.changed), (0, 0, 0), "{again:?}");
            assert_eq!(members(house).await, 3);

            let mut work = house.work().await;
            import::ask_undo(&mut work, &all, &id, done.version).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let undone = stored(house, &id).await;
            assert_eq!((undone.state(), undone.undone), (State::Undone, 3));
            assert_eq!(members(house).await, 0);
            assert_eq!(membership::Entity::find().count(house.app.store.read()).await.expect("counted"), 0);
            assert_eq!(
                member_number::Entity::find().count(house.app.store.read()).await.expect("counted"),
                0
            );
            assert_eq!(found(house, "العلوي").await, 0);
        })
        .await;
}

#[tokio::test]
async fn what_is_unknown_is_filled_in_and_what_differs_is_told() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            let head = "Membership number,Full name,Name in Latin script,Date of birth,Phone,Mail address,Area,Branch,Identity number\n";
            let first = format!("{head}7,محمد العلوي,,,,,,فرع الرباط,\n8,سعاد بنعلي,,1990-02-01,0661000001,,,فرع سلا,\n");
            take(house, &all, &first, None).await;
            let second = format!(
                "{head}7,محمد العلوي,Mohammed El Alaoui,1980-05-05,0661000000,m@example.org,إقليم الحوز,فرع الرباط,AB12345\n8,سعاد بنعلي,,1991-02-01,0661000002,,,فرع سلا,\n8,سعاد بنعلي,,1990-02-01,,,,فرع الرباط,\n7,كريم الوزاني,,,,,,فرع الرباط,\n"
            );
            let id = begin(house, &all, &second, None).await;
            start(house, &all, &id, |_| {}).await;
            run_due_now(&house.app).await.expect("run");
            let row = stored(house, &id).await;
            let counts = row.counts();
            assert_eq!((counts.created, counts.joined, counts.changed, counts.refused), (0, 1, 1, 1), "{:?}", codes(house, &id).await);
            let told = codes(house, &id).await;
            assert_eq!(
                told.iter().map(|(line, code)| (*line, code.as_str())).collect::<Vec<_>>(),
                [(3, "differs"), (3, "differs"), (5, "number-taken")]
            );
            assert_eq!(found(house, "mohammed alaoui").await, 1);
            assert_eq!(found(house, "0661000000").await, 1);

            let mut work = house.work().await;
            import::ask_undo(&mut work, &all, &id, row.version).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let undone = stored(house, &id).await;
            assert_eq!((undone.state(), undone.undone), (State::Undone, 2), "{:?}", codes(house, &id).await);
            assert_eq!(found(house, "0661000000").await, 0, "taken out of the index as well");
            assert_eq!(membership::Entity::find().count(house.app.store.read()).await.expect("counted"), 2);
        })
        .await;
}

#[tokio::test]
async fn what_was_told_of_a_row_when_it_was_taken_and_when_it_is_taken_back_stands_side_by_side() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            let head = "Membership number,Full name,Name in Latin script,Date of birth,Phone,Branch\n";
            take(house, &all, &format!("{head}8,سعاد بنعلي,,1990-02-01,,فرع سلا\n"), None).await;
            let second = format!("{head}8,سعاد بنعلي,,1991-02-01,0661000002,فرع سلا\n");
            let (id, counts) = take(house, &all, &second, None).await;
            assert_eq!(counts.changed, 1, "{:?}", codes(house, &id).await);
            let mut work = house.work().await;
            let phone = "UPDATE member SET phone = '+212661000009'";
            work.tx().execute_unprepared(phone).await.expect("another number since");
            import::ask_undo(&mut work, &all, &id, stored(house, &id).await.version).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            assert_eq!(stored(house, &id).await.state(), State::Undone);
            let told = codes(house, &id).await;
            assert_eq!(
                told.iter().map(|(line, code)| (*line, code.as_str())).collect::<Vec<_>>(),
                [(2, "differs"), (2, "changed-since")]
            );
        })
        .await;
}

#[tokio::test]
async fn only_units_in_scope_are_known() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let head = "Membership number,Full name,Branch\n";
            take(house, &Policy::system(), &format!("{head}S-1,سعاد بنعلي,فرع سلا\n"), None).await;
            let rabat = policy(Role::Secretary, RABAT);
            let text = format!(
                "{head}R-1,محمد العلوي,فرع الرباط\nR-2,خالد الفاسي,فرع سلا\nS-1,سعاد بنعلي,فرع الرباط\n"
            );
            let (id, counts) = take(house, &rabat, &text, None).await;
            assert_eq!((counts.created, counts.refused), (1, 2));
            let told = codes(house, &id).await;
            assert_eq!(told, [(3, "unit-unknown".to_owned()), (4, "number-taken".to_owned())]);
        })
        .await;
}

/// A list of the generator's people for the branches of the scene.
fn synthetic(count: u64) -> String {
    let mut out = "N° d’adhérent,الاسم الكامل,Nom complet,Sexe,Date de naissance,CIN,Téléphone,Courriel,Section,Date d’adhésion\n".to_owned();
    let settings = Settings { duplicates: 0, odd_births: 0, ..Settings::default() };
    for one in Generator::new(7, settings).members(0..count) {
        let quoted = |text: Option<String>| format!("\"{}\"", text.unwrap_or_default().replace('"', ""));
        let day = |day: rawabit_synthetic::Day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
        let branch = if one.number % 2 == 0 { "branch-04-421" } else { "branch-04-441" };
        let cells = [
            format!("T-{}", one.number),
            quoted(one.arabic.map(|name| name.whole)),
            quoted(one.latin.map(|name| name.whole)),
            if one.gender == Gender::Woman { "F".to_owned() } else { "M".to_owned() },
            one.birth.filter(|day| day.year < 2000).map(day).unwrap_or_default(),
            String::new(),
            quoted(one.phone),
            quoted(None),
            branch.to_owned(),
            day(one.joined),
        ];
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}

async fn written(house: &House, policy: &Policy, format: Format) -> Vec<u8> {
    let to = house.folder.join(format!("out.{}", format.extension()));
    let ask = Ask {
        filter: Filter::default(),
        columns: COLUMNS.to_vec(),
        identities: false,
        reason: String::new(),
        format,
        lang: Lang::Ar,
    };
    export(&house.app, &Author::system("test"), policy, &ask, &to).await.expect("made").expect("allowed");
    std::fs::read(to).expect("a file")
}

#[tokio::test]
async fn what_was_written_out_and_is_taken_again_changes_nothing() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            let id = begin(house, &all, &synthetic(400), None).await;
            start(house, &all, &id, |plan| plan.suspects = Suspects::Take).await;
            run_due_now(&house.app).await.expect("run");
            let counts = stored(house, &id).await.counts();
            assert!(counts.created > 350, "{counts:?} {:?}", codes(house, &id).await);
            let csv = written(house, &all, Format::Csv).await;
            let text = String::from_utf8(csv.clone()).expect("UTF-8");
            assert!(text.contains("'+212"), "what a spreadsheet would run is disarmed");
            let (id, again) = take(house, &all, &text, None).await;
            let wanted = Counts { read: counts.created, same: counts.created, ..Counts::default() };
            assert_eq!(again, wanted, "{:?}", codes(house, &id).await);
            assert_eq!(written(house, &all, Format::Csv).await, csv);
            // As a workbook, too.
            written(house, &all, Format::Xlsx).await;
            let mut work = house.work().await;
            let path = house.folder.join("out.xlsx");
            let new = NewFile { path: &path, name: "out.xlsx", unit: None, synthetic: true };
            let id = import::begin(&house.app, &mut work, &all, new).await.expect("kept").expect("a list");
            work.commit().await.expect("committed");
            start(house, &all, &id, |_| {}).await;
            run_due_now(&house.app).await.expect("run");
            assert_eq!(stored(house, &id).await.counts(), wanted, "{:?}", codes(house, &id).await);
            // Nothing goes out to whoever may export nothing, and nothing of another branch.
            let none = written(house, &Policy::new(vec![]), Format::Csv).await;
            assert_eq!(String::from_utf8(none).expect("UTF-8").lines().count(), 1);
            let rabat = written(house, &policy(Role::Secretary, RABAT), Format::Csv).await;
            let rabat = String::from_utf8(rabat).expect("UTF-8");
            assert!(rabat.contains("فرع الرباط") && !rabat.contains("فرع سلا"));
        })
        .await;
}

#[tokio::test]
async fn an_import_that_was_cut_off_goes_on_where_it_stands() {
    const ROWS: u64 = 4_000;
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            // More than a batch: after the first one there must be something left to be cut off.
            let id = begin(house, &all, &synthetic(ROWS), None).await;
            start(house, &all, &id, |plan| plan.suspects = Suspects::Take).await;
            // Killed in the middle: after the first batch is committed, nothing more is done.
            {
                let drive = import::drive_by(&house.app, &id, 1_000);
                tokio::pin!(drive);
                loop {
                    tokio::select! {
                        done = &mut drive => panic!("it ended before it could be cut off: {done:?}"),
                        () = tokio::time::sleep(std::time::Duration::from_millis(5)) => {
                            if stored(house, &id).await.position > 0 {
                                break;
                            }
                        }
                    }
                }
            }
            let half = stored(house, &id).await;
            assert_eq!(half.state(), State::Running);
            assert!(half.counts().decided() < ROWS, "cut off in the middle");
            assert_eq!(
                members(house).await,
                half.position.unsigned_abs(),
                "a batch is taken whole or not at all"
            );
            run_due_now(&house.app).await.expect("run");
            let done = stored(house, &id).await;
            assert_eq!(done.state(), State::Done);
            assert_eq!(done.counts().decided(), ROWS);
            assert_eq!(members(house).await, done.counts().created, "nobody twice");
            assert_eq!(found(house, "T-3999").await, 1);
        })
        .await;
}
