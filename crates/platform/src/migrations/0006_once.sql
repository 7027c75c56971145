-- Forms that are taken once however often they are sent: the key that such a form carries, hashed with the account, and where its first
-- answer led. Forgotten after a month.
CREATE TABLE sent_once (
  key TEXT PRIMARY KEY,
  request_id TEXT NOT NULL,
  location TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX sent_once_at ON sent_once (at);
