//! The pages of dues, with personas who may only use the public ways in.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_platform::permit::Role;
use rawabit_testkit::{Client, House, Reply, Setup};

use crate::dues::{member, row, rows};
use crate::scene::{ENGINEERS, RABAT, SALE, setup, tree};

const UNIT: &str = "/office/dues/units/branch-04-421";

fn printing() -> Setup {
    setup().shelf(Arc::new(Documents::new()))
}

/// No page may show a key without a message.
#[track_caller]
fn said(reply: &Reply) -> &Reply {
    let text = reply.text();
    let hole = text.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
    assert_eq!(hole, None, "a message is missing");
    reply
}

async fn treasurer(house: &House, path: &str) -> Client {
    house.with_role(Role::Treasurer, path).await
}

#[tokio::test]
async fn a_treasurer_keeps_one_branch_and_knows_of_no_other() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let other = member(house, SALE, "سعاد العمراني", "Souad Amrani").await;
            let here = treasurer(house, RABAT).await;
            let home = here.get("/office/dues").await;
            home.assert_status(303);
            assert!(home.location().ends_with(UNIT), "{}", home.location());
            for part in
                ["", "/pay", "/book", "/book/new", "/book/close", "/shares", "/remit", "/statement", "/bank"]
            {
                for lang in ["", "/fr", "/en"] {
                    said(&here.get(&format!("{lang}{UNIT}{part}")).await).assert_status(200);
                }
                here.get(&format!("/office/dues/units/branch-04-441{part}")).await.assert_status(404);
            }
            for part in ["", "/exempt", "/category"] {
                here.get(&format!("/office/dues/memberships/{other}{part}")).await.assert_status(404);
            }
            let guessed = rows(house, "SELECT action FROM audit WHERE outcome = 'refused'").await;
            assert!(!guessed.is_empty(), "whoever guesses is written down");
            // A president reads and does not write; an administrator sees nothing.
            let president = house.with_role(Role::President, RABAT).await;
            president.get(UNIT).await.assert_status(200).assert_lacks(&format!("{UNIT}/pay"));
            president.get(&format!("{UNIT}/pay")).await.assert_status(404);
            house.administrator().await.get(UNIT).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn a_payment_is_proposed_recorded_printed_and_sent() {
    printing()
        .on_sqlite(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "Karim Tazi").await;
            let person = row(house, "SELECT person_id FROM membership").await;
            let mut work = house.work().await;
            address(&mut work, &person).await;
            work.commit().await.expect("committed");
            let here = treasurer(house, RABAT).await;
            said(&here.get(&format!("{UNIT}/pay?membership={one}")).await)
                .assert_status(200)
                .assert_has("كريم التازي")
                .assert_has("400.00");
            let pay = format!("{UNIT}/pay");
            let fields = |amount: &'static str| {
                [
                    ("membership.q", "Karim Tazi"),
                    ("amount", amount),
                    ("day", "2018-10-08"),
                    ("means", "cash"),
                    ("send", "on"),
                ]
            };
            // Nothing typed: what is owed is proposed; nonsense is said at the field.
            said(&here.post(&pay, &fields("")).await).assert_status(422).assert_has("400.00");
            said(&here.post(&pay, &fields("كثير")).await).assert_status(422).assert_has("id=\"e-amount\"");
            said(&here.post(&pay, &fields("1.250")).await).assert_status(422).assert_has("id=\"e-amount\"");
            here.post(&pay, &fields("٢٠٠٫٥٠")).await.assert_status(303);
            let record = format!("/office/dues/memberships/{one}");
            for lang in ["", "/fr", "/en"] {
                said(&here.get(&format!("{lang}{record}")).await).assert_status(200).assert_has("2018/1");
            }
            let payment = row(house, "SELECT id FROM dues_payment").await;
            for lang in ["ar", "fr", "en"] {
                let receipt =
                    here.get(&format!("/office/dues/payments/{payment}/receipt.pdf?lang={lang}")).await;
                receipt.assert_status(200);
                assert!(receipt.text().starts_with("%PDF"), "{lang}");
                for paper in ["book.pdf?", "statement.pdf?", "statement.pdf?below=on&"] {
                    let paper = here.get(&format!("{UNIT}/{paper}lang={lang}")).await;
                    paper.assert_status(200);
                    assert!(paper.text().starts_with("%PDF"));
                }
            }
            let mail = row(house, "SELECT body FROM mail").await;
            let link = mail.split_whitespace().find(|word| word.contains("/receipts/")).expect("a link");
            let link = link.trim_start_matches("http://localhost");
            assert!(house.visitor().get(link).await.text().starts_with("%PDF"));
            house.visitor().get("/receipts/guessed").await.assert_status(404);
            treasurer(house, SALE)
                .await
                .get(&format!("/office/dues/payments/{payment}/receipt.pdf"))
                .await
                .assert_status(404);
            // The member reads their own; somebody else does not.
            let karim = house.persona("karim", &[], Some(&person)).await;
            assert!(karim.get(&format!("/me/receipts/{payment}")).await.text().starts_with("%PDF"));
            house.stranger().await.get(&format!("/me/receipts/{payment}")).await.assert_status(404);
            said(&karim.get("/me").await).assert_status(200).assert_has("2018/1");
            // Taken back: nothing disappears.
            let cancel = format!("/office/dues/payments/{payment}/cancel");
            said(&here.get(&cancel).await).assert_status(200);
            said(&here.post(&cancel, &[("day", "2018-10-08"), ("reason", "")]).await).assert_status(422);
            here.post(&cancel, &[("day", "2018-10-08"), ("reason", "خطأ")]).await.assert_status(303);
            said(&here.get(&record).await).assert_status(200).assert_has("2018/2").assert_has("خطأ");
            said(&here.get(&format!("{UNIT}?state=arrears")).await).assert_has("كريم التازي");
            said(&here.get(&format!("{UNIT}?state=paid")).await).assert_lacks("كريم التازي");
            said(&here.get(&format!("{UNIT}?q=Tazi")).await).assert_has("كريم التازي");
            said(&here.get(&format!("{UNIT}?q=99")).await).assert_lacks("كريم التازي");
        })
        .await;
}

