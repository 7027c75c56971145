-- The same of a breakdown: the addendum that changed how its indicator is measured after it was typed into a report that was not handed in.
ALTER TABLE report_part ADD COLUMN changed_in TEXT;
