-- A campaign ends on the day on which it is closed, with a report of what it renewed and what not, and why.
ALTER TABLE campaign ADD COLUMN closed_day TEXT;
ALTER TABLE campaign ADD COLUMN closed_act BIGINT;
ALTER TABLE campaign ADD COLUMN report TEXT;

-- A branch founded later was added on a day; one that was dissolved left the campaign on a day, for a reason.
ALTER TABLE renewal ADD COLUMN joined_day BIGINT;
ALTER TABLE renewal ADD COLUMN left_day BIGINT;
ALTER TABLE renewal ADD COLUMN left_reason TEXT;
