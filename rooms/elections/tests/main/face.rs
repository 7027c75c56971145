//! What renewals ask: which offices are elected, where contests stand, what is missing next and for whom.

use rawabit_elections::face::{self, Whose};
use rawabit_elections::model::State;
use rawabit_statutes::Polling;

use crate::scene::{BRANCH, at, branch, contest_of, listed, opened, polling, setup};

#[tokio::test]
async fn a_campaign_knows_what_is_missing_next_and_for_whom() {
    setup()
        .for_both(async |house| {
            let statutes = house.app.statutes.load_full();
            let offices: Vec<String> =
                face::electives(&statutes, "provincial_branch").into_iter().map(|one| one.office).collect();
            assert_eq!(
                offices,
                ["branch_secretary", "branch_deputy_secretary", "branch_treasurer", "branch_bureau_member"]
            );
            let (members, _) = branch(house, 6).await;
            let unit = rawabit_federation::unit(house.app.store.read(), BRANCH)
                .await
                .expect("read")
                .expect("a unit");
            let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
            let ask = async || {
                let since = at("2018-10-01T00:00:00Z");
                let all =
                    face::of_unit(house.app.store.read(), &unit, &offices, since, house.app.now()).await;
                let mut all = all.expect("read");
                assert_eq!(all.len(), 1);
                let one = all.remove(0);
                assert_eq!(one.id, id);
                one
            };
            let first = ask().await;
            let next = first.next.expect("something");
            assert_eq!((first.state, next.what, next.whose), (State::Nominating, "stand", Whose::Candidates));
            listed(house, &id, &members[..2]).await;
            let next = ask().await.next.expect("something");
            assert_eq!((next.what, next.whose), ("open", Whose::Conductor));
            polling(house, &id).await;
            let voting = ask().await;
            let next = voting.next.expect("something");
            assert_eq!((next.what, next.whose, voting.electors), ("vote", Whose::Voters, 6));
            assert!(voting.elected.is_empty() && voting.certified.is_none());
        })
        .await;
}
