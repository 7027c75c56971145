//! The signing page: who signs, who has, the text, and, for whoever holds one of the offices today, the form.

use axum::extract::Path;
use rawabit_platform::accounts::confirm::require_recent;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, Ended, end, notice, post_button};
use super::versions::{say, taken_from, text};
use crate::commands::{self, Hand, SignRefused, Signed};
use crate::model::check::Flaw;
use crate::model::life::Deed;
use crate::model::{Content, Round, Side};
use crate::permissions::SeeProgrammes;
use crate::sides::Speaker;
use crate::store::versions;
use crate::trail::act_link;

/// Minutes since the password was last typed, for the page and for what it sends.
const SHOWN: i64 = 15;
const TAKEN: i64 = 30;

/// `GET /office/programmes/{id}/sign`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let own = own(&ctx, &desk).await?;
    if !own.is_empty() {
        require_recent(&ctx, SHOWN)?;
    }
    let form = form(&ctx, &desk, &own).await;
    page(&ctx, &desk, &own, &form).await
}

/// The offices of the reader's that have not signed: side and office, as the form sends them.
async fn own(ctx: &Ctx, desk: &Desk) -> Answer<Vec<(Side, String, String)>> {
    let mut own = Vec::new();
    if desk.table.life.round != Round::Agreed {
        return Ok(own);
    }
    for (one, signed) in desk.hands() {
        if signed.is_none() && desk.holds(ctx, one).await? {
            own.push((
                one.side,
                one.office.clone(),
                desk.names.office_of(ctx.lang(), &one.office, &one.unit_id),
            ));
        }
    }
    Ok(own)
}

/// Why the reader, who held one of these offices or will, cannot sign today.
async fn barred(ctx: &Ctx, desk: &Desk) -> Answer<Html> {
    let person = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref());
    let mut out = Html::none();
    if desk.table.life.round != Round::Agreed || person.is_none() {
        return Ok(out);
    }
    for (one, _) in desk.hands().filter(|(_, signed)| signed.is_none()) {
        let refused = commands::may_sign(ctx.db(), one, person, ctx.today()).await?.err();
        if let Some(refused) =
            refused.filter(|one| matches!(one, SignRefused::Ended { .. } | SignRefused::NotYet { .. }))
        {
            out.0.push_str(&notice("warn", "warning", &ctx.msg(&refused.message())).0);
        }
    }
    Ok(out)
}

async fn form(ctx: &Ctx, desk: &Desk, own: &[(Side, String, String)]) -> Form {
    let choices: Vec<Choice> = own
        .iter()
        .map(|(side, office, name)| Choice::new(format!("{}:{office}", side.name()), name.clone()))
        .collect();
    let first = choices.first().map_or_else(String::new, |choice| choice.value.clone());
    let number = desk.table.round.agreed.unwrap_or_default();
    Form::new("programmes-form-sign")
        .input(Input::radio("office", choices).required())
        .input(Input::check("read").required())
        .input(Input::hidden("number"))
        .with("office", first)
        .with("number", number.to_string())
        .action(ctx.url(&desk.path("sign")))
}

async fn page(ctx: &Ctx, desk: &Desk, own: &[(Side, String, String)], form: &Form) -> Answer {
    let head = desk.head(ctx, "sign").await?;
    let agreed = match desk.table.round.agreed {
        Some(number) => versions::find(ctx.db(), &desk.programme().id, number).await?,
        None => None,
    };
    let shown = desk.page(ctx, "programmes-tab-sign").status(form.status());
    let Some(agreed) = agreed else {
        return shown.html(Html(format!(
            "{head}{}<div class=\"empty\"><p>{}</p></div>{}",
            hands(ctx, desk).await?,
            esc(&ctx.t("programmes-sign-empty")),
            publicity(ctx, desk)
        )));
    };
    let said = if own.is_empty() {
        Html::none()
    } else {
        Html(format!(
            "<section class=\"panel stack\"><h2>{}</h2>{}</section>",
            esc(&ctx.t("programmes-sign-title")),
            form.html(ctx)
        ))
    };
    let wrong = match (own.is_empty(), form.errors.is_empty()) {
        (true, true) => barred(ctx, desk).await?,
        (true, false) => form.summary(ctx),
        (false, _) => Html::none(),
    };
    let reopen = if desk.may(Deed::Reopen) {
        let version = desk.programme().version.to_string();
        post_button(
            ctx,
            &desk.path("negotiation/reopen"),
            "programmes-do-reopen",
            "edit",
            "btn btn-quiet",
            &[("version", &version)],
        )
    } else {
        Html::none()
    };
    let overtaken = overtaken(ctx, desk, &agreed.content()?).await?;
    let body = format!(
        "{head}{overtaken}{wrong}<div class=\"split\"><div class=\"stack-l\"><section class=\"stack\"><h2>{}</h2><p><code class=\"hash\" dir=\"ltr\">{}</code></p>{}{}</section>{said}</div><aside class=\"stack\">{}{reopen}{}</aside></div>",
        esc(&ctx.ta("programmes-sign-text", "n", agreed.number)),
        esc(&agreed.sha256),
        taken_from(ctx, &agreed).await?,
        text(ctx, desk, &agreed.content()?).await?,
        hands(ctx, desk).await?,
        publicity(ctx, desk)
    );
    shown.html(Html(body))
}

