//! How the installation is: `/healthz` for whoever watches it, `/metrics` for whoever measures it.

use std::fmt::Write as _;
use std::net::IpAddr;
use std::time::Duration;

use axum::response::IntoResponse as _;
use http::{HeaderMap, StatusCode, header};
use sea_orm::{ConnectionTrait as _, DbErr};

use crate::fault::{Answer, Fault};
use crate::ops::RunJobs;
use crate::store::Migration;
use crate::web::{App, Ctx};

/// The longest that the database may take to answer a watcher.
const PATIENCE: Duration = Duration::from_secs(3);

/// `GET /healthz`: 200 when the database answers and has this program's schema, else 503. It says no more than that.
pub(crate) async fn healthz(ctx: Ctx) -> Answer {
    let schema = tokio::time::timeout(PATIENCE, missing(&ctx.app)).await;
    let (database, migrations) = match schema {
        Ok(Ok(0)) => ("ok", "ok"),
        Ok(Ok(_)) => ("ok", "missing"),
        Ok(Err(error)) => {
            tracing::error!(%error, "the database does not answer");
            ("unreachable", "unknown")
        }
        Err(_) => ("slow", "unknown"),
    };
    let well = migrations == "ok";
    let status = if well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "status": if well { "ok" } else { "unavailable" },
        "database": database,
        "migrations": migrations,
        "version": env!("CARGO_PKG_VERSION"),
    });
    Ok((
        status,
        [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/json")],
        body.to_string(),
    )
        .into_response())
}

/// How many steps of the schema are not applied.
async fn missing(app: &App) -> Result<usize, DbErr> {
    let rows = app
        .store
        .read()
        .query_all_raw(app.store.dialect().statement("SELECT name FROM migration", []))
        .await?;
    let applied: Vec<String> = rows.iter().map(|row| row.try_get("", "name")).collect::<Result<_, _>>()?;
    let wanted = crate::MIGRATIONS.iter().chain(app.rooms.iter().flat_map(|room| room.migrations));
    Ok(wanted.filter(|step: &&Migration| !applied.iter().any(|name| name == step.name)).count())
}

/// `GET /metrics` in Prometheus' text format, for the machine itself and for the administrator; for others it is not there.
pub(crate) async fn metrics(ctx: Ctx, headers: HeaderMap) -> Answer {
    let local = ctx.address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    // Behind a proxy of this machine that nobody told us of, everybody comes from the machine itself.
    let forwarded =
        ["forwarded", "x-forwarded-for", "x-real-ip", "via"].iter().any(|name| headers.contains_key(*name));
    if !(local && (!forwarded || ctx.app.config.trust_proxy)) && !ctx.policy.anywhere::<RunJobs>() {
        return Err(Fault::NotFound);
    }
    let mut out = ctx.app.meters.text();
    heading(&mut out, "rawabit_jobs", "gauge", "Jobs by state.");
    for (state, n) in crate::jobs::office::counts(&ctx.app).await? {
        let _ = writeln!(out, "rawabit_jobs{{state=\"{state}\"}} {n}");
    }
    let counts = [
        (
            "rawabit_mail_waiting",
            "Mails not yet handed over.",
            "SELECT COUNT(*) AS n FROM mail WHERE sent_at IS NULL AND failed_at IS NULL",
        ),
        (
            "rawabit_mail_failed",
            "Mails given up.",
            "SELECT COUNT(*) AS n FROM mail WHERE sent_at IS NULL AND failed_at IS NOT NULL",
        ),
        ("rawabit_acts", "Acts in the ledger.", "SELECT COALESCE(MAX(idx) + 1, 0) AS n FROM act"),
        (
            "rawabit_checkpoint_size",
            "Acts that the last signed checkpoint covers.",
            "SELECT COALESCE(MAX(size), 0) AS n FROM checkpoint",
        ),
        ("rawabit_files", "Stored files.", "SELECT COUNT(*) AS n FROM stored_file WHERE erased_at IS NULL"),
    ];
    for (name, help, sql) in counts {
        heading(&mut out, name, "gauge", help);
        let _ = writeln!(out, "{name} {}", number(&ctx.app, sql).await?);
    }
    if let Some(bytes) = resident() {
        heading(&mut out, "process_resident_memory_bytes", "gauge", "Memory of this process.");
        let _ = writeln!(out, "process_resident_memory_bytes {bytes}");
    }
    Ok((
        [
            (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        out,
    )
        .into_response())
}

fn heading(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

async fn number(app: &App, sql: &str) -> Result<i64, DbErr> {
    let row = app.store.read().query_one_raw(app.store.dialect().statement(sql, [])).await?;
    row.map_or(Ok(0), |row| row.try_get("", "n"))
}

/// Resident memory in bytes, where the system tells (Linux).
pub fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
