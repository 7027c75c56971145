//! What the pages of the office, of voters and of the public show alike: the name of a contest, its facts, its result with the transcript.

use rawabit_counting::step::Step;
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::web::units::UnitNames;
use rawabit_platform::{Answer, UtcMicros};
use rawabit_statutes::{Form, Polling};

use crate::commands::{self, spoken};
use crate::model::{Stander, Standing, State, Verdict, Void};
use crate::store::entity::{candidacy, contest};
use crate::store::{self, electors};

/// The office that a contest is about, in the reader's language.
pub(crate) fn office(ctx: &Ctx, key: &str) -> String {
    ctx.app
        .statutes
        .load()
        .office(key)
        .map_or_else(|| key.to_owned(), |office| office.title.get(ctx.lang(), Form::Masculine).to_owned())
}

/// What a contest is called.
pub(crate) async fn title(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    let unit = rawabit_federation::unit(ctx.db(), &row.unit_id).await?;
    let unit = unit.map_or_else(|| row.unit_id.clone(), |unit| ctx.voice.pick(&unit.name).to_owned());
    Ok(ctx
        .msg(&Message::new("elections-title-of").with("office", office(ctx, &row.office)).with("unit", unit)))
}

/// The same where many stand in a list, with the names of the units at hand.
pub(crate) fn titled(ctx: &Ctx, row: &contest::Model, names: &UnitNames) -> String {
    let said = Message::new("elections-title-of")
        .with("office", office(ctx, &row.office))
        .with("unit", names.of(&row.unit_path));
    ctx.msg(&said)
}

/// Day and hour.
pub(crate) fn moment(ctx: &Ctx, at: UtcMicros) -> Html {
    Html(format!("<time datetime=\"{}\">{}</time>", at.rfc3339(), esc(&ctx.voice.moment(at))))
}

/// The state as a badge.
pub(crate) fn state_badge(ctx: &Ctx, state: State) -> Html {
    badge(&ctx.t(&format!("elections-state-{state}")), state.tone())
}

/// Labelled facts; what is none is left out.
pub(crate) fn facts(lines: Vec<(String, Option<Html>)>) -> Html {
    let lines: String = lines
        .into_iter()
        .filter_map(|(label, value)| value.map(|value| format!("<dt>{}</dt><dd>{value}</dd>", esc(&label))))
        .collect();
    Html(format!("<dl class=\"facts\">{lines}</dl>"))
}

/// A panel with a heading.
pub(crate) fn section(title: &str, body: &Html) -> String {
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(title)
    )
}

/// A notice.
pub(crate) fn notice(tone: &str, sign: &str, text: &str) -> Html {
    let role = if tone == "bad" { "alert" } else { "status" };
    Html(format!(
        "<div class=\"notice notice-{tone}\" role=\"{role}\">{}<p>{}</p></div>",
        icon(sign),
        esc(text)
    ))
}

/// Nothing yet, in words that say what to do.
pub(crate) fn empty(ctx: &Ctx, key: &str) -> Html {
    Html(format!("<div class=\"empty\">{}<p>{}</p></div>", icon("vote"), esc(&ctx.t(key))))
}

/// A button that posts and nothing else.
pub(crate) fn post_button(
    ctx: &Ctx,
    path: &str,
    label: &str,
    sign: &str,
    class: &str,
    hidden: &[(&str, &str)],
) -> Html {
    let fields: String = hidden
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", esc(value)))
        .collect();
    Html(format!(
        "<form method=\"post\" action=\"{}\">{fields}<button class=\"btn {class}\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(path)),
        icon(sign),
        esc(&ctx.t(label))
    ))
}

