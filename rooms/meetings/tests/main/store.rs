//! The use cases, on both databases.

use rawabit_meetings::commands::{
    self, Approval, ConveneRefused, Convening, DecideRefused, FollowUp, FollowUpKind, Mark, NewDecision,
    NewIntervention, ReplyInput, RollRefused,
};
use rawabit_meetings::model::{Attendance, Reply, Verdict, VoteInput, representation, voting};
use rawabit_meetings::{ApproveMinutes, Convene, RecordMeeting};
use rawabit_platform::{Day, Fault, Lang, Multi};
use rawabit_portal::permissions::DraftArticle;

use crate::scene::{at, convened, instructed, opened, people, permit, presidents, seat, setup, texts};

fn decision(title: &str, vote: Option<VoteInput>) -> NewDecision {
    NewDecision {
        item: None,
        decision_type: None,
        title: Multi::one(Lang::Ar, title),
        text: Multi::default(),
        owner_office: "league_president".into(),
        owner_unit: "league-engineers".into(),
        deadline: Day::new(2018, 11, 30),
        public: true,
        vote,
    }
}

#[tokio::test]
async fn a_convocation_reaches_everybody_with_a_calendar_entry_and_an_act() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let mails = texts(house, "SELECT recipient || '|' || subject FROM mail ORDER BY recipient").await;
            assert_eq!(mails.len(), 6, "four seats with a vote, one without, one guest: {mails:?}");
            assert!(
                mails
                    .iter()
                    .any(|mail| mail.starts_with("souad.amrani@")
                        && mail.contains("Convocation\u{a0}: Réunion"))
            );
            assert!(
                mails.iter().any(|mail| mail.starts_with("karim.tazi@") && mail.contains("استدعاء: اجتماع"))
            );
            let entries = texts(house, "SELECT attachment FROM mail").await;
            assert!(
                entries
                    .iter()
                    .all(|entry| entry.contains("METHOD:REQUEST")
                        && entry.contains("DTSTART:20181008T093000Z"))
            );
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.convened'").await;
            assert!(
                act[0].contains("\"notice_days\":10") && act[0].contains("\"article\":\"30\""),
                "{act:?}"
            );
            assert!(
                !act[0].contains(&cast.general) && !act[0].contains("example.org"),
                "no personal data: {act:?}"
            );
            let events = texts(house, "SELECT source_kind FROM public_event").await;
            assert_eq!(events, ["meeting"]);
        })
        .await;
}

#[tokio::test]
async fn short_notice_is_urgent_with_a_reason_or_refused() {
    setup()
        .for_both(async |house| {
            people(house).await;
            house.clock.set(at("2018-10-05T08:00:00Z"));
            let mut work = house.work().await;
            let convene = permit::<Convene>("/");
            let id = commands::plan(&house.app, &mut work, &convene, presidents())
                .await
                .expect("planned")
                .expect("sound");
            let refused =
                commands::convene(&house.app, &mut work, &convene, &id, None, Convening::default()).await;
            assert!(matches!(refused, Ok(Err(ConveneRefused::ReasonMissing(_)))), "{refused:?}");
            let reason = Multi::one(Lang::Fr, "Une échéance imprévue");
            let nobody = Convening { urgent_reason: reason.clone(), ..instructed() };
            let refused = commands::convene(&house.app, &mut work, &convene, &id, None, nobody).await;
            assert!(matches!(refused, Ok(Err(ConveneRefused::InvokedBy))), "{refused:?}");
            let urgent = Convening {
                urgent_reason: reason,
                invoked_by: Some("secretary_general".into()),
                ..instructed()
            };
            commands::convene(&house.app, &mut work, &convene, &id, None, urgent)
                .await
                .expect("works")
                .expect("urgent");
            work.commit().await.expect("committed");
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.convened_urgent'").await;
            assert!(acts[0].contains("\"invoked_by\":\"secretary_general\""), "{acts:?}");

            house.clock.set(at("2018-10-07T12:00:00Z"));
            let mut work = house.work().await;
            let id = commands::plan(&house.app, &mut work, &convene, presidents())
                .await
                .expect("planned")
                .expect("sound");
            let late =
                commands::convene(&house.app, &mut work, &convene, &id, None, Convening::default()).await;
            let Ok(Err(ConveneRefused::Notice(Verdict::TooLate { latest, .. }))) = late else {
                panic!("{late:?}")
            };
            assert_eq!(latest.to_string(), "2018-10-06");
        })
        .await;
}

