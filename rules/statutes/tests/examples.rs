//! The two organisations that ship with the product: they are valid, they differ, and they answer what rooms ask.

mod common;

use common::{PARTY, UNION, load};
use jiff::civil::date;
use rawabit_statutes::{AppRole, Form, Lang, NoticeResult, Reach, RoleScope, Sitting, Tally, Vote};

#[test]
fn the_meeting_of_the_press_release_can_be_convened() {
    let s = load(PARTY);
    assert_eq!(s.organisation.default_language(), Lang::Ar);
    let meeting = s.body("league_presidents_meeting").unwrap();
    assert_eq!(meeting.chair, ["secretary_general"]);
    let represented = meeting
        .members
        .iter()
        .any(|m| matches!(m, Sitting::Office { office, deputy: true, .. } if office == "league_president"));
    assert!(represented, "presidents and representatives");

    let notice = meeting.notice.as_ref().unwrap();
    let held = date(2018, 10, 8);
    let thirty = Some("30".to_owned());
    assert_eq!(
        notice.check(date(2018, 10, 1), held),
        NoticeResult::Ordinary { days: 7, article: thirty.clone() }
    );
    assert_eq!(
        notice.check(date(2018, 10, 6), held),
        NoticeResult::Urgent { days: 2, article: thirty.clone() }
    );
    let late = NoticeResult::TooLate { days: 1, days_needed: 2, article: thirty.clone() };
    assert_eq!(notice.check(date(2018, 10, 7), held), late);
    let backwards = NoticeResult::TooLate { days: 0, days_needed: 2, article: thirty };
    assert_eq!(notice.check(date(2018, 10, 9), held), backwards);
    // By the clock, 47 hours are not 48.
    let ten = held.at(10, 0, 0, 0);
    let two_days_before = date(2018, 10, 6);
    assert!(matches!(
        notice.check_moments(two_days_before.at(10, 0, 0, 0), ten),
        NoticeResult::Urgent { .. }
    ));
    assert!(matches!(
        notice.check_moments(two_days_before.at(11, 0, 0, 0), ten),
        NoticeResult::TooLate { .. }
    ));
    assert_eq!(notice.latest_sending(held), date(2018, 10, 1));

    let quorum = meeting.quorum.as_ref().unwrap();
    assert_eq!((quorum.required(25, 1), quorum.required(25, 2), quorum.required(25, 9)), (13, 9, 9));

    let tie =
        Tally { for_: 6, against: 6, present: 13, members: 20, abstain: 1, chair_vote: Some(Vote::For) };
    let outcome = meeting.majority_for(None).outcome(&tie);
    assert!(outcome.adopted && outcome.tied && outcome.by_chair);
    assert!(!meeting.majority.adopted(&Tally { chair_vote: Some(Vote::Abstain), ..tie }));
}

#[test]
fn mandates_end_and_may_be_held_again_as_the_statutes_say() {
    let s = load(PARTY);
    assert_eq!(s.deadline(date(2017, 10, 7), "secretary_general"), Some(date(2021, 10, 7)));
    assert_eq!(s.deadline(date(2020, 2, 29), "league_president"), Some(date(2024, 2, 29)));
    assert_eq!(s.deadline(date(2017, 10, 7), "headquarters_secretary"), None);
    assert_eq!(s.deadline(date(2017, 10, 7), "nobody"), None);
    assert!(s.may_hold_again("secretary_general", 1) && !s.may_hold_again("secretary_general", 2));
    assert!(s.may_hold_again("group_president", 40) && !s.may_hold_again("nobody", 0));
    assert_eq!(s.incompatible("league_treasurer", "league_president").unwrap().within, Reach::SameUnit);
    assert!(s.incompatible("league_president", "league_president").is_some());
    assert!(s.incompatible("auditor", "auditor").is_none());
    assert!(s.incompatible("league_president", "executive_member").is_none());
    assert_eq!(s.vacancy_rule("league_president").unwrap().article.as_deref(), Some("40"));
    let (due, warn) = s.interval_after(&s.intervals[0], date(2017, 10, 1));
    assert_eq!((due, warn), (date(2021, 10, 1), Some(date(2020, 10, 1))));
    assert_eq!(s.cite("30").text(Lang::Ar), "المادة 30 (نسخة 2017)");
}

