-- When the record of a meeting was typed in after the meeting, from paper: the instant of that. Then `opened_at` and
-- `closed_at` are the true hours, as the recorder gave them. Empty for a meeting recorded while it was held.
ALTER TABLE meeting ADD COLUMN recorded_at BIGINT;

-- Votes that a seat casts, where the statutes weigh them.
ALTER TABLE invitee ADD COLUMN weight INTEGER NOT NULL DEFAULT 1;
