//! All totals at once: made afresh, level by level up the tree of programmes, and counted again by another way for the audit.

use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::Total;

/// What a programme itself reported to date: all periods together where they add up, the latest otherwise.
const OWN_TO_DATE: &str = "\
    SELECT v.indicator_id, v.programme_id, SUM(v.num) AS num, SUM(v.den) AS den \
      FROM approved_value v JOIN indicator i ON i.id = v.indicator_id WHERE i.cumulative \
      GROUP BY v.indicator_id, v.programme_id \
    UNION ALL \
    SELECT v.indicator_id, v.programme_id, v.num, v.den \
      FROM (SELECT programme_id, indicator_id, MAX(period) AS period FROM approved_value \
              GROUP BY programme_id, indicator_id) l \
      JOIN approved_value v \
        ON v.programme_id = l.programme_id AND v.indicator_id = l.indicator_id AND v.period = l.period \
      JOIN indicator i ON i.id = v.indicator_id WHERE NOT i.cumulative";

/// Makes every total afresh from the approved values. Set by set: the deepest programmes flow into those above them, then these.
pub(crate) async fn rebuild(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    let dialect = Dialect::of(tx);
    tx.execute_unprepared("DELETE FROM rollup").await?;
    let deepest = "SELECT MAX(depth) AS depth FROM participation WHERE parent_id IS NOT NULL";
    let row = tx.query_one_raw(dialect.statement(deepest, [])).await?;
    let deepest: Option<i32> = row.map(|row| row.try_get("", "depth")).transpose()?.flatten();
    for depth in (1..=deepest.unwrap_or(0)).rev() {
        // Three sources for the programmes at `depth - 1`: what flowed into those below (with their own), what those below into
        // which nothing flows reported, and what they themselves reported.
        let sql = format!(
            "INSERT INTO rollup (programme_id, indicator_id, period, num, den, known) \
             WITH child AS ( \
               SELECT c.indicator_id, c.programme_id, c.parent_id, \
                      EXISTS (SELECT 1 FROM participation g \
                                WHERE g.parent_id = c.programme_id AND g.indicator_id = c.indicator_id) AS fed \
                 FROM participation c WHERE c.depth = ? AND c.parent_id IS NOT NULL), \
             source AS ( \
               SELECT indicator_id, programme_id, parent_id FROM child WHERE NOT fed \
               UNION ALL \
               SELECT DISTINCT indicator_id, parent_id, parent_id FROM child), \
             own_to_date AS ({OWN_TO_DATE}), \
             flow AS ( \
               SELECT s.parent_id, v.indicator_id, v.period, v.num, v.den, 1 AS known \
                 FROM source s JOIN approved_value v \
                   ON v.programme_id = s.programme_id AND v.indicator_id = s.indicator_id \
               UNION ALL \
               SELECT s.parent_id, d.indicator_id, 0, d.num, d.den, 1 \
                 FROM source s JOIN own_to_date d \
                   ON d.programme_id = s.programme_id AND d.indicator_id = s.indicator_id \
               UNION ALL \
               SELECT c.parent_id, r.indicator_id, r.period, r.num, r.den, r.known \
                 FROM child c JOIN rollup r \
                   ON r.programme_id = c.programme_id AND r.indicator_id = c.indicator_id WHERE c.fed) \
             SELECT parent_id, indicator_id, period, \
                    CAST(SUM(num) AS BIGINT), CAST(SUM(den) AS BIGINT), CAST(SUM(known) AS INTEGER) \
               FROM flow GROUP BY parent_id, indicator_id, period"
        );
        tx.execute_raw(dialect.statement(&sql, [depth.into()])).await?;
    }
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
/// which totals are made: from `report_value` and not from the copies, over the whole way up at once and not level by level.
const COUNTED: &str = "\
    WITH RECURSIVE up (indicator_id, programme_id, above) AS ( \
      SELECT indicator_id, programme_id, programme_id FROM participation \
      UNION ALL \
      SELECT up.indicator_id, up.programme_id, p.parent_id FROM up \
        JOIN participation p ON p.indicator_id = up.indicator_id AND p.programme_id = up.above \
        WHERE p.parent_id IS NOT NULL), \
    said AS ( \
      SELECT v.indicator_id, r.programme_id, r.period, v.num, v.den, i.cumulative, \
             ROW_NUMBER() OVER (PARTITION BY r.programme_id, v.indicator_id ORDER BY r.period DESC) AS back \
        FROM report r JOIN report_value v ON v.report_id = r.id JOIN indicator i ON i.id = v.indicator_id \
        WHERE r.state = 'approved' AND v.num IS NOT NULL AND v.den IS NOT NULL), \
    dated AS ( \
      SELECT indicator_id, programme_id, period, num, den FROM said \
      UNION ALL \
      SELECT indicator_id, programme_id, 0, SUM(num), SUM(den) FROM said WHERE cumulative \
        GROUP BY indicator_id, programme_id \
      UNION ALL \
      SELECT indicator_id, programme_id, 0, num, den FROM said WHERE NOT cumulative AND back = 1), \
    own AS ( \
      SELECT indicator_id, programme_id, period, num, den FROM approved_value \
      UNION ALL \
      SELECT indicator_id, programme_id, 0, num, den FROM (OWN_TO_DATE) d), \
    sides AS ( \
      SELECT up.above AS programme_id, d.indicator_id, d.period, d.num AS cn, d.den AS cd, 1 AS ck, 0 AS kn, 0 AS kd, 0 AS kk \
        FROM dated d JOIN up ON up.indicator_id = d.indicator_id AND up.programme_id = d.programme_id \
      UNION ALL \
      SELECT programme_id, indicator_id, period, 0, 0, 0, num, den, known FROM rollup \
      UNION ALL \
      SELECT o.programme_id, o.indicator_id, o.period, 0, 0, 0, o.num, o.den, 1 FROM own o \
        WHERE NOT EXISTS (SELECT 1 FROM rollup r WHERE r.programme_id = o.programme_id \
                            AND r.indicator_id = o.indicator_id AND r.period = o.period)), \
    compared AS ( \
      SELECT programme_id, indicator_id, period, \
             CAST(SUM(cn) AS BIGINT) AS cn, CAST(SUM(cd) AS BIGINT) AS cd, CAST(SUM(ck) AS INTEGER) AS ck, \
             CAST(SUM(kn) AS BIGINT) AS kn, CAST(SUM(kd) AS BIGINT) AS kd, CAST(SUM(kk) AS INTEGER) AS kk \
        FROM sides GROUP BY programme_id, indicator_id, period)";

/// Counts every total again from the approved reports.
pub(crate) async fn audit(db: &impl ConnectionTrait) -> Result<Audit, DbErr> {
    let dialect = Dialect::of(db);
    let counted = COUNTED.replace("OWN_TO_DATE", OWN_TO_DATE);
    let all = format!("{counted} SELECT COUNT(*) AS n FROM compared");
    let row = db.query_one_raw(dialect.statement(&all, [])).await?;
    let compared = row.map(|row| row.try_get("", "n")).transpose()?.unwrap_or(0);
    let sql = format!(
        "{counted} SELECT * FROM compared WHERE cn <> kn OR cd <> kd OR ck <> kk \
         ORDER BY programme_id, indicator_id, period"
    );
    let mut differences = Vec::new();
    for row in db.query_all_raw(dialect.statement(&sql, [])).await? {
        let total = |num: &str, den: &str, known: &str| -> Result<Total, DbErr> {
            Ok(Total {
                num: row.try_get("", num)?,
                den: row.try_get("", den)?,
                known: row.try_get("", known)?,
            })
        };
        differences.push(Difference {
            programme_id: row.try_get("", "programme_id")?,
            indicator_id: row.try_get("", "indicator_id")?,
            period: row.try_get("", "period")?,
            counted: total("cn", "cd", "ck")?,
            kept: total("kn", "kd", "kk")?,
        });
    }
    Ok(Audit { compared, differences })
}
