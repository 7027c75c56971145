-- A mail that will never arrive says so; what is searched on the outbox page is folded once, when it is written.
ALTER TABLE mail ADD COLUMN failed_at BIGINT;
ALTER TABLE mail ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
CREATE INDEX mail_created ON mail (created_at);
CREATE INDEX mail_waiting ON mail (sent_at, failed_at);
CREATE INDEX job_finished ON job (state, finished_at);
