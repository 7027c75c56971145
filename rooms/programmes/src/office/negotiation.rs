//! The negotiation: what was handed over, remarks at the paragraph, and the answer.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, post_button};
use super::say::{Say, paragraphs};
use super::versions::{named, say};
use crate::commands::{self, NewComment};
use crate::model::life::Deed;
use crate::model::{Item, Placed, Round};
use crate::store::{comments, versions};

/// `GET /office/programmes/{id}/negotiation`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    page(&ctx, &desk, None).await
}

async fn page(ctx: &Ctx, desk: &Desk, failed: Option<&Form>) -> Answer {
    let id = &desk.programme().id;
    let head = desk.head(ctx, "negotiation").await?;
    let page = desk.page(ctx, "programmes-tab-negotiation");
    let latest = versions::latest(ctx.db(), &desk.table.round.id).await?;
    let Some(latest) = latest else {
        return page.html(Html(format!(
            "{head}<div class=\"empty\"><p>{}</p></div>{}",
            esc(&ctx.t("programmes-negotiation-empty")),
            tools(ctx, desk, None)
        )));
    };
    let content = latest.content()?;
    let remarks = comments::of_programme(ctx.db(), id).await?;
    let say = say(ctx, desk, &[&content]).await?;
    let talk = Talk { ctx, desk, say: &say, latest: &latest, remarks: &remarks, failed };
    let text: String = content.items().iter().map(|placed| talk.item(placed)).collect();
    let body = format!(
        "{head}<div class=\"split\"><div class=\"stack-l\"><h2>{}</h2>{}{text}</div><aside class=\"stack\">{}{}</aside></div>",
        esc(&named(ctx, desk, &latest)),
        note(ctx, &latest),
        tools(ctx, desk, Some(&latest)),
        talk.earlier()
    );
    let status = failed.map_or(http::StatusCode::OK, Form::status);
    page.status(status).html(Html(body))
}

fn note(ctx: &Ctx, version: &versions::Model) -> Html {
    match ctx.voice.pick(&version.note) {
        "" => Html::none(),
        text => Html(format!("<blockquote dir=\"auto\">{}</blockquote>", esc(text))),
    }
}

/// What the reader can answer.
fn tools(ctx: &Ctx, desk: &Desk, latest: Option<&versions::Model>) -> Html {
    let path = |part: &str| desk.path(part);
    let number = latest.map(|one| one.number.to_string()).unwrap_or_default();
    let version = desk.programme().version.to_string();
    let mut out = String::new();
    if desk.may(Deed::Agree) {
        out.push_str(
            &post_button(
                ctx,
                &path("negotiation/agree"),
                "programmes-do-agree",
                "check",
                "btn btn-primary btn-wide",
                &[("number", &number)],
            )
            .0,
        );
    }
    let link = |part: &str, key: &str, icon: &str, class: &str| {
        format!(
            "<a class=\"{class}\" href=\"{}\">{}{}</a>",
            esc(&ctx.url(&path(part))),
            html::icon(icon),
            esc(&ctx.t(key))
        )
    };
    if desk.may(Deed::Edit) && latest.is_some() {
        out.push_str(&link("draft", "programmes-do-counter", "edit", "btn btn-wide"));
    }
    if desk.may(Deed::Reopen) && desk.table.life.round == Round::Agreed {
        out.push_str(
            &post_button(
                ctx,
                &path("negotiation/reopen"),
                "programmes-do-reopen",
                "edit",
                "btn btn-wide",
                &[("version", &version)],
            )
            .0,
        );
    }
    if desk.may(Deed::Amend) {
        out.push_str(&link("amend", "programmes-do-amend", "plus", "btn btn-wide"));
    }
    if desk.may(Deed::Withdraw) {
        out.push_str(&link("withdraw", "programmes-do-withdraw", "close", "btn btn-quiet btn-wide"));
    }
    if out.is_empty() {
        return Html::none();
    }
    Html(format!(
        "<section class=\"panel stack-s\"><h2>{}</h2>{out}</section>",
        esc(&ctx.t("programmes-answers"))
    ))
}

/// The form of a remark.
fn remark() -> Form {
    Form::new("programmes-form-comment")
        .input(Input::long("body", 3).required().max(4000))
        .input(Input::hidden("number"))
        .input(Input::hidden("item"))
        .input(Input::hidden("para"))
}

struct Talk<'a> {
    ctx: &'a Ctx,
    desk: &'a Desk,
    say: &'a Say,
    latest: &'a versions::Model,
    remarks: &'a [comments::Model],
    failed: Option<&'a Form>,
}

