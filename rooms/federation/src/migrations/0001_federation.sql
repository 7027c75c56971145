-- Areas of the country: facts, loaded from the files in examples/areas.
CREATE TABLE area (
  code TEXT PRIMARY KEY,
  parent_code TEXT,
  level TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  population BIGINT,
  iso_code TEXT NOT NULL,
  tile_col INTEGER,
  tile_row INTEGER,
  position INTEGER NOT NULL
);
CREATE INDEX area_level ON area (level, position);
CREATE INDEX area_parent ON area (parent_code);

-- The tree: a path is made of the identifiers on the way, so that a subtree is a prefix.
CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES unit (id),
  path TEXT NOT NULL CONSTRAINT unit_path_key UNIQUE,
  depth INTEGER NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_text TEXT NOT NULL,
  area TEXT REFERENCES area (code),
  founded TEXT,
  closed TEXT,
  version BIGINT NOT NULL
);
CREATE INDEX unit_parent ON unit (parent_id, sort_key);
CREATE INDEX unit_kind ON unit (kind, sort_key);
CREATE INDEX unit_area ON unit (area);

-- The seats of an office in a unit, as the statutes give them, in order of protocol.
CREATE TABLE post (
  unit_id TEXT NOT NULL REFERENCES unit (id),
  office TEXT NOT NULL,
  seats INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (unit_id, office)
);
CREATE INDEX post_office ON post (office, unit_id);

-- A person on a seat. `until_day` is the first day on which the mandate no longer holds; empty while it runs. `ended` is
-- its real end; a mandate that lapses at its deadline (statutes: continues_until_succession = false) has `until_day` alone.
CREATE TABLE mandate (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit (id),
  unit_path TEXT NOT NULL,
  office TEXT NOT NULL,
  seat INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  start_day TEXT NOT NULL,
  deadline TEXT,
  ended TEXT,
  end_reason TEXT,
  until_day TEXT,
  term INTEGER NOT NULL,
  origin TEXT NOT NULL,
  source_kind TEXT,
  source_id TEXT,
  predecessor TEXT REFERENCES mandate (id),
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX mandate_seat ON mandate (unit_id, office, seat, start_day);
CREATE INDEX mandate_person ON mandate (person_id, start_day);
CREATE INDEX mandate_office ON mandate (office, unit_id);
CREATE INDEX mandate_deadline ON mandate (until_day, deadline);

-- When a body with a legal interval was last held.
CREATE TABLE interval_event (
  unit_id TEXT NOT NULL REFERENCES unit (id),
  body TEXT NOT NULL,
  held_day TEXT NOT NULL,
  source_kind TEXT,
  source_id TEXT,
  PRIMARY KEY (unit_id, body, held_day)
);

-- Each warning is mailed once.
CREATE TABLE federation_warning (
  id TEXT PRIMARY KEY,
  sent_at BIGINT NOT NULL
);
