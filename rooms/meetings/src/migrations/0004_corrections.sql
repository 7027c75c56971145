-- The version of an agenda item, so that of two who change it at once the second is told. What changed after the convocations
-- left is marked (`added`, `changed`, `removed`) with its last instant; an item that was taken off then stays as a row, since
-- the invitees have it in their letters. A convocation that leaves again carries the agenda as it is: the marks go.
ALTER TABLE agenda_item ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agenda_item ADD COLUMN late TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN late_at BIGINT;

-- What somebody said can be corrected, by one at a time.
ALTER TABLE intervention ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- Why a meeting was called off, for those who were invited.
ALTER TABLE meeting ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT '{}';
