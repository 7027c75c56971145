-- A meeting of a body of the statutes, or an ad-hoc one (no body). Its life is the column `state`; what its opening
-- found is kept, so that a quorum recorded once never changes with later corrections of the roll.
CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  body TEXT,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  duration INTEGER NOT NULL,
  place TEXT NOT NULL,
  video TEXT NOT NULL,
  call_number INTEGER NOT NULL,
  call_before BIGINT,
  is_public BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  urgent_reason TEXT NOT NULL,
  notice_days INTEGER,
  article TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  chair_person TEXT,
  created_at BIGINT NOT NULL,
  convened_at BIGINT,
  opened_at BIGINT,
  closed_at BIGINT,
  quorum TEXT,
  article_id TEXT,
  version INTEGER NOT NULL
);
CREATE INDEX meeting_unit ON meeting (unit_path, starts_at);
CREATE INDEX meeting_starts ON meeting (starts_at);
CREATE INDEX meeting_state ON meeting (state, starts_at);

-- Who is called: a seat of the body with whoever held it on the day, or a guest without a vote.
CREATE TABLE invitee (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  person_id TEXT,
  guest_name TEXT NOT NULL,
  guest_email TEXT NOT NULL,
  office TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  voting BOOLEAN NOT NULL,
  deputies TEXT NOT NULL,
  lang TEXT NOT NULL,
  mail_id TEXT,
  reply TEXT NOT NULL,
  reply_by TEXT,
  reply_note TEXT NOT NULL,
  replied_at BIGINT,
  attendance TEXT NOT NULL,
  represented_by TEXT,
  arrived_at BIGINT
);
CREATE INDEX invitee_meeting ON invitee (meeting_id, position);
CREATE INDEX invitee_person ON invitee (person_id);

-- The personal links that went out. Only the hash of a link's secret is kept; its short code is for check-in, which needs
-- an officer's permit besides.
CREATE TABLE reply_link (
  secret_hash TEXT PRIMARY KEY,
  check_code TEXT NOT NULL,
  invitee_id TEXT NOT NULL REFERENCES invitee (id),
  created_at BIGINT NOT NULL
);
CREATE INDEX reply_link_code ON reply_link (check_code);
CREATE INDEX reply_link_invitee ON reply_link (invitee_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  parent_id TEXT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  minutes INTEGER,
  presenter TEXT NOT NULL,
  link_kind TEXT NOT NULL,
  link_id TEXT NOT NULL,
  link_label TEXT NOT NULL
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, position);

CREATE TABLE intervention (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT,
  person_id TEXT,
  speaker TEXT NOT NULL,
  summary TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX intervention_meeting ON intervention (meeting_id, started_at);

CREATE TABLE vote (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT,
  subject TEXT NOT NULL,
  decision_type TEXT NOT NULL,
  votes_for INTEGER NOT NULL,
  votes_against INTEGER NOT NULL,
  votes_abstain INTEGER NOT NULL,
  present INTEGER NOT NULL,
  members INTEGER NOT NULL,
  chair_vote TEXT NOT NULL,
  adopted BOOLEAN NOT NULL,
  needed INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  by_chair BOOLEAN NOT NULL,
  share TEXT NOT NULL,
  base TEXT NOT NULL,
  article TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX vote_meeting ON vote (meeting_id, at);

-- The last number given in a series (a body of a unit, in a year). Counted up inside the transaction of the decision, so
-- that a number is never given twice and never lost.
CREATE TABLE decision_series (
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (series, year)
);

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT,
  vote_id TEXT,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  decision_type TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  search_text TEXT NOT NULL,
  owner_office TEXT NOT NULL,
  owner_unit TEXT NOT NULL,
  deadline TEXT,
  state TEXT NOT NULL,
  is_public BOOLEAN NOT NULL,
  adopted_at BIGINT NOT NULL,
  ended_at BIGINT,
  act_idx BIGINT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT decision_number UNIQUE (series, year, number)
);
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_due ON decision (state, deadline);
CREATE INDEX decision_unit ON decision (unit_path);

CREATE TABLE decision_note (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decision (id),
  at BIGINT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX decision_note_decision ON decision_note (decision_id, at);

-- One reminder a step, however often the job runs.
CREATE TABLE decision_reminder (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  step TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (decision_id, step)
);

-- Minutes are never overwritten: each saving is a version; the approved one is hashed into the ledger.
CREATE TABLE minutes_version (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  act_idx BIGINT,
  CONSTRAINT minutes_version_number UNIQUE (meeting_id, number)
);
