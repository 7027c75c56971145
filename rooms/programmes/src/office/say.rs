//! Items and their fields in the reader's words: for versions, comparisons, collisions, and the text that is signed.

use std::collections::HashMap;
use std::sync::Arc;

use rawabit_platform::kit::diff::{change_html, changes};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, metric};
use rawabit_statutes::Statutes;

use crate::model::diff::{Fate, FieldDiff, ItemDiff, Value, fields};
use crate::model::{Baseline, Content, Indicator, Item, ItemKind, Measure, Side, Target};
use crate::store::{programmes, strategies};
use crate::words;

/// The names that the items of a programme's versions refer to.
pub(super) struct Say {
    axes: HashMap<String, String>,
    periods: HashMap<i32, String>,
    items: HashMap<String, String>,
    indicators: HashMap<String, Indicator>,
    statutes: Arc<Statutes>,
    sides: [String; 2],
}

impl Say {
    /// The names for some contents of a programme: its own, and the text above it.
    pub(super) async fn of(
        ctx: &Ctx,
        programme: &programmes::Model,
        sides: [String; 2],
        contents: &[&Content],
    ) -> Answer<Self> {
        let voice = &ctx.voice;
        let axes = strategies::axes(ctx.db(), &programme.strategy_id).await?;
        let calendar = crate::store::periods::of_strategy(ctx.db(), &programme.strategy_id).await?;
        let above = crate::commands::above(ctx.db(), programme).await?;
        let mut items = HashMap::new();
        let mut indicators = HashMap::new();
        for content in contents.iter().copied().chain(above.as_ref().map(|above| &above.content)) {
            for placed in content.items() {
                items.insert(placed.item.id().to_owned(), voice.pick(placed.item.title()).to_owned());
                if let Item::Indicator(one) = placed.item {
                    indicators.insert(one.id.clone(), one);
                }
            }
        }
        // What is taken up has no title of its own: it is the other's.
        for objective in above.iter().flat_map(|above| &above.content.objectives) {
            items.insert(objective.id.clone(), voice.pick(&objective.title).to_owned());
        }
        Ok(Self {
            axes: axes.iter().map(|axis| (axis.id.clone(), voice.pick(&axis.name).to_owned())).collect(),
            periods: calendar.iter().map(|one| (one.number, words::period(voice, one))).collect(),
            items,
            indicators,
            statutes: ctx.app.statutes.load_full(),
            sides,
        })
    }

    /// What an item is called.
    pub(super) fn title(&self, ctx: &Ctx, item: &Item) -> String {
        let title = match item {
            Item::Preamble(_) => return ctx.t("programmes-kind-preamble"),
            Item::Taken(one) => self.items.get(&one.objective).cloned().unwrap_or_default(),
            other => ctx.voice.pick(other.title()).to_owned(),
        };
        if title.is_empty() { ctx.t(&format!("programmes-kind-{}", item.kind().name())) } else { title }
    }

    /// The fields of an item as a list of facts, without its title.
    pub(super) fn facts(&self, ctx: &Ctx, item: &Item) -> Html {
        let mut out = String::new();
        for (field, lang, value) in fields(Some(item)) {
            // Titles stand above, texts are shown as paragraphs, and of several languages the reader's is shown.
            if lang.is_some() && (field == "title" || field == "text" || lang != Some(ctx.lang())) {
                continue;
            }
            out.push_str(&format!(
                "<dt>{}</dt><dd>{}</dd>",
                esc(&self.label(ctx, item.kind(), field)),
                self.value(ctx, item.kind(), item.id(), field, &value)
            ));
        }
        if out.is_empty() { Html::none() } else { Html(format!("<dl class=\"facts\">{out}</dl>")) }
    }

    /// What a field is called.
    fn label(&self, ctx: &Ctx, kind: ItemKind, field: &str) -> String {
        let own = format!("programmes-item-{}-{field}", kind.name());
        if ctx.voice.has(&own) { ctx.t(&own) } else { ctx.t(&format!("programmes-item-{field}")) }
    }

    /// What a field says.
    fn value(&self, ctx: &Ctx, kind: ItemKind, item: &str, field: &str, value: &Value) -> Html {
        let list = |parts: Vec<String>| Html(parts.join(ctx.voice.comma()));
        let one = |name: &str| self.word(ctx, kind, field, name);
        match value {
            Value::None => {
                Html(format!("<span class=\"muted\">{}</span>", esc(&ctx.t("programmes-nothing"))))
            }
            Value::Text(text) => bdi(text),
            Value::Word(name) => bdi(&one(name)),
            Value::Words(names) => list(names.iter().map(|name| bdi(&one(name)).0).collect()),
            Value::Number(n) if field == "weight" => bdi(&ctx.voice.share(n * 10_000)),
            Value::Number(n) => bdi(&ctx.voice.number(*n)),
            Value::Day(day) => Html(format!("<time datetime=\"{day}\">{}</time>", esc(&ctx.voice.day(*day)))),
            Value::Names(names) => {
                list(names.iter().map(|name| bdi(&self.name(ctx, field, name)).0).collect())
            }
            Value::Levels(levels) => list(levels.iter().map(|level| ctx.voice.spoken(level).0).collect()),
            Value::Flag(yes) => bdi(&ctx.t(if *yes { "programmes-yes" } else { "programmes-no" })),
            Value::Baseline(baseline) => self.baseline(ctx, item, baseline.as_ref()),
            Value::Targets(targets) => self.targets(ctx, item, targets),
        }
    }

