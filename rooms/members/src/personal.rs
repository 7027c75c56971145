//! What this room keeps about persons, and what is left of it when one is erased: a number, and of each membership the unit, years, a sex
//! and a group, which say nothing of anybody and keep statistics what they were.

use rawabit_platform::personal::{Erasing, PersonTable, Whose};

const fn deleted(table: &'static str, without: &'static [&'static str]) -> PersonTable {
    PersonTable { table, whose: Whose::Person("person_id"), without, erasing: Erasing::Deleted }
}

const fn blanked(
    table: &'static str,
    without: &'static [&'static str],
    columns: &'static [(&'static str, &'static str)],
) -> PersonTable {
    PersonTable { table, whose: Whose::Person("person_id"), without, erasing: Erasing::Blanked(columns) }
}

/// Of a membership of the person.
const OF_MEMBERSHIP: Whose = Whose::Where("membership_id IN (SELECT id FROM membership WHERE person_id = ?)");

/// Letters about an application or a payment of the person: those to sponsors, or to an address that nobody has any more, name them as well.
const LETTERS: &str = "(about_kind = 'application' AND about_id IN (SELECT id FROM application WHERE person_id = ?)) \
    OR (about_kind = 'dues_payment' AND about_id IN \
     (SELECT d.id FROM dues_payment d JOIN membership m ON m.id = d.membership_id WHERE m.person_id = ?))";

