-- A contest that another room holds, for the renewal of a branch: only that room certifies it, with everything else that it waits for.
ALTER TABLE contest ADD COLUMN held_for TEXT;
CREATE INDEX contest_held_for ON contest (held_for);
