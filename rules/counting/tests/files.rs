//! Ballot files that are wrong, each told with its line in three languages, and files of every dialect.

use rawabit_counting::ballots::Pref;
use rawabit_counting::blt::{self, Mistake};
use rawabit_counting::method::Method;
use rawabit_counting::{Draws, Fault, Lang, Outcome, csv};

fn mistake(text: &str) -> (usize, Mistake) {
    let problem = blt::read(text.as_bytes()).expect_err(text);
    for lang in [Lang::Ar, Lang::Fr, Lang::En] {
        let said = problem.message(lang);
        assert!(said.contains(&problem.line.to_string()) && said.len() > 20, "{said}");
    }
    (problem.line, problem.mistake)
}

const TAIL: &str = "0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n";

#[test]
fn wrong_files_are_told_with_their_line() {
    assert_eq!(mistake(""), (1, Mistake::Empty));
    assert_eq!(mistake("\n  # nothing\n"), (1, Mistake::Empty));
    assert_eq!(mistake("three 1\n"), (1, Mistake::Header));
    assert_eq!(mistake("3\n"), (1, Mistake::Header));
    assert_eq!(mistake("0 1\n0\n"), (1, Mistake::Candidates("0".into())));
    assert_eq!(mistake("99999 1\n0\n"), (1, Mistake::Candidates("99999".into())));
    assert_eq!(mistake("3 0\n0\n"), (1, Mistake::Seats));
    assert_eq!(mistake("3 1\n1 1 2 0\n"), (2, Mistake::CutInBallots));
    assert_eq!(mistake("3 1\n1 1 2 0\n1 2"), (3, Mistake::CutInBallots));
    assert_eq!(mistake("3 1\n1 1 2 0\n0\n\"A\"\n\"B\"\n"), (5, Mistake::CutInNames(2, 3)));
    assert_eq!(mistake("3 1\n1 1 0\n0\n\"A\"\n\"B\n\"C\"\n\"T\"\n"), (5, Mistake::OpenQuote));
    assert_eq!(mistake(&format!("3 1\n1 1 0\n-2 1 2 0\n{TAIL}")), (3, Mistake::NegativeWeight("-2".into())));
    assert_eq!(mistake(&format!("3 1\n-2 1 2 0\n{TAIL}")), (2, Mistake::NegativeWeight("-2".into())));
    assert_eq!(mistake(&format!("3 1\n1.5 1 2 0\n{TAIL}")), (2, Mistake::Weight("1.5".into())));
    assert_eq!(mistake(&format!("3 1\n1 1 0\n1 4 0\n{TAIL}")), (3, Mistake::NoCandidate("4".into(), 3)));
    assert_eq!(mistake(&format!("3 1\n1 1 2 3 1 0\n{TAIL}")), (2, Mistake::Twice("1".into())));
    assert_eq!(mistake(&format!("3 1\n1 x 0\n{TAIL}")), (2, Mistake::NoCandidate("x".into(), 3)));
    assert_eq!(
        mistake(&format!("3 1\n[tie 1 2\n1 1 0\n{TAIL}")).1,
        Mistake::Option("tie".into()).clone().into_or_bracket()
    );
    assert_eq!(mistake(&format!("3 1\n[colour red]\n1 1 0\n{TAIL}")), (2, Mistake::Option("colour".into())));
    for zero in ["1 1=0 2 0", "1 1 00 2 0", "(a) 1=0 0"] {
        let said = mistake(&format!("3 1\n1 1 0\n{zero}\n{TAIL}"));
        assert_eq!(said, (3, Mistake::NoCandidate("0".into(), 3)), "{zero}");
    }
    assert_eq!(mistake("3 1\n18446744073709551615 1 0\n1 2 0\n0\n"), (3, Mistake::TooMany));
    assert_eq!(mistake("3 1\n99999999999999999999 1 0\n0\n"), (2, Mistake::TooMany));
    let not_text = blt::read(b"1 1\n1 1 0\n0\n\"\xff\"\n").expect_err("not UTF-8");
    assert_eq!((not_text.line, not_text.mistake), (4, Mistake::NotText));
}

