//! Letters: voters are told once that their vote is open, candidates what was decided, appellants the decision, the elected until when they may
//! decline; of whoever has no address the office knows.

use rawabit_elections::commands::{self, By, NewCandidacy, Ruling, TELL};
use rawabit_elections::model::LetterKind;
use rawabit_elections::store as kept;
use rawabit_elections::store::letter;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::{Multi, jobs, mail};
use rawabit_statutes::{Form, Polling};
use rawabit_testkit::House;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
};

use crate::booth::booth;
use crate::scene::{
    CLOSES, RABAT, UNTIL, at, branch, contest_of, listed, opened, permit, polling, row, setup,
};
use crate::store::{close, enter, sheet};

/// Gives somebody an address and a language.
async fn reached(house: &House, person: &str, lang: &str) {
    let work = house.work().await;
    let mail = format!("{person}@example.org");
    let sql = "UPDATE person SET email = ?, email_key = ?, lang = ? WHERE id = ?";
    let values = [mail.as_str().into(), mail.as_str().into(), lang.into(), person.into()];
    work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await.expect("changed");
    work.commit().await.expect("committed");
}

/// The mails about a contest.
async fn mails(house: &House, id: &str) -> Vec<mail::entity::Model> {
    mail::entity::Entity::find()
        .filter(mail::entity::Column::AboutKind.eq("contest"))
        .filter(mail::entity::Column::AboutId.eq(id))
        .all(house.app.store.read())
        .await
        .expect("read")
}

/// The mails to somebody, of a subject that begins so.
async fn to(house: &House, id: &str, person: &str, begins: &str) -> Vec<mail::entity::Model> {
    let address = format!("{person}@example.org");
    let mut found = mails(house, id).await;
    found.retain(|one| one.recipient == address && one.subject.starts_with(begins));
    found
}

async fn letters(house: &House, id: &str) -> Vec<letter::entity::Model> {
    letter::entity::Entity::find()
        .filter(letter::entity::Column::ContestId.eq(id))
        .all(house.app.store.read())
        .await
        .expect("read")
}

#[tokio::test]
async fn voters_are_told_once_that_the_vote_is_open_each_in_their_language() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 22).await;
            for (n, person) in members.iter().enumerate().skip(2) {
                reached(house, person, ["ar", "fr", "en"][n % 3]).await;
            }
            let before = letters(house, &id).await;
            assert!(before.iter().all(|one| one.kind != LetterKind::Vote.word()), "that is a job's business");
            jobs::run_due_now(&house.app).await.expect("run");
            let told = letters(house, &id).await;
            let told: Vec<_> = told.iter().filter(|one| one.kind == LetterKind::Vote.word()).collect();
            assert_eq!(told.len(), 22);
            assert_eq!(told.iter().filter(|one| one.mail_id.is_none()).count(), 2, "two have no address");
            let [french] = &to(house, &id, &members[4], "Le vote est ouvert")
                .await
                .try_into()
                .unwrap_or_else(|found| panic!("one: {found:?}"));
            let french: &mail::entity::Model = french;
            assert!(
                french.body.contains(&format!("http://localhost/fr/me/elections/{id}")),
                "{}",
                french.body
            );
            assert!(french.body.contains("Vote confidentiel"), "{}", french.body);
            assert!(french.body.contains("18:00"), "the hour, in Casablanca: {}", french.body);
            assert_eq!(to(house, &id, &members[3], "فُتح باب التصويت").await.len(), 1);
            assert_eq!(to(house, &id, &members[5], "The vote is open").await.len(), 1);
            assert!(french.sent_at.is_some(), "the queue has sent it");
            // Asked for again, by whatever: nobody is told twice.
            let mut work = house.work().await;
            work.enqueue(jobs::NewJob::new(TELL.name, &(id.as_str(), 1))).await.expect("asked");
            work.commit().await.expect("committed");
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(letters(house, &id).await.len(), before.len() + 22);
            // The office sees who could not be written to, and nobody else does.
            let office = house.secretariat().await;
            let page = office.get(&format!("/office/elections/{id}/letters?state=none")).await;
            page.assert_status(200).assert_has("عضو 000").assert_has("عضو 001");
            assert!(!page.text().contains("عضو 005"), "who was written to is not among them");
            let page = office.get(&format!("/office/elections/{id}/letters?state=sent")).await;
            page.assert_has("عضو 005");
            assert!(!page.text().contains("عضو 001"));
            let voter = house.persona("voter", &[], Some(&members[5])).await;
            voter.get(&format!("/office/elections/{id}/letters")).await.assert_status(404);
        })
        .await;
}