/// How the vote is held and by which rule, for everybody who asks.
pub(crate) fn rule_facts(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<(String, Option<Html>)>> {
    use rawabit_statutes::Word as _;
    let law = row.law()?;
    let text = |key: &str| Some(Html::text(&ctx.t(key)));
    let dashed = |word: &str| word.replace('_', "-");
    let mut lines = vec![
        (ctx.t("elections-fact-seats"), Some(Html::text(&ctx.voice.number(row.seats.into())))),
        (ctx.t("elections-fact-method"), text(&format!("elections-method-{}", dashed(law.method.key())))),
        (
            ctx.t("elections-fact-polling"),
            text(&format!("elections-polling-{}", dashed(row.polling().key()))),
        ),
        (ctx.t("elections-fact-secrecy"), text(&format!("elections-secrecy-{}", secrecy(row, &law)))),
        (ctx.t("elections-fact-ties"), text(&format!("elections-ties-{}", dashed(law.ties.key())))),
    ];
    if let Some(held) = row.held_on {
        let said = Message::new("elections-fact-from-paper-of")
            .with("held", ctx.voice.day(held))
            .with("entered", ctx.voice.day_of(row.created_at));
        lines.push((ctx.t("elections-fact-from-paper"), Some(Html::text(&ctx.msg(&said)))));
        let scan = row.scan_sha256.as_deref().map(rawabit_platform::kit::code);
        lines.push((ctx.t("elections-fact-scan"), scan));
    }
    for quota in &law.quotas {
        let share = format!("{}/{}", quota.share.0, quota.share.1);
        let group = ctx.t(&format!("elections-group-{}", dashed(quota.group.key())));
        let said = Message::new("elections-fact-quota-of").with("group", group).with("share", share);
        lines.push((ctx.t("elections-fact-quota"), Some(Html::text(&ctx.msg(&said)))));
    }
    if !row.article.is_empty() {
        let cited = Message::new("elections-article-of")
            .with("article", row.article.as_str())
            .with("version", row.statutes.as_str());
        lines.push((ctx.t("elections-fact-article"), Some(Html::text(&ctx.msg(&cited)))));
    }
    Ok(lines)
}

/// What the secrecy of a vote is in truth: of hands and voices nothing is secret, whatever the rule.
pub(crate) fn secrecy(row: &contest::Model, law: &crate::model::Law) -> &'static str {
    use rawabit_statutes::{Secrecy, Word as _};
    match row.polling() {
        Polling::Hands | Polling::RollCall => "open",
        Polling::Paper => "paper",
        Polling::Electronic if law.secrecy == Secrecy::Confidential => "confidential",
        Polling::Electronic => Secrecy::Open.key(),
    }
}

/// The names of candidates, by number.
pub(crate) async fn names(ctx: &Ctx, rows: &[candidacy::Model]) -> Answer<Vec<(u32, Html)>> {
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    Ok(rows
        .iter()
        .filter_map(|one| {
            let name = people.get(&one.person_id).map_or_else(|| Html::text("–"), |person| person.html(ctx));
            Some((one.number?.unsigned_abs(), name))
        })
        .collect())
}

