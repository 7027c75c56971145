//! What an older register and another unit say of dues, and what a new edition of the statutes changes, on both databases.

use rawabit_members::commands::ask_transfer;
use rawabit_members::commands::dues::{follow_edition, pay};
use rawabit_members::commands::import;
use rawabit_members::model::import::{Counts, State};
use rawabit_members::permissions::{KeepDues, KeepMembers};
use rawabit_platform::editions;
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::permit::Policy;
use sea_orm::ConnectionTrait as _;

use crate::dues::{member, paying, row, rows};
use crate::import::take;
use crate::scene::{RABAT, SALE, permit, setup, tree, unit};

const STATUTES: &str = include_str!("../../../../examples/istiqlal/statutes.toml");
const UNTIL: &str = "SELECT COALESCE(paid_until, 'never again') FROM dues_standing";
const HEAD: &str = "Membership number,Full name,Branch,Joined,Category,Paid until\n";

#[tokio::test]
async fn a_payment_settles_what_comes_after_what_an_older_register_says() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            let list =
                format!("{HEAD}8,سعاد بنعلي,فرع سلا,1996-02-01,,2017\n9,كريم التازي,فرع سلا,1996-02-01,,\n");
            let (id, counts) = take(house, &all, &list, None).await;
            assert_eq!(counts.created, 2);
            assert_eq!(row(house, UNTIL).await, "2018-01-01", "what is unknown is owed since joining");
            let (_, again) = take(house, &all, &list, None).await;
            assert_eq!((again.same, again.changed), (2, 0), "nothing is new the second time");

            let of =
                row(house, "SELECT s.id FROM membership s JOIN member m ON m.no = s.no WHERE m.number = '8'")
                    .await;
            let mut work = house.work().await;
            let undone_first = import::import(&house.app, &id).await.expect("an import").version;
            pay(&house.app, &mut work, &permit::<KeepDues>("/"), paying(&of, 10_000, "2018-10-01"))
                .await
                .expect("works")
                .expect("paid");
            work.commit().await.expect("committed");
            assert_eq!(row(house, UNTIL).await, "2019-01-01", "this year, not the one of joining");
            let paid = "SELECT paid_from || ' ' || paid_until FROM dues_payment";
            assert_eq!(row(house, paid).await, "2018-01-01 2019-01-01");

            let mut work = house.work().await;
            import::ask_undo(&mut work, &all, &id, undone_first).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let row = import::import(&house.app, &id).await.expect("an import");
            assert_eq!((row.state(), row.undone), (State::Undone, 1), "who has paid stays");
            assert_eq!(rows(house, "SELECT paid_until FROM dues_carried").await, ["2018-01-01"]);
        })
        .await;
}

#[tokio::test]
async fn what_is_known_of_dues_is_filled_in_told_and_taken_out() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let all = Policy::system();
            take(house, &all, &format!("{HEAD}8,سعاد بنعلي,فرع سلا,2010-02-01,,\n"), None).await;
            assert!(rows(house, UNTIL).await.is_empty());
            let paid = format!("{HEAD}8,سعاد بنعلي,فرع سلا,2010-02-01,,31/12/2018\n");
            let (id, counts) = take(house, &all, &paid, None).await;
            assert_eq!(counts, Counts { read: 1, changed: 1, ..Counts::default() });
            assert_eq!(row(house, UNTIL).await, "2019-01-01");
            let (_, counts) = take(house, &all, &paid, None).await;
            assert_eq!(counts.same, 1);
            let other = format!("{HEAD}8,سعاد بنعلي,فرع سلا,2010-02-01,,31/12/2016\n");
            let (told, counts) = take(house, &all, &other, None).await;
            assert_eq!((counts.same, counts.changed), (1, 0), "what differs is told, not taken");
            assert_eq!(crate::import::codes(house, &told).await, [(2, "differs".to_owned())]);
            assert_eq!(row(house, UNTIL).await, "2019-01-01");

            let mut work = house.work().await;
            let version = import::import(&house.app, &id).await.expect("an import").version;
            import::ask_undo(&mut work, &all, &id, version).await.expect("asked");
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            assert_eq!(row(house, UNTIL).await, "2010-01-01");
            assert!(rows(house, "SELECT paid_until FROM dues_carried").await.is_empty());
        })
        .await;
}

#[tokio::test]
async fn this_year_goes_along_in_a_transfer_and_a_payment_in_the_old_unit_is_heard_of_in_the_new_one() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            let to = unit(house, SALE).await;
            let mut work = house.work().await;
            ask_transfer(&house.app, &mut work, &permit::<KeepMembers>("/"), &one, 1, &to, "")
                .await
                .expect("works")
                .expect("lawful");
            work.commit().await.expect("committed");
            let here = |id: &str| format!("SELECT paid_until FROM dues_standing WHERE unit_id = '{id}'");
            let (rabat, sale) = (here("branch-04-421"), here("branch-04-441"));
            assert_eq!(
                (row(house, &rabat).await, row(house, &sale).await),
                ("2015-01-01".into(), "2018-01-01".into())
            );
            let pay = async |amount: i64| {
                let mut work = house.work().await;
                pay(&house.app, &mut work, &permit::<KeepDues>("/"), paying(&one, amount, "2018-10-08"))
                    .await
                    .expect("works")
                    .expect("paid");
                work.commit().await.expect("committed");
            };
            // Joined in 2015: three years are owed in the old unit, and this one in the new.
            pay(30_000).await;
            assert_eq!(
                (row(house, &rabat).await, row(house, &sale).await),
                ("2018-01-01".into(), "2018-01-01".into())
            );
            pay(10_000).await;
            assert_eq!(row(house, &sale).await, "2019-01-01", "paid where it began, and nowhere twice");
        })
        .await;
}

#[tokio::test]
async fn a_new_edition_is_followed_by_all_dues_once() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            member(house, SALE, "كريم التازي", "Karim Tazi").await;
            editions::adopt(&house.app, STATUTES).await.expect("adopted");
            let db = house.app.store.read();
            let act: i64 = rows(house, "SELECT CAST(MAX(act_idx) AS TEXT) FROM statutes_edition").await[0]
                .parse()
                .unwrap_or(-1);
            db.execute_unprepared("UPDATE dues_standing SET paid_until = '1999-01-01'").await.expect("wrong");
            follow_edition(&house.app).await.expect("reckoned");
            assert_eq!(rows(house, UNTIL).await, ["2015-01-01", "2015-01-01"]);
            let place = "SELECT CAST(act_idx AS TEXT) || COALESCE(mark, ' done') FROM dues_edition";
            assert_eq!(row(house, place).await, format!("{act} done"));
            db.execute_unprepared("UPDATE dues_standing SET paid_until = '1999-01-01'").await.expect("wrong");
            follow_edition(&house.app).await.expect("nothing to do");
            assert_eq!(rows(house, UNTIL).await, ["1999-01-01", "1999-01-01"], "an edition is followed once");
        })
        .await;
}