/// Voters by the hundred, whom another room names.
async fn crowd(house: &House, size: usize) -> Vec<(String, u32)> {
    let mut work = house.work().await;
    let mut people = Vec::new();
    for n in 0..size {
        let name = Multi::three(format!("ناخب {n}"), "", "");
        let mut person = PersonInput::named(UnitPath(RABAT.into()), name, Form::Masculine);
        person.synthetic = true;
        person.email = Some(format!("voter-{n}@example.org"));
        let registered = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person).await;
        people.push((registered.expect("registered").expect("sound"), 1));
    }
    work.commit().await.expect("committed");
    people
}

#[tokio::test]
async fn a_long_roll_is_told_in_batches_and_a_second_round_again_but_nobody_of_a_vote_that_is_over() {
    setup()
        .for_both(async |house| {
            let (members, _) = branch(house, 3).await;
            let mut new = contest_of("branch_secretary", Polling::Electronic);
            new.electors = crowd(house, 450).await;
            let id = opened(house, new).await;
            listed(house, &id, &members).await;
            polling(house, &id).await;
            jobs::run_due_now(&house.app).await.expect("run");
            let told = async || {
                let all = letters(house, &id).await;
                all.iter().filter(|one| one.kind == LetterKind::Vote.word()).count()
            };
            assert_eq!(told().await, 450);
            let runs = jobs::entity::Entity::find()
                .filter(jobs::entity::Column::Kind.eq(TELL.name))
                .count(house.app.store.read())
                .await;
            assert_eq!(runs.expect("read"), 3, "none of them holds the writer for all");
            let mut addresses: Vec<String> =
                mails(house, &id).await.into_iter().map(|one| one.recipient).collect();
            addresses.sort();
            addresses.dedup();
            assert_eq!(addresses.len(), 450, "each once");
            // Nobody came: below the quorum the vote counts for nothing, and is held again: everybody is told of that, once.
            house.clock.set(at(CLOSES));
            commands::close_due(&house.app).await.expect("closed");
            house.clock.advance(8 * 24 * 3600);
            polling(house, &id).await;
            assert_eq!(row(house, &id).await.round, 2);
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(told().await, 900);
            assert_eq!(to_subject(house, &id, "voter-7@example.org").await, 2);
            // The third time the hour has come before the job could run: nobody is told of a vote that is over.
            house.clock.advance(3600);
            commands::close_due(&house.app).await.expect("closed");
            house.clock.advance(8 * 24 * 3600);
            polling(house, &id).await;
            house.clock.advance(3600);
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(told().await, 900);
        })
        .await;
}

async fn to_subject(house: &House, id: &str, address: &str) -> usize {
    mails(house, id).await.iter().filter(|one| one.recipient == address).count()
}

