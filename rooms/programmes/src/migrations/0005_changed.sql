-- The addendum (a round of negotiation) that changed how an indicator is measured after this value was typed into a report that was not handed in.
-- NULL where the value was typed since, or nothing changed.
ALTER TABLE report_value ADD COLUMN changed_in TEXT;