/// Gives a person a mail address.
async fn address(work: &mut rawabit_platform::Work, person: &str) {
    use rawabit_platform::store::Dialect;
    use sea_orm::ConnectionTrait as _;
    let statement = Dialect::of(work.tx()).statement(
        "UPDATE person SET email = 'karim@example.org', email_key = 'karim@example.org' WHERE id = ?",
        [person.into()],
    );
    work.tx().execute_raw(statement).await.expect("an address");
}

#[tokio::test]
async fn exemptions_and_categories_come_back_filled_and_are_told() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "Karim Tazi").await;
            let here = treasurer(house, RABAT).await;
            let record = format!("/office/dues/memberships/{one}");
            for lang in ["", "/fr", "/en"] {
                for part in ["/exempt", "/category"] {
                    said(&here.get(&format!("{lang}{record}{part}")).await).assert_status(200);
                }
            }
            let exempt = format!("{record}/exempt");
            let bad = [
                ("from", "2018-01-01"),
                ("until", "2017-01-01"),
                ("body", "branch_bureau"),
                ("reason", "مرض"),
            ];
            said(&here.post(&exempt, &bad).await).assert_status(422).assert_has("مرض");
            let good = [("from", "2015-01-01"), ("until", ""), ("body", "branch_bureau"), ("reason", "مرض")];
            here.post(&exempt, &good).await.assert_status(303);
            said(&here.get(&record).await).assert_status(200).assert_has("مرض").assert_has("إعفاء");
            let id = row(house, "SELECT id FROM dues_exemption").await;
            let end = format!("/office/dues/exemptions/{id}/end");
            said(&here.get(&end).await).assert_status(200);
            said(&here.post(&end, &[("day", "2014-01-01"), ("reason", "x")]).await).assert_status(422);
            here.post(&end, &[("day", "2018-01-01"), ("reason", "x")]).await.assert_status(303);
            here.post(&format!("{record}/category"), &[("category", "student"), ("from", "2018-01-01")])
                .await
                .assert_status(303);
            said(&here.get(&record).await).assert_status(200).assert_has("20,00");
        })
        .await;
}

