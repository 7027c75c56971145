-- The office in whose name the convocations left, a key of the statutes: it signs them. Empty for a draft, for a meeting
-- whose body names no convenor, and for one convened before this was kept.
ALTER TABLE meeting ADD COLUMN convened_by TEXT NOT NULL DEFAULT '';
