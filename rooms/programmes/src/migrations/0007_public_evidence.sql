-- A file that was brought for everybody: it is open while its report is approved and its programme published, and not before.
ALTER TABLE report_evidence ADD COLUMN for_public BOOLEAN NOT NULL DEFAULT FALSE;
