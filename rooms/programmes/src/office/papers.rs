//! Documents of a programme as PDF, in the language asked for.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};
use rawabit_press::Sheet;

use super::faces::{may_read_draft, visible};
use crate::dossier::{self, Dossier};
use crate::drawn::Eye;
use crate::model::{ReportState, Side};
use crate::permissions::WriteProgramme;
use crate::print::{self, Source, Told};
use crate::sides::sides;
use crate::store::{evidence, reports};
use crate::{history, proof, trail};

pub(crate) fn lang(ctx: &Ctx) -> Lang {
    ctx.param("lang").and_then(|code| Lang::from_code(&code)).unwrap_or(ctx.lang())
}

/// `GET …/contract.pdf?lang=`
pub(crate) async fn contract(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let programme = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    if dossier.version.is_none() && !may_read_draft(&ctx, &dossier.programme) {
        return Err(Fault::NotFound);
    }
    ctx.audit_read("programmes.print", ("programme", &id), &dossier.programme.unit_path, "contract").await?;
    press(&ctx, &dossier, None).await
}

/// `GET …/account.pdf?year=&lang=`: of the year asked for, else of the last one with a period that is over.
pub(crate) async fn account(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let programme = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    let year = year(&ctx, &dossier).ok_or(Fault::NotFound)?;
    ctx.audit_read("programmes.print", ("programme", &id), &dossier.programme.unit_path, "account").await?;
    press(&ctx, &dossier, Some(year)).await
}

/// The year that an account is asked of: one in which a period of the programme ended.
pub(crate) fn year(ctx: &Ctx, dossier: &Dossier) -> Option<i16> {
    if !dossier.is_signed() {
        return None;
    }
    let mut over =
        dossier.periods.iter().filter(|period| period.ends < ctx.today()).map(|one| one.ends.0.year());
    match ctx.param("year") {
        Some(text) => {
            let asked: i16 = text.parse().ok()?;
            over.find(|year| *year == asked)
        }
        None => over.next_back(),
    }
}

/// The contract, or the account of a year, as somebody of the office may read it.
async fn press(ctx: &Ctx, dossier: &Dossier, year: Option<i16>) -> Answer<Response> {
    let (sheet, name) = sheet(ctx, dossier, year, Eye::Office).await?;
    rawabit_press::answer(&ctx.app, sheet, name).await
}

/// The same about to be typeset, as whoever looks may read it, and what its file is called.
pub(crate) async fn sheet(
    ctx: &Ctx,
    dossier: &Dossier,
    year: Option<i16>,
    eye: Eye,
) -> Answer<(Sheet, &'static str)> {
    let signers = trail::signers(ctx, dossier).await?;
    let writes = sides::<WriteProgramme>(&ctx.policy, &dossier.programme).contains(&Side::Unit);
    let own = eye == Eye::Office && writes;
    let source = Source { app: &ctx.app, lang: lang(ctx), dossier, signers: &signers, own };
    Ok(match year {
        None => (print::contract(&source), "contract"),
        Some(year) => {
            let told = told(ctx, dossier, eye).await?;
            let gone = history::approved(ctx.db(), dossier).await?;
            (print::account(&source, year, &told, &gone), "account")
        }
    })
}

/// What approved reports say in words. Everybody is told what they may open themselves, and how much more there is.
async fn told(ctx: &Ctx, dossier: &Dossier, eye: Eye) -> Answer<Vec<Told>> {
    let approved = || dossier.reports.iter().filter(|report| report.state() == ReportState::Approved);
    let ids: Vec<&str> = approved().map(|report| report.id.as_str()).collect();
    let mut evidence: HashMap<String, Vec<String>> = match eye {
        Eye::Office => {
            let labels = |rows: Vec<evidence::Model>| rows.into_iter().map(|one| one.label).collect();
            let brought = evidence::of_reports(ctx.db(), &ids).await?;
            brought.into_iter().map(|(report, rows)| (report, labels(rows))).collect()
        }
        Eye::Public => {
            let lang = lang(ctx);
            let voice = ctx.app.voice(lang).plain();
            let said = |(report, (open, kept)): (String, (Vec<proof::Open>, usize))| {
                let names = open.into_iter().map(|one| one.title);
                let more = (kept > 0).then(|| voice.tn("programmes-evidence-kept", kept));
                (report, names.chain(more).collect())
            };
            proof::open(ctx, lang, &ids).await?.into_iter().map(said).collect()
        }
    };
    let told = |report: &reports::Model| Told {
        period: report.period,
        text: report.text.clone(),
        evidence: evidence.remove(&report.id).unwrap_or_default(),
    };
    Ok(approved().map(told).collect())
}
