-- What the pages of the ledger and of the audit filter by, newest first.
CREATE INDEX act_kind ON act (kind, idx);
CREATE INDEX act_at ON act (at);
CREATE INDEX audit_action ON audit (action, at);
CREATE INDEX audit_actor ON audit (actor, at);
