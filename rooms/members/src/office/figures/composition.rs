//! What the members are by profession, and the middle class as the organisation counts it.

use rawabit_platform::kit::chart::{bar, figures};
use rawabit_platform::kit::sheet::download;
use rawabit_platform::kit::{Cell, Column, Html, Table, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Message};

use super::{Sight, frame, nothing, page, say, sight};
use crate::model::figures::{ALL, MIDDLE, Plan, Subject, UNKNOWN, group_key};
use crate::words;

/// A line: what it is called, its figure, its list.
struct Line {
    name: String,
    number: Option<i64>,
    list: Option<String>,
    middle: bool,
}

fn lines(ctx: &Ctx, sight: &Sight) -> Vec<Line> {
    let number = |class: &str| sight.told.number(Subject::Professions, class);
    let mut lines: Vec<Line> = sight
        .plan
        .groups
        .iter()
        .map(|(id, middle)| Line {
            name: words::profession(ctx, id),
            number: number(&group_key(id)),
            list: sight.list(ctx, &format!("&profession={id}")),
            middle: *middle,
        })
        .collect();
    lines.push(Line {
        name: ctx.t("members-figures-unknown"),
        number: number(UNKNOWN),
        list: None,
        middle: false,
    });
    lines
}

fn table(ctx: &Ctx, sight: &Sight, lines: &[Line]) -> Table {
    let whole = sight.told.members();
    let mut table = Table::new(
        "members-figures-groups",
        vec![
            Column::new("group"),
            Column::new("members").number(),
            Column::new("share").number(),
            Column::new("middle"),
        ],
    )
    .total(u64::try_from(lines.len()).unwrap_or(0))
    .exports();
    for line in lines {
        let middle = if line.middle { ctx.t("members-figures-is-middle") } else { String::new() };
        table.push(vec![
            Cell::text(line.name.clone()),
            say::cell(ctx, line.number, line.list.clone()),
            Cell::text(say::share(ctx, line.number, whole)),
            Cell::text(middle),
        ]);
    }
    table.push(vec![
        Cell::text(ctx.t("members-figures-all")),
        say::cell(ctx, whole, sight.list(ctx, "")),
        Cell::text(say::share(ctx, whole, whole)),
        Cell::text(""),
    ]);
    table
}

/// The rule of the middle class in words, with its article.
fn rule(ctx: &Ctx, plan: &Plan) -> String {
    if !plan.has_middle() {
        return String::new();
    }
    let groups: Vec<String> = plan
        .groups
        .iter()
        .filter(|(_, middle)| *middle)
        .map(|(id, _)| format!("\u{2068}{}\u{2069}", words::profession(ctx, id)))
        .collect();
    let message = Message::new("members-figures-middle-rule")
        .with("groups", groups.join(ctx.voice.semicolon()))
        .with("article", plan.article.clone().unwrap_or_else(|| "none".to_owned()));
    format!(
        "<p>{} <a href=\"{}\">{}</a></p>",
        esc(&ctx.msg(&message)),
        esc(&ctx.url("/statutes")),
        esc(&ctx.t("members-figures-statutes"))
    )
}

/// `GET /office/members/figures`
pub(super) async fn show(ctx: Ctx) -> Answer {
    let sight = match sight(&ctx).await? {
        Ok(sight) => sight,
        Err(unit) => return nothing(&ctx, &unit, ""),
    };
    let lines = lines(&ctx, &sight);
    let table = table(&ctx, &sight, &lines);
    if let Some(format) = sight.query.export {
        return download(&ctx, &table, "composition", format);
    }
    let whole = sight.told.number(Subject::Professions, ALL);
    let middle = sight.told.number(Subject::Professions, MIDDLE);
    let mut boxes = vec![(
        ctx.t("members-figures-all"),
        say::text(&ctx, whole),
        whole.and_then(|_| sight.list(&ctx, "")),
    )];
    if sight.plan.has_middle() {
        let ids: Vec<&str> =
            sight.plan.groups.iter().filter(|(_, middle)| *middle).map(|(id, _)| id.as_str()).collect();
        let list = sight.list(&ctx, &format!("&profession={}", ids.join(",")));
        boxes.push((
            ctx.t("members-figures-middle"),
            say::text(&ctx, middle),
            list.filter(|_| middle.is_some_and(|n| n > 0)),
        ));
        boxes.push((ctx.t("members-figures-middle-share"), say::share(&ctx, middle, whole), None));
    }
    let mut body = frame(&ctx, &sight, "", "").await?;
    body.push_str(&figures(&boxes).0);
    body.push_str(&rule(&ctx, &sight.plan));
    body.push_str(&say::panel(&ctx.t("members-figures-groups-caption"), &drawn(&ctx, &lines, whole)));
    body.push_str(&say::behind(&ctx, &sight.query, &table));
    page(&ctx, &sight.unit, "").html(Html(body))
}

fn drawn(ctx: &Ctx, lines: &[Line], whole: Option<i64>) -> String {
    let bars: String = lines
        .iter()
        .map(|line| {
            let value = say::with_share(ctx, line.number, whole);
            let tone = if line.middle { "done" } else { "mute" };
            bar(&line.name, &value, line.number.unwrap_or(0), whole.unwrap_or(0), None, tone).0
        })
        .collect();
    format!("<div class=\"bar-list\">{bars}</div>")
}