impl Talk<'_> {
    /// An item with its remarks.
    fn item(&self, placed: &Placed) -> String {
        let (ctx, item) = (self.ctx, &placed.item);
        let (lang, lines) = paragraphs(ctx, item);
        if matches!(item, Item::Preamble(_)) && lines.is_empty() {
            return String::new();
        }
        let kind = ctx.t(&format!("programmes-kind-{}", item.kind().name()));
        let title = self.say.title(ctx, item);
        let mut out = format!(
            "<section class=\"panel stack-s\" id=\"item-{}\"><h3><span class=\"muted\">{}</span> <bdi>{}</bdi></h3>",
            esc(item.id()),
            esc(&kind),
            esc(&title)
        );
        if lines.is_empty() {
            out.push_str(&self.say.facts(ctx, item).0);
            out.push_str(&self.remarks_at(item.id(), 0));
        } else {
            for (n, line) in (0..).zip(&lines) {
                out.push_str(&format!(
                    "<p id=\"item-{}-{n}\" lang=\"{}\" dir=\"{}\">{}</p>",
                    esc(item.id()),
                    lang.code(),
                    lang.dir(),
                    esc(line)
                ));
                out.push_str(&self.remarks_at(item.id(), n));
            }
            out.push_str(&self.say.facts(ctx, item).0);
        }
        out.push_str("</section>");
        out
    }

    /// The remarks of this version at a paragraph, and the form for one more.
    fn remarks_at(&self, item: &str, para: i32) -> String {
        let here =
            |one: &&comments::Model| one.number == self.latest.number && one.item == item && one.para == para;
        let mut out: String = self.remarks.iter().filter(here).map(|one| self.remark(one)).collect();
        if self.desk.may(Deed::Comment) {
            let blank;
            let (form, open) = match self.failed {
                Some(form)
                    if form.values.text("item") == item && form.values.text("para") == para.to_string() =>
                {
                    (form, " open")
                }
                _ => {
                    blank = remark()
                        .with("number", self.latest.number.to_string())
                        .with("item", item)
                        .with("para", para.to_string())
                        .action(self.ctx.url(&self.desk.path("negotiation/comments")));
                    (&blank, "")
                }
            };
            // The same form stands at every paragraph: its field has to be told apart by more than its name.
            let unique = format!("-{item}-{para}");
            let html = form
                .html(self.ctx)
                .0
                .replace("f-body", &format!("f-body{unique}"))
                .replace("e-body", &format!("e-body{unique}"));
            out.push_str(&format!(
                "<details class=\"more\"{open}><summary>{}</summary><div class=\"more-body\">{html}</div></details>",
                esc(&self.ctx.t("programmes-comment-add"))
            ));
        }
        out
    }

    fn remark(&self, one: &comments::Model) -> String {
        let ctx = self.ctx;
        let settled = one.settled_at.is_some();
        let tool = if settled {
            html::badge(&ctx.t("programmes-comment-settled"), "ok").0
        } else if self.desk.may(Deed::Comment) {
            let path = self.desk.path(&format!("negotiation/comments/{}/settle", one.id));
            post_button(ctx, &path, "programmes-comment-settle", "check", "btn btn-small btn-quiet", &[]).0
        } else {
            String::new()
        };
        format!(
            "<div class=\"notice\" id=\"comment-{}\">{}<div><p class=\"small muted\">{} · {}</p><p dir=\"auto\">{}</p>{tool}</div></div>",
            esc(&one.id),
            html::icon("edit"),
            bdi(self.say.side(one.side())),
            esc(&ctx.voice.moment(one.at)),
            esc(&one.body)
        )
    }

    /// The remarks on earlier versions, so that nothing that was said is out of sight.
    fn earlier(&self) -> String {
        let old: Vec<&comments::Model> =
            self.remarks.iter().filter(|one| one.number != self.latest.number).collect();
        if old.is_empty() {
            return String::new();
        }
        let one = |one: &&comments::Model| {
            format!(
                "<li><p class=\"small muted\">{} · {} · {}</p><p dir=\"auto\">{}</p></li>",
                esc(&self.ctx.ta("programmes-version", "n", one.number)),
                bdi(self.say.side(one.side())),
                esc(&self.ctx.voice.moment(one.at)),
                esc(&one.body)
            )
        };
        format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2><span class=\"count\">{}</span></div><ul class=\"links\">{}</ul></section>",
            esc(&self.ctx.t("programmes-comments-earlier")),
            old.len(),
            old.iter().map(one).collect::<String>()
        )
    }
}

