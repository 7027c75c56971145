//! What the columns of a file hold: guessed, shown with their first cells, changed.

use super::*;

pub(super) async fn columns_page(ctx: &Ctx, row: &imports::Model, wrong: Option<Message>) -> Answer {
    let plan = row.plan();
    let mut notices = String::new();
    if let Some(wrong) = &wrong {
        notices.push_str(&notice("bad", &ctx.msg(wrong)));
    }
    if let Some(problem) = row.problem.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok()) {
        notices.push_str(&notice("bad", &ctx.msg(&file::told(&problem))));
    }
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let look = match import::look(&ctx.app, row).await? {
        Ok(look) => look,
        Err(problem) => {
            notices.push_str(&notice("bad", &ctx.msg(&file::told(&problem))));
            let body = format!(
                "<div class=\"notices\">{notices}</div>{}",
                post(ctx, row, "drop", "members-import-drop", "btn-quiet")
            );
            return page(ctx, row, status, Html::none(), &body);
        }
    };
    for one in &look.notices {
        notices.push_str(&notice("warn", &ctx.msg(&file::notice(one))));
    }
    let mut sheets = String::new();
    if look.sheets.len() > 1 {
        let options: String = look
            .sheets
            .iter()
            .map(|name| {
                let selected = if plan.sheet.as_deref() == Some(name) { " selected" } else { "" };
                format!("<option{selected}>{}</option>", esc(name))
            })
            .collect();
        sheets = format!(
            "<form class=\"form row\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><div class=\"field\"><label for=\"sheet\">{}</label><select class=\"select\" id=\"sheet\" name=\"sheet\">{options}</select></div><button class=\"btn\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&format!("{}/sheet", place(&row.id)))),
            row.version,
            esc(&ctx.t("members-import-sheet")),
            esc(&ctx.t("members-import-sheet-choose"))
        );
    }
    let rows: String = look
        .headings
        .iter()
        .enumerate()
        .map(|(at, heading)| column_row(ctx, &plan, at, heading, &look.rows))
        .collect();
    let head = |key: &str| format!("<th scope=\"col\">{}</th>", esc(&ctx.t(key)));
    let label = esc(&ctx.t("members-import-columns")).to_owned();
    let body = format!(
        "<div class=\"notices\">{notices}</div>{sheets}<form class=\"form\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><h2>{label}</h2><p class=\"muted\">{}</p><div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"table table-cards\"><thead><tr>{}{}{}</tr></thead><tbody>{rows}</tbody></table></div><div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>{}",
        esc(&ctx.url(&format!("{}/columns", place(&row.id)))),
        row.version,
        esc(&ctx.t("members-import-columns-lead")),
        head("members-import-column"),
        head("members-import-holds"),
        head("members-import-sample"),
        esc(&ctx.t("members-import-look")),
        post(ctx, row, "drop", "members-import-drop", "btn-quiet")
    );
    page(ctx, row, status, Html::none(), &body)
}

fn column_row(ctx: &Ctx, plan: &Plan, at: usize, heading: &str, rows: &[Vec<String>]) -> String {
    let chosen = plan.columns.get(at).copied().flatten();
    let mut options = format!("<option value=\"\">{}</option>", esc(&ctx.t("members-import-nothing")));
    for field in Field::ALL {
        let selected = if chosen == Some(*field) { " selected" } else { "" };
        let label = ctx.t(&format!("members-column-{}", field.key()));
        options.push_str(&format!("<option value=\"{}\"{selected}>{}</option>", field.key(), esc(&label)));
    }
    let samples: Vec<String> = rows
        .iter()
        .filter_map(|row| row.get(at))
        .filter(|text| !text.is_empty())
        .take(3)
        .map(|text| bdi(text).0)
        .collect();
    let name = if heading.is_empty() {
        rawabit_sheets::column_letters(u32::try_from(at).unwrap_or(0))
    } else {
        heading.to_owned()
    };
    format!(
        "<tr><th scope=\"row\"><label for=\"c{at}\">{}</label></th><td data-label=\"{}\"><select class=\"select\" id=\"c{at}\" name=\"c{at}\">{options}</select></td><td data-label=\"{}\"><span>{}</span></td></tr>",
        bdi(&name),
        esc(&ctx.t("members-import-holds")),
        esc(&ctx.t("members-import-sample")),
        samples.join("<br>")
    )
}

/// `POST /office/members/import/{id}/sheet`
pub(crate) async fn sheet(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = load(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    match import::set_sheet(&ctx.app, &mut work, &id, version(&sent), sent.text("sheet")).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::to(&ctx, &place(&id)))
        }
        Err(problem) => columns_page(&ctx, &row, Some(file::told(&problem))).await,
    }
}

/// `POST /office/members/import/{id}/columns`: says what the columns hold, and asks what the file would do.
pub(crate) async fn columns(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let mut row = load(&ctx, &id).await?;
    let headings = match import::look(&ctx.app, &row).await? {
        Ok(look) => look.headings,
        Err(problem) => return columns_page(&ctx, &row, Some(file::told(&problem))).await,
    };
    let columns = (0..headings.len()).map(|at| sent.text(&format!("c{at}")).parse::<Field>().ok()).collect();
    let plan = Plan { columns, ..row.plan() };
    let wrong = match plan.twice().first() {
        Some(field) => {
            let label = ctx.t(&format!("members-column-{}", field.key()));
            Some(Message::new("members-import-twice").with("field", label.as_str()))
        }
        None => (!plan.has_names()).then(|| file::told(&import::no_names())),
    };
    if let Some(wrong) = wrong {
        // What was chosen comes back.
        row.plan = serde_json::to_string(&plan).map_err(Fault::internal)?;
        return columns_page(&ctx, &row, Some(wrong)).await;
    }
    let mut work = ctx.begin().await?;
    import::set_plan(&mut work, &id, version(&sent), &plan, &headings).await?;
    import::try_out(&mut work, &id, version(&sent) + 1).await?;
    work.commit().await?;
    Ok(Redirect::to(&ctx, &place(&id)))
}