#[test]
fn offices_give_roles_and_titles() {
    let s = load(PARTY);
    let headquarters = s.office("headquarters_secretary").unwrap();
    assert!(
        headquarters
            .roles
            .iter()
            .any(|g| g.role == AppRole::Secretariat && g.scope == RoleScope::Organisation)
    );
    let president = s.office("league_president").unwrap();
    assert_eq!(president.title.get(Lang::Ar, Form::Feminine), "رئيسة الرابطة");
    assert_eq!(president.title.get(Lang::En, Form::Feminine), "League president");
    assert_eq!(s.offices_of("league").count(), 5);
    assert_eq!(s.bodies_of("league_provincial_branch").count(), 2);
    assert!(s.legal_child("party", "league") && !s.legal_child("league", "party"));
}

#[test]
fn the_union_lives_by_other_rules() {
    let s = load(UNION);
    assert_eq!(s.organisation.languages, [Lang::Fr, Lang::Ar]);
    assert_eq!(s.organisation.name.get(Lang::En), "Fédération des syndicats de l’enseignement public");
    let council = s.body("federal_council").unwrap();
    assert!(council.co_chaired);
    let quorum = council.quorum.as_ref().unwrap();
    assert_eq!([1, 2, 3].map(|call| quorum.required(31, call)), [21, 16, 1]);
    // Fifteen clear days: neither the day of sending nor the day of the meeting counts.
    let notice = council.notice.as_ref().unwrap();
    assert!(matches!(
        notice.check(date(2025, 1, 1), date(2025, 1, 17)),
        NoticeResult::Ordinary { days: 16, .. }
    ));
    assert!(matches!(notice.check(date(2025, 1, 1), date(2025, 1, 16)), NoticeResult::Urgent { .. }));
    // Three months before the first of June begin on the first of March: 92 days.
    let congress = s.body("congress").unwrap().notice.as_ref().unwrap();
    let late = NoticeResult::TooLate { days: 31, days_needed: 92, article: None };
    assert_eq!(congress.check(date(2025, 5, 1), date(2025, 6, 1)), late);
    assert!(s.legal_child("trade_union", "trade_union"), "a union of unions");
    assert_eq!(s.members.dues[0].amount, 3550);
    assert_eq!(s.election_of("federal_secretary").unwrap().id, "bureau");
    assert_eq!(s.body("federal_bureau").unwrap().quorum.as_ref().unwrap().required(11, 1), 5);
}

#[test]
fn who_signs_a_programme_follows_from_the_kind_of_the_unit() {
    let (party, union) = (load(PARTY), load(UNION));
    let league = party.programmes.signatories("league").expect("leagues contract with the leadership");
    assert_eq!(
        (league.for_leadership, league.for_unit),
        (&["deputy_secretary_general".to_owned()][..], &["league_president".to_owned()][..])
    );
    assert!(!league.takes_up && league.article == Some("60"));
    let branch = party.programmes.signatories("league_provincial_branch").expect("branches take up");
    assert!(branch.takes_up);
    assert_eq!(branch.for_leadership, ["league_president", "branch_secretary"]);
    assert_eq!(party.programmes.signatories("party"), None, "the leadership's own is no contract");
    assert_eq!(party.programmes.signatories("parliamentary_group"), None);
    let section = union.programmes.signatories("school_section").expect("sections take up");
    assert_eq!((section.takes_up, section.article), (true, Some("V.3")));
}

#[test]
fn statutes_serialise() {
    let union = load(UNION);
    let text = toml::to_string(&union).expect("plain data");
    let data: toml::Table = text.parse().expect("it is read back");
    for (section, count) in [
        ("offices", union.offices.len()),
        ("bodies", union.bodies.len()),
        ("unit_kinds", union.unit_kinds.len()),
        ("elections", union.elections.len()),
        ("congresses", union.congresses.len()),
    ] {
        assert_eq!(data[section].as_array().map(Vec::len), Some(count), "{section}");
        assert!(count > 0, "{section}");
    }
    let bureau = |office: &&toml::Value| office["id"].as_str() == Some("federal_secretary");
    let secretary = data["offices"].as_array().and_then(|all| all.iter().find(bureau)).expect("the office");
    let written = union.office("federal_secretary").expect("the office");
    assert_eq!(secretary["seats"].as_integer(), Some(i64::from(written.seats)));
    assert_eq!(secretary["title"], toml::Value::try_from(&written.title).expect("plain data"));
}
