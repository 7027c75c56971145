-- Saved searches: what is asked, in a format of ours with a number (model/segment.rs). Whoever sees the members of the unit sees it, and finds with it
-- whom they may see themselves.
CREATE TABLE member_segment (
  id TEXT PRIMARY KEY,
  unit_path TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  filter TEXT NOT NULL,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX member_segment_unit ON member_segment (unit_path, sort_key);

-- Texts that a unit keeps for the next time.
CREATE TABLE member_message_template (
  id TEXT PRIMARY KEY,
  unit_path TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  way TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  version BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX member_message_template_unit ON member_message_template (unit_path, sort_key);

-- A message to many. `no` counts messages and stands in the addresses to which they come back; `filter` is what was asked when it was sent.
CREATE TABLE member_message (
  id TEXT PRIMARY KEY,
  no BIGINT NOT NULL CONSTRAINT member_message_no_key UNIQUE,
  unit_path TEXT NOT NULL,
  way TEXT NOT NULL,
  state TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  segment_id TEXT,
  filter TEXT NOT NULL,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT
);
CREATE INDEX member_message_unit ON member_message (unit_path, no);
CREATE INDEX member_message_state ON member_message (state, no);

-- What became of it for each member. `place` is their place in the order of lists when it was sent; `tried_at` is when it was last taken in hand, by
-- which the pace is kept; `remote` is what the operator calls it.
CREATE TABLE member_delivery (
  message_id TEXT NOT NULL,
  no BIGINT NOT NULL,
  place BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  way TEXT NOT NULL,
  lang TEXT NOT NULL,
  address TEXT,
  state TEXT NOT NULL,
  reason TEXT,
  words TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  remote TEXT,
  next_at BIGINT NOT NULL,
  tried_at BIGINT,
  at BIGINT NOT NULL,
  PRIMARY KEY (message_id, no)
);
CREATE INDEX member_delivery_place ON member_delivery (message_id, place);
CREATE INDEX member_delivery_state ON member_delivery (message_id, state, place);
CREATE INDEX member_delivery_person ON member_delivery (person_id, at);
CREATE INDEX member_delivery_pace ON member_delivery (way, tried_at) WHERE tried_at IS NOT NULL;
CREATE INDEX member_delivery_remote ON member_delivery (remote) WHERE remote IS NOT NULL;
CREATE INDEX member_delivery_open ON member_delivery (way, state) WHERE state IN ('queued', 'sending');

-- Addresses and telephones from which messages come back, in the form in which they are compared. Whoever is given another is not in it.
CREATE TABLE member_bounce (
  address TEXT PRIMARY KEY,
  times BIGINT NOT NULL,
  blocked BOOLEAN NOT NULL,
  status TEXT NOT NULL,
  words TEXT NOT NULL,
  at BIGINT NOT NULL
);
-- postgres:
ALTER TABLE member_segment ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE member_segment ALTER COLUMN sort_key TYPE TEXT COLLATE "C";
ALTER TABLE member_message_template ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE member_message_template ALTER COLUMN sort_key TYPE TEXT COLLATE "C";
ALTER TABLE member_message ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE member_delivery ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
