//! A result as the pages of the office, of voters and of the public show it: counted again, held against the count that was made, with its
//! transcript and its lots.

use rawabit_counting::step::Step;
use rawabit_platform::Answer;
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;

use crate::commands::{self, spoken};
use crate::model::{Compared, Stander, Void};
use crate::shown::{names, notice, section, standing};
use crate::store::entity::contest;
use crate::store::{self, electors};

/// The result of a contest: a table of each round, who was elected, who gave way to whom, and the transcript in words.
pub(crate) async fn result(ctx: &Ctx, row: &contest::Model) -> Answer<Html> {
    let mut out = String::new();
    let (sum, _) = electors::weights(ctx.db(), &row.id).await?;
    for number in (1..=row.round).rev() {
        let Some(input) = commands::counting(&ctx.app, ctx.db(), row, number, ctx.lang()).await? else {
            out.push_str(&uncounted(ctx, row, number).await?);
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
                let compared = input.compare(Some(&counted))?;
                // A count that comes out otherwise is told as what it is, and not as the count that was made.
                let told = if compared.differs() {
                    notice("bad", "warning", &ctx.t(compared.message())).0
                } else if last && row.state().has_result() && !commands::agrees(row, &counted.verdict) {
                    notice("bad", "warning", &ctx.t("elections-differs-result")).0
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
                    differing(ctx, input.compare(None)?, &fault.message(spoken(ctx.lang())))
                )
            }
        };
        let body = Html(format!("<div class=\"stack\">{body}</div>"));
        out.push_str(&section(&ctx.ta("elections-round", "n", i64::from(number)), &body));
    }
    Ok(Html(out))
}

/// A count that cannot be made: where one was made before, that it cannot be made any more.
fn differing(ctx: &Ctx, compared: Compared, why: &str) -> Html {
    if compared.differs() {
        return notice("bad", "warning", &format!("{} {why}", ctx.t(compared.message())));
    }
    notice("warn", "warning", why)
}

/// A round that is not counted: it counted for nothing, is not counted yet, or what it was counted from is not there any more.
async fn uncounted(ctx: &Ctx, row: &contest::Model, number: i32) -> Answer<String> {
    use sea_orm::EntityTrait as _;
    let found = store::vote::round::Entity::find_by_id((row.id.clone(), number)).one(ctx.db()).await?;
    if found.is_some_and(|one| one.counted.is_some() && one.is_void().is_none()) {
        let said = notice("bad", "warning", &ctx.t(Compared::Votes.message()));
        return Ok(section(&ctx.ta("elections-round", "n", i64::from(number)), &said));
    }
    voided(ctx, row, number).await
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
