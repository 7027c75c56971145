-- The registry. A person (room people) who is or was a member anywhere has one row here. `rank` is the place in the order of lists
-- (by sort_key) as a number with room between neighbours, so that the search index answers in that order. What lists filter and sort by is repeated from the person and the memberships,
-- and kept by one function (store/mirror.rs).
CREATE TABLE member (
  no INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL CONSTRAINT member_person_key UNIQUE REFERENCES person (id),
  number TEXT NOT NULL CONSTRAINT member_number_key UNIQUE,
  unit_path TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  rank BIGINT NOT NULL CONSTRAINT member_rank_key UNIQUE,
  gender TEXT,
  birth_day TEXT,
  profession TEXT,
  area TEXT,
  phone TEXT,
  identity_sealed TEXT,
  identity_digest TEXT,
  since TEXT,
  state TEXT NOT NULL,
  synthetic BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX member_sort ON member (sort_key, rank);
CREATE INDEX member_phone ON member (phone);
CREATE INDEX member_identity ON member (identity_digest);

-- Every number a person ever had: an old one keeps leading to them. `since` is the day it was given.
CREATE TABLE member_number (
  number TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  since TEXT NOT NULL
);
CREATE INDEX member_number_person ON member_number (person_id);

-- A person in a unit, from a day to a day. `since` counts seniority and goes along in a transfer; `joined` is the first day in
-- this unit; `until_day` the first day on which it no longer holds.
CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  no BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  category TEXT,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  joined TEXT NOT NULL,
  until_day TEXT,
  end_reason TEXT,
  sort_key TEXT NOT NULL,
  gender TEXT,
  birth_day TEXT,
  profession TEXT,
  synthetic BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX membership_unit ON membership (unit_path, sort_key, no);
CREATE UNIQUE INDEX membership_once ON membership (person_id, unit_id) WHERE until_day IS NULL;

-- The days on which a membership rested. `until_day` is the first day on which it counts again.
CREATE TABLE membership_suspension (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT
);
CREATE INDEX membership_suspension_of ON membership_suspension (membership_id, from_day);

-- What happened, with its day, its reason and who decided. `detail` is a small object without personal data beyond the unit's own.
CREATE TABLE membership_event (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  membership_id TEXT,
  unit_path TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT,
  reference TEXT,
  detail TEXT NOT NULL,
  act_idx BIGINT,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX membership_event_person ON membership_event (person_id, day, id);
CREATE INDEX membership_event_membership ON membership_event (membership_id);

-- A wish to join a unit, as it was typed, until it is decided. Whoever is not admitted never enters the registry.
CREATE TABLE application (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  person_id TEXT,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  gender TEXT,
  birth_day TEXT,
  email TEXT,
  email_key TEXT,
  phone TEXT,
  lang TEXT NOT NULL,
  profession TEXT,
  area TEXT,
  category TEXT,
  identity_sealed TEXT,
  identity_digest TEXT,
  words TEXT NOT NULL,
  consent_version TEXT,
  consented_at BIGINT,
  token_hash TEXT,
  token_until BIGINT,
  confirmed_at BIGINT,
  received_day TEXT NOT NULL,
  due_day TEXT,
  decided_day TEXT,
  decision_body TEXT,
  decision_reason TEXT NOT NULL,
  appealed_day TEXT,
  appeal_words TEXT NOT NULL,
  membership_id TEXT,
  actor TEXT NOT NULL,
  synthetic BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX application_unit ON application (unit_path, state, id);
CREATE INDEX application_token ON application (token_hash);
CREATE INDEX application_email ON application (email_key);
CREATE INDEX application_state ON application (state, token_until);

-- Members who support an application. `number` is what was typed; `person_id` is who it led to.
CREATE TABLE application_sponsor (
  application_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  person_id TEXT,
  token_hash TEXT,
  confirmed_at BIGINT,
  PRIMARY KEY (application_id, position)
);
CREATE INDEX application_sponsor_token ON application_sponsor (token_hash);

-- From one unit to another, with the consent of both.
CREATE TABLE transfer (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  from_path TEXT NOT NULL,
  to_id TEXT NOT NULL,
  to_path TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  asked_by TEXT NOT NULL,
  from_consent_at BIGINT,
  from_consent_by TEXT,
  to_consent_at BIGINT,
  to_consent_by TEXT,
  refused_by TEXT,
  refusal TEXT NOT NULL,
  ended_at BIGINT,
  new_membership_id TEXT,
  version BIGINT NOT NULL
);
CREATE INDEX transfer_membership ON transfer (membership_id);
CREATE INDEX transfer_from ON transfer (from_path, state);
CREATE INDEX transfer_to ON transfer (to_path, state);

-- What dues say of a membership: kept by the rules of dues, read by the rules of rights. `paid_until` is the first day that is
-- not paid for.
CREATE TABLE dues_standing (
  person_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  paid_until TEXT,
  exempt BOOLEAN NOT NULL,
  PRIMARY KEY (person_id, unit_id)
);

-- Who may vote (or stand) in a unit on a day, fixed by an act that has the root of the Merkle tree over the entries.
CREATE TABLE roll (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  entitlement TEXT NOT NULL,
  day TEXT NOT NULL,
  size BIGINT NOT NULL,
  root {blob} NOT NULL,
  act_idx BIGINT NOT NULL,
  statutes TEXT NOT NULL,
  article TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  frozen_at BIGINT NOT NULL
);
CREATE INDEX roll_unit ON roll (unit_path, day);

-- An entry says who by number and through which unit; names stay with the person.
CREATE TABLE roll_entry (
  roll_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  no BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  number TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  salt {blob} NOT NULL,
  leaf {blob} NOT NULL,
  PRIMARY KEY (roll_id, position)
);
CREATE INDEX roll_entry_person ON roll_entry (person_id, roll_id);

-- Who opened a member's record, as what, when to the minute: the member sees it.
CREATE TABLE member_read (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  what TEXT NOT NULL,
  account_id TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  unit_path TEXT NOT NULL
);
CREATE INDEX member_read_person ON member_read (person_id, at);

-- The index of the registry: the tokens of model/search.rs, a row a member, numbered by rank.
-- sqlite:
CREATE VIRTUAL TABLE member_search USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='2 3');
-- postgres:
ALTER TABLE member ALTER COLUMN no TYPE BIGINT;
ALTER TABLE member ALTER COLUMN sort_key TYPE TEXT COLLATE "C";
ALTER TABLE member ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE membership ALTER COLUMN sort_key TYPE TEXT COLLATE "C";
ALTER TABLE membership ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE application ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE roll ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
CREATE TABLE member_search (
  rank BIGINT NOT NULL,
  tokens tsvector NOT NULL,
  CONSTRAINT member_search_key PRIMARY KEY (rank) INCLUDE (tokens)
);
CREATE INDEX member_search_tokens ON member_search USING GIN (tokens);
-- both:
