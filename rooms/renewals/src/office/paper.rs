//! Minutes on paper: sent as a scan by the branch, entered twice at headquarters.

use axum::extract::Path;
use rawabit_platform::files::{self, Accept};
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Form, Html, Input, Multipart, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{notice, path, version, visible};
use crate::commands::{self, Entered, PaperRefused};
use crate::dossier::{self, Dossier};
use crate::model::paper::Paper;
use crate::permissions::{JudgeRenewal, RenewBranch};

/// Reports that a form has fields for.
const MOST: usize = 4;
const FOR: [&str; MOST] = ["for0", "for1", "for2", "for3"];
const AGAINST: [&str; MOST] = ["against0", "against1", "against2", "against3"];
const NONE: [&str; MOST] = ["none0", "none1", "none2", "none3"];

fn scan_fields() -> Form {
    Form::new("renewals-scan")
        .input(Input::file("scan", Accept::Document.html()))
        .input(Input::file("picture", Accept::Image.html()))
        .input(Input::hidden("version"))
}

pub(super) fn on_way<'a>(ctx: &'a Ctx, dossier: &Dossier, title: &str) -> rawabit_platform::web::Page<'a> {
    ctx.office(ctx.t(title))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&dossier.unit.name), &path(&dossier.row.id, ""))
}

/// `GET /office/renewals/branches/{id}/scan`
pub(crate) async fn scan_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<RenewBranch>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let form = scan_fields().with("version", dossier.row.version.to_string());
    on_way(&ctx, &dossier, "renewals-scan-title").lead(Html::text(&ctx.t("renewals-scan-lead"))).form(&form)
}

/// `POST /office/renewals/branches/{id}/scan`
pub(crate) async fn scan(ctx: Ctx, Path(id): Path<String>, mut sent: Multipart) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RenewBranch>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let mut form = scan_fields().fill(sent.values());
    let mut brought = None;
    for (field, accept) in [("scan", Accept::Document), ("picture", Accept::Image)] {
        let Some(incoming) = sent.file(&mut form, field) else { continue };
        match files::prepare(&ctx.app, incoming, accept).await? {
            Ok(prepared) => brought = Some(prepared),
            Err(refused) => form.fail(field, refused),
        }
    }
    if brought.is_none() && form.errors.is_empty() {
        form.fail("scan", "renewals-refused-no-scan");
    }
    if let Some(prepared) = brought.filter(|_| form.is_valid()) {
        let mut work = ctx.begin().await?;
        match commands::send_scan(&ctx.app, &mut work, &permit, &id, version(&form), prepared).await {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-scanned"));
            }
            Err(Fault::Stale) => form.stale(dossier.row.version),
            Err(Fault::Refused(message)) => form.fail("", message),
            Err(fault) => return Err(fault),
        }
    }
    on_way(&ctx, &dossier, "renewals-scan-title").lead(Html::text(&ctx.t("renewals-scan-lead"))).form(&form)
}

fn entry_fields(reports: usize) -> Form {
    // Not taken once: an entry replaces the same account's, and one that differs is told so on the page that answers.
    let mut form = Form::new("renewals-paper")
        .input(Input::day("held").required())
        .input(Input::day("convened"))
        .input(Input::number("call", 1, 5).required())
        .input(Input::day("before"))
        .input(Input::number("present", 0, 1_000_000).required())
        .input(Input::number("represented", 0, 1_000_000).required());
    for n in 0..reports.min(MOST) {
        form = form
            .input(Input::number(FOR[n], 0, 1_000_000).required())
            .input(Input::number(AGAINST[n], 0, 1_000_000).required())
            .input(Input::number(NONE[n], 0, 1_000_000).required());
    }
    form
}

fn read(form: &Form, reports: usize) -> Option<Paper> {
    let read = form.read();
    let number = |name: &str| read.number(name).and_then(|n| u32::try_from(n).ok());
    let votes = |n: usize| Some((number(FOR[n])?, number(AGAINST[n])?, number(NONE[n])?));
    Some(Paper {
        held_on: read.day("held")?,
        convened_on: read.day("convened"),
        call: u8::try_from(read.number("call")?).ok()?,
        before: read.day("before"),
        present: number("present")?,
        represented: number("represented")?,
        reports: (0..reports.min(MOST)).map(votes).collect::<Option<Vec<_>>>()?,
    })
}

/// The way to the scanned minutes, or that there are none.
pub(super) fn scan_link(ctx: &Ctx, dossier: &Dossier) -> Html {
    dossier.row.scan_id.as_ref().map_or_else(
        || notice("warn", "warning", &ctx.t("renewals-refused-no-scan")),
        |file| {
            Html(format!(
                "<p>{}</p>",
                link(&files::url(file, files::Variant::Full), &ctx.t("renewals-paper-scan"))
            ))
        },
    )
}

fn entry_page(ctx: &Ctx, dossier: &Dossier, form: &Form, above: Html) -> Answer {
    let scan = scan_link(ctx, dossier);
    on_way(ctx, dossier, "renewals-paper-title")
        .lead(Html::text(&ctx.t("renewals-paper-lead")))
        .status(form.status())
        .html(Html(format!("{above}{scan}{}", form.html(ctx))))
}

/// `GET /office/renewals/branches/{id}/paper`
pub(crate) async fn entry(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    ctx.permit::<JudgeRenewal>(&dossier.campaign.unit_path)?;
    let reports = dossier.rules().map_or(0, |rules| rules.reports.len());
    entry_page(&ctx, &dossier, &entry_fields(reports).with("call", "1"), Html::none())
}

/// `POST /office/renewals/branches/{id}/paper`
pub(crate) async fn enter(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let account = ctx.signed_in()?.account_id.clone();
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let permit = ctx.permit::<JudgeRenewal>(&dossier.campaign.unit_path)?;
    let reports = dossier.rules().map_or(0, |rules| rules.reports.len());
    let mut form = entry_fields(reports).fill(sent);
    let Some(paper) = read(&form, reports).filter(|_| form.is_valid()) else {
        return entry_page(&ctx, &dossier, &form, Html::none());
    };
    let mut work = ctx.begin().await?;
    match commands::enter_paper(&ctx.app, &mut work, &permit, &id, &account, paper).await? {
        Ok(Entered::Taken) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-paper-taken"))
        }
        Ok(Entered::First) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-paper-first"))
        }
        Ok(Entered::Differs(fields)) => {
            work.commit().await?;
            let names: Vec<String> =
                fields.iter().map(|one| ctx.t(&format!("renewals-paper-field-{one}"))).collect();
            let said = ctx.ta("renewals-paper-differs", "fields", names.join(ctx.voice.comma()));
            form.fail("", "renewals-paper-differs-short");
            entry_page(&ctx, &dossier, &form, notice("warn", "warning", &said))
        }
        Err(refused) => {
            drop(work);
            let field = match &refused {
                PaperRefused::Impossible(crate::model::paper::Impossible::Votes) | PaperRefused::Reports => {
                    FOR[0]
                }
                refused => refused.field(),
            };
            form.fail(field, refused.message());
            entry_page(&ctx, &dossier, &form, Html::none())
        }
    }
}
