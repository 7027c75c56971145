//! Handing the record over, checking it, sending it back, appeals.

use axum::extract::Path;
use axum::response::Response;
use rawabit_elections::CertifyResult;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Lang};

use super::{Ended, end, notice, path, person, stored_version, version, visible};
use crate::commands::{self, ReviewRefused, Word};
use crate::permissions::{JudgeRenewal, RenewBranch, SeeRenewals};
use crate::store::{records, renewals, steps};
use crate::{dossier, print, record};

/// What a page asks about a record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ask {
    Certify,
    Return,
    Appeal,
    Decide,
}

impl Ask {
    fn of(name: &str) -> Answer<Self> {
        match name {
            "certify" => Ok(Self::Certify),
            "return" => Ok(Self::Return),
            "appeal" => Ok(Self::Appeal),
            "decide" => Ok(Self::Decide),
            _ => Err(Fault::NotFound),
        }
    }

    fn form(self) -> &'static str {
        match self {
            Self::Certify => "renewals-certify",
            Self::Return => "renewals-return",
            Self::Appeal => "renewals-appeal",
            Self::Decide => "renewals-decide",
        }
    }
}

fn fields(ctx: &Ctx, ask: Ask) -> Form {
    let form = Form::new(ask.form()).once();
    let form = match ask {
        Ask::Decide => {
            let choices =
                ["rejected", "upheld"].map(|one| Choice::new(one, ctx.t(&format!("renewals-event-{one}"))));
            form.input(Input::radio("verdict", choices.to_vec()).required())
        }
        Ask::Certify | Ask::Return | Ask::Appeal => form,
    };
    let note = Input::long("note", 5);
    // Of what is as the statutes want it nothing need be said.
    let note = if ask == Ask::Certify { note } else { note.required() };
    form.input(note).input(Input::hidden("version"))
}

async fn page(ctx: &Ctx, row: &renewals::Model, ask: Ask, form: &Form) -> Answer {
    let names = ctx.unit_names().await?;
    // Which appeal is decided: the one that waits the longest.
    let story = if ask == Ask::Decide { steps::of_renewal(ctx.db(), &row.id).await? } else { Vec::new() };
    let about = steps::undecided(&story).first().map_or_else(Html::none, |one| {
        notice("info", "gavel", &format!("{} · {}", ctx.voice.moment(one.at), one.note))
    });
    ctx.office(ctx.t(&format!("{}-title", ask.form())))
        .lead(Html::text(&ctx.t(&format!("{}-lead", ask.form()))))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(names.of(&row.unit_path), &path(&row.id, ""))
        .status(form.status())
        .html(Html(format!("{about}{}", form.html(ctx))))
}

fn allowed(ctx: &Ctx, row: &renewals::Model, ask: Ask) -> Answer<()> {
    match ask {
        Ask::Appeal => ctx.permit::<RenewBranch>(&row.unit_path).map(|_| ()),
        Ask::Certify | Ask::Return | Ask::Decide => ctx.permit::<JudgeRenewal>(&row.unit_path).map(|_| ()),
    }
}

/// `GET /office/renewals/branches/{id}/review/{what}`
pub(crate) async fn form(ctx: Ctx, Path((id, what)): Path<(String, String)>) -> Answer {
    let ask = Ask::of(&what)?;
    let row = visible(&ctx, &id).await?;
    allowed(&ctx, &row, ask)?;
    let form = fields(&ctx, ask).with("version", row.version.to_string());
    page(&ctx, &row, ask, &form).await
}

/// `POST /office/renewals/branches/{id}/review/{what}`
pub(crate) async fn save(ctx: Ctx, Path((id, what)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let ask = Ask::of(&what)?;
    let row = visible(&ctx, &id).await?;
    let mut form = fields(&ctx, ask).fill(sent);
    allowed(&ctx, &row, ask)?;
    if form.is_valid() {
        let read = form.read();
        let word = Word { note: read.text("note"), person: person(&ctx) };
        let upheld = read.text("verdict") == "upheld";
        let known = version(&form);
        let mut work = ctx.begin().await?;
        let app = &ctx.app;
        let answer = match ask {
            Ask::Certify => {
                let permit = ctx.permit::<JudgeRenewal>(&row.unit_path)?;
                let results = ctx.permit::<CertifyResult>(&row.unit_path)?;
                commands::certify(app, &mut work, (&permit, &results), &id, known, word).await
            }
            Ask::Return => {
                let permit = ctx.permit::<JudgeRenewal>(&row.unit_path)?;
                commands::send_back(app, &mut work, &permit, &id, known, word).await
            }
            Ask::Appeal => {
                let permit = ctx.permit::<RenewBranch>(&row.unit_path)?;
                commands::appeal(app, &mut work, &permit, &id, known, word).await
            }
            Ask::Decide => {
                let permit = ctx.permit::<JudgeRenewal>(&row.unit_path)?;
                commands::decide_appeal(app, &mut work, &permit, &id, known, upheld, word).await
            }
        };
        let why = |refused: &ReviewRefused| (refused.field(), refused.message());
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-reviewed"));
        }
    }
    page(&ctx, &row, ask, &form).await
}

/// `POST /office/renewals/branches/{id}/transmit`
pub(crate) async fn transmit(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RenewBranch>(&row.unit_path)?;
    let form = Form::new("renewals-transmit").fill(sent);
    let mut work = ctx.begin().await?;
    match commands::transmit(&ctx.app, &mut work, &permit, &id, version(&form), person(&ctx)).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-transmitted"))
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}

/// `GET /office/renewals/branches/{id}/record.pdf?lang=`: as it was handed over last, or a draft of what would be.
pub(crate) async fn pdf(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<SeeRenewals>(&row.unit_path)?;
    ctx.audit_read("renewals.print", ("renewal", &id), &row.unit_path, "").await?;
    let lang = ctx.param("lang").and_then(|code| Lang::from_code(&code)).unwrap_or(ctx.lang());
    let sheet = match records::latest(ctx.db(), &id).await? {
        Some(stored) => print::record(&ctx.app, lang, &stored.record()?, stored.act_idx, stored.at),
        None => {
            let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
            let draft = record::compose(&ctx.app, &dossier);
            print::record(&ctx.app, lang, &draft, None, ctx.now)
        }
    };
    rawabit_press::answer(&ctx.app, sheet, "renewal").await
}
