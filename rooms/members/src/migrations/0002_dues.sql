-- Dues. What is owed follows from the statutes and is not stored; what was paid, exempted and categorised is, and nothing of it is
-- ever deleted or changed. Amounts are hundredths of the currency.

-- From which day which category of dues holds for a membership. Before the first one, the membership's own.
CREATE TABLE dues_category (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  category TEXT,
  from_day TEXT NOT NULL,
  reason TEXT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX dues_category_of ON dues_category (membership_id, from_day);

-- Periods that begin in these days are not owed. `until_day` is the first day on which dues are owed again.
CREATE TABLE dues_exemption (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  reason TEXT NOT NULL,
  body TEXT NOT NULL,
  reference TEXT NOT NULL,
  act_idx BIGINT NOT NULL,
  ended_at BIGINT,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX dues_exemption_of ON dues_exemption (membership_id, from_day);

-- The cash book: what came in is positive, what went out negative. An entry that counters another has its kind and the opposite amount.
-- Numbers run without gaps for each unit and year (cash_series).
CREATE TABLE cash_entry (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  year INTEGER NOT NULL,
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  means TEXT NOT NULL,
  kind TEXT NOT NULL,
  amount BIGINT NOT NULL,
  words TEXT NOT NULL,
  party TEXT NOT NULL,
  reference TEXT NOT NULL,
  payment_id TEXT,
  remittance_id TEXT,
  counters TEXT CONSTRAINT cash_entry_counters_key UNIQUE,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT cash_entry_number_key UNIQUE (unit_id, year, number)
);
CREATE INDEX cash_entry_book ON cash_entry (unit_id, day, year, number);
CREATE INDEX cash_entry_below ON cash_entry (unit_path, day);

-- The last number given in a series: `entry` and `receipt` of each unit and year.
CREATE TABLE cash_series (
  unit_id TEXT NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (unit_id, series, year)
);

-- A closed period of a cash book, both days included. Nothing is entered on a day up to the last one closed.
CREATE TABLE cash_period (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  totals TEXT NOT NULL,
  act_idx BIGINT NOT NULL,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT cash_period_key UNIQUE (unit_id, to_day)
);

-- Payments of dues, each with its receipt. A refund or cancellation is a payment of the opposite amount that counters another.
CREATE TABLE dues_payment (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  day TEXT NOT NULL,
  means TEXT NOT NULL,
  amount BIGINT NOT NULL,
  paid_from TEXT,
  paid_until TEXT,
  reference TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  year INTEGER NOT NULL,
  number BIGINT NOT NULL,
  counters TEXT CONSTRAINT dues_payment_counters_key UNIQUE,
  reason TEXT NOT NULL,
  link_hash TEXT,
  office TEXT,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT dues_payment_number_key UNIQUE (unit_id, year, number)
);
CREATE INDEX dues_payment_membership ON dues_payment (membership_id, day, id);
CREATE INDEX dues_payment_unit ON dues_payment (unit_path, day);
CREATE INDEX dues_payment_link ON dues_payment (link_hash);

-- What of a payment goes up: a row for each step, from the unit that took it to the nearest that shares, and from there on. `amount` is
-- what goes up on this step, `own` the part of it that stays with the receiver.
CREATE TABLE dues_share (
  payment_id TEXT NOT NULL,
  step INTEGER NOT NULL,
  from_id TEXT NOT NULL,
  from_path TEXT NOT NULL,
  to_id TEXT NOT NULL,
  to_path TEXT NOT NULL,
  day TEXT NOT NULL,
  amount BIGINT NOT NULL,
  own BIGINT NOT NULL,
  PRIMARY KEY (payment_id, step)
);
CREATE INDEX dues_share_from ON dues_share (from_id, day);
CREATE INDEX dues_share_to ON dues_share (to_id, day);

-- Money on its way up: entered in the sender's book when it is sent, in the receiver's when it is confirmed.
CREATE TABLE remittance (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL,
  from_path TEXT NOT NULL,
  to_id TEXT NOT NULL,
  to_path TEXT NOT NULL,
  amount BIGINT NOT NULL,
  day TEXT NOT NULL,
  means TEXT NOT NULL,
  reference TEXT NOT NULL,
  state TEXT NOT NULL,
  sent_entry TEXT NOT NULL,
  ended_day TEXT,
  received_entry TEXT,
  refusal TEXT NOT NULL,
  sent_by TEXT NOT NULL,
  ended_by TEXT,
  version BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX remittance_from ON remittance (from_id, day);
CREATE INDEX remittance_to ON remittance (to_id, day);

-- A bank statement that was read, and its lines. A line is known by its digest, and taken once.
CREATE TABLE bank_import (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  content TEXT NOT NULL,
  report TEXT NOT NULL,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX bank_import_unit ON bank_import (unit_id, at);
CREATE TABLE bank_line (
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  line BIGINT NOT NULL,
  digest TEXT NOT NULL,
  day TEXT NOT NULL,
  amount BIGINT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  membership_id TEXT,
  certain BOOLEAN NOT NULL,
  payment_id TEXT,
  CONSTRAINT bank_line_digest_key UNIQUE (unit_id, digest)
);
CREATE INDEX bank_line_import ON bank_line (import_id, line);
-- postgres:
ALTER TABLE cash_entry ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
ALTER TABLE dues_payment ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
-- both:
