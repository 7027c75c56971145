-- Paths are codes, not words: a unit's subtree follows it without anything between. PostgreSQL would sort them by the
-- database's language, which passes over the slashes.
-- postgres:
ALTER TABLE unit ALTER COLUMN path TYPE TEXT COLLATE "C";
ALTER TABLE mandate ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
-- both:
