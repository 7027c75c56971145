//! All totals at once: made afresh, level by level up the trees, and counted again by another way for the audit.

use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::Total;

/// The programmes at a depth and what flows from them into those above: what they reported where nothing flowed into them, their
/// totals otherwise; and what those above reported themselves.
const LEVEL: &str = "\
    INSERT INTO rollup (node, period, num, den, known) \
    WITH child AS ( \
      SELECT c.node, c.parent_node, \
             EXISTS (SELECT 1 FROM value_node g WHERE g.parent_node = c.node) AS fed \
        FROM value_node c WHERE c.depth = ? AND c.parent_node IS NOT NULL), \
    source AS ( \
      SELECT node, parent_node FROM child WHERE NOT fed \
      UNION ALL \
      SELECT DISTINCT parent_node, parent_node FROM child), \
    flow AS ( \
      SELECT s.parent_node AS node, v.period, v.num, v.den, 1 AS known \
        FROM source s JOIN approved_value v ON v.node = s.node \
      UNION ALL \
      SELECT parent_node, 0, num, den, 1 \
        FROM (SELECT s.parent_node, \
                     (SELECT v.num FROM approved_value v WHERE v.node = s.node ORDER BY v.period DESC LIMIT 1) AS num, \
                     (SELECT v.den FROM approved_value v WHERE v.node = s.node ORDER BY v.period DESC LIMIT 1) AS den \
                FROM source s) latest WHERE num IS NOT NULL \
      UNION ALL \
      SELECT c.parent_node, r.period, r.num, r.den, r.known \
        FROM child c JOIN rollup r ON r.node = c.node WHERE c.fed) \
    SELECT node, period, CAST(SUM(num) AS BIGINT), CAST(SUM(den) AS BIGINT), CAST(SUM(known) AS INTEGER) \
      FROM flow GROUP BY node, period ORDER BY node, period";

/// The levels make the totals to date of the latest values; of what adds up they are the sums of the periods.
const ADDED_UP: &str = "\
    UPDATE rollup SET num = t.num, den = t.den \
      FROM (SELECT r.node, CAST(SUM(r.num) AS BIGINT) AS num, CAST(SUM(r.den) AS BIGINT) AS den \
              FROM rollup r JOIN value_node n ON n.node = r.node JOIN indicator i ON i.id = n.indicator_id \
             WHERE i.cumulative AND r.period > 0 GROUP BY r.node) t \
     WHERE rollup.period = 0 AND rollup.node = t.node";

/// A programme that dropped the indicator has no total, even where a closed one below it keeps its account.
const DROPPED: &str = "\
    DELETE FROM rollup WHERE node IN ( \
      SELECT n.node FROM participation p \
        JOIN value_node n ON n.programme_id = p.programme_id AND n.indicator_id = p.indicator_id \
       WHERE p.dropped AND n.depth = ?)";

/// Makes every total afresh from the approved values. Set by set: the deepest programmes flow into those above them, then these.
pub(crate) async fn rebuild(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    let dialect = Dialect::of(tx);
    if dialect == Dialect::Postgres {
        // Sorting and hashing every value takes more than the few megabytes that a page is given.
        tx.execute_unprepared("SET LOCAL work_mem = '64MB'; SET LOCAL jit = off").await?;
    }
    tx.execute_unprepared("DELETE FROM rollup").await?;
    let deepest = "SELECT MAX(depth) AS depth FROM value_node";
    let row = tx.query_one_raw(dialect.statement(deepest, [])).await?;
    let deepest: Option<i32> = row.map(|row| row.try_get("", "depth")).transpose()?.flatten();
    for depth in (1..=deepest.unwrap_or(0)).rev() {
        tx.execute_raw(dialect.statement(LEVEL, [depth.into()])).await?;
        tx.execute_raw(dialect.statement(DROPPED, [(depth - 1).into()])).await?;
    }
    tx.execute_unprepared(ADDED_UP).await?;
    Ok(())
}

/// A total that is not what the approved reports come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The programme.
    pub programme_id: String,
    /// The indicator.
    pub indicator_id: String,
    /// The period; 0 for the total to date.
    pub period: i32,
    /// What the approved reports come to.
    pub counted: Total,
    /// What is kept.
    pub kept: Total,
}

/// How many totals were counted again, and those that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Totals that were compared.
    pub compared: i64,
    /// Those that differ.
    pub differences: Vec<Difference>,
}

