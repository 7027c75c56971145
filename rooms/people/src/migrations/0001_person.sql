-- A person exists once, whatever they hold or belong to. `unit_path` is the unit that keeps the record.
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  unit_path TEXT NOT NULL,
  name TEXT NOT NULL,
  honorific TEXT NOT NULL,
  form TEXT NOT NULL,
  birth_day TEXT,
  email TEXT,
  email_key TEXT,
  lang TEXT NOT NULL,
  biography TEXT NOT NULL,
  photo TEXT,
  synthetic BOOLEAN NOT NULL,
  sort_key TEXT NOT NULL,
  name_keys TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX person_unit ON person (unit_path);
CREATE INDEX person_sort ON person (sort_key, id);
CREATE INDEX person_email ON person (email_key);

CREATE TABLE person_contact (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX person_contact_person ON person_contact (person_id);