    fn word(&self, ctx: &Ctx, kind: ItemKind, field: &str, name: &str) -> String {
        match (field, kind) {
            ("side", _) => {
                let n = usize::from(Side::of(name) == Some(Side::Partner));
                self.sides[n].clone()
            }
            ("kind", ItemKind::Step) => ctx.t(&format!("programmes-step-kind-{name}")),
            ("kind", _) => ctx.t(&format!("programmes-indicator-kind-{name}")),
            ("dimensions", _) => ctx.t(&format!("programmes-dimension-{name}")),
            ("open", _) => ctx.t(&format!("programmes-opening-{name}")),
            _ => ctx.t(&format!("programmes-{field}-{name}")),
        }
    }

    fn name(&self, ctx: &Ctx, field: &str, id: &str) -> String {
        let found = match field {
            "axis" => self.axes.get(id).cloned(),
            "office" => Some(words::office(&self.statutes, id, ctx.lang())),
            "metric" => metric::metric(&ctx.app, id).map(|metric| ctx.t(metric.label())),
            "after" => self.items.get(id).cloned(),
            _ => None,
        };
        found.unwrap_or_else(|| id.to_owned())
    }

    fn measure(&self, ctx: &Ctx, item: &str, value: Measure) -> String {
        match self.indicators.get(item) {
            Some(one) => words::measure(&ctx.voice, one.kind, &one.scale, value),
            None if value.den.0 == crate::model::ONE => ctx.voice.decimal(value.num.0),
            None => format!("{}/{}", ctx.voice.decimal(value.num.0), ctx.voice.decimal(value.den.0)),
        }
    }

    fn baseline(&self, ctx: &Ctx, item: &str, baseline: Option<&Baseline>) -> Html {
        let Some(baseline) = baseline else { return Html::none() };
        let value = match baseline.value {
            Some(value) => self.measure(ctx, item, value),
            None => ctx.t("programmes-unknown"),
        };
        bdi(&ctx
            .msg(&Message::new("programmes-item-baseline-on").with("value", value).with("day", baseline.day)))
    }

    fn targets(&self, ctx: &Ctx, item: &str, targets: &[Target]) -> Html {
        let one = |target: &Target| {
            let period =
                self.periods.get(&target.period).cloned().unwrap_or_else(|| target.period.to_string());
            format!(
                "<li><bdi>{}</bdi>: <bdi>{}</bdi></li>",
                esc(&period),
                esc(&self.measure(ctx, item, target.value))
            )
        };
        Html(format!("<ul>{}</ul>", targets.iter().map(one).collect::<String>()))
    }

    /// What became of an item, field by field: texts by words, values as before and after.
    pub(super) fn difference(&self, ctx: &Ctx, diff: &ItemDiff) -> Html {
        let title = match diff.kind {
            ItemKind::Preamble => ctx.t("programmes-kind-preamble"),
            ItemKind::Taken => self.items.get(&diff.item).cloned().unwrap_or_default(),
            _ => ctx.voice.pick(&diff.title).to_owned(),
        };
        let tone = match diff.fate {
            Fate::Added => "ok",
            Fate::Removed => "bad",
            Fate::Changed => "info",
            Fate::Moved => "mute",
        };
        let fate = badge(&ctx.t(&format!("programmes-fate-{}", diff.fate.name())), tone);
        let kind = ctx.t(&format!("programmes-kind-{}", diff.kind.name()));
        let fields: String = diff.fields.iter().map(|field| self.field(ctx, diff, field)).collect();
        Html(format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2><span class=\"muted\">{}</span> <bdi>{}</bdi></h2>{fate}</div>{fields}</section>",
            esc(&kind),
            esc(&title)
        ))
    }

    fn field(&self, ctx: &Ctx, diff: &ItemDiff, field: &FieldDiff) -> String {
        let label = self.label(ctx, diff.kind, field.field);
        let label = match field.lang {
            Some(lang) => format!("{label} ({})", ctx.t(&format!("lang-{}", lang.code()))),
            None => label,
        };
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.clone()),
            Value::None => Some(String::new()),
            _ => None,
        };
        if let (Some(lang), Some(old), Some(new)) = (field.lang, text(&field.before), text(&field.after)) {
            return format!(
                "<h3>{}</h3><p class=\"diff\" lang=\"{}\" dir=\"{}\">{}</p>",
                esc(&label),
                lang.code(),
                lang.dir(),
                change_html(&changes(&old, &new))
            );
        }
        let said = |value: &Value| self.value(ctx, diff.kind, &diff.item, field.field, value);
        format!(
            "<h3>{}</h3><div class=\"diff\"><del>{}</del> <ins>{}</ins></div>",
            esc(&label),
            said(&field.before),
            said(&field.after)
        )
    }

    /// A side by the name of its unit.
    pub(super) fn side(&self, side: Side) -> &str {
        &self.sides[usize::from(side == Side::Partner)]
    }
}

/// The paragraphs of an item's text in the reader's language, or in the one that there is.
pub(super) fn paragraphs(ctx: &Ctx, item: &Item) -> (rawabit_platform::Lang, Vec<String>) {
    let text = match item {
        Item::Preamble(text) => text,
        Item::Objective(one) => &one.text,
        _ => return (ctx.lang(), vec![]),
    };
    (text.lang_of(ctx.voice.preference()), crate::model::item::paragraphs(ctx.voice.pick(text)))
}