#[tokio::test]
async fn candidates_appellants_and_the_elected_are_written_to() {
    setup()
        .for_both(async |house| {
            let (members, secretary) = branch(house, 6).await;
            for person in &members[..5] {
                reached(house, person, "fr").await;
            }
            let id = opened(house, contest_of("branch_treasurer", Polling::Paper)).await;
            let propose = async |by: By<'_>, person: &str| {
                let mut work = house.work().await;
                let new = NewCandidacy { person_id: person.to_owned(), ..NewCandidacy::default() };
                let one = commands::propose(&house.app, &mut work, by, &id, new).await;
                let one = one.expect("answered").expect("entered");
                work.commit().await.expect("committed");
                one
            };
            let decide = async |one: &str, accept: bool, reason: &str| {
                let mut work = house.work().await;
                let answer = commands::decide(&house.app, &mut work, &permit(), one, accept, reason).await;
                answer.expect("answered").expect("lawful");
                work.commit().await.expect("committed");
            };
            // Somebody proposed is asked; whoever stands by themselves is not.
            let proposed = propose(By::Office(&permit()), &members[0]).await;
            let own = propose(By::Person(&members[1]), &members[1]).await;
            let other = propose(By::Person(&members[2]), &members[2]).await;
            let asked = to(house, &id, &members[0], "Votre candidature est proposée").await;
            assert_eq!(asked.len(), 1);
            assert!(asked[0].body.contains(&format!("/fr/me/elections/{id}")), "{}", asked[0].body);
            assert!(asked[0].body.contains("10 octobre 2018"), "until when: {}", asked[0].body);
            assert!(to(house, &id, &members[1], "").await.is_empty());
            let mut work = house.work().await;
            commands::answer(&mut work, By::Person(&members[0]), &proposed, commands::Answering::Agree)
                .await
                .expect("answered")
                .expect("agreed");
            work.commit().await.expect("committed");
            decide(&proposed, true, "").await;
            decide(&own, true, "").await;
            assert_eq!(to(house, &id, &members[1], "Votre candidature est retenue").await.len(), 1);
            // Refused: why, until when, to whom.
            decide(&other, false, "Dossier incomplet").await;
            let refused = to(house, &id, &members[2], "Votre candidature").await;
            assert_eq!(refused.len(), 1);
            for wanted in [
                "Dossier incomplet",
                "Vous pouvez former un recours",
                "avant le",
                &format!("/fr/me/elections/{id}/appeal?about=candidacy"),
            ] {
                assert!(refused[0].body.contains(wanted), "{wanted}: {}", refused[0].body);
            }
            // The appeal is dismissed, and the appellant hears it in the words of the decision.
            let mut work = house.work().await;
            let appeal =
                commands::lodge(&house.app, &mut work, &members[2], &id, Some(&other), "Il est complet")
                    .await
                    .expect("answered")
                    .expect("lodged");
            let ruling = Ruling { uphold: false, decision: "Pièce manquante", cites: "2018/12" };
            commands::decide_appeal(&house.app, &mut work, &permit(), Some(&secretary), &appeal, ruling)
                .await
                .expect("answered")
                .expect("decided");
            work.commit().await.expect("committed");
            let told = to(house, &id, &members[2], "Décision sur votre recours").await;
            assert_eq!(told.len(), 1);
            assert!(told[0].body.contains("2018/12 – Pièce manquante"), "{}", told[0].body);
            // Who may not stand is told the reasons of the statutes. Somebody without an address is noted.
            let work = house.work().await;
            let sql = "UPDATE dues_standing SET paid_until = '2018-10-01' WHERE person_id IN (?, ?)";
            let values = [members[4].as_str().into(), members[5].as_str().into()];
            work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await.expect("changed");
            work.commit().await.expect("committed");
            propose(By::Person(&members[4]), &members[4]).await;
            propose(By::Person(&members[5]), &members[5]).await;
            let refused = to(house, &id, &members[4], "Votre candidature").await;
            assert!(refused[0].body.contains("cotisation"), "{}", refused[0].body);
            let none = letters(house, &id).await;
            let none: Vec<_> = none.iter().filter(|one| one.mail_id.is_none()).collect();
            assert_eq!((none.len(), none[0].person_id.as_str()), (1, members[5].as_str()));
            // Those elected hear the provisional result, and until when they may decline.
            house.clock.set(at("2018-10-15T09:00:00Z"));
            let mut work = house.work().await;
            commands::settle(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("settled");
            work.commit().await.expect("committed");
            polling(house, &id).await;
            close(house, &id).await;
            for teller in ["first", "second"] {
                enter(house, &id, teller, sheet(&[1, 4], 0, 0)).await.expect("taken");
            }
            let result = row(house, &id).await;
            assert_eq!(commands::result(&result).elected, [2]);
            let elected = to(house, &id, &members[1], "Le résultat provisoire").await;
            assert_eq!(elected.len(), 1);
            let until = result.appeals_until.expect("a time").day(house.app.formats.zone());
            let last = house.app.voice(rawabit_platform::Lang::Fr).plain().weekday(until.plus_days(-1));
            assert!(elected[0].body.contains(&last), "{last}: {}", elected[0].body);
            assert!(to(house, &id, &members[0], "Le résultat").await.is_empty(), "others are not");
            assert!(house.app.now() > at(UNTIL));
            let all = kept::candidacies(house.app.store.read(), &id).await.expect("read");
            assert_eq!(all.len(), 5);
        })
        .await;
}
