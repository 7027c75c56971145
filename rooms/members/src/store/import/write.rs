//! The tables that a batch writes.

use rawabit_platform::store::bulk::{Bulk, Kind};

use Kind::{Bool, Bytes, Int, Text};

/// Members.
pub const MEMBERS: Bulk = Bulk {
    table: "member",
    columns: &[
        ("no", Int),
        ("person_id", Text),
        ("number", Text),
        ("unit_path", Text),
        ("sort_key", Text),
        ("rank", Int),
        ("gender", Text),
        ("birth_day", Text),
        ("profession", Text),
        ("area", Text),
        ("phone", Text),
        ("identity_sealed", Text),
        ("identity_digest", Text),
        ("since", Text),
        ("state", Text),
        ("synthetic", Bool),
        ("version", Int),
        ("created_at", Int),
        ("updated_at", Int),
    ],
};

/// Numbers.
pub const NUMBERS: Bulk =
    Bulk { table: "member_number", columns: &[("number", Text), ("person_id", Text), ("since", Text)] };

/// Likenesses.
pub const ALIKE: Bulk = Bulk { table: "member_alike", columns: &[("likeness", Int), ("no", Int)] };

/// Memberships.
pub const MEMBERSHIPS: Bulk = Bulk {
    table: "membership",
    columns: &[
        ("id", Text),
        ("no", Int),
        ("person_id", Text),
        ("unit_id", Text),
        ("unit_path", Text),
        ("category", Text),
        ("state", Text),
        ("since", Text),
        ("joined", Text),
        ("until_day", Text),
        ("end_reason", Text),
        ("sort_key", Text),
        ("gender", Text),
        ("birth_day", Text),
        ("profession", Text),
        ("synthetic", Bool),
        ("version", Int),
        ("created_at", Int),
        ("updated_at", Int),
    ],
};

/// The history.
pub const EVENTS: Bulk = Bulk {
    table: "membership_event",
    columns: &[
        ("id", Text),
        ("person_id", Text),
        ("membership_id", Text),
        ("unit_path", Text),
        ("kind", Text),
        ("day", Text),
        ("reason", Text),
        ("body", Text),
        ("reference", Text),
        ("detail", Text),
        ("act_idx", Int),
        ("office", Text),
        ("actor", Text),
        ("at", Int),
    ],
};

/// What dues say.
pub const DUES: Bulk = Bulk {
    table: "dues_standing",
    columns: &[("person_id", Text), ("unit_id", Text), ("paid_until", Text), ("exempt", Bool)],
};

/// What an older register said of dues.
pub const CARRIED: Bulk = Bulk {
    table: "dues_carried",
    columns: &[("membership_id", Text), ("paid_until", Text), ("import_id", Text)],
};

/// What became of the rows.
pub const ROWS: Bulk = Bulk {
    table: "member_import_row",
    columns: &[
        ("import_id", Text),
        ("position", Int),
        ("line", Int),
        ("kind", Text),
        ("person_id", Text),
        ("membership_id", Text),
        ("salt", Bytes),
        ("leaf", Bytes),
        ("filled", Text),
    ],
};

/// What was not taken.
pub const NOTES: Bulk = Bulk {
    table: "member_import_note",
    columns: &[
        ("import_id", Text),
        ("line", Int),
        ("n", Int),
        ("stage", Text),
        ("heading", Text),
        ("code", Text),
        ("args", Text),
    ],
};
