-- The sounds of a member's names, each spelling as one number: who bears the same name, however it is written, and how many do. Kept by
-- the nightly look for duplicates.
CREATE TABLE member_name (
  key BIGINT NOT NULL,
  no BIGINT NOT NULL,
  PRIMARY KEY (key, no)
);
CREATE INDEX member_name_no ON member_name (no);

-- Two records that are likely one person: the rows of the two members, `low` the smaller, and `pair` both of them, as addresses name
-- it. `evidence` is what speaks for it and against it, in words of model/alike.rs, without anybody's data. Judged "not the same", a pair
-- stays with who said so and why, and with the evidence of that time; more evidence opens it again.
CREATE TABLE member_pair (
  pair TEXT PRIMARY KEY,
  low BIGINT NOT NULL,
  high BIGINT NOT NULL,
  low_path TEXT NOT NULL,
  high_path TEXT NOT NULL,
  strength INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  state TEXT NOT NULL,
  found_at BIGINT NOT NULL,
  apart_evidence TEXT,
  apart_at BIGINT,
  reason TEXT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL
);
CREATE INDEX member_pair_low ON member_pair (low);
CREATE INDEX member_pair_high ON member_pair (high);
CREATE INDEX member_pair_list ON member_pair (state, strength, pair);

-- Two records that became one. `person_id` is the one that stays; the other one's row of `person` and `member` are gone, and all that
-- hung on them hangs on the one that stays. What is needed to undo it is in `before` (rows as they were), `moved` (rows that were handed over, by
-- their keys) and `after_counts` (how much stood on the merged record); it goes when the time for undoing is over.
CREATE TABLE member_merge (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  kept_no BIGINT NOT NULL,
  kept_number TEXT NOT NULL,
  lost_person TEXT NOT NULL,
  lost_no BIGINT NOT NULL,
  lost_number TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  state TEXT NOT NULL,
  evidence TEXT NOT NULL,
  fused BIGINT NOT NULL,
  reason TEXT NOT NULL,
  before TEXT NOT NULL,
  moved TEXT NOT NULL,
  after_counts TEXT NOT NULL,
  member_version BIGINT NOT NULL,
  person_version BIGINT NOT NULL,
  act_idx BIGINT,
  undo_act_idx BIGINT,
  done_at BIGINT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL,
  undone_at BIGINT,
  undone_by TEXT,
  undo_reason TEXT NOT NULL
);
CREATE INDEX member_merge_person ON member_merge (person_id);
CREATE INDEX member_merge_lost ON member_merge (lost_no);
CREATE INDEX member_merge_unit ON member_merge (unit_path, done_at);

-- The card of a record that became a part of another: whoever shows it is the one who stays, until another card is issued.
CREATE TABLE member_merge_card (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  merge_id TEXT NOT NULL
);
CREATE INDEX member_merge_card_person ON member_merge_card (person_id);
-- What hangs on a person or a membership is handed over by these.
CREATE INDEX transfer_person ON transfer (person_id);
CREATE INDEX application_person ON application (person_id);
CREATE INDEX application_sponsor_person ON application_sponsor (person_id);
CREATE INDEX cash_entry_payment ON cash_entry (payment_id);
CREATE INDEX bank_line_membership ON bank_line (membership_id);
-- postgres:
ALTER TABLE member_pair ALTER COLUMN low_path TYPE TEXT COLLATE "C";
ALTER TABLE member_pair ALTER COLUMN high_path TYPE TEXT COLLATE "C";
ALTER TABLE member_pair ALTER COLUMN pair TYPE TEXT COLLATE "C";
ALTER TABLE member_merge ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
