-- The card. A scan brings a token, of which the hash is compared; sealed, it is drawn again on the member's own page. Another token
-- makes the one before nobody's.
CREATE TABLE member_card (
  person_id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL CONSTRAINT member_card_token UNIQUE,
  token_sealed TEXT NOT NULL,
  issued_at BIGINT NOT NULL
);

-- What consent is asked for: a purpose with the versions of its text. A retired purpose has a last version that says so.
CREATE TABLE consent_text (
  purpose TEXT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  retired BOOLEAN NOT NULL,
  published_at BIGINT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL,
  PRIMARY KEY (purpose, version)
);

-- Given and withdrawn, each with its instant and the version of the text. Nothing is overwritten.
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version BIGINT NOT NULL,
  given BOOLEAN NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX consent_person ON consent (person_id, purpose, id);

-- Another mail address, until its owner has followed the link that went there.
CREATE TABLE member_address (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  email TEXT NOT NULL,
  token_hash TEXT NOT NULL CONSTRAINT member_address_token UNIQUE,
  asked_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX member_address_person ON member_address (person_id);

-- What a member asks to be corrected that only an officer may: `unit_path` is the unit that keeps the person's record.
CREATE TABLE correction_request (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  name TEXT NOT NULL,
  birth_day TEXT,
  gender TEXT,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  decided_at BIGINT,
  office TEXT,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX correction_request_person ON correction_request (person_id, id);
CREATE INDEX correction_request_unit ON correction_request (state, unit_path);

-- What is to be erased, and was: of a person or of an application, on request or because its time is over. `due_day` is the first day
-- on which it may be erased. What was erased leaves no word here.
CREATE TABLE erasure (
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  person_id TEXT,
  unit_path TEXT NOT NULL,
  ground TEXT NOT NULL,
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  decided_at BIGINT,
  office TEXT,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  due_day TEXT,
  held TEXT NOT NULL,
  ended_at BIGINT,
  act_idx BIGINT,
  run_id TEXT,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX erasure_once ON erasure (subject_kind, subject_id) WHERE state IN ('asked', 'marked');
CREATE INDEX erasure_subject ON erasure (subject_kind, subject_id);
CREATE INDEX erasure_state ON erasure (state, due_day);

-- The reports of the nightly work and of what was started by hand.
CREATE TABLE retention_run (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL,
  state TEXT NOT NULL,
  found BIGINT NOT NULL,
  held BIGINT NOT NULL,
  marked BIGINT NOT NULL,
  erased BIGINT NOT NULL,
  kept BIGINT NOT NULL,
  reads BIGINT NOT NULL,
  corrections BIGINT NOT NULL
);

CREATE INDEX member_gone ON member (person_id) WHERE state = 'ended';
CREATE INDEX member_read_at ON member_read (at, id);

-- sqlite:
-- postgres:
ALTER TABLE correction_request ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE erasure ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
-- both:
