-- A file of members on its way into the registry: looked at, then taken in batches, undone as a whole where that is wished.
-- `mark_key` and `mark_row` are the checkpoint: everything up to this place of the order has been decided.
CREATE TABLE member_import (
  id TEXT PRIMARY KEY,
  unit_path TEXT NOT NULL,
  unit_id TEXT,
  grants TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  plan TEXT NOT NULL,
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  read BIGINT NOT NULL,
  created BIGINT NOT NULL,
  joined BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  same BIGINT NOT NULL,
  suspected BIGINT NOT NULL,
  refused BIGINT NOT NULL,
  undone BIGINT NOT NULL,
  stage TEXT NOT NULL,
  mark_key TEXT,
  mark_row BIGINT,
  position BIGINT NOT NULL,
  problem TEXT,
  act_idx BIGINT,
  undo_act_idx BIGINT,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  finished_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX member_import_unit ON member_import (unit_path, created_at);
CREATE INDEX member_import_file ON member_import (sha256);

-- What became of each row that was taken, in the order in which it was: enough to prove it, and to undo it.
CREATE TABLE member_import_row (
  import_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  line BIGINT NOT NULL,
  kind TEXT NOT NULL,
  person_id TEXT NOT NULL,
  membership_id TEXT,
  salt {blob} NOT NULL,
  leaf {blob} NOT NULL,
  filled TEXT,
  PRIMARY KEY (import_id, position)
);

-- Every row that was not taken, or not all of it, with the reason; words are made where the reader's language is known.
CREATE TABLE member_import_note (
  import_id TEXT NOT NULL,
  line BIGINT NOT NULL,
  n INTEGER NOT NULL,
  stage TEXT NOT NULL,
  heading TEXT NOT NULL,
  code TEXT NOT NULL,
  args TEXT NOT NULL,
  PRIMARY KEY (import_id, line, n)
);

-- Which heading a unit's files use for what.
CREATE TABLE member_import_heading (
  unit_path TEXT NOT NULL,
  heading TEXT NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (unit_path, heading)
);

-- By what two records of one person are suspected: the sounds of the name with the day of birth, as one number.
CREATE TABLE member_alike (
  likeness BIGINT NOT NULL,
  no BIGINT NOT NULL,
  PRIMARY KEY (likeness, no)
);
CREATE INDEX member_alike_no ON member_alike (no);

-- Every list of members that left the house: who took it, when, why, what was asked for and how many it held.
CREATE TABLE member_export (
  id TEXT PRIMARY KEY,
  unit_path TEXT NOT NULL,
  at BIGINT NOT NULL,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  format TEXT NOT NULL,
  filter TEXT NOT NULL,
  columns TEXT NOT NULL,
  reason TEXT NOT NULL,
  identities BOOLEAN NOT NULL,
  members BIGINT NOT NULL
);
CREATE INDEX member_export_unit ON member_export (unit_path, at);
-- postgres:
ALTER TABLE member_import ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE member_export ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
