//! Bad input: every mistake is named with its line, its key and its reason, in three languages, and nothing is loaded.

mod common;

use common::{PARTY, UNION};
use rawabit_statutes::{Lang, Problem, Reason, Statutes, Syntax};

/// The party's statutes with `from` replaced by `to`, which must occur.
fn party_with(changes: &[(&str, &str)]) -> Vec<Problem> {
    let mut text = PARTY.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    Statutes::parse(&text).expect_err("these statutes are wrong")
}

fn one(from: &str, to: &str) -> Problem {
    let mut problems = party_with(&[(from, to)]);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

#[test]
fn a_line_that_is_no_toml_is_told_in_the_readers_own_words() {
    for (line, wanted) in [
        ("version = \"1", Syntax::Text),
        ("version = [1, 2", Syntax::List),
        ("version =", Syntax::Value),
        ("version \"1\"", Syntax::Equals),
        ("version = one", Syntax::Stray),
        ("[statutes", Syntax::Heading),
    ] {
        let text = format!("[organisation]\nid = \"club\"\n{line}\n");
        let problems = Statutes::parse(&text).expect_err("no TOML");
        let found =
            problems.iter().find(|one| matches!(one.reason, Reason::Syntax(_))).expect("a syntax problem");
        assert_eq!(found.reason, Reason::Syntax(wanted), "{line}");
        let said = Lang::ALL.map(|lang| found.reason.text(lang));
        let foreign = said[0].replace("TOML", "").replace("true", "").replace("false", "");
        assert!(!foreign.chars().any(|c| c.is_ascii_alphabetic()), "no English in Arabic: {}", said[0]);
        assert!(!said[1].contains("expected") && said[1] != said[2], "{said:?}");
    }
}

/// Ten mistakes of ten sorts, each on a line of its own.
const TEN: &str = r##"[organisation]
id = "club"
name = { ar = "النادي", fr = "le club" }
languages = ["ar", "fr"]
time_zone = "Africa/Casablance"
kind = "partie"
theme = { accent = "pink" }

[statutes]
version = "1"
adopted = 2024-02-30
in_force = 2024-06-01

[unit_kinds.club]
name = { ar = "ناد" }
root = true

[offices.president]
title = { ar = "رئيس", fr = "président" }
units = ["club"]
saets = 1
term = "four years"
elected_by = "asembly"

[bodies.assembly]
name = { ar = "الجمع العام", fr = "assemblée" }
unit = "club"
members = []
quorum = { first = 0.5 }
"##;

#[test]
fn ten_mistakes_make_ten_messages_at_ten_lines() {
    let problems = Statutes::parse(TEN).expect_err("ten mistakes");
    let said = |lang| problems.iter().map(|p| p.message_with_line(lang)).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!("ten_en", said(Lang::En));
    insta::assert_snapshot!("ten_fr", said(Lang::Fr));
    insta::assert_snapshot!("ten_ar", said(Lang::Ar));
    let lines: Vec<_> = problems.iter().map(|p| p.line).collect();
    assert_eq!(lines, [5, 6, 7, 11, 15, 21, 22, 23, 28, 29]);
}

#[test]
fn broken_toml_and_duplicate_keys_name_their_lines() {
    let problems = Statutes::parse("[organisation]\nid = \"a\"\nid = \"b\"\nname = \n").unwrap_err();
    assert_eq!(problems[0].line, 3);
    assert_eq!(problems[0].reason, Reason::DuplicateKey);
    assert_eq!(problems.last().map(|p| p.line), Some(4));
    assert!(!Statutes::parse("").unwrap_err().is_empty());
    assert!(Statutes::parse(&format!("\u{feff}{UNION}")).is_ok(), "a byte order mark is no mistake");
    assert!(Statutes::parse(&UNION.replace('\n', "\r\n")).is_ok(), "nor are the line ends of Windows");
}

#[test]
fn what_only_the_whole_shows_is_found() {
    use Reason as R;
    let reason = |from, to| one(from, to).reason;
    let league = |from, to| {
        let problem = one(from, to);
        assert!(problem.key.starts_with("bodies.league_presidents_meeting"), "{problem:?}");
        problem.reason
    };
    assert_eq!(
        reason("area = { level = \"province\", unique = \"everywhere\" }", "area = \"country\""),
        R::WiderArea { parent: "regional_branch".into() }
    );
    assert_eq!(reason("in_force = 2017-10-08", "in_force = 2017-09-08"), R::ForceBeforeAdoption);
    assert_eq!(
        reason("deputies = [\"deputy_secretary_general\"]", "deputies = [\"secretary_general\"]"),
        R::OwnDeputy
    );
    assert!(matches!(
        reason("deputies = [\"deputy_secretary_general\"]", "deputies = [\"league_secretary\"]"),
        R::OfficeElsewhere { .. }
    ));
    assert_eq!(
        reason("external = true\n", "elected_by = \"national_council\"\nexternal = true\n"),
        R::SecondOrigin("elected_by")
    );
    assert_eq!(
        reason(
            "group = \"youth\", under = 40, at_least = \"1/10\"",
            "group = \"youth\", at_least = \"1/10\""
        ),
        R::QuotaAge { needed: true }
    );
    assert_eq!(
        reason("method = \"list_pr\"\nformula = \"hare\"", "method = \"list_pr\""),
        R::Formula { needed: true }
    );
    assert_eq!(
        reason("method = \"plurality\"", "method = \"plurality\"\nformula = \"hare\""),
        R::Formula { needed: false }
    );
    assert_eq!(reason("warn_before = \"12 months\"", "warn_before = \"5 years\""), R::WarningTooLong);
    assert_eq!(reason("seats = 30", "seats = 0"), R::OutOfRange { min: 1, max: 100_000 });
    assert_eq!(reason("second = \"1/3\"", "second = \"2/3\""), R::StricterCall(2));
    let deputy = "of = \"league\", deputy = true }, { office = \"headquarters_secretary\", voting = false }]\nchair = [\"secretary_general\"]";
    assert_eq!(
        league(deputy, "of = \"league\" }]\nchair = [\"portal_editor\"]"),
        R::ChairNotMember("portal_editor".into())
    );
}

#[test]
fn elections_and_congresses_do_not_contradict_the_rest() {
    let known = [
        (
            "method = \"stv\"\nformula = \"droop\"",
            "method = \"stv\"\nformula = \"dhondt\"",
            "elections.league_bureau.formula",
            Reason::NoQuota,
        ),
        (
            "method = \"plurality\"\n",
            "method = \"plurality\"\nthreshold = \"5%\"\n",
            "elections.branch_offices.threshold",
            Reason::UselessThreshold,
        ),
        (
            "method = \"plurality\"\n",
            "method = \"plurality\"\nmajority = \"simple\"\n",
            "elections.branch_offices.majority",
            Reason::UselessMajority,
        ),
        (
            "offices = [\"league_bureau_member\"]\nmethod",
            "offices = [\"league_treasurer\", \"league_bureau_member\"]\nmethod",
            "elections.league_bureau.offices[1]",
            Reason::SecondElection { office: "league_treasurer".into(), first: "league_offices".into() },
        ),
        (
            "method = \"two_round\"\nties = \"older\"",
            "by = \"national_congress\"\nmethod = \"two_round\"\nties = \"older\"",
            "elections.secretary_general.by",
            Reason::OtherElector {
                office: "secretary_general".into(),
                elected_by: "national_council".into(),
            },
        ),
        (
            "members = [{ all = \"delegates\" }, { office = \"league_president\" }",
            "members = [{ office = \"league_president\" }",
            "congresses.league.delegates",
            Reason::DelegatesWithoutSeats("league_congress".into()),
        ),
        (
            "members = [{ office = \"league_president\" }, { office = \"league_vice_president\" }",
            "members = [{ all = \"delegates\" }, { office = \"league_president\" }, { office = \"league_vice_president\" }",
            "bodies.league_bureau.members[1].all",
            Reason::SeatsWithoutDelegates,
        ),
        (
            "max_terms = 3",
            "max_terms = 3\nmax_terms_ever = 5",
            "offices.executive_member.max_terms_ever",
            Reason::SecondLimit,
        ),
        (
            "second = \"any\"\nsecond_after",
            "second_after",
            "bodies.branch_assembly.quorum.second_after",
            Reason::Without("second"),
        ),
        (
            "second = \"any\"\nsecond_after = \"7 days\"",
            "third = \"any\"",
            "bodies.branch_assembly.quorum.third",
            Reason::Without("second"),
        ),
        (
            "ordinary = \"60 days\"",
            "ordinary = \"60 days\"\nurgent_by = [\"secretary_general\"]",
            "bodies.national_congress.notice.urgent_by",
            Reason::Without("urgent"),
        ),
    ];
    for (from, to, key, reason) in known {
        let problem = one(from, to);
        let name = key.rsplit('.').next().unwrap().split('[').next().unwrap();
        let wrong = PARTY.replacen(from, to, 1);
        assert_eq!((problem.key.as_str(), &problem.reason), (key, &reason));
        let line = wrong.lines().nth(problem.line - 1).unwrap();
        assert!(line.contains(name), "{key} is said to stand on line {}: {line}", problem.line);
        for lang in [Lang::Ar, Lang::Fr, Lang::En] {
            assert!(problem.reason.text(lang).ends_with('.'), "{problem:?}");
        }
    }
}

#[test]
fn shares_of_dues_go_up_once_each_and_never_beyond_the_payment() {
    let party = "to = \"party\"\nshare = \"1/5\"";
    let known = [
        (
            party,
            "to = \"party\"\nshare = \"71%\"",
            "members.dues_shares[2].share",
            Reason::SharesOverAll("league_provincial_branch".into()),
        ),
        (
            party,
            "to = \"league\"\nof = [\"league_provincial_branch\"]\nshare = \"1/5\"",
            "members.dues_shares[2].to",
            Reason::SecondShare("league".into()),
        ),
        (
            "of = [\"league_provincial_branch\"]",
            "of = [\"league_provincial_branch\", \"provincial_branch\"]",
            "members.dues_shares[1].of[2]",
            Reason::NotUnder("league".into()),
        ),
        (
            party,
            "to = \"provincial_branch\"\nshare = \"1/5\"",
            "members.dues_shares[2].to",
            Reason::NobodyUnder,
        ),
        (
            party,
            "to = \"party\"\nshare = \"6/5\"",
            "members.dues_shares[2].share",
            Reason::BadFraction("6/5".into()),
        ),
    ];
    for (from, to, key, reason) in known {
        let problem = one(from, to);
        assert_eq!((problem.key.as_str(), &problem.reason), (key, &reason));
        for lang in [Lang::Ar, Lang::Fr, Lang::En] {
            assert!(problem.reason.text(lang).ends_with('.'), "{problem:?}");
        }
    }
    assert!(Statutes::parse(&PARTY.replacen(party, "to = \"party\"\nshare = \"7/10\"", 1)).is_ok());
}

#[test]
fn an_election_by_the_body_that_the_office_names_is_no_contradiction() {
    let same = PARTY.replacen(
        "method = \"two_round\"\nties = \"older\"",
        "by = \"national_council\"\nmethod = \"two_round\"\nties = \"older\"",
        1,
    );
    assert!(same != PARTY && Statutes::parse(&same).is_ok());
}

#[test]
fn every_programme_has_somebody_to_sign_it() {
    let known = [
        (
            "signed_for_unit = [\"league_president\"]",
            "signed_for_unit = [\"branch_secretary\"]",
            "programmes.signed_for_unit",
            Reason::NobodySigns("league".into()),
        ),
        (
            "signed_for_unit = [\"branch_secretary\"]",
            "signed_for_unit = [\"branch_treasurer\", \"branch_secretary\"]\n[[programmes.taken_up_by]]\nkinds = [\"regional_branch\"]\nsigned_for_leadership = [\"league_president\"]\nsigned_for_unit = [\"branch_secretary\"]",
            "programmes.taken_up_by[2].kinds[1]",
            Reason::NoPartner("regional_branch".into()),
        ),
        (
            "signed_for_unit = [\"branch_secretary\"]",
            "signed_for_unit = [\"league_secretary\"]",
            "programmes.taken_up_by[1].signed_for_unit",
            Reason::NobodySigns("league_regional_branch".into()),
        ),
        (
            "kinds = [\"league_regional_branch\", \"league_provincial_branch\"]",
            "kinds = [\"league_regional_branch\", \"league\"]",
            "programmes.taken_up_by[1].kinds[2]",
            Reason::Repeated("league".into()),
        ),
    ];
    for (from, to, key, reason) in known {
        let problems = party_with(&[(from, to)]);
        let found = problems.iter().find(|problem| problem.reason == reason);
        let found = found.unwrap_or_else(|| panic!("{reason:?} is not among {problems:#?}"));
        assert_eq!(found.key, key);
        for lang in [Lang::Ar, Lang::Fr, Lang::En] {
            assert!(found.reason.text(lang).ends_with('.'), "{found:?}");
        }
    }
}

#[test]
fn a_circle_of_kinds_is_named_and_a_kind_under_itself_is_allowed() {
    let inside = "children = [\"regional_branch\"]\nplural = { ar = \"الفروع الإقليمية\"";
    let problems = party_with(&[("plural = { ar = \"الفروع الإقليمية\"", inside)]);
    let circle = Reason::EndlessKinds(vec!["regional_branch".into(), "provincial_branch".into()]);
    assert!(problems.iter().any(|p| p.reason == circle && p.line == 83), "{problems:#?}");
    let own =
        PARTY.replacen("plural = { ar = \"الروابط", "children = [\"league\"]\nplural = { ar = \"الروابط", 1);
    let own = own.replacen("children = [\"league_regional_branch\"]\n", "", 1);
    let own =
        own.replacen("children = [\"league\"]", "children = [\"league\", \"league_regional_branch\"]", 1);
    assert!(Statutes::parse(&own).is_ok(), "leagues within leagues");
}

#[test]
fn an_article_that_does_not_exist_is_not_cited() {
    let problem = one(
        "ties = \"older\"\nsecrecy = \"verifiable\"\ncandidatures_before = \"15 days\"\nappeals_within = \"3 days\"\nappeals_to = \"executive_committee\"\ncertified_by = \"headquarters_secretary\"\narticle = 43",
        "ties = \"older\"\narticle = 430",
    );
    assert_eq!(problem.key, "elections.secretary_general.article");
    assert!(problem.message(Lang::En).contains("`430` points to nothing"), "{}", problem.message(Lang::En));
}

#[test]
fn no_problem_is_without_words() {
    let many = party_with(&[
        ("root = true", "root = 1"),
        ("seats = 30", "seats = \"thirty\""),
        ("min_age = 18", "min_age = -1"),
        ("currency = \"MAD\"", "currency = \"dirham\""),
        ("amount = 100", "amount = 1.5"),
        ("every = \"1 year\"", "every = \"0 years\""),
        ("basis = \"paid_members\"", "basis = \"everybody\""),
        ("kinds = [\"league\"]", "kinds = [\"league\", \"league\", \"legue\"]"),
        ("remote = true", "remote = \"yes\""),
        ("urgent = \"48 hours\"", "urgent = \"48 days\""),
        ("chair_casts = true", "of = \"members\", chair_casts = true"),
    ]);
    assert!(many.len() >= 11, "{many:#?}");
    for problem in &many {
        for lang in [Lang::Ar, Lang::Fr, Lang::En] {
            assert!(!problem.reason.text(lang).is_empty(), "{problem:?}");
        }
    }
}

#[test]
fn hostile_files_are_answered() {
    let deep = format!("a = {}", "[".repeat(100_000));
    let wide: String = (0..20_000).map(|i| format!("k{i} = {i}\n")).collect();
    let long = format!("{} = 1\n", "k".repeat(1_000_000));
    for text in [deep, wide, long, "\0\u{202e}= \"".to_owned(), "[".to_owned(), "[[organisation]]".to_owned()]
    {
        let problems = Statutes::parse(&text).expect_err("none of these are statutes");
        assert!(problems.iter().all(|p| p.line >= 1));
    }
}

#[test]
fn a_broken_line_hides_no_other_mistake_and_invents_none() {
    let text =
        PARTY.replacen("seats = 30", "seats = ", 1).replacen("speeches_per_item = 2", "speeches = 2", 1);
    let problems = Statutes::parse(&text).expect_err("two mistakes");
    let keys: Vec<_> = problems.iter().map(|p| p.key.as_str()).collect();
    assert_eq!(keys, ["offices.executive_member.seats", "meetings.speeches"]);
    let twice = PARTY.replacen("seats = 30", "seats = 30\nseats = 31", 1).replacen(
        "min_age = 18",
        "min_age = 1800",
        1,
    );
    let problems = Statutes::parse(&twice).expect_err("two mistakes");
    assert_eq!(problems[0].reason, Reason::DuplicateKey);
    assert_eq!(problems[1].key, "members.min_age");
    assert_eq!(problems.len(), 2);
}

#[test]
fn telephones_belong_to_a_country() {
    for wrong in ["\"\"", "\"+212\"", "\"21200\""] {
        let problem = one("country_code = \"212\"", &format!("country_code = {wrong}"));
        assert_eq!(problem.key, "members.phones.country_code", "{wrong}");
    }
}
