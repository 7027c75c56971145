-- How many members asked for the meeting in writing, and how many members with a vote the body had on that day; empty where
-- nobody did.
ALTER TABLE meeting ADD COLUMN asked INTEGER;
ALTER TABLE meeting ADD COLUMN asked_of INTEGER;