/// What keeps the agreed text from coming into force by now, item by item.
async fn overtaken(ctx: &Ctx, desk: &Desk, content: &Content) -> Answer<Html> {
    if desk.table.life.round != Round::Agreed {
        return Ok(Html::none());
    }
    let flaws = commands::overtaken(&ctx.app, ctx.db(), desk.programme(), content, ctx.lang()).await?;
    if flaws.is_empty() {
        return Ok(Html::none());
    }
    let say = say(ctx, desk, &[content]).await?;
    let line = |flaw: &Flaw| {
        let named = content.get(&flaw.item).filter(|_| !flaw.item.is_empty());
        let named = named.map_or_else(String::new, |placed| {
            format!("<strong><bdi>{}</bdi></strong>", esc(&say.title(ctx, &placed.item)))
        });
        format!("<li><div>{named}<p class=\"small\">{}</p></div></li>", esc(&ctx.msg(&flaw.message)))
    };
    Ok(Html(format!(
        "<section class=\"panel\" id=\"flaws\"><div class=\"panel-head\"><h2>{}</h2><span class=\"count count-bad\">{}</span></div><ul class=\"todo\">{}</ul><p class=\"small muted\">{}</p></section>",
        esc(&ctx.t("programmes-sign-overtaken")),
        flaws.len(),
        flaws.iter().map(line).collect::<String>(),
        esc(&ctx.t("programmes-refused-overtaken"))
    )))
}

/// Who signs for which side, and whether they have.
async fn hands(ctx: &Ctx, desk: &Desk) -> Answer<Html> {
    let people: Vec<String> = desk.signed.iter().map(|one| one.person_id.clone()).collect();
    let named = rawabit_people::named(ctx.db(), &people).await?;
    let mut lines = String::new();
    for (one, signed) in desk.hands() {
        let office = desk.names.office_of(ctx.lang(), &one.office, &one.unit_id);
        let state = match signed {
            Some(row) => {
                let who = named.get(&row.person_id).map_or_else(Html::none, |person| person.html(ctx));
                format!(
                    "{} {who}<br><span class=\"small muted\">{} · {}</span>",
                    html::badge(&ctx.t("programmes-signed"), "ok"),
                    esc(&ctx.voice.moment(row.at)),
                    act_link(ctx, row.act_idx)
                )
            }
            None => html::badge(&ctx.t("programmes-unsigned"), "warn").0,
        };
        lines.push_str(&format!("<dt><bdi>{}</bdi></dt><dd>{state}</dd>", esc(&office)));
    }
    if lines.is_empty() {
        lines = format!("<dd>{}</dd>", esc(&ctx.t("programmes-refused-nobody-signs")));
    }
    Ok(Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><dl class=\"facts\">{lines}</dl></section>",
        esc(&ctx.t("programmes-hands"))
    )))
}

