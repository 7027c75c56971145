-- What an older register says of the dues of a membership: the first day that is not paid for. Payments of ours settle what comes after.
CREATE TABLE dues_carried (
  membership_id TEXT PRIMARY KEY,
  paid_until TEXT NOT NULL,
  import_id TEXT NOT NULL
);
-- Which edition of the statutes all dues were last reckoned by, and how far the reckoning by a newer one has come.
CREATE TABLE dues_edition (
  id INTEGER PRIMARY KEY,
  act_idx BIGINT NOT NULL,
  mark TEXT
);
CREATE INDEX transfer_opened ON transfer (new_membership_id);
