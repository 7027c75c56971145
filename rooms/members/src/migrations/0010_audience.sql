-- Who gets a message and who does not, as it was when it was sent, until their deliveries are written: pieces of members of one unit and one reason
-- (none where they get it). `numbers` are the members, with blanks between; a piece goes in the transaction that writes its deliveries.
CREATE TABLE member_audience (
  message_id TEXT NOT NULL,
  piece BIGINT NOT NULL,
  unit_path TEXT NOT NULL,
  reason TEXT NOT NULL,
  members BIGINT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (message_id, piece)
);
-- postgres:
ALTER TABLE member_audience ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