/// Whether everybody may read it: what each side says, and the reader's own say.
fn publicity(ctx: &Ctx, desk: &Desk) -> Html {
    let programme = desk.programme();
    let sides: Vec<(Side, bool)> = match &programme.partner_id {
        Some(_) => vec![(Side::Unit, programme.public_unit), (Side::Partner, programme.public_partner)],
        None => vec![(Side::Unit, programme.public_unit)],
    };
    let lines: String = sides
        .iter()
        .map(|(side, yes)| {
            let word =
                if *yes { ("programmes-public-agreed", "ok") } else { ("programmes-public-open", "mute") };
            format!(
                "<dt><bdi>{}</bdi></dt><dd>{}</dd>",
                esc(&desk.party(ctx, *side)),
                html::badge(&ctx.t(word.0), word.1)
            )
        })
        .collect();
    let tool = match desk.side().filter(|_| desk.may(Deed::Publish)) {
        Some(side) => {
            let yes = sides.iter().any(|(one, yes)| *one == side && *yes);
            let (key, value) =
                if yes { ("programmes-do-unpublish", "") } else { ("programmes-do-publish", "yes") };
            let version = programme.version.to_string();
            post_button(
                ctx,
                &desk.path("publish"),
                key,
                "globe",
                "btn btn-wide",
                &[("version", &version), ("side", side.name()), ("yes", value)],
            )
        }
        None => Html::none(),
    };
    Html(format!(
        "<section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"small muted\">{}</p><dl class=\"facts\">{lines}</dl>{tool}</section>",
        esc(&ctx.t("programmes-publicity")),
        esc(&ctx.t("programmes-publicity-hint"))
    ))
}

/// `POST /office/programmes/{id}/sign`
pub(crate) async fn sign(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, TAKEN)?;
    let desk = Desk::read(&ctx, &id).await?;
    let own = own(&ctx, &desk).await?;
    let wanted = sent.text("office").to_owned();
    let mut form = form(&ctx, &desk, &own).await.fill(sent);
    let (side, office) = wanted.split_once(':').unwrap_or(("", wanted.as_str()));
    let side = Side::of(side).unwrap_or(Side::Unit);
    // An office that is not the reader's today: the command says why, which is better than "choose one of the list".
    let not_own = !wanted.is_empty() && !own.iter().any(|(one, key, _)| *one == side && key == office);
    if not_own {
        form.errors.clear();
    }
    if form.is_valid() {
        let speaker =
            Speaker::<SeeProgrammes>::of(&ctx.policy, desk.programme(), side).ok_or(Fault::Denied)?;
        let person = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref());
        let number = form.read().number("number").and_then(|n| i32::try_from(n).ok()).unwrap_or_default();
        let hand = Hand { number, office, person };
        let mut work = ctx.begin().await?;
        let answer = commands::sign(&ctx.app, &mut work, &speaker, hand).await;
        if matches!(answer, Err(Fault::Stale)) {
            drop(work);
            return again(&ctx, &id, wanted).await;
        }
        let why = |refused: &SignRefused, form: &mut Form| form.fail(refused.field(), refused.message());
        let stored = async { Ok(desk.programme().version) };
        match end(&mut form, work, answer, why, stored).await? {
            Ended::Done(Signed::InForce) => {
                return Ok(Redirect::done(&ctx, &desk.path(""), "programmes-in-force"));
            }
            Ended::Done(Signed::Waiting) => {
                return Ok(Redirect::done(&ctx, &desk.path("sign"), "programmes-signed"));
            }
            Ended::Back => {}
        }
    }
    page(&ctx, &desk, &own, &form).await
}

/// Another text is agreed on by now: it is shown with a form of its own, and is to be read before it is signed.
async fn again(ctx: &Ctx, id: &str, office: String) -> Answer {
    let desk = Desk::read(ctx, id).await?;
    let own = own(ctx, &desk).await?;
    let mut form = form(ctx, &desk, &own).await.with("office", office);
    form.stale(desk.programme().version.into());
    page(ctx, &desk, &own, &form).await
}

/// `POST /office/programmes/{id}/publish`
pub(crate) async fn publish(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Publish)?;
    // Whoever speaks for both sides says which.
    let side = Side::of(sent.text("side")).unwrap_or(speaker.side());
    let speaker = Speaker::of(&ctx.policy, desk.programme(), side).ok_or(Fault::NotFound)?;
    let mut work = ctx.begin().await?;
    let yes = !sent.text("yes").is_empty();
    commands::publish(&mut work, &speaker, sent.text("version").parse().ok(), yes).await?;
    work.commit().await?;
    Ok(Redirect::done(
        &ctx,
        &desk.path("sign"),
        if yes { "programmes-published" } else { "programmes-unpublished" },
    ))
}
