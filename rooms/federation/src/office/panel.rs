//! Panels that this room gives to other pages: the office home and a person's page.

use futures_util::future::try_join3;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::page::Panel;

use crate::permissions::SeeFederation;
use crate::store::list::{VacancyFilter, totals, vacant_count};
use crate::store::{mandate, unit};
use crate::warnings::{self, Telling};
use crate::words::{form_of, state, time, title, unit_link};

/// The warnings that the office home shows.
const MOST: u64 = 6;

/// On the office home: seats filled, and what is most urgent.
pub(crate) fn due(ctx: Ctx) -> BoxFuture<'static, Answer<Option<Panel>>> {
    Box::pin(async move {
        let scope = ctx.scope::<SeeFederation>();
        if scope.is_empty() {
            return Ok(None);
        }
        let statutes = ctx.app.statutes.load_full();
        let today = ctx.today();
        let filter = VacancyFilter::default();
        let ((_, seats, filled), all, posts) = try_join3(
            totals(ctx.db(), &scope, &statutes, today),
            warnings::all(ctx.db(), &scope, &statutes, today, MOST, Telling::ByUnit),
            vacant_count(ctx.db(), &scope, &statutes, &filter, today),
        )
        .await?;
        if seats == 0 {
            return Ok(None);
        }
        let urgent = warnings::mixed(all, usize::try_from(MOST).unwrap_or(usize::MAX));
        let people = rawabit_people::named(ctx.db(), &warnings::persons(&urgent)).await?;
        let units = unit::units(ctx.db(), &warnings::units_of(&urgent)).await?;
        let bar = rawabit_platform::kit::chart::bar(
            &ctx.t("federation-figure-filled"),
            &format!("{} / {}", ctx.voice.number(filled), ctx.voice.number(seats)),
            filled,
            seats,
            None,
            "done",
        );
        let vacant = format!(
            "<p><a href=\"{}\">{}</a></p>",
            esc(&ctx.url("/office/federation/vacancies")),
            esc(&ctx.tn("federation-posts-vacant", i64::try_from(posts).unwrap_or(i64::MAX)))
        );
        let list = if urgent.is_empty() {
            format!("<p class=\"muted\">{}</p>", esc(&ctx.t("federation-warnings-empty")))
        } else {
            warnings::html(&ctx, &statutes, &urgent, &units, &people).0
        };
        Ok(Some(Panel {
            title: ctx.t("federation-panel"),
            body: Html(format!("{bar}{vacant}{list}")),
            more: Some((ctx.t("federation-panel-more"), "/office/federation/warnings".to_owned())),
            wide: false,
        }))
    })
}

/// On a person's page: the mandates that the reader may see, newest first.
pub fn of_person(ctx: Ctx, person_id: String) -> BoxFuture<'static, Answer<Html>> {
    Box::pin(async move {
        let scope = ctx.scope::<SeeFederation>();
        let held: Vec<_> = mandate::history_of_person(ctx.db(), &person_id)
            .await?
            .into_iter()
            .filter(|one| scope.contains(&one.unit_path))
            .collect();
        if held.is_empty() {
            return Ok(Html::none());
        }
        let statutes = ctx.app.statutes.load_full();
        let ids: Vec<String> = held.iter().map(|one| one.unit_id.clone()).collect();
        let units = unit::units(ctx.db(), &ids).await?;
        let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&person_id)).await?;
        let form = form_of(&people, &person_id);
        let mut out = format!(
            "<section class=\"panel\" aria-labelledby=\"mandates\"><div class=\"panel-head\"><h2 id=\"mandates\">{}</h2></div><ol class=\"timeline\">",
            esc(&ctx.t("federation-mandates"))
        );
        for one in &held {
            let Some(place) = units.get(&one.unit_id) else { continue };
            let now = if one.holds_on(ctx.today()) { " class=\"is-now\"" } else { "" };
            let until = one.until.or(one.deadline).map_or_else(Html::none, |day| time(&ctx, day));
            out.push_str(&format!(
                "<li{now}>{} – {until}<h3>{}</h3><p>{} {}</p></li>",
                time(&ctx, one.start),
                esc(&title(&statutes, &one.office, form, ctx.lang())),
                unit_link(&ctx, place),
                state(&ctx, &statutes, one, ctx.today())
            ));
        }
        out.push_str("</ol></section>");
        Ok(Html(out))
    })
}
