-- Mail addresses that a person had before: what was sent to one of them is theirs, and goes when they are erased.
CREATE TABLE person_address (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  until_at BIGINT NOT NULL
);
CREATE INDEX person_address_person ON person_address (person_id);
CREATE INDEX person_address_email ON person_address (email_key);