#[tokio::test]
async fn the_book_is_kept_closed_and_taken_out() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let here = treasurer(house, RABAT).await;
            let new = format!("{UNIT}/book/new");
            let fields = |kind: &'static str, amount: &'static str, on: &'static str| {
                [
                    ("kind", kind),
                    ("amount", amount),
                    ("day", on),
                    ("means", "cash"),
                    ("words", "=كراء"),
                    ("party", "مالك"),
                ]
            };
            here.post(&new, &fields("opening", "1000", "2018-01-01")).await.assert_status(303);
            said(&here.post(&new, &fields("opening", "1000", "2018-01-01")).await).assert_status(422);
            here.post(&new, &fields("expense", "250,50", "2018-09-01")).await.assert_status(303);
            let book = format!("{UNIT}/book");
            said(&here.get(&book).await).assert_status(200).assert_has("749").assert_has("مالك");
            said(&here.get(&format!("{book}?kind=expense&means=cash")).await)
                .assert_has("2018/2")
                .assert_lacks("2018/1<");
            let csv = here.get(&format!("{book}?format=csv")).await;
            csv.assert_status(200).assert_has("749.50").assert_has("250.50");
            here.get(&format!("{book}?format=xlsx")).await.assert_status(200);
            let entry = row(house, "SELECT id FROM cash_entry WHERE kind = 'expense'").await;
            let counter = format!("/office/dues/entries/{entry}/counter");
            said(&here.get(&counter).await).assert_status(200);
            here.post(&counter, &[("day", "2018-10-01"), ("reason", "سجل مرتين")]).await.assert_status(303);
            said(&here.post(&counter, &[("day", "2018-10-01"), ("reason", "مرة أخرى")]).await)
                .assert_status(422);
            let close = format!("{UNIT}/book/close");
            said(&here.post(&close, &[("day", "2030-01-01")]).await).assert_status(422);
            here.post(&close, &[("day", "2018-09-30")]).await.assert_status(303);
            for lang in ["", "/fr", "/en"] {
                said(&here.get(&format!("{lang}{close}")).await).assert_status(200);
                said(&here.get(&format!("{lang}{UNIT}/statement?from=2018-01-01&to=2018-12-31")).await)
                    .assert_status(200);
                said(&here.get(&format!("{lang}/ledger")).await);
            }
            said(&here.post(&new, &fields("gift", "5", "2018-09-30")).await).assert_status(422);
            let outside = treasurer(house, SALE).await;
            outside.get(&counter).await.assert_status(404);
            outside.post(&close, &[("day", "2018-10-01")]).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn a_remittance_is_confirmed_by_the_receiving_treasurer() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let one = member(house, ENGINEERS, "كريم التازي", "Karim Tazi").await;
            let branch = treasurer(house, ENGINEERS).await;
            let league = treasurer(house, "/party/league-engineers/").await;
            let unit = "/office/dues/units/league-engineers-04-421";
            let pay = [
                ("membership", one.as_str()),
                ("membership.for", "كريم التازي"),
                ("membership.q", "كريم التازي"),
                ("amount", "100"),
                ("day", "2018-10-08"),
                ("means", "bank"),
            ];
            branch.post(&format!("{unit}/pay"), &pay).await.assert_status(303);
            said(&branch.get(&format!("{unit}/shares")).await).assert_status(200).assert_has("50");
            let fields = |amount: &'static str| {
                [("to", "league-engineers"), ("amount", amount), ("day", "2018-10-08"), ("means", "bank")]
            };
            said(&branch.post(&format!("{unit}/remit"), &fields("50.01")).await).assert_status(422);
            branch.post(&format!("{unit}/remit"), &fields("50")).await.assert_status(303);
            let id = row(house, "SELECT id FROM remittance").await;
            let confirm = format!("/office/dues/remittances/{id}/confirm");
            branch.post(&confirm, &[("day", "2018-10-08"), ("means", "bank")]).await.assert_status(403);
            treasurer(house, RABAT).await.get(&confirm).await.assert_status(404);
            for lang in ["", "/fr", "/en"] {
                said(&league.get(&format!("{lang}{confirm}")).await).assert_status(200);
                said(&league.get(&format!("{lang}/office/dues/remittances/{id}/undo")).await)
                    .assert_status(200);
            }
            league.post(&confirm, &[("day", "2018-10-08"), ("means", "bank")]).await.assert_status(303);
            let shares = league.get("/office/dues/units/league-engineers/shares").await;
            said(&shares).assert_status(200).assert_has("20,00");
            let whole = league.get("/office/dues/units/league-engineers/statement?below=on").await;
            said(&whole).assert_status(200).assert_has("100,00");
            said(&league.get("/office/dues").await).assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn a_bank_statement_is_read_looked_at_and_taken() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            member(house, RABAT, "كريم التازي", "Karim Tazi").await;
            let here = treasurer(house, RABAT).await;
            let bank = format!("{UNIT}/bank");
            let text = "Date;Libellé;Crédit\n01/10/2018;VIR 000001;100,00\n02/10/2018;VIR X;=1+1\n03/10/2018;VIR Y;50,00\n";
            said(&here.post(&bank, &[]).await);
            let sent = here.post_files(&bank, &[], &[("file", "releve.csv", text.as_bytes())]).await;
            sent.assert_status(303);
            let import = sent.location();
            for lang in ["", "/fr", "/en"] {
                said(&here.get(&format!("{lang}{import}")).await).assert_status(200).assert_has("VIR 000001");
            }
            let columns = format!("{import}/columns");
            let named = [("heading", "1"), ("day_column", "0"), ("amount_column", "2"), ("words", "1")];
            said(&here.post(&columns, &[("heading", "1"), ("day_column", ""), ("amount_column", "2")]).await).assert_status(422);
            here.post(&columns, &named).await.assert_status(303);
            for lang in ["", "/fr", "/en"] {
                said(&here.get(&format!("{lang}{import}")).await).assert_status(200).assert_has("VIR Y");
            }
            let lines = rows(house, "SELECT id FROM bank_line ORDER BY line").await;
            let confirm = format!("{import}/confirm");
            said(&here.post(&confirm, &[]).await).assert_status(422);
            let typed = format!("number.{}", lines[1]);
            said(&here.post(&confirm, &[(&typed, "999999")]).await).assert_status(422).assert_has("999999");
            here.post(&confirm, &[("line", &lines[0])]).await.assert_status(303);
            here.post(&format!("/office/dues/bank/lines/{}/dismiss", lines[1]), &[]).await.assert_status(303);
            assert_eq!(rows(house, "SELECT state FROM bank_line ORDER BY line").await, ["taken", "dismissed"]);
            treasurer(house, SALE).await.get(&import).await.assert_status(404);
            let nonsense = here.post_files(&bank, &[], &[("file", "releve.csv", b"\xff\xfe\x00")]).await;
            said(&nonsense).assert_status(422);
        })
        .await;
}
