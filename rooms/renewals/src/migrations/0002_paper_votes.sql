-- The votes of one office as somebody read them in minutes on paper: one entry an account. What two persons say alike becomes a contest.
CREATE TABLE renewal_paper_vote (
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  office TEXT NOT NULL,
  account_id TEXT NOT NULL,
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (renewal_id, office, account_id)
);
