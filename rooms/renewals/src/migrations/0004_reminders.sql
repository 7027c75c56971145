-- Reminders that left: of what comes next for a branch, by the first day on which it is late, a step each. `heard` names who had an address:
-- the branch, the supervisor, headquarters, a body of appeal. Where nobody had, the step is `unheard`, and it is tried again the next day.
CREATE TABLE renewal_reminder (
  renewal_id TEXT NOT NULL REFERENCES renewal (id),
  stage TEXT NOT NULL,
  due BIGINT NOT NULL,
  step TEXT NOT NULL,
  heard TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (renewal_id, stage, due, step)
);
