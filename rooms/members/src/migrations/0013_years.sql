-- The first and the last year that the index tells of somebody, by the classes of model/years.rs: questions without an end ask for no others. They only
-- grow. What is here already may be a year wider than it is.
CREATE TABLE member_year (
  class TEXT PRIMARY KEY,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL
);
INSERT INTO member_year (class, first, last)
SELECT class, MIN(year), MAX(year) FROM (
  SELECT 'y' AS class, CAST(SUBSTR(birth_day, 1, 4) AS INTEGER) AS year FROM member WHERE birth_day IS NOT NULL
  UNION ALL SELECT 'j', CAST(SUBSTR(since, 1, 4) AS INTEGER) FROM member WHERE since IS NOT NULL
  UNION ALL SELECT 'v', CAST(SUBSTR(paid_until, 1, 4) AS INTEGER) FROM dues_standing WHERE paid_until IS NOT NULL
  UNION ALL SELECT 'v', CAST(SUBSTR(paid_until, 1, 4) AS INTEGER) - 1 FROM dues_standing WHERE paid_until IS NOT NULL
  UNION ALL SELECT 'q', CAST(SUBSTR(paid_until, 1, 4) AS INTEGER) FROM dues_standing WHERE paid_until IS NOT NULL
  UNION ALL SELECT 'q', CAST(SUBSTR(paid_until, 1, 4) AS INTEGER) - 1 FROM dues_standing WHERE paid_until IS NOT NULL
) found GROUP BY class;
-- The index tells years of dues and of joining between 1900 and 2099 apart, and what lies outside as the nearest of them. Where a day lies outside, by
-- a mistake of somebody's, the index is written anew by the job that follows the tree.
DELETE FROM setting WHERE name = 'members.index' AND (
  EXISTS (SELECT 1 FROM member WHERE since < '1900-01-01' OR since > '2099-12-31')
  OR EXISTS (SELECT 1 FROM dues_standing WHERE paid_until < '1900-01-02' OR paid_until > '2100-01-01'));
