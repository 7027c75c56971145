-- The editions of the statutes that this installation worked by, each with its text, so that what an act cites can be
-- opened for as long as the act stands. `act_idx` is the act that says so.
CREATE TABLE statutes_edition (
  act_idx BIGINT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  version TEXT NOT NULL,
  adopted TEXT NOT NULL,
  in_force TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX statutes_edition_version ON statutes_edition (version, act_idx);