trait OrBracket {
    fn into_or_bracket(self) -> Mistake;
}
impl OrBracket for Mistake {
    /// An option that is not closed runs to the next bracket, and there is none.
    fn into_or_bracket(self) -> Mistake {
        Mistake::OpenBracket
    }
}

#[test]
fn a_file_cut_anywhere_is_refused_or_lacks_only_its_title() {
    let text = "3 2\n-3\n4 1 2 0\n2 2=1 0\n1 0\n0\n\"أمينة\"\n\"Brahim\"\n\"C\"\n\"Chair\"\n";
    let whole = blt::read(text.as_bytes()).expect("a whole file");
    for cut in 0..text.len() {
        if let Ok(found) = blt::read(&text.as_bytes()[..cut]) {
            assert_eq!(found.ballots, whole.ballots, "cut at {cut}");
            assert_eq!(found.candidates, whole.candidates, "cut at {cut}");
        }
    }
}

#[test]
fn dialects_are_read_together() {
    let text = "# OpaVote's comment\n4 2  /* and droop's */\n-4\n[nick a b c d]\n[tie 2 1 3 4]\n[droop precision=5]\n\
                3 1 - 2 0   # a rank left empty\n(x17) a=b c 0\n2 c 0 1 c 0\n5\n  1\n  0\n1 0\r\n0\n\
                \"Amina \"the swift\" A\"\nBrahim (Ind)\n\"C\" # third\n\"D\"\nA title without quotes\n\nSome notes.";
    let election = blt::read(text.as_bytes()).expect("all dialects");
    assert_eq!(election.names(), ["Amina \"the swift\" A", "Brahim (Ind)", "C", "D"]);
    assert_eq!((election.title.as_str(), election.seats, election.blank), ("A title without quotes", 2, 1));
    assert!(election.candidates[3].withdrawn);
    assert_eq!(election.tie_order, Some(vec![1, 0, 2, 3]));
    let pref = |c, equal| Pref::new(c, equal);
    let merged = election.ballots.merged();
    let found: Vec<(u64, Vec<Pref>)> = merged.iter().map(|(n, p)| (n, p.to_vec())).collect();
    assert_eq!(
        found,
        [
            (3, vec![pref(0, false), pref(1, false)]),
            (1, vec![pref(0, false), pref(1, true), pref(2, false)]),
            (3, vec![pref(2, false)]),
            (5, vec![pref(0, false)]),
        ]
    );
}

#[test]
fn nobody_voted() {
    let election =
        blt::read(format!("3 1\n{TAIL}").as_bytes()).expect("no ballots is no mistake of the file");
    for method in Method::ALL {
        assert_eq!(method.count(&election, &Draws::none()), Err(Fault::NoVotes), "{method:?}");
    }
    let blank = blt::read(format!("3 1\n7 0\n{TAIL}").as_bytes()).expect("blank papers");
    assert_eq!(blank.blank, 7);
    assert_eq!(Method::Plurality.count(&blank, &Draws::none()), Err(Fault::NoVotes));
}

#[test]
fn the_withdrawn_are_passed_over() {
    let election = blt::read(format!("3 1\n-1\n5 1 2 0\n4 3 0\n3 1 0\n{TAIL}").as_bytes()).expect("a file");
    assert_eq!(election.expressed(), Ok(9), "three name nobody who stands");
    let Ok(Outcome::Decided(count)) = Method::StvScottish.count(&election, &Draws::none()) else {
        panic!("no tie")
    };
    assert_eq!(count.winners, [1]);
    let all_out = blt::read(format!("3 1\n-1 -2 -3\n5 1 2 0\n{TAIL}").as_bytes()).expect("a file");
    assert_eq!(Method::Borda.count(&all_out, &Draws::none()), Err(Fault::NoCandidates));
}