#[tokio::test]
async fn only_a_deputy_of_the_seat_represents_and_only_one_seat() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let statutes = house.app.statutes.load_full();
            let body =
                &texts(house, "SELECT body FROM mail WHERE recipient = 'karim.tazi@example.org'").await[0];
            let secret = body
                .split("/meetings/reply/")
                .nth(1)
                .expect("a link")
                .split_whitespace()
                .next()
                .expect("a secret");
            let mut work = house.work().await;
            let answer = |by: &str| ReplyInput {
                reply: Reply::Represented,
                by: Some(by.to_owned()),
                note: String::new(),
            };
            let stranger = commands::reply(&mut work, &statutes, secret, answer(&cast.presidents[1]))
                .await
                .expect("works");
            assert!(stranger.is_err());
            commands::reply(&mut work, &statutes, secret, answer(&cast.vice))
                .await
                .expect("works")
                .expect("a deputy");
            assert!(matches!(
                commands::reply(&mut work, &statutes, "guess", answer(&cast.vice)).await,
                Err(Fault::NotFound)
            ));
            work.commit().await.expect("committed");

            house.clock.set(at("2018-10-08T09:00:00Z"));
            let mut work = house.work().await;
            let record = permit::<RecordMeeting>("/");
            let mark = |invitee: String| Mark {
                invitee,
                attendance: Attendance::Represented,
                by: Some(cast.vice.clone()),
                at: None,
            };
            let marks = [
                mark(seat(house, &id, &cast.presidents[0]).await),
                mark(seat(house, &id, &cast.presidents[1]).await),
            ];
            let refused = commands::record_attendance(&house.app, &mut work, &record, &id, &marks)
                .await
                .expect("works");
            let Err(RollRefused::Lines(lines)) = refused else { panic!("two seats: {refused:?}") };
            assert!(
                lines.iter().any(|line| line.why == Some(representation::Refused::NotADeputy)),
                "{lines:?}"
            );
            let one = commands::record_attendance(&house.app, &mut work, &record, &id, &marks[..1])
                .await
                .expect("works");
            assert_eq!(one, Ok(1));
        })
        .await;
}

#[tokio::test]
async fn a_meeting_is_lived_from_the_roll_to_the_communique() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let record = permit::<RecordMeeting>("/");
            house.clock.set(at("2018-10-08T09:30:00Z"));
            let mut work = house.work().await;
            let early = commands::open(&house.app, &mut work, &record, &id, None, None).await.expect("works");
            assert!(early.is_err(), "nobody is there");
            drop(work);
            opened(house, &cast, &id).await;

            let mut work = house.work().await;
            let said = NewIntervention {
                item: None,
                person: Some(cast.presidents[0].clone()),
                speaker: String::new(),
                summary: Multi::three(
                    "دعا إلى ضبط الآجال",
                    "demande de tenir les délais",
                    "asked to keep the deadlines",
                ),
                started_at: None,
                ended_at: None,
            };
            commands::intervene(&mut work, &record, &id, said).await.expect("noted");
            let hands = |for_, against| Some(VoteInput { for_, against, abstain: 0, chair_vote: None });
            let first = commands::decide(
                &house.app,
                &mut work,
                &record,
                &id,
                decision("إعداد البرامج التعاقدية", hands(3, 0)),
            )
            .await
            .expect("works")
            .expect("adopted");
            assert_eq!((first.number.as_str(), first.adopted), ("2018/01", true));
            let too_many = commands::decide(&house.app, &mut work, &record, &id, decision("x", hands(3, 1)))
                .await
                .expect("works");
            assert_eq!(
                too_many.expect_err("four hands of three"),
                DecideRefused::Vote(voting::Refused::TooMany { counted: 4, most: 3 })
            );
            let ownerless = NewDecision { owner_office: String::new(), ..decision("x", None) };
            let refused =
                commands::decide(&house.app, &mut work, &record, &id, ownerless).await.expect("works");
            assert_eq!(refused.expect_err("nobody answers"), DecideRefused::NoOwner);
            let second =
                commands::decide(&house.app, &mut work, &record, &id, decision("تأجيل", hands(1, 2)))
                    .await
                    .expect("works")
                    .expect("counted");
            assert_eq!((second.number.as_str(), second.adopted), ("2018/02", false));
            work.commit().await.expect("committed");

            house.clock.set(at("2018-10-08T11:30:00Z"));
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            let approve = permit::<ApproveMinutes>("/");
            let wrong = commands::approve_minutes(&house.app, &mut work, &approve, &id, None, Approval::Body)
                .await
                .expect("works");
            assert!(wrong.is_err(), "the statutes name the secretary general");
            let person = Some(cast.general.clone());
            let by = Approval::Office { office: "secretary_general".into(), person };
            commands::approve_minutes(&house.app, &mut work, &approve, &id, None, by)
                .await
                .expect("works")
                .expect("approved");
            let drafting = permit::<DraftArticle>("/");
            let article = commands::draft_communique(&house.app, &mut work, &record, &drafting, &id)
                .await
                .expect("drafted");
            let again = commands::draft_communique(&house.app, &mut work, &record, &drafting, &id)
                .await
                .expect("the same");
            assert_eq!(article, again);
            work.commit().await.expect("committed");
            let kinds = texts(
                house,
                "SELECT kind FROM act WHERE subject_kind IN ('meeting', 'decision') ORDER BY idx",
            )
            .await;
            assert_eq!(
                kinds,
                [
                    "meeting.convened",
                    "meeting.quorum_recorded",
                    "meeting.opened",
                    "decision.adopted",
                    "decision.rejected",
                    "meeting.closed",
                    "minutes.approved"
                ]
            );
            let stored = texts(house, "SELECT sha256 FROM minutes_version WHERE kind = 'approved'").await;
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'minutes.approved'").await;
            assert!(act[0].contains(&stored[0]));
            let article = rawabit_portal::article_of_source(house.app.store.read(), "meeting", &id)
                .await
                .expect("read");
            assert!(
                article[0].title.exact(Lang::Ar).is_some_and(|title| title.contains("اجتماع رؤساء الروابط"))
            );
            let absent = texts(house, "SELECT attendance FROM invitee ORDER BY position").await;
            assert_eq!(absent.iter().filter(|word| *word == "absent").count(), 2, "{absent:?}");
        })
        .await;
}

