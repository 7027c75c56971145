-- The office somebody acted in, by its keys, so that every reader sees its name in their own language.
ALTER TABLE audit ADD COLUMN office TEXT;