/// The tables. What is found through `membership` comes before it.
pub(crate) const PERSON_DATA: &[PersonTable] = &[
    PersonTable { table: "mail", whose: Whose::Where(LETTERS), without: &["*"], erasing: Erasing::Deleted },
    deleted("member_card", &["token_hash", "token_sealed"]),
    deleted("consent", &["link_no"]),
    deleted("member_address", &["token_hash"]),
    deleted("correction_request", &["actor"]),
    blanked("erasure", &["actor"], &[("words", "''"), ("reason", "''")]),
    // Whose record the person opened is others' to know; that somebody did stays with them.
    PersonTable {
        table: "member_read",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Blanked(&[("actor", "CASE WHEN office IS NULL THEN 'account' ELSE actor END")]),
    },
    deleted("member_read", &["account_id", "actor"]),
    blanked(
        "application_sponsor",
        &["token_hash"],
        &[("person_id", "NULL"), ("number", "''"), ("token_hash", "NULL")],
    ),
    blanked(
        "application",
        &["sort_key", "email_key", "identity_sealed", "identity_digest", "token_hash", "actor"],
        &[
            ("name", "'{}'"),
            ("sort_key", "''"),
            ("birth_day", "NULL"),
            ("email", "NULL"),
            ("email_key", "NULL"),
            ("phone", "NULL"),
            ("area", "NULL"),
            ("identity_sealed", "NULL"),
            ("identity_digest", "NULL"),
            ("words", "''"),
            ("token_hash", "NULL"),
            ("decision_reason", "''"),
            ("appeal_words", "''"),
        ],
    ),
    blanked(
        "transfer",
        &["asked_by", "from_consent_by", "to_consent_by", "refused_by"],
        &[("reason", "''"), ("refusal", "''")],
    ),
    blanked(
        "membership_event",
        &["actor"],
        &[
            ("reason", "''"),
            ("reference", "NULL"),
            ("detail", "'{}'"),
            ("day", "substr(day, 1, 4) || '-01-01'"),
        ],
    ),
    PersonTable {
        table: "membership_suspension",
        whose: Whose::Where("membership_id IN (SELECT id FROM membership WHERE person_id = ?)"),
        without: &[],
        erasing: Erasing::Deleted,
    },
    // The book stays a book: sums, days and numbers say nothing of anybody once the words are gone.
    PersonTable {
        table: "cash_entry",
        whose: Whose::Where(
            "payment_id IN (SELECT d.id FROM dues_payment d JOIN membership m ON m.id = d.membership_id WHERE m.person_id = ?)",
        ),
        without: &["payment_id", "remittance_id", "counters", "actor", "office"],
        erasing: Erasing::Blanked(&[("words", "''"), ("party", "''"), ("reference", "''")]),
    },
    PersonTable {
        table: "bank_line",
        whose: OF_MEMBERSHIP,
        without: &["import_id", "digest", "certain", "payment_id", "membership_id"],
        erasing: Erasing::Blanked(&[("words", "''")]),
    },
    PersonTable {
        table: "dues_payment",
        whose: OF_MEMBERSHIP,
        without: &["membership_id", "entry_id", "counters", "link_hash", "actor", "office"],
        erasing: Erasing::Blanked(&[
            ("reference", "''"),
            ("reason", "''"),
            ("link_hash", "NULL"),
            ("paid_from", "substr(paid_from, 1, 4) || '-01-01'"),
            ("paid_until", "substr(paid_until, 1, 4) || '-01-01'"),
        ]),
    },
    PersonTable {
        table: "dues_exemption",
        whose: OF_MEMBERSHIP,
        without: &["membership_id", "act_idx", "actor", "office"],
        erasing: Erasing::Blanked(&[
            ("reason", "''"),
            ("reference", "''"),
            ("from_day", "substr(from_day, 1, 4) || '-01-01'"),
            ("until_day", "substr(until_day, 1, 4) || '-01-01'"),
        ]),
    },
    PersonTable {
        table: "dues_category",
        whose: OF_MEMBERSHIP,
        without: &["membership_id", "actor", "office"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "dues_carried",
        whose: OF_MEMBERSHIP,
        without: &["membership_id", "import_id"],
        erasing: Erasing::Deleted,
    },
    deleted("dues_standing", &[]),
    // Without its salt, nobody can tell any more whose entry a leaf of the roll's tree was.
    blanked("roll_entry", &["no"], &[("salt", "''")]),
    // Without its salt, nobody can tell any more whose row an import's tree committed to.
    blanked("member_import_row", &["salt", "leaf"], &[("salt", "''"), ("filled", "NULL")]),
    PersonTable {
        table: "member_alike",
        whose: Whose::Where("no IN (SELECT no FROM member WHERE person_id = ?)"),
        without: &["*"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "member_audience",
        whose: Whose::Where("message_id IN (SELECT message_id FROM member_delivery WHERE person_id = ?)"),
        without: &["*"],
        erasing: Erasing::Kept(
            "a list of numbers goes once it is written down for each; whoever is erased is passed over",
        ),
    },
    // Which text it was stays with the unit that wrote it; whom it reached and where goes.
    deleted("member_delivery", &["place", "no", "remote", "attempts", "next_at"]),
    PersonTable {
        table: "member_bounce",
        whose: Whose::Where(
            "address IN (SELECT email_key FROM person WHERE id = ?) OR address IN (SELECT phone FROM member WHERE person_id = ?) \
             OR address IN (SELECT a.email_key FROM person_address a WHERE a.person_id = ? \
              AND NOT EXISTS (SELECT 1 FROM person q WHERE q.email_key = a.email_key AND q.id <> a.person_id))",
        ),
        without: &[],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "member_segment",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Kept("which account saved a search belongs to the unit that uses it"),
    },
    PersonTable {
        table: "member_message",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Kept("who wrote to the members of a unit belongs to the record of the unit"),
    },
    PersonTable {
        table: "member_message_template",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Kept("which account kept a text belongs to the unit that uses it"),
    },
    PersonTable {
        table: "member_name",
        whose: Whose::Where("no IN (SELECT no FROM member WHERE person_id = ?)"),
        without: &["*"],
        erasing: Erasing::Deleted,
    },
    // That somebody may be somebody else is a suspicion of the house's, and says nothing about anybody.
    PersonTable {
        table: "member_pair",
        whose: Whose::Where(
            "low IN (SELECT no FROM member WHERE person_id = ?) OR high IN (SELECT no FROM member WHERE person_id = ?)",
        ),
        without: &["*"],
        erasing: Erasing::Deleted,
    },
    deleted("member_merge_card", &["*"]),
    // Without the rows of before, a merge stays what it is.
    blanked(
        "member_merge",
        &[
            "kept_no",
            "lost_person",
            "lost_no",
            "evidence",
            "before",
            "moved",
            "after_counts",
            "member_version",
            "person_version",
            "actor",
            "undone_by",
        ],
        &[
            ("before", "''"),
            ("moved", "''"),
            ("after_counts", "''"),
            ("reason", "''"),
            ("undo_reason", "''"),
            ("state", "CASE WHEN state = 'done' THEN 'settled' ELSE state END"),
        ],
    ),
    PersonTable {
        table: "member_import",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Kept("which account brought a list in belongs to the record of what came in"),
    },
    PersonTable {
        table: "member_export",
        whose: Whose::Account("account_id"),
        without: &["*"],
        erasing: Erasing::Kept("which account took a list out is for those to know who stand on it"),
    },
    // The number stays: what was given once is nobody else's, so that acts stay unambiguous.
    blanked("member_number", &[], &[("since", "substr(since, 1, 4) || '-01-01'")]),
    blanked(
        "membership",
        &["no", "sort_key"],
        &[
            ("sort_key", "''"),
            ("birth_day", "substr(birth_day, 1, 4) || '-01-01'"),
            ("since", "substr(since, 1, 4) || '-01-01'"),
            ("joined", "substr(joined, 1, 4) || '-01-01'"),
            ("until_day", "substr(until_day, 1, 4) || '-01-01'"),
            ("version", "version + 1"),
        ],
    ),
    blanked(
        "member",
        &["sort_key", "rank", "identity_sealed", "identity_digest"],
        &[
            ("sort_key", "''"),
            ("rank", "-no"),
            ("birth_day", "substr(birth_day, 1, 4) || '-01-01'"),
            ("area", "NULL"),
            ("phone", "NULL"),
            ("identity_sealed", "NULL"),
            ("identity_digest", "NULL"),
            ("since", "substr(since, 1, 4) || '-01-01'"),
            ("state", "'ended'"),
            ("version", "version + 1"),
        ],
    ),
];