#[test]
fn more_seats_than_candidates_elect_all_who_stand() {
    let election = blt::read(format!("3 7\n5 1 2 0\n4 3 0\n{TAIL}").as_bytes()).expect("a file");
    let Ok(Outcome::Decided(count)) = Method::StvScottish.count(&election, &Draws::none()) else {
        panic!("no tie")
    };
    assert_eq!(count.winners.len(), 3);
}

#[test]
fn votes_of_lists_from_csv() {
    let read = |text: &str| csv::read_votes(text.as_bytes());
    let lists = read("name,votes\n\"A, \"\"the first\"\"\",10\nB,0\n").expect("two lists");
    assert_eq!(lists, [("A, \"the first\"".to_owned(), 10), ("B".to_owned(), 0)]);
    assert_eq!(read("\u{feff}الوردة;7\r\nالميزان;5\r\n").expect("no heading").len(), 2);
    let fails = |text: &str| read(text).map(|_| ()).map_err(|p| (p.line, p.mistake)).expect_err(text);
    assert_eq!(fails(""), (1, Mistake::Empty));
    assert_eq!(fails("name,votes\n"), (1, Mistake::Empty));
    assert_eq!(fails("A,1\nB\n"), (2, Mistake::Columns("B".into())));
    assert_eq!(fails("A,1\n\n\nB,-2\n"), (4, Mistake::NegativeWeight("-2".into())));
    assert_eq!(fails("A,1\nB,2.5\n"), (2, Mistake::NoNumber("2.5".into())));
    assert_eq!(fails("A,1\nA,2\n"), (2, Mistake::NamedTwice("A".into())));
    assert_eq!(fails("A,1\n\"B,2\n"), (2, Mistake::OpenQuote));
    assert_eq!(fails("A,1\nB,1,234\n"), (2, Mistake::Columns("B,1,234".into())));
    // A heading is known by its word. A first row without a number, or in digits that are not read, is a list and not passed over.
    for heading in
        ["Party;Votes 2021", "الحزب;عدد الأصوات", "الفرع;المنخرطون", "liste;Suffrages exprimés", "x;ADHÉRENTS"]
    {
        assert_eq!(read(&format!("{heading}\nA;1\n")).map(|lists| lists.len()), Ok(1), "{heading}");
    }
    for (first, number) in [("A,", ""), ("A,-", "-"), ("A,٧٠", "٧٠"), ("A,ten", "ten"), ("A,n/a", "n/a")]
    {
        assert_eq!(fails(&format!("{first}\nB,2\n")), (1, Mistake::NoNumber(number.into())), "{first}");
    }
    assert_eq!(csv::write_seats(&lists), "name,seats\n\"A, \"\"the first\"\"\",10\n\"B\",0\n");
}

#[test]
fn ballots_from_csv_that_are_wrong() {
    let fails = |text: &str| {
        csv::read_ballots(text.as_bytes()).map(|_| ()).map_err(|p| (p.line, p.mistake)).expect_err(text)
    };
    assert_eq!(fails("2;1\n3;1;2\n"), (2, Mistake::CutInNames(0, 2)));
    assert_eq!(fails("2,1\n3,1,2\n-1,2\nA\nB\nT\n"), (3, Mistake::NegativeWeight("-1".into())));
    assert_eq!(fails("2,1\n3,1,2,1\nA\nB\nT\n"), (2, Mistake::Twice("1".into())));
    assert_eq!(fails("2,1\n3,5\nA\nB\nT\n"), (2, Mistake::NoCandidate("5".into(), 2)));
    // An empty cell is a rank left empty; a zero is no candidate, and what follows it must not be lost.
    assert_eq!(fails("2,1\n1,1\n3,1,0,2\nA\nB\nT\n"), (3, Mistake::NoCandidate("0".into(), 2)));
    let gap = csv::read_ballots(b"2,1\n3,1,,2\nA\nB\nT\n").expect("a rank left empty");
    assert_eq!(gap.ballots.prefs(0), [Pref::new(0, false), Pref::new(1, false)]);
}
