//! Two writers at once: what is stored against what was typed, so that nothing of either is lost unseen.

use rawabit_platform::kit::changes::{changes, changes_html, has_changed};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Lang;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};

use crate::commands::{Content, Text};
use crate::model::Kind;
use crate::store;

/// What differs, field by field and language by language; a form that comes back stale stands below it.
pub(super) async fn both_versions(ctx: &Ctx, stored: &Content, typed: &Content) -> Answer<Html> {
    let mut out = String::new();
    let kind = |content: &Content| {
        Kind::from_name(&content.kind).map_or_else(|| content.kind.clone(), |kind| ctx.t(kind.label_key()))
    };
    let day = |day: Option<Day>| day.map(|day| ctx.voice.day(day)).unwrap_or_default();
    let ids: Vec<String> = stored.units.iter().chain(&typed.units).cloned().collect();
    let known = rawabit_federation::units(ctx.db(), &ids).await?;
    let units = |content: &Content| {
        let mut units = content.units.clone();
        units.sort();
        let name =
            |id: &String| known.get(id).map_or(id.as_str(), |unit| ctx.voice.pick(&unit.name)).to_owned();
        units.iter().map(name).collect::<Vec<_>>().join("\n")
    };
    let all = store::categories(ctx.db()).await?;
    let categories = |content: &Content| {
        let under = all.iter().filter(|one| content.categories.contains(&one.id));
        under.map(|one| ctx.voice.pick(&one.name)).collect::<Vec<_>>().join("\n")
    };
    for (field, old, new) in [
        ("kind", kind(stored), kind(typed)),
        ("dateline", day(stored.dateline), day(typed.dateline)),
        ("units", units(stored), units(typed)),
        ("categories", categories(stored), categories(typed)),
    ] {
        if old != new {
            // Whole values, not words of them: another day is another day.
            let part = |mark: &str, text: &str| {
                if text.is_empty() { String::new() } else { format!("<{mark}>{}</{mark}> ", esc(text)) }
            };
            out.push_str(&format!(
                "<h3>{}</h3><p class=\"diff\">{}{}</p>",
                esc(&label(ctx, field)),
                part("del", &old),
                part("ins", &new)
            ));
        }
    }
    let none = Text::default();
    for lang in Lang::ALL {
        let (old, new) = (stored.texts.get(&lang).unwrap_or(&none), typed.texts.get(&lang).unwrap_or(&none));
        let place = |content: &Content| content.place.exact(lang).unwrap_or_default().to_owned();
        for (field, old, new) in [
            ("title", &old.title, &new.title),
            ("standfirst", &old.standfirst, &new.standfirst),
            ("body", &old.body, &new.body),
            ("place", &place(stored), &place(typed)),
        ] {
            let found = changes(old, new);
            if has_changed(&found) {
                out.push_str(&format!(
                    "<h3>{}: {}</h3><p class=\"diff\" lang=\"{}\" dir=\"{}\">{}</p>",
                    esc(&ctx.t(&format!("lang-{}", lang.code()))),
                    esc(&label(ctx, field)),
                    lang.code(),
                    lang.dir(),
                    changes_html(&found)
                ));
            }
        }
    }
    Ok(Html(format!(
        "<section class=\"panel\" aria-labelledby=\"both\"><div class=\"panel-head\"><h2 id=\"both\">{}</h2></div><p class=\"muted\">{}</p>{out}</section>",
        esc(&ctx.t("portal-stale-title")),
        esc(&ctx.t("portal-stale-text"))
    )))
}

fn label(ctx: &Ctx, field: &str) -> String {
    ctx.t(&format!("portal-article-{field}"))
}
