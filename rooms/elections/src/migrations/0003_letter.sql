-- Who was written to about a contest, by which mail, and about what; no mail where there is no address. Of a voter it says that they were told that
-- the vote is open, and nothing of voting.
CREATE TABLE contest_letter (
  id TEXT PRIMARY KEY,
  contest_id TEXT NOT NULL REFERENCES contest (id),
  kind TEXT NOT NULL,
  round INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  mail_id TEXT,
  written_at BIGINT NOT NULL
);
CREATE INDEX contest_letter_contest ON contest_letter (contest_id, written_at, id);
CREATE INDEX contest_letter_person ON contest_letter (person_id);
CREATE INDEX contest_letter_mail ON contest_letter (mail_id);

-- How far voters have been told that the vote is open: of the places on the roll below this one everybody was written to. Nothing where nobody is.
ALTER TABLE contest_round ADD COLUMN told INTEGER;
