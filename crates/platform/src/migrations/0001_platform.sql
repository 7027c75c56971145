-- Accounts are separate from persons: somebody may sign in without being a member, and be a person without signing in.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL CONSTRAINT account_email_key UNIQUE,
  label TEXT NOT NULL,
  person_id TEXT,
  password_hash TEXT,
  totp_secret TEXT,
  totp_last_step BIGINT,
  lang TEXT NOT NULL,
  administrator BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  sort_key TEXT NOT NULL DEFAULT '',
  search_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX account_sort ON account (sort_key);
CREATE INDEX account_person ON account (person_id);

CREATE TABLE recovery_code (
  account_id TEXT NOT NULL REFERENCES account (id),
  code_hash TEXT NOT NULL,
  used_at BIGINT,
  PRIMARY KEY (account_id, code_hash)
);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL CONSTRAINT session_token UNIQUE,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT,
  confirmed_at BIGINT,
  agent TEXT NOT NULL,
  address TEXT NOT NULL
);
CREATE INDEX session_account ON session (account_id);

-- A one-time link: an invitation, a new password, a new address, the second step of signing in. Only the hash of its
-- secret is kept.
CREATE TABLE one_time_link (
  id TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL CONSTRAINT one_time_link_secret UNIQUE,
  purpose TEXT NOT NULL,
  email TEXT NOT NULL,
  account_id TEXT,
  person_id TEXT,
  label TEXT NOT NULL,
  lang TEXT NOT NULL,
  administrator BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT,
  withdrawn_at BIGINT
);
CREATE INDEX one_time_link_open ON one_time_link (purpose, email);

-- The account is kept as a hash: what is typed into the wrong field is sometimes a password.
CREATE TABLE sign_in_attempt (
  id TEXT PRIMARY KEY,
  account_key TEXT NOT NULL,
  address TEXT NOT NULL,
  at BIGINT NOT NULL,
  succeeded BOOLEAN NOT NULL
);
CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account_key, at);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, at);

-- An appointed role on the subtree of a unit; roles that come from mandates are not stored, they are computed.
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  start_day TEXT NOT NULL,
  end_day TEXT,
  created_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX appointment_account ON appointment (account_id);

-- The ledger: acts are leaves, nodes are the complete subtrees above them, checkpoints the signed heads.
CREATE TABLE act (
  idx BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  canonical TEXT NOT NULL,
  leaf_hash {blob} NOT NULL
);
CREATE INDEX act_subject ON act (subject_kind, subject_id);

CREATE TABLE ledger_node (
  level INTEGER NOT NULL,
  idx BIGINT NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (level, idx)
);

CREATE TABLE checkpoint (
  size BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  note TEXT NOT NULL
);

-- What an act only commits to. A row may be erased; the act and the log stay sound.
CREATE TABLE act_opening (
  act_idx BIGINT NOT NULL REFERENCES act (idx),
  field TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (act_idx, field)
);

CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  account_id TEXT,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  detail TEXT NOT NULL,
  request_id TEXT NOT NULL,
  address TEXT NOT NULL
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id);

CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  unique_key TEXT CONSTRAINT job_unique_key UNIQUE,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  max_attempts INTEGER NOT NULL,
  run_at BIGINT NOT NULL,
  locked_until BIGINT,
  created_at BIGINT NOT NULL,
  finished_at BIGINT,
  last_error TEXT
);
CREATE INDEX job_due ON job (state, run_at);

CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  message_id TEXT NOT NULL,
  recipient TEXT NOT NULL,
  recipient_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  attachment_name TEXT,
  attachment_type TEXT,
  attachment TEXT,
  about_kind TEXT NOT NULL,
  about_id TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  sent_at BIGINT,
  response TEXT
);
CREATE INDEX mail_about ON mail (about_kind, about_id);

CREATE TABLE stored_file (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  width INTEGER,
  height INTEGER,
  visibility TEXT NOT NULL,
  owner_kind TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  erased_at BIGINT
);
CREATE INDEX stored_file_owner ON stored_file (owner_kind, owner_id);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
