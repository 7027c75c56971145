-- Tables of values are read by whole keys and by their beginnings: in SQLite their rows lie in the order of the key and nowhere else.
--
-- Amounts are millionths (BIGINT), so that sums are exact in both databases. An unknown amount is NULL, never 0.
-- `programme_id` is the programme that defines the indicator; those that report to it are in `participation`.
CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  objective_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  cumulative BOOLEAN NOT NULL,
  metric TEXT,
  measure TEXT NOT NULL,
  scale TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  baseline_num BIGINT,
  baseline_den BIGINT,
  baseline_day TEXT,
  dropped BOOLEAN NOT NULL
);
CREATE INDEX indicator_programme ON indicator (programme_id, position);

-- A programme that reports to an indicator: the one that defines it, or one that took its objective up. `parent_id` is the programme
-- above it that takes part as well, into which its values flow.
CREATE TABLE participation (
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  parent_id TEXT,
  objective_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  depth INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  title TEXT NOT NULL,
  dropped BOOLEAN NOT NULL,
  PRIMARY KEY (indicator_id, programme_id)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX participation_programme ON participation (programme_id);
CREATE INDEX participation_parent ON participation (parent_id, indicator_id);

CREATE TABLE target (
  indicator_id TEXT NOT NULL,
  programme_id TEXT NOT NULL,
  period INTEGER NOT NULL,
  num BIGINT NOT NULL,
  den BIGINT NOT NULL,
  PRIMARY KEY (programme_id, indicator_id, period)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- `level` is how many offices have approved it; `waits_office` of `waits_unit` is the one whose turn it is. `submitted_by` is the person
-- who handed it in last, and who therefore does not approve it.
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id),
  strategy_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  period INTEGER NOT NULL,
  state TEXT NOT NULL,
  level INTEGER NOT NULL,
  waits_office TEXT,
  waits_unit TEXT,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  submitted_at BIGINT,
  submitted_by TEXT,
  approved_at BIGINT,
  act_idx BIGINT,
  version INTEGER NOT NULL,
  CONSTRAINT report_period UNIQUE (programme_id, period)
);
CREATE INDEX report_state ON report (state, unit_path);
CREATE INDEX report_waits ON report (waits_unit, waits_office);

-- What a report says, before and after it is approved; `computed` came from a metric, not from somebody's hand.
CREATE TABLE report_value (
  report_id TEXT NOT NULL REFERENCES report (id),
  indicator_id TEXT NOT NULL,
  num BIGINT,
  den BIGINT,
  note TEXT NOT NULL,
  computed BOOLEAN NOT NULL,
  PRIMARY KEY (report_id, indicator_id)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- The same by a dimension (region, gender, age, profession): may be incomplete, and then says so.
CREATE TABLE report_part (
  report_id TEXT NOT NULL REFERENCES report (id),
  indicator_id TEXT NOT NULL,
  dimension TEXT NOT NULL,
  category TEXT NOT NULL,
  num BIGINT NOT NULL,
  den BIGINT NOT NULL,
  PRIMARY KEY (report_id, indicator_id, dimension, category)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- A file (`kind` = "file") or a record of the house (`kind` = its kind, `ref` = its identifier).
CREATE TABLE report_evidence (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id),
  indicator_id TEXT,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  label TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX report_evidence_report ON report_evidence (report_id);

-- Who handed in, returned (with why) or approved, at which level.
CREATE TABLE report_step (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id),
  verdict TEXT NOT NULL,
  level INTEGER NOT NULL,
  office TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX report_step_report ON report_step (report_id, at);

-- A programme's place in the tree of one indicator, as a number: totals are made of hundreds of thousands of values, which are read and
-- added by it. Written when the first value of the programme, or of one below it, is approved; `depth` is 0 where nothing is above.
CREATE TABLE value_node (
  node INTEGER PRIMARY KEY,
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  parent_node INTEGER REFERENCES value_node (node),
  depth INTEGER NOT NULL,
  CONSTRAINT value_node_place UNIQUE (programme_id, indicator_id)
);
CREATE INDEX value_node_parent ON value_node (parent_node);

-- Approved values only: one a node and period. What totals are made of.
CREATE TABLE approved_value (
  node INTEGER NOT NULL,
  period INTEGER NOT NULL,
  num BIGINT NOT NULL,
  den BIGINT NOT NULL,
  PRIMARY KEY (node, period)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- What came up from below: own approved value plus those of every programme below, numerators and denominators summed, never
-- percentages averaged. A node into which nothing flowed has no row: its total is its own approved value. `known` counts the
-- programmes in it; how many there could be follows from `participation`. Period 0 is the total to date: of what adds up, all periods;
-- of the rest, the latest of each programme.
CREATE TABLE rollup (
  node INTEGER NOT NULL,
  period INTEGER NOT NULL,
  num BIGINT NOT NULL,
  den BIGINT NOT NULL,
  known INTEGER NOT NULL,
  PRIMARY KEY (node, period)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- What the cockpit shows of a programme, kept up to date by every approval, step and turn of a period. Shares are millionths;
-- the plan of a day lies on the line from (plan_from_day, plan_from) to (plan_to_day, plan_to), days as days since 1970-01-01.
-- `region` is the code of the region that the unit lies in, empty for the whole country.
CREATE TABLE standing (
  programme_id TEXT PRIMARY KEY REFERENCES programme (id),
  strategy_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  partner_path TEXT NOT NULL,
  region TEXT NOT NULL,
  state TEXT NOT NULL,
  progress BIGINT,
  plan_from_day INTEGER NOT NULL,
  plan_from BIGINT NOT NULL,
  plan_to_day INTEGER NOT NULL,
  plan_to BIGINT NOT NULL,
  indicators INTEGER NOT NULL,
  known INTEGER NOT NULL,
  steps_total INTEGER NOT NULL,
  steps_done INTEGER NOT NULL,
  next_step_day INTEGER,
  first_due_day INTEGER,
  next_report_day INTEGER,
  last_approved_day INTEGER,
  returned INTEGER NOT NULL,
  waiting INTEGER NOT NULL
);
CREATE INDEX standing_unit ON standing (unit_path);

-- The same by axis, for the cockpit's cut; its line of the plan lies between the days of `standing`.
CREATE TABLE standing_axis (
  programme_id TEXT NOT NULL REFERENCES programme (id),
  axis_id TEXT NOT NULL,
  progress BIGINT,
  plan_from BIGINT NOT NULL,
  plan_to BIGINT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (programme_id, axis_id)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- What somebody was reminded of, each step once. Subjects: `report/PROGRAMME/PERIOD`, `step/ID`.
CREATE TABLE programme_reminder (
  subject TEXT NOT NULL,
  step TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (subject, step)
);
