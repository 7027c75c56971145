-- Which round of negotiation dropped an indicator from a programme: one of its own, or of the programme from which it is taken up.
-- NULL while it is in force, and where it was dropped before this was written down.
ALTER TABLE participation ADD COLUMN dropped_in TEXT;

-- What a programme has dropped stays in its reports, and counts no more: the copies that totals are made of go, and the totals of these
-- indicators are made afresh.
DELETE FROM approved_value WHERE node IN (
  SELECT n.node FROM value_node n
    JOIN participation p ON p.programme_id = n.programme_id AND p.indicator_id = n.indicator_id WHERE p.dropped);
DELETE FROM rollup WHERE node IN (
  SELECT node FROM value_node WHERE indicator_id IN (SELECT indicator_id FROM participation WHERE dropped));
INSERT INTO rollup (node, period, num, den, known)
WITH RECURSIVE up (node, above) AS (
  SELECT n.node, n.node FROM value_node n
    JOIN participation p ON p.programme_id = n.programme_id AND p.indicator_id = n.indicator_id
   WHERE NOT p.dropped AND n.indicator_id IN (SELECT indicator_id FROM participation WHERE dropped)
  UNION ALL
  SELECT up.node, a.node FROM up
    JOIN value_node n ON n.node = up.above JOIN value_node a ON a.node = n.parent_node
    JOIN participation p ON p.programme_id = a.programme_id AND p.indicator_id = a.indicator_id
   WHERE NOT p.dropped),
dated AS (
  SELECT node, period, num, den FROM approved_value
  UNION ALL
  SELECT v.node, 0, SUM(v.num), SUM(v.den) FROM approved_value v
    JOIN value_node n ON n.node = v.node JOIN indicator i ON i.id = n.indicator_id
   WHERE i.cumulative GROUP BY v.node
  UNION ALL
  SELECT v.node, 0, v.num, v.den FROM approved_value v
    JOIN value_node n ON n.node = v.node JOIN indicator i ON i.id = n.indicator_id
   WHERE NOT i.cumulative AND v.period = (SELECT MAX(l.period) FROM approved_value l WHERE l.node = v.node))
SELECT up.above, d.period, CAST(SUM(d.num) AS BIGINT), CAST(SUM(d.den) AS BIGINT), CAST(COUNT(*) AS INTEGER)
  FROM up JOIN dated d ON d.node = up.node
 WHERE EXISTS (SELECT 1 FROM value_node c WHERE c.parent_node = up.above)
 GROUP BY up.above, d.period;

-- How the programmes with a place in those trees are doing was told by the old totals: the job that runs every hour writes it down again.
DELETE FROM standing_axis WHERE programme_id IN (
  SELECT programme_id FROM value_node WHERE indicator_id IN (SELECT indicator_id FROM participation WHERE dropped));
DELETE FROM standing WHERE programme_id IN (
  SELECT programme_id FROM value_node WHERE indicator_id IN (SELECT indicator_id FROM participation WHERE dropped));
