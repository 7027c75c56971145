-- A campaign renews the branches of a unit under one entry of the statutes' [renewals]. Its calendar is three days: from the first, the
-- branches that have none below them meet; from the second, those whose branches have been renewed; the last is the first day that is late.
CREATE TABLE campaign (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  rule TEXT NOT NULL,
  title TEXT NOT NULL,
  article TEXT NOT NULL,
  statutes TEXT NOT NULL,
  first_day TEXT NOT NULL,
  upper_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  size BIGINT NOT NULL,
  state TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX campaign_unit ON campaign (unit_path);

-- One branch in a campaign. What other rooms know stays there: the roll, the assembly. Days are numbers since 1970, so that both
-- databases count with them. `planned_day` is the day for which the calendar sets the assembly.
CREATE TABLE renewal (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaign (id),
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  kind TEXT NOT NULL,
  area TEXT NOT NULL,
  region TEXT NOT NULL,
  place BIGINT NOT NULL,
  planned_day BIGINT NOT NULL,
  supervisor_id TEXT,
  roll_id TEXT,
  meeting_id TEXT,
  report_items TEXT NOT NULL,
  scan_id TEXT,
  scan_account TEXT,
  paper TEXT,
  paper_day BIGINT,
  transmitted_day BIGINT,
  returned_day BIGINT,
  appealed_day BIGINT,
  certified_day BIGINT,
  certified_act BIGINT,
  version BIGINT NOT NULL,
  CONSTRAINT renewal_branch UNIQUE (campaign_id, unit_id)
);
CREATE INDEX renewal_unit ON renewal (unit_path);
CREATE INDEX renewal_meeting ON renewal (meeting_id);
CREATE INDEX renewal_supervisor ON renewal (supervisor_id);

-- What the statutes leave to somebody's judgement: who judged, in which office, how, and why. The latest of a question counts.
CREATE TABLE renewal_finding (
  id TEXT PRIMARY KEY,
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  question TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT NOT NULL,
  office TEXT NOT NULL,
  person_id TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX renewal_finding_renewal ON renewal_finding (renewal_id, at);
CREATE INDEX renewal_finding_person ON renewal_finding (person_id);

-- What became of the record once it was there: handed over, sent back, contested, decided, certified; with the reasons.
CREATE TABLE renewal_step (
  id TEXT PRIMARY KEY,
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  office TEXT NOT NULL,
  person_id TEXT,
  actor TEXT NOT NULL,
  act_idx BIGINT,
  at BIGINT NOT NULL
);
CREATE INDEX renewal_step_renewal ON renewal_step (renewal_id, at);
CREATE INDEX renewal_step_person ON renewal_step (person_id);

-- The record as it was handed over: a whole in every language, whose fingerprint is in the ledger. Each handing over is a version.
CREATE TABLE renewal_record (
  id TEXT PRIMARY KEY,
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  act_idx BIGINT,
  at BIGINT NOT NULL,
  CONSTRAINT renewal_record_number UNIQUE (renewal_id, number)
);

-- Minutes on paper, typed in by two people apart: one entry an account. What both say alike becomes `paper` of the renewal.
CREATE TABLE renewal_paper (
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  account_id TEXT NOT NULL,
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (renewal_id, account_id)
);