/// What the approved reports themselves come to, for every programme on the way up, beside what is kept. It takes none of the ways by
/// which totals are made: from what the reports say and not from the copies, along the signed participations and not along the numbered
/// places, over the whole way up at once and not level by level. What is dropped counts nowhere, and nothing flows through it. One indicator at a
/// time: none flows into another, and what is held in memory stays as small as that.
const COUNTED: &str = "\
    WITH RECURSIVE up (indicator_id, programme_id, above) AS ( \
      SELECT indicator_id, programme_id, programme_id FROM participation WHERE indicator_id = ? AND NOT dropped \
      UNION ALL \
      SELECT up.indicator_id, up.programme_id, a.programme_id FROM up \
        JOIN participation p ON p.indicator_id = up.indicator_id AND p.programme_id = up.above \
        JOIN participation a ON a.indicator_id = p.indicator_id AND a.programme_id = p.parent_id \
        WHERE NOT a.dropped), \
    said AS ( \
      SELECT v.indicator_id, r.programme_id, r.period, v.num, v.den, i.cumulative, \
             ROW_NUMBER() OVER (PARTITION BY r.programme_id, v.indicator_id ORDER BY r.period DESC) AS back \
        FROM report r JOIN report_value v ON v.report_id = r.id JOIN indicator i ON i.id = v.indicator_id \
        WHERE r.state = 'approved' AND v.indicator_id = ? AND v.num IS NOT NULL AND v.den IS NOT NULL), \
    dated AS ( \
      SELECT indicator_id, programme_id, period, num, den FROM said \
      UNION ALL \
      SELECT indicator_id, programme_id, 0, SUM(num), SUM(den) FROM said WHERE cumulative \
        GROUP BY indicator_id, programme_id \
      UNION ALL \
      SELECT indicator_id, programme_id, 0, num, den FROM said WHERE NOT cumulative AND back = 1), \
    place AS (SELECT node, indicator_id, programme_id FROM value_node WHERE indicator_id = ?), \
    own AS ( \
      SELECT v.node, v.period, v.num, v.den FROM approved_value v JOIN place n ON n.node = v.node \
      UNION ALL \
      SELECT v.node, 0, SUM(v.num), SUM(v.den) FROM approved_value v \
        JOIN place n ON n.node = v.node JOIN indicator i ON i.id = n.indicator_id \
        WHERE i.cumulative GROUP BY v.node \
      UNION ALL \
      SELECT v.node, 0, v.num, v.den FROM approved_value v \
        JOIN place n ON n.node = v.node JOIN indicator i ON i.id = n.indicator_id \
        WHERE NOT i.cumulative AND v.period = (SELECT MAX(l.period) FROM approved_value l WHERE l.node = v.node)), \
    sides AS ( \
      SELECT up.above AS programme_id, d.indicator_id, d.period, \
             d.num AS cn, d.den AS cd, 1 AS ck, 0 AS kn, 0 AS kd, 0 AS kk \
        FROM dated d JOIN up ON up.indicator_id = d.indicator_id AND up.programme_id = d.programme_id \
      UNION ALL \
      SELECT n.programme_id, n.indicator_id, r.period, 0, 0, 0, r.num, r.den, r.known \
        FROM rollup r JOIN place n ON n.node = r.node \
      UNION ALL \
      SELECT n.programme_id, n.indicator_id, o.period, 0, 0, 0, o.num, o.den, 1 \
        FROM own o JOIN place n ON n.node = o.node \
        WHERE NOT EXISTS (SELECT 1 FROM rollup r WHERE r.node = o.node AND r.period = o.period)), \
    compared AS ( \
      SELECT programme_id, indicator_id, period, \
             CAST(SUM(cn) AS BIGINT) AS cn, CAST(SUM(cd) AS BIGINT) AS cd, CAST(SUM(ck) AS INTEGER) AS ck, \
             CAST(SUM(kn) AS BIGINT) AS kn, CAST(SUM(kd) AS BIGINT) AS kd, CAST(SUM(kk) AS INTEGER) AS kk \
        FROM sides GROUP BY programme_id, indicator_id, period)";

/// Counts every total again from the approved reports.
pub(crate) async fn audit(db: &impl ConnectionTrait) -> Result<Audit, DbErr> {
    let mut found = Audit::default();
    for indicator in indicators(db).await? {
        let one = of_indicator(db, &indicator).await?;
        found.compared += one.compared;
        found.differences.extend(one.differences);
    }
    let place = |one: &Difference| (one.programme_id.clone(), one.indicator_id.clone(), one.period);
    found.differences.sort_by_key(place);
    Ok(found)
}

async fn indicators(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let rows =
        db.query_all_raw(Dialect::of(db).statement("SELECT id FROM indicator ORDER BY id", [])).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

async fn of_indicator(db: &impl ConnectionTrait, indicator: &str) -> Result<Audit, DbErr> {
    let dialect = Dialect::of(db);
    // One pass: how many were compared stands on a line of its own, before those that differ.
    let sql = format!(
        "{COUNTED} SELECT '' AS programme_id, '' AS indicator_id, -1 AS period, \
                COUNT(*) AS cn, CAST(0 AS BIGINT) AS cd, 0 AS ck, CAST(0 AS BIGINT) AS kn, CAST(0 AS BIGINT) AS kd, 0 AS kk \
           FROM compared \
         UNION ALL \
         SELECT programme_id, indicator_id, period, cn, cd, ck, kn, kd, kk FROM compared \
          WHERE cn <> kn OR cd <> kd OR ck <> kk \
         ORDER BY programme_id, indicator_id, period"
    );
    let mut found = Audit::default();
    let of = || sea_orm::Value::from(indicator);
    for row in db.query_all_raw(dialect.statement(&sql, [of(), of(), of()])).await? {
        let total = |num: &str, den: &str, known: &str| -> Result<Total, DbErr> {
            Ok(Total {
                num: row.try_get("", num)?,
                den: row.try_get("", den)?,
                known: row.try_get("", known)?,
            })
        };
        let difference = Difference {
            programme_id: row.try_get("", "programme_id")?,
            indicator_id: row.try_get("", "indicator_id")?,
            period: row.try_get("", "period")?,
            counted: total("cn", "cd", "ck")?,
            kept: total("kn", "kd", "kk")?,
        };
        if difference.period < 0 {
            found.compared = difference.counted.num;
        } else {
            found.differences.push(difference);
        }
    }
    Ok(found)
}
