//! The drafting table: every item of the draft with what can be done to it, what is still wrong, and handing it over.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, Ended, end, notice, post_button, version};
use super::say::Say;
use super::versions::{block, say, text};
use crate::commands::{self, HandOverRefused, terms};
use crate::model::check::{Flaw, check};
use crate::model::life::Deed;
use crate::model::{Content, Item, ItemKind, Move, Placed, Round};
use crate::store::versions;

/// `GET /office/programmes/{id}/draft`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    page(&ctx, &desk, &hand_over_form(&desk)).await
}

fn hand_over_form(desk: &Desk) -> Form {
    let name = match (desk.table.life.partner, desk.table.life.round) {
        (false, _) => "programmes-form-hand-own",
        (true, Round::Drafting) => "programmes-form-hand-submit",
        (true, _) => "programmes-form-hand-counter",
    };
    Form::new(name)
        .input(Input::multi_long("note").max(4000))
        .input(Input::hidden("version"))
        .with("version", desk.programme().version.to_string())
}

async fn page(ctx: &Ctx, desk: &Desk, form: &Form) -> Answer {
    let head = desk.head(ctx, "draft").await?;
    let page = desk.page(ctx, "programmes-tab-draft").status(form.status());
    if !desk.table.life.is_open() {
        let empty = notice("info", "info", &ctx.t("programmes-draft-none"));
        return page.html(Html(format!("{head}{empty}")));
    }
    if !desk.sees_draft(ctx) {
        let side = desk.party(ctx, desk.table.life.turn);
        let hidden = notice("info", "lock", &ctx.ta("programmes-draft-hidden", "unit", side));
        return page.html(Html(format!("{head}{hidden}")));
    }
    let content = desk.programme().draft()?;
    if !desk.may(Deed::Edit) {
        return page.html(Html(format!("{head}{}", text(ctx, desk, &content).await?)));
    }
    let flaws = check(&content, &terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?);
    let say = say(ctx, desk, &[&content]).await?;
    let sheet = Sheet { ctx, desk, say: &say, flaws: &flaws };
    let body = format!(
        "{head}<div class=\"split\"><div class=\"stack-l\">{}</div><aside class=\"stack\">{}{}{}</aside></div>",
        sheet.content(&content),
        todo(ctx, desk, &say, &content, &flaws),
        hand_over_panel(ctx, desk, form, &flaws),
        more(ctx, desk).await?
    );
    page.html(Html(body))
}

/// What keeps the draft from being handed over, each a link to its item.
fn todo(ctx: &Ctx, desk: &Desk, say: &Say, content: &Content, flaws: &[Flaw]) -> Html {
    if flaws.is_empty() {
        return Html(format!(
            "<section class=\"panel\">{}</section>",
            notice("ok", "done", &ctx.t("programmes-draft-sound"))
        ));
    }
    let line = |flaw: &Flaw| {
        let said = esc(&ctx.msg(&flaw.message));
        match content.get(&flaw.item).filter(|_| !flaw.item.is_empty()) {
            Some(placed) => format!(
                "<li><a href=\"{}\"><bdi>{}</bdi></a><p class=\"small\">{said}</p></li>",
                esc(&ctx.url(&item_path(desk, &placed.item))),
                esc(&say.title(ctx, &placed.item))
            ),
            None => format!("<li><p>{said}</p></li>"),
        }
    };
    Html(format!(
        "<section class=\"panel\" id=\"flaws\"><div class=\"panel-head\"><h2>{}</h2><span class=\"count count-bad\">{}</span></div><ul class=\"todo\">{}</ul></section>",
        esc(&ctx.t("programmes-draft-flaws")),
        flaws.len(),
        flaws.iter().map(line).collect::<String>()
    ))
}

fn hand_over_panel(ctx: &Ctx, desk: &Desk, form: &Form, flaws: &[Flaw]) -> Html {
    let form = form.clone().action(ctx.url(&desk.path("draft/hand-over")));
    let hint = if flaws.is_empty() { "" } else { "programmes-hand-not-yet" };
    let hint = if hint.is_empty() {
        String::new()
    } else {
        format!("<p class=\"small muted\">{}</p>", esc(&ctx.t(hint)))
    };
    Html(format!(
        "<section class=\"panel stack\"><h2>{}</h2>{hint}{}</section>",
        esc(&ctx.t(&format!("{}-title", form.name))),
        form.html(ctx)
    ))
}

