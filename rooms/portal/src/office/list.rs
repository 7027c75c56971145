//! The list of articles.

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, sheet};
use rawabit_platform::lang::Lang;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use crate::model::{Kind, State};
use crate::permissions::{DraftArticle, PublishArticle, SeeArticles};
use crate::store;

/// Shows, searches and exports the articles in the reader's scope.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, store::SORTS);
    let (lines, total) = store::list(ctx.db(), &ctx.scope::<SeeArticles>(), &query).await?;
    let columns = vec![
        Column::new("title"),
        Column::new("kind").sortable(),
        Column::new("state").sortable(),
        Column::new("langs"),
        Column::new("published").sortable(),
        Column::new("changed").sortable(),
        Column::new("unit"),
    ];
    let mut table = Table::new("portal-table", columns).total(total).exports();
    let units = ctx.unit_names().await?;
    for line in lines {
        let row = &line.row;
        let state = State::from_name(&row.state).unwrap_or(State::Draft);
        let kind = Kind::from_name(&row.kind).unwrap_or(Kind::News);
        let langs: Vec<&str> = line.langs().into_iter().map(Lang::code).collect();
        let word = ctx.t(state.label_key());
        table.push(vec![
            Cell::link(&ctx.url(&format!("/office/articles/{}", row.id)), line.title(ctx.lang())),
            Cell::text(ctx.t(kind.label_key())),
            Cell::both(badge(&word, state.tone()), word.clone()),
            Cell::both(bdi(&spoken(&ctx, &line)), langs.join(" ")),
            Cell::whole(row.public_day.map(|day| ctx.voice.day(day)).unwrap_or_default()),
            Cell::whole(ctx.voice.moment(row.changed_at)),
            Cell::text(units.of(&row.unit_path)),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("articles.export", ("list", "articles"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, &table, "articles", format);
    }
    let states = State::ALL.iter().map(|state| Choice::new(state.name(), ctx.t(state.label_key()))).collect();
    let kinds = Kind::ALL.iter().map(|kind| Choice::new(kind.name(), ctx.t(kind.label_key()))).collect();
    let langs = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.code(), ctx.t(&format!("lang-{}", lang.code()))))
        .collect();
    let mut controls =
        vec![Input::select("state", states), Input::select("kind", kinds), Input::select("lang", langs)];
    let categories: Vec<Choice> = store::categories(ctx.db())
        .await?
        .into_iter()
        .map(|one| Choice::new(one.id, ctx.voice.pick(&one.name)))
        .collect();
    if !categories.is_empty() {
        controls.insert(2, Input::select("category", categories));
    }
    let body =
        Html(format!("{}{}", filters(&ctx, &query, "portal-filter", &controls), table.html(&ctx, &query)));
    let page = ctx.office(ctx.t("portal-articles"));
    let page = if ctx.may::<PublishArticle>(&UnitPath::root()) {
        page.action("portal-categories", "/office/categories", "filter", false)
    } else {
        page
    };
    let page = if ctx.policy.anywhere::<DraftArticle>() {
        page.action("portal-new", "/office/articles/new", "plus", true)
    } else {
        page
    };
    page.html(body)
}

/// The languages of an article, by name.
fn spoken(ctx: &Ctx, line: &store::Line) -> String {
    let names: Vec<String> =
        line.langs().into_iter().map(|lang| ctx.t(&format!("lang-{}", lang.code()))).collect();
    names.join(" · ")
}
