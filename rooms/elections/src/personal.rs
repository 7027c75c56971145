//! The room's tables that hold something about persons. Ballots are none of them: nobody can say whose they are.

use rawabit_platform::personal::{Erasing, PersonTable, Whose};

const OF_ELECTOR: Whose = Whose::Where(
    "EXISTS (SELECT 1 FROM contest_elector e WHERE e.contest_id = contest_mark.contest_id \
     AND e.position = contest_mark.position AND e.person_id = ?)",
);
const OF_NAMED: Whose = Whose::Where(
    "EXISTS (SELECT 1 FROM contest_elector e WHERE e.contest_id = contest_named_vote.contest_id \
     AND e.position = contest_named_vote.position AND e.person_id = ?)",
);
const OF_PROXY: Whose = Whose::Where(
    "EXISTS (SELECT 1 FROM contest_elector e WHERE e.contest_id = contest_proxy.contest_id \
     AND e.position IN (contest_proxy.giver, contest_proxy.holder) AND e.person_id = ?)",
);

/// What ties and quotas ask of a candidate stays until the election is over: the count would otherwise change while it goes on.
const BORN: &str = "CASE WHEN EXISTS (SELECT 1 FROM contest c WHERE c.id = candidacy.contest_id \
     AND c.state NOT IN ('certified', 'annulled', 'cancelled')) THEN birth_day END";
const GENDER: &str = "CASE WHEN EXISTS (SELECT 1 FROM contest c WHERE c.id = candidacy.contest_id \
     AND c.state NOT IN ('certified', 'annulled', 'cancelled')) THEN gender ELSE '' END";

pub(crate) const PERSON_DATA: &[PersonTable] = &[
    PersonTable {
        table: "contest_mark",
        whose: OF_ELECTOR,
        without: &[],
        erasing: Erasing::Kept(
            "who has voted is a part of the record of an election, and says nothing of how",
        ),
    },
    PersonTable {
        table: "contest_named_vote",
        whose: OF_NAMED,
        without: &[],
        erasing: Erasing::Kept("an open vote is a part of the record of an election"),
    },
    PersonTable {
        table: "contest_proxy",
        whose: OF_PROXY,
        without: &[],
        erasing: Erasing::Kept("who voted for whom is a part of the record of an election"),
    },
    PersonTable {
        table: "contest_sheet",
        whose: Whose::Account("account_id"),
        without: &["content"],
        erasing: Erasing::Blanked(&[("teller", "'account'")]),
    },
    PersonTable {
        table: "contest_appeal",
        whose: Whose::Person("person_id"),
        without: &[],
        erasing: Erasing::Kept(
            "an appeal and what was decided on it are a part of the record of an election",
        ),
    },
    PersonTable {
        table: "candidacy",
        whose: Whose::Person("person_id"),
        without: &[],
        erasing: Erasing::Blanked(&[("note", "''"), ("birth_day", BORN), ("gender", GENDER)]),
    },
    PersonTable {
        table: "contest_letter",
        whose: Whose::Person("person_id"),
        without: &["mail_id"],
        erasing: Erasing::Kept(
            "that somebody was written to is a part of the record of an election; the letter itself goes with the person",
        ),
    },
    PersonTable::kept(
        "contest_elector",
        "the roll of an election stays with it; the name goes with the person",
    ),
];