/// What else can be done with a draft.
async fn more(ctx: &Ctx, desk: &Desk) -> Answer<Html> {
    let link = |part: &str, key: &str, icon: &str| {
        format!(
            "<a class=\"btn btn-wide\" href=\"{}\">{}{}</a>",
            esc(&ctx.url(&desk.path(part))),
            html::icon(icon),
            esc(&ctx.t(key))
        )
    };
    // What is in force is not replaced from a file.
    let mut out = match desk.programme().in_force {
        None => link("draft/import", "programmes-do-import", "upload"),
        Some(_) => String::new(),
    };
    let handed = versions::latest(ctx.db(), &desk.table.round.id).await?;
    let changed = match &handed {
        Some(version) => version.content()? != desk.programme().draft()?,
        None => false,
    };
    if changed {
        let version = desk.programme().version.to_string();
        out.push_str(
            &post_button(
                ctx,
                &desk.path("draft/discard"),
                "programmes-do-discard",
                "close",
                "btn btn-quiet btn-wide",
                &[("version", &version)],
            )
            .0,
        );
    }
    if desk.may(Deed::Withdraw) {
        out.push_str(&format!(
            "<a class=\"btn btn-quiet btn-wide\" href=\"{}\">{}</a>",
            esc(&ctx.url(&desk.path("withdraw"))),
            esc(&ctx.t("programmes-do-withdraw"))
        ));
    }
    Ok(Html(format!(
        "<section class=\"panel stack-s\"><h2>{}</h2>{out}</section>",
        esc(&ctx.t("programmes-more"))
    )))
}

/// Where an item is edited.
pub(super) fn item_path(desk: &Desk, item: &Item) -> String {
    match item {
        Item::Preamble(_) => desk.path("draft/preamble"),
        Item::Taken(one) => desk.path(&format!("draft/taken/{}", one.objective)),
        other => desk.path(&format!("draft/items/{}", other.id())),
    }
}

struct Sheet<'a> {
    ctx: &'a Ctx,
    desk: &'a Desk,
    say: &'a Say,
    flaws: &'a [Flaw],
}

impl Sheet<'_> {
    fn content(&self, content: &Content) -> String {
        let ctx = self.ctx;
        let mut out = String::from("<section class=\"panel stack-s\">");
        let preamble = Item::Preamble(content.preamble.clone());
        out.push_str(&block(ctx, self.say, &preamble).0);
        out.push_str(&self.link(&item_path(self.desk, &preamble), "programmes-do-preamble", "edit"));
        out.push_str("</section>");
        for objective in &content.objectives {
            let below = || Some(objective.id.clone());
            out.push_str(&format!("<section class=\"panel stack-s\" id=\"item-{}\">", esc(&objective.id)));
            out.push_str(&self.item(&Placed { below: None, item: Item::Objective(objective.head()) }));
            for item in objective.items() {
                out.push_str(&self.item(&Placed { below: below(), item }));
            }
            let new = |kind: ItemKind| {
                let path = format!("draft/new/{}?below={}", kind.name(), objective.id);
                self.link(&self.desk.path(&path), &format!("programmes-add-{}", kind.name()), "plus")
            };
            out.push_str(&format!(
                "<div class=\"row\">{}{}{}</div></section>",
                new(ItemKind::Commitment),
                new(ItemKind::Step),
                new(ItemKind::Indicator)
            ));
        }
        for taken in &content.taken {
            out.push_str(&format!("<section class=\"panel stack-s\" id=\"item-{}\">", esc(&taken.objective)));
            out.push_str(&self.item(&Placed { below: None, item: Item::Taken(taken.clone()) }));
            out.push_str("</section>");
        }
        if content.objectives.is_empty() && content.taken.is_empty() {
            out.push_str(&format!(
                "<div class=\"empty\"><p>{}</p></div>",
                esc(&ctx.t("programmes-draft-empty"))
            ));
        }
        out.push_str("<div class=\"row\">");
        out.push_str(&self.link(&self.desk.path("draft/new/objective"), "programmes-add-objective", "plus"));
        if self.desk.programme().parent_id.is_some() {
            out.push_str(&self.link(&self.desk.path("draft/taken"), "programmes-add-taken", "tree"));
        }
        out.push_str("</div>");
        out
    }

    fn link(&self, path: &str, key: &str, icon: &str) -> String {
        format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}{}</a>",
            esc(&self.ctx.url(path)),
            html::icon(icon),
            esc(&self.ctx.t(key))
        )
    }

    /// An item with its flaws and its buttons.
    fn item(&self, placed: &Placed) -> String {
        let (ctx, item) = (self.ctx, &placed.item);
        let flaws: String = self
            .flaws
            .iter()
            .filter(|flaw| flaw.item == item.id())
            .map(|flaw| {
                format!(
                    "<p class=\"field-error\">{}<span>{}</span></p>",
                    html::icon("warning"),
                    esc(&ctx.msg(&flaw.message))
                )
            })
            .collect();
        let path = item_path(self.desk, item);
        let base = item.digest();
        let button = |what: &str, key: &str, icon: &str| {
            let path = self.desk.path(&format!("draft/items/{}/{what}", item.id()));
            post_button(ctx, &path, key, icon, "icon-btn", &[("base", &base)]).0
        };
        format!(
            "<div class=\"agenda-item\" id=\"at-{}\"><div>{}{flaws}</div><div class=\"agenda-tools\">{}{}{}{}</div></div>",
            esc(item.id()),
            block(ctx, self.say, item),
            button("up", "programmes-do-up", "up"),
            button("down", "programmes-do-down", "down"),
            format_args!(
                "<a class=\"icon-btn\" href=\"{}\" aria-label=\"{1}\" title=\"{1}\">{2}</a>",
                esc(&ctx.url(&path)),
                esc(&ctx.t("programmes-do-edit")),
                html::icon("edit")
            ),
            button("remove", "programmes-do-remove", "trash"),
        )
    }
}