#[tokio::test]
async fn a_missed_quorum_leads_to_a_second_call_and_a_cancelled_meeting_is_told() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            house.clock.set(at("2018-10-08T10:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let soon = commands::next_call(
                &house.app,
                &mut work,
                &convene,
                &id,
                None,
                at("2018-10-08T18:00:00Z"),
                instructed(),
            )
            .await;
            assert!(
                matches!(soon, Ok(Err(ConveneRefused::Notice(Verdict::CallTooEarly { .. })))),
                "{soon:?}"
            );
            commands::next_call(
                &house.app,
                &mut work,
                &convene,
                &id,
                None,
                at("2018-10-09T10:00:00Z"),
                instructed(),
            )
            .await
            .expect("works")
            .expect("lawful");
            work.commit().await.expect("committed");
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.quorum_recorded'").await;
            assert!(acts[0].contains("\"reached\":false"), "{acts:?}");
            let mut work = house.work().await;
            commands::cancel(&house.app, &mut work, &convene, &id, None, Multi::one(Lang::Ar, "سبب"))
                .await
                .expect("cancelled");
            work.commit().await.expect("committed");
            let entries = texts(house, "SELECT attachment FROM mail").await;
            let count = |what: &str| entries.iter().filter(|entry| entry.contains(what)).count();
            assert_eq!((count("SEQUENCE:0"), count("SEQUENCE:1"), count("METHOD:CANCEL")), (6, 6, 6));
            assert_eq!(count("SEQUENCE:2"), 6);
        })
        .await;
}

#[tokio::test]
async fn decisions_are_followed_to_their_end_with_one_reminder_a_step() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            let made = commands::decide(&house.app, &mut work, &record, &id, decision("إعداد البرامج", None))
                .await
                .expect("works")
                .expect("adopted");
            work.commit().await.expect("committed");
            let job = rawabit_meetings::ROOM.jobs[0];
            house.clock.set(at("2018-12-02T08:00:00Z"));
            for _ in 0..2 {
                (job.run)(house.app.clone(), String::new()).await.expect("runs");
            }
            let mails = texts(house, "SELECT recipient FROM mail WHERE about_kind = 'decision'").await;
            assert_eq!(mails, ["karim.tazi@example.org"], "once, to the present holder");
            let mut work = house.work().await;
            let entry = |kind, text: &str| FollowUp { kind, text: text.into() };
            let silent =
                commands::follow_up(&mut work, &record, &made.id, None, entry(FollowUpKind::Dropped, " "))
                    .await
                    .expect("works");
            assert!(silent.is_err());
            let stale =
                commands::follow_up(&mut work, &record, &made.id, Some(7), entry(FollowUpKind::Done, ""))
                    .await;
            assert!(matches!(stale, Err(Fault::Stale)));
            commands::follow_up(&mut work, &record, &made.id, Some(1), entry(FollowUpKind::Done, "سلمت"))
                .await
                .expect("works")
                .expect("closed");
            let late =
                commands::follow_up(&mut work, &record, &made.id, None, entry(FollowUpKind::Progress, "x"))
                    .await
                    .expect("works");
            assert!(late.is_err(), "a closed decision stays closed");
        })
        .await;
}
