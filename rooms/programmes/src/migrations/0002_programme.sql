-- A contract programme of a unit with the organ it contracts with (`partner`; none for the leadership's own). `parent_id` is the
-- programme whose objectives it takes up by reference. `draft` is the content on the table, a JSON value (model::Content);
-- `in_force` is the number of the version that was signed.
CREATE TABLE programme (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL REFERENCES strategy (id),
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  partner_id TEXT,
  partner_path TEXT NOT NULL,
  parent_id TEXT REFERENCES programme (id),
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  state TEXT NOT NULL,
  draft TEXT NOT NULL,
  in_force INTEGER,
  public_unit BOOLEAN NOT NULL,
  public_partner BOOLEAN NOT NULL,
  synthetic BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  signed_at BIGINT,
  closed_at BIGINT,
  version INTEGER NOT NULL
);
CREATE INDEX programme_unit ON programme (unit_path);
CREATE INDEX programme_partner ON programme (partner_path);
CREATE INDEX programme_parent ON programme (parent_id);
CREATE INDEX programme_strategy ON programme (strategy_id, state);

-- One round from drafting to signing: number 0 is the contract itself, 1 and on its addenda. `turn` is the side that has to answer,
-- `reason` why there is an addendum, `ending` why the round was given up.
CREATE TABLE negotiation (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  turn TEXT NOT NULL,
  reason TEXT NOT NULL,
  ending TEXT NOT NULL,
  agreed INTEGER,
  opened_at BIGINT NOT NULL,
  ended_at BIGINT,
  version INTEGER NOT NULL,
  CONSTRAINT negotiation_number UNIQUE (programme_id, number)
);

-- Every text that was handed over, for ever: submissions, counter-proposals, the agreed one. Numbered per programme.
CREATE TABLE programme_version (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  negotiation_id TEXT NOT NULL REFERENCES negotiation (id),
  number INTEGER NOT NULL,
  side TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT programme_version_number UNIQUE (programme_id, number)
);

-- A remark at an item of a version (`item` is the item's identifier, empty for the preamble) and, in a long text, at a paragraph.
CREATE TABLE programme_comment (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  number INTEGER NOT NULL,
  item TEXT NOT NULL,
  para INTEGER NOT NULL,
  side TEXT NOT NULL,
  author TEXT NOT NULL,
  person_id TEXT,
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  settled_at BIGINT
);
CREATE INDEX programme_comment_programme ON programme_comment (programme_id, number, item);

-- Two people saved the same item of a draft: the first saving stands, the second (`mine`, JSON) is kept here beside it until one is
-- chosen. `base` is the digest of the item that both began with, `began` that item itself (JSON), so that each can be compared with it.
CREATE TABLE programme_collision (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  item TEXT NOT NULL,
  base TEXT NOT NULL,
  began TEXT,
  mine TEXT NOT NULL,
  author TEXT NOT NULL,
  at BIGINT NOT NULL,
  settled_at BIGINT
);
CREATE INDEX programme_collision_programme ON programme_collision (programme_id, settled_at);

-- What an item of a draft was (JSON) before it was changed or removed, by its digest: a form carries only the digest of what it was
-- made from. Forgotten with the last signature.
CREATE TABLE programme_former (
  programme_id TEXT NOT NULL REFERENCES programme (id),
  item TEXT NOT NULL,
  digest TEXT NOT NULL,
  placed TEXT NOT NULL,
  PRIMARY KEY (programme_id, item, digest)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

CREATE TABLE programme_signature (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  negotiation_id TEXT NOT NULL REFERENCES negotiation (id),
  side TEXT NOT NULL,
  office TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL,
  act_idx BIGINT NOT NULL,
  CONSTRAINT programme_signature_once UNIQUE (negotiation_id, side, office)
);

-- Yearly reviews, and the final account that closes a programme (`year` 0); `reason` says why it is closed although its last report
-- is not approved.
CREATE TABLE programme_review (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  year INTEGER NOT NULL,
  state TEXT NOT NULL,
  text TEXT NOT NULL,
  assessment TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at BIGINT NOT NULL,
  act_idx BIGINT,
  version INTEGER NOT NULL,
  CONSTRAINT programme_review_year UNIQUE (programme_id, year)
);

-- What is in force, as rows: written from the signed version, identifiers stay over addenda. A dropped item keeps its history.
-- `item` is the identifier in the content. An objective that a programme took up has a row of its own there, with its own weight;
-- `taken_from` is then the programme that defines it. Its steps and participations point to that row.
CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  item TEXT NOT NULL,
  taken_from TEXT,
  axis_id TEXT,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  weight INTEGER NOT NULL,
  dropped BOOLEAN NOT NULL,
  CONSTRAINT objective_item UNIQUE (programme_id, item)
);
CREATE INDEX objective_programme ON objective (programme_id, position);

-- A step answers to an office, never to a person. One that a branch took up has `taken_from`.
CREATE TABLE programme_step (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  objective_id TEXT NOT NULL,
  item TEXT NOT NULL,
  taken_from TEXT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  after_items TEXT NOT NULL,
  side TEXT NOT NULL,
  office TEXT NOT NULL,
  office_unit TEXT NOT NULL,
  state TEXT NOT NULL,
  done_on TEXT,
  note TEXT NOT NULL,
  dropped BOOLEAN NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT programme_step_item UNIQUE (programme_id, item)
);
CREATE INDEX programme_step_due ON programme_step (state, ends);