/// `POST /office/programmes/{id}/negotiation/comments`
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let form = remark().action(ctx.url(&desk.path("negotiation/comments"))).fill(sent);
    let speaker = desk.speaker(&ctx, Deed::Comment)?;
    if !form.is_valid() {
        return page(&ctx, &desk, Some(&form)).await;
    }
    let read = form.read();
    let whole = |name: &str| read.number(name).and_then(|n| i32::try_from(n).ok()).ok_or(Fault::NotFound);
    let item = read.text("item");
    let new = NewComment {
        number: whole("number")?,
        item: item.clone(),
        para: whole("para")?,
        body: read.text("body"),
        person: ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone()),
    };
    let mut work = ctx.begin().await?;
    commands::comment(&mut work, &speaker, new).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path(&format!("negotiation#item-{item}")), "programmes-commented"))
}

/// `POST /office/programmes/{id}/negotiation/comments/{comment}/settle`
pub(crate) async fn settle(ctx: Ctx, Path((id, comment)): Path<(String, String)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Comment)?;
    let mut work = ctx.begin().await?;
    commands::settle_comment(&mut work, &speaker, &comment).await?;
    work.commit().await?;
    Ok(Redirect::done(
        &ctx,
        &desk.path(&format!("negotiation#comment-{comment}")),
        "programmes-comment-settled",
    ))
}

/// `POST /office/programmes/{id}/negotiation/agree`
pub(crate) async fn agree(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Agree)?;
    let number = sent.text("number").parse().map_err(|_| Fault::Stale)?;
    let mut work = ctx.begin().await?;
    commands::agree(&ctx.app, &mut work, &speaker, number).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path("sign"), "programmes-agreed"))
}

/// `POST /office/programmes/{id}/negotiation/reopen`
pub(crate) async fn reopen(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Reopen)?;
    let version = sent.text("version").parse().ok();
    let mut work = ctx.begin().await?;
    commands::reopen(&mut work, &speaker, version).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path("negotiation"), "programmes-reopened"))
}

fn why_form(name: &'static str, version: i32) -> Form {
    Form::new(name)
        .input(Input::long("why", 3).required().max(2000))
        .input(Input::hidden("version"))
        .with("version", version.to_string())
}

/// `GET /office/programmes/{id}/withdraw`
pub(crate) async fn ask_withdraw(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Withdraw)?;
    desk.form(
        &ctx,
        "programmes-do-withdraw",
        "negotiation",
        &why_form("programmes-form-withdraw", desk.programme().version),
    )
    .await
}

/// `POST /office/programmes/{id}/withdraw`
pub(crate) async fn withdraw(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Withdraw)?;
    let mut form = why_form("programmes-form-withdraw", 0).fill(sent);
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let why = form.read().text("why");
        let answer = commands::withdraw(&mut work, &speaker, super::desk::version(&form), &why).await;
        let stored = async { Ok(desk.programme().version) };
        let ended = super::desk::end(&mut form, work, answer.map(Ok::<(), ()>), |(), _| {}, stored).await?;
        if let super::desk::Ended::Done(()) = ended {
            return Ok(Redirect::done(&ctx, &desk.path(""), "programmes-withdrawn"));
        }
    }
    desk.form(&ctx, "programmes-do-withdraw", "negotiation", &form).await
}

fn amend_form(version: i32) -> Form {
    Form::new("programmes-form-amend")
        .input(Input::multi_long("reason").required().max(4000))
        .input(Input::hidden("version"))
        .with("version", version.to_string())
}

/// `GET /office/programmes/{id}/amend`
pub(crate) async fn ask_amend(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Amend)?;
    desk.form(&ctx, "programmes-do-amend", "negotiation", &amend_form(desk.programme().version)).await
}

/// `POST /office/programmes/{id}/amend`
pub(crate) async fn amend(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Amend)?;
    let mut form = amend_form(0).fill(sent);
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let reason = form.read().multi("reason");
        let answer = commands::amend(&mut work, &speaker, super::desk::version(&form), reason).await;
        let stored = async { Ok(desk.programme().version) };
        let ended = super::desk::end(&mut form, work, answer.map(Ok::<i32, ()>), |(), _| {}, stored).await?;
        if let super::desk::Ended::Done(_) = ended {
            return Ok(Redirect::done(&ctx, &desk.path("draft"), "programmes-amending"));
        }
    }
    desk.form(&ctx, "programmes-do-amend", "negotiation", &form).await
}
