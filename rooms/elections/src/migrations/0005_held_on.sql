-- A vote that was held on paper before it was entered: the day of the vote, and the SHA-256 of the scanned minutes that say so.
ALTER TABLE contest ADD COLUMN held_on TEXT;
ALTER TABLE contest ADD COLUMN scan_sha256 TEXT;
