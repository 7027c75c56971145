-- A contest: seats of one office of a unit, filled by a vote under the article of the statutes that was in force when it was opened
-- (`law`, as it was then). Its life is the column `state`; what was closed stays closed, whatever the clock says later.
CREATE TABLE contest (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  office TEXT NOT NULL,
  seats INTEGER NOT NULL,
  renews BOOLEAN NOT NULL,
  law TEXT NOT NULL,
  statutes TEXT NOT NULL,
  article TEXT NOT NULL,
  electorate TEXT NOT NULL,
  roll_id TEXT,
  electors BIGINT NOT NULL,
  polling TEXT NOT NULL,
  state TEXT NOT NULL,
  round INTEGER NOT NULL,
  candidatures_until BIGINT NOT NULL,
  opens_at BIGINT NOT NULL,
  closes_at BIGINT NOT NULL,
  settled_at BIGINT,
  appeals_until BIGINT,
  result TEXT,
  certified_at BIGINT,
  certified_by TEXT NOT NULL,
  act_idx BIGINT,
  article_id TEXT,
  reason TEXT NOT NULL,
  actor TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX contest_unit ON contest (unit_path, created_at);
CREATE INDEX contest_office ON contest (unit_id, office);
CREATE INDEX contest_state ON contest (state, closes_at);

-- Who may vote, by position; frozen when the contest is opened. Positions are what marks and named votes are kept by.
CREATE TABLE contest_elector (
  contest_id TEXT NOT NULL REFERENCES contest (id),
  position INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (contest_id, position)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX contest_elector_person ON contest_elector (person_id, contest_id);

-- Somebody votes for somebody else.
CREATE TABLE contest_proxy (
  contest_id TEXT NOT NULL REFERENCES contest (id),
  giver INTEGER NOT NULL,
  holder INTEGER NOT NULL,
  given_at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (contest_id, giver)
);
CREATE INDEX contest_proxy_holder ON contest_proxy (contest_id, holder);

CREATE TABLE candidate_list (
  id TEXT PRIMARY KEY,
  contest_id TEXT NOT NULL REFERENCES contest (id),
  name TEXT NOT NULL,
  number INTEGER,
  created_at BIGINT NOT NULL
);
CREATE INDEX candidate_list_contest ON candidate_list (contest_id);

-- Somebody who would stand. What ties and quotas ask of a candidate is kept as it was known at that time.
CREATE TABLE candidacy (
  id TEXT PRIMARY KEY,
  contest_id TEXT NOT NULL REFERENCES contest (id),
  person_id TEXT NOT NULL,
  list_id TEXT,
  position INTEGER NOT NULL,
  number INTEGER,
  way TEXT NOT NULL,
  state TEXT NOT NULL,
  consent BOOLEAN NOT NULL,
  reasons TEXT NOT NULL,
  warnings TEXT NOT NULL,
  note TEXT NOT NULL,
  gender TEXT NOT NULL,
  birth_day TEXT,
  since TEXT,
  actor TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX candidacy_contest ON candidacy (contest_id, number);
CREATE INDEX candidacy_person ON candidacy (person_id);

-- One vote. `half` is the sealed half of the urn's key while a confidential vote in the application goes on, and nothing afterwards.
CREATE TABLE contest_round (
  contest_id TEXT NOT NULL REFERENCES contest (id),
  round INTEGER NOT NULL,
  seats INTEGER NOT NULL,
  among TEXT NOT NULL,
  elected TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  closed_at BIGINT,
  half TEXT,
  -- SHA-256 of the other half, which lies in a file, and when that file was destroyed.
  apart TEXT,
  shredded_at BIGINT,
  -- Which call of the electing body, from 1; and why the vote counts for nothing.
  call INTEGER NOT NULL,
  void TEXT,
  published TEXT,
  -- Of a lot: the house's part, sealed until the seed is known, and its SHA-256, which was published before.
  lot_secret TEXT,
  lot_commit TEXT,
  seed TEXT,
  seed_among TEXT,
  seed_at BIGINT,
  witnesses TEXT NOT NULL,
  PRIMARY KEY (contest_id, round)
);

-- Who has voted: no time, no order.
CREATE TABLE contest_mark (
  contest_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (contest_id, round, position)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- The urn of a confidential vote while it goes on: boxes that are always the same size and sealed anew as a whole with every batch.
CREATE TABLE contest_urn (
  contest_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  shelf INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (contest_id, round, shelf)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- Ballots, once the urn was opened; sorted by their random receipts.
CREATE TABLE contest_ballot (
  contest_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  receipt TEXT NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY (contest_id, round, receipt)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- Votes of an open vote, by name.
CREATE TABLE contest_named_vote (
  contest_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL,
  choice TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (contest_id, round, position)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- What a teller counted. Two of them must agree.
CREATE TABLE contest_sheet (
  contest_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  account_id TEXT,
  teller TEXT NOT NULL,
  content TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (contest_id, round, entry)
);

CREATE TABLE contest_appeal (
  id TEXT PRIMARY KEY,
  contest_id TEXT NOT NULL REFERENCES contest (id),
  candidacy_id TEXT,
  person_id TEXT NOT NULL,
  grounds TEXT NOT NULL,
  lodged_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_at BIGINT,
  actor TEXT NOT NULL
);
CREATE INDEX contest_appeal_contest ON contest_appeal (contest_id, lodged_at);
CREATE INDEX contest_appeal_person ON contest_appeal (person_id);