/// `POST /office/programmes/{id}/draft/hand-over`
pub(crate) async fn hand_over(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::HandOver)?;
    let mut form = hand_over_form(&desk).fill(sent);
    if form.is_valid() {
        let note = form.read().multi("note");
        let mut work = ctx.begin().await?;
        let shown = version(&form);
        let answer = commands::hand_over(&ctx.app, &mut work, &speaker, shown, note, ctx.lang()).await;
        let why = |refused: &HandOverRefused, form: &mut Form| form.fail("", refused.message());
        let stored = async { Ok(Desk::read(&ctx, &id).await?.programme().version) };
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored).await? {
            let (part, done) = if desk.table.life.partner {
                ("negotiation", "programmes-handed-over")
            } else {
                ("sign", "programmes-agreed")
            };
            return Ok(Redirect::done(&ctx, &desk.path(part), done));
        }
    }
    page(&ctx, &Desk::read(&ctx, &id).await?, &form).await
}

/// `POST /office/programmes/{id}/draft/discard`
pub(crate) async fn discard(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let mut work = ctx.begin().await?;
    commands::discard_draft(&mut work, &speaker, sent.text("version").parse().ok()).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path("negotiation"), "programmes-discarded"))
}

/// `POST /office/programmes/{id}/draft/items/{item}/{what}`: moves or removes an item.
pub(crate) async fn shift(
    ctx: Ctx,
    Path((id, item, what)): Path<(String, String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let mut work = ctx.begin().await?;
    let (place, done) = match what.as_str() {
        "up" => {
            commands::move_item(&mut work, &speaker, &item, Move::Up).await?;
            (format!("draft#at-{item}"), "programmes-moved")
        }
        "down" => {
            commands::move_item(&mut work, &speaker, &item, Move::Down).await?;
            (format!("draft#at-{item}"), "programmes-moved")
        }
        "remove" => {
            commands::remove_item(&mut work, &speaker, &item, Some(sent.text("base"))).await?;
            ("draft".to_owned(), "programmes-removed")
        }
        _ => return Err(Fault::NotFound),
    };
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path(&place), done))
}

/// Tells above an item's form what its saving met.
pub(super) fn refused(form: &mut Form, flaws: &[Flaw], fields: &[(&'static str, &'static str)]) {
    for flaw in flaws {
        let field = fields.iter().find(|(from, _)| *from == flaw.field).map_or(flaw.field, |(_, to)| *to);
        form.fail(field, Message::clone(&flaw.message));
    }
}
