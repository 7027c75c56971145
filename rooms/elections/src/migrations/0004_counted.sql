-- The count of a round as it was made, as JSON: what every later count is compared with. Its SHA-256 stands in the act of the count.
ALTER TABLE contest_round ADD COLUMN counted TEXT;