/// Everybody with a number who stands.
pub(crate) async fn standing(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<candidacy::Model>> {
    let mut all = store::candidacies(ctx.db(), &row.id).await?;
    all.retain(|one| one.number.is_some() && one.standing() == Standing::Accepted);
    // On a list the place counts: who came in by an appeal has a later number.
    all.sort_by_key(|one| if one.list_id.is_some() { one.position } else { 0 });
    Ok(all)
}

/// The result of a contest: a table of each round, who was elected, who gave way to whom, and the transcript in words.
pub(crate) async fn result(ctx: &Ctx, row: &contest::Model) -> Answer<Html> {
    let mut out = String::new();
    let (sum, _) = electors::weights(ctx.db(), &row.id).await?;
    for number in (1..=row.round).rev() {
        let Some(input) = commands::counting(&ctx.app, ctx.db(), row, number, ctx.lang()).await? else {
            out.push_str(&voided(ctx, row, number).await?);
            continue;
        };
        let counting = input.counting();
        let election = counting.election();
        let (blank, invalid) = (election.blank, election.invalid);
        let expressed = u64::try_from(election.ballots.total()).unwrap_or(u64::MAX);
        let n = |n: u64| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
        let voters = counting.electorate.present;
        let boxes = [
            (ctx.t("elections-figure-electors"), n(sum.unsigned_abs()), None),
            (ctx.t("elections-figure-voters"), n(voters), None),
            (ctx.t("elections-figure-blank"), n(blank), None),
            (ctx.t("elections-figure-invalid"), n(invalid), None),
        ];
        let body = match input.count(&ctx.app, ctx.lang()) {
            Ok(counted) => {
                let last = number == row.round;
                let elected = if last { commands::result(row).elected } else { Vec::new() };
                // A fact that decided between equal ones goes with an erased candidate: what was certified stands, and no other count is told.
                let told = if last && row.state().has_result() && !agrees(row, &counted.verdict) {
                    notice("warn", "info", &ctx.t("elections-count-changed")).0
                } else {
                    transcript(ctx, &counted)
                };
                format!(
                    "{}{}{}{}",
                    figures(&boxes),
                    table(ctx, &counting, &counted.steps, &elected, expressed),
                    replaced(ctx, row, number).await?,
                    told
                )
            }
            Err(fault) => {
                format!(
                    "{}{}",
                    figures(&boxes),
                    notice("warn", "warning", &fault.message(spoken(ctx.lang())))
                )
            }
        };
        out.push_str(&section(&ctx.ta("elections-round", "n", i64::from(number)), &Html(body)));
    }
    Ok(Html(out))
}

/// Whether a count says what the contest's result says.
fn agrees(row: &contest::Model, verdict: &Verdict) -> bool {
    let Verdict::Decided { elected, .. } = verdict else { return false };
    let kept = commands::result(row);
    let mut known: Vec<u32> = kept.elected.into_iter().chain(kept.declined).collect();
    let mut now = elected.clone();
    known.sort_unstable();
    now.sort_unstable();
    known == now
}

/// A round that counted for nothing, and why.
async fn voided(ctx: &Ctx, row: &contest::Model, number: i32) -> Answer<String> {
    use sea_orm::EntityTrait as _;
    let found = store::vote::round::Entity::find_by_id((row.id.clone(), number)).one(ctx.db()).await?;
    let Some((void, call)) = found.and_then(|one| Some((one.is_void()?, one.call))) else {
        return Ok(String::new());
    };
    let law = row.law()?;
    let least = match void {
        Void::Few => u64::from(law.least_electronic),
        Void::Quorum => law.quorum.as_ref().map_or(0, |quorum| quorum.required(row.electors, call)),
    };
    let least = i64::try_from(least).unwrap_or(i64::MAX);
    let mut body = notice("warn", "warning", &ctx.ta(&format!("elections-void-{void}"), "n", least)).0;
    if void == Void::Quorum
        && row.round == number
        && let Some(quorum) = &law.quorum
    {
        let next = i64::try_from(quorum.required(row.electors, call + 1)).unwrap_or(i64::MAX);
        body.push_str(&format!("<p>{}</p>", esc(&ctx.ta("elections-next-call", "n", next))));
    }
    Ok(section(&ctx.ta("elections-round", "n", i64::from(number)), &Html(body)))
}

/// The votes of each, as the first count of the round has them.
fn table(
    ctx: &Ctx,
    counting: &crate::model::Counting<'_>,
    steps: &[Step],
    elected: &[u32],
    expressed: u64,
) -> String {
    let first = steps.iter().find_map(|step| match step {
        Step::Scores { scores, .. } => Some(scores.clone()),
        Step::Votes { votes, .. } => Some(votes.clone()),
        _ => None,
    });
    let by_lists = counting.law.method == rawabit_statutes::Method::ListPr;
    let votes_of = |at: usize| -> String {
        if let Some(found) = first.as_ref().and_then(|all| all.iter().find(|(one, _)| *one == at)) {
            return found.1.to_string();
        }
        let ballots = counting.election().ballots;
        let total: u64 = ballots
            .iter()
            .filter(|(_, prefs)| prefs.first().is_some_and(|pref| pref.candidate() == at))
            .map(|(count, _)| count)
            .sum();
        total.to_string()
    };
    let whole = i64::try_from(expressed).unwrap_or(i64::MAX);
    let line = |at: usize, number: u32, name: &str, won: bool| {
        let votes = votes_of(at);
        let share = votes.parse::<i64>().ok().filter(|_| whole > 0);
        let share = share.map_or_else(String::new, |votes| ctx.voice.percent(votes, whole));
        let mark = if won { badge(&ctx.t("elections-elected"), "ok").0 } else { String::new() };
        format!(
            "<tr><th scope=\"row\"><bdi dir=\"ltr\">{number}</bdi> <bdi>{}</bdi></th><td class=\"n\" data-label=\"{}\"><bdi dir=\"ltr\">{}</bdi></td><td class=\"n\" data-label=\"{}\"><bdi dir=\"ltr\">{share}</bdi></td><td data-label=\"{}\">{mark}</td></tr>",
            esc(name),
            esc(&ctx.t("elections-col-votes")),
            esc(&votes),
            esc(&ctx.t("elections-col-share")),
            esc(&ctx.t("elections-col-outcome")),
        )
    };
    let rows: String = if by_lists {
        let seats = |list: u32| {
            counting
                .standers
                .iter()
                .filter(|one| one.list == Some(list) && elected.contains(&one.number))
                .count()
        };
        (0..)
            .zip(counting.lists)
            .map(|(at, list)| line(at, list.number, &list.name, seats(list.number) > 0))
            .collect()
    } else {
        (0..)
            .zip(counting.standers)
            .map(|(at, one)| line(at, one.number, &one.name, elected.contains(&one.number)))
            .collect()
    };
    let seated: Vec<&Stander> = if by_lists {
        elected
            .iter()
            .filter_map(|number| counting.standers.iter().find(|one| one.number == *number))
            .collect()
    } else {
        Vec::new()
    };
    let people: String = seated.iter().map(|one| format!("<li><bdi>{}</bdi></li>", esc(&one.name))).collect();
    let people = if people.is_empty() {
        String::new()
    } else {
        format!("<h3>{}</h3><ol>{people}</ol>", esc(&ctx.t("elections-elected-persons")))
    };
    format!(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table table-cards\"><thead><tr><th scope=\"col\">{1}</th><th scope=\"col\" class=\"n\">{2}</th><th scope=\"col\" class=\"n\">{3}</th><th scope=\"col\">{4}</th></tr></thead><tbody>{rows}</tbody></table></div>{people}",
        esc(&ctx.t("elections-votes-caption")),
        esc(&ctx.t("elections-col-candidate")),
        esc(&ctx.t("elections-col-votes")),
        esc(&ctx.t("elections-col-share")),
        esc(&ctx.t("elections-col-outcome")),
    )
}

/// Who gave way to whom for a quota, with the rule that asked for it.
async fn replaced(ctx: &Ctx, row: &contest::Model, number: i32) -> Answer<String> {
    let result = commands::result(row);
    if number != row.round || (result.replaced.is_empty() && result.vacant == 0 && result.declined.is_empty())
    {
        return Ok(String::new());
    }
    let names = names(ctx, &standing(ctx, row).await?).await?;
    let name =
        |number: u32| names.iter().find(|(one, _)| *one == number).map_or("–", |(_, name)| name.0.as_str());
    let mut lines: String = result
        .replaced
        .iter()
        .map(|one| {
            let rules = one.rules.join(ctx.voice.comma());
            format!(
                "<li>{} <span class=\"muted\">{}</span> {}<p class=\"muted small\">{}</p></li>",
                name(one.into),
                esc(&ctx.t("elections-instead-of")),
                name(one.out),
                esc(&ctx.ta("elections-replaced-for", "rules", rules))
            )
        })
        .collect();
    for number in &result.declined {
        lines.push_str(&format!(
            "<li>{} <span class=\"muted\">{}</span></li>",
            name(*number),
            esc(&ctx.t("elections-declined"))
        ));
    }
    if result.vacant > 0 {
        lines.push_str(&format!("<li>{}</li>", esc(&ctx.tn("elections-vacant", result.vacant))));
    }
    Ok(format!("<h3>{}</h3><ul>{lines}</ul>", esc(&ctx.t("elections-replaced"))))
}

/// The transcript: one sentence a step.
fn transcript(ctx: &Ctx, counted: &crate::model::Counted) -> String {
    let lang = spoken(ctx.lang());
    let mut words = rawabit_counting::step::words(&counted.steps, &counted.names, lang);
    words.extend(rawabit_counting::step::words(&counted.quota_steps, &counted.quota_names, lang));
    let lines: String = words.iter().map(|line| format!("<li>{}</li>", esc(line))).collect();
    format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\"><ol>{lines}</ol></div></details>",
        esc(&ctx.t("elections-transcript"))
    )
}
