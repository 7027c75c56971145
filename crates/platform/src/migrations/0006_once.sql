-- Forms that are taken once however often they are sent: the key that such a form carries, hashed with the account; a hash of where it was
-- sent and what was in it, so that another form with the same key is not taken for it; and where its first answer led. Forgotten after a
-- month.
CREATE TABLE sent_once (
  key TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  request_id TEXT NOT NULL,
  location TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX sent_once_at ON sent_once (at);
