-- A dated strategy; programmes hang on it. Its axes are named by the organisation. `groups` are its professional groups, for
-- the disaggregation of values (JSON list of {key, name}). Programmes hang on it once it is adopted.
CREATE TABLE strategy (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  groups TEXT NOT NULL,
  is_public BOOLEAN NOT NULL,
  synthetic BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  adopted_at BIGINT,
  version INTEGER NOT NULL
);
CREATE INDEX strategy_unit ON strategy (unit_path, starts);

CREATE TABLE strategy_axis (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL REFERENCES strategy (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX strategy_axis_strategy ON strategy_axis (strategy_id, position);

-- "2018, an organisational year".
CREATE TABLE strategy_theme (
  strategy_id TEXT NOT NULL REFERENCES strategy (id),
  year INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (strategy_id, year)
);

-- The reporting calendar: one a strategy, so that the periods of all its programmes line up and roll up. A period is locked
-- until somebody opens it, and locked again when its reports are in.
CREATE TABLE reporting_period (
  strategy_id TEXT NOT NULL REFERENCES strategy (id),
  number INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (strategy_id, number)
);
CREATE INDEX reporting_period_due ON reporting_period (state, due);
