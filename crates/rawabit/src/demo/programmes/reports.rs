//! The reports of the example: approved ones, one that never came, one returned, one that waits, one in the making; an account and a review.

use anyhow::Context as _;
use rawabit_platform::clock::FixedClock;
use rawabit_platform::lang::{Lang, Multi, Preference};
use rawabit_platform::web::App;
use rawabit_programmes::commands::{
    By, ReportInput, ValueInput, approve_report, compute, conclude_review, finish_step, return_report,
    save_parts, save_report, save_review, set_period_state, submit_report, submit_review,
};
use rawabit_programmes::model::{Dimension, Measure, PeriodState, Side};
use rawabit_programmes::permissions::KeepStrategy;
use rawabit_programmes::{IndicatorInForce, StepInForce, in_force};

use super::Known;
use super::contract::{Q1_2018, Q2_2018, Q3_2018, number, share};
use super::deeds::{DEPUTY, as_office, day, headquarters, holder, permit, speaks, words};
use crate::demo::{granted, instant, told};

/// The year of the final account.
const FINAL: i32 = 0;

/// Opens a period for reports.
async fn open(app: &App, known: &Known, period: i32, state: PeriodState) -> anyhow::Result<()> {
    let mut work = headquarters(app).await?;
    let keep = permit::<KeepStrategy>();
    granted(set_period_state(app, &mut work, &keep, &known.strategy.id, period, None, state).await)?;
    Ok(work.commit().await?)
}

/// A report about to be written: of which programme, on which period, what it says.
#[derive(Clone, Copy)]
struct On<'a> {
    programme: &'a str,
    period: i32,
    text: &'a str,
}

fn found<'a>(indicators: &'a [IndicatorInForce], begins: &str) -> anyhow::Result<&'a IndicatorInForce> {
    indicators
        .iter()
        .find(|one| one.title.get(Preference::of_the_house(Lang::Fr)).starts_with(begins))
        .with_context(|| format!("an indicator that begins with {begins}"))
}

/// Writes a report, and hands it in if it is to be. Values stand by the beginning of the indicator's French name.
async fn report(app: &App, typed: On<'_>, values: &[(&str, Measure)], hand_in: bool) -> anyhow::Result<()> {
    let programme = in_force(app.store.read(), typed.programme).await.map_err(told)?.context("in force")?;
    let (office, unit) = (writer(&programme.unit_kind), programme.unit_id.as_str());
    let mut inputs = Vec::new();
    for (begins, value) in values {
        let indicator = found(&programme.indicators, begins)?.id.clone();
        inputs.push(ValueInput { indicator, value: Some(*value), note: String::new() });
    }
    let mut work = as_office(app, office, unit).await?;
    let input = ReportInput { text: typed.text.to_owned(), values: inputs };
    let speaker = speaks(&work, typed.programme, Side::Unit).await?;
    granted(save_report(app, &mut work, &speaker, typed.period, None, input).await)?;
    if let Ok(citizens) = found(&programme.indicators, "Rencontres avec")
        && let Some((_, value)) = values.iter().find(|(begins, _)| *begins == "Rencontres avec")
    {
        // Half and half, and the rest of an odd number: incomplete parts are flagged, not refused.
        let half = Measure::number(rawabit_programmes::model::Amount(value.num.0 / 2_000_000 * 1_000_000));
        let parts = [("women".to_owned(), half), ("men".to_owned(), half)];
        let speaker = speaks(&work, typed.programme, Side::Unit).await?;
        granted(
            save_parts(
                app,
                &mut work,
                &speaker,
                typed.period,
                None,
                (&citizens.id, Dimension::Gender),
                &parts,
            )
            .await,
        )?;
    }
    work.commit().await?;
    if hand_in {
        let figures = compute(app, typed.programme, typed.period).await.map_err(told)?;
        let mut work = as_office(app, office, unit).await?;
        let person = holder(&work, unit, office, app.today()).await.ok();
        let (person, of, period) = (person.as_deref(), typed.programme, typed.period);
        let speaker = speaks(&work, of, Side::Unit).await?;
        granted(submit_report(app, &mut work, &speaker, person, period, None, &figures).await)?;
        work.commit().await?;
    }
    Ok(())
}

/// The office of a unit that writes its reports.
fn writer(kind: &str) -> &'static str {
    match kind {
        "league" => "league_secretary",
        "party" => "programme_officer",
        _ => "branch_secretary",
    }
}

/// The offices that approve in their order, as the example's statutes name them.
async fn approve(app: &App, programme: &str, period: i32, league: Option<&str>) -> anyhow::Result<()> {
    let levels = league
        .map(|league| (league, "league_president"))
        .into_iter()
        .chain([("party", "headquarters_secretary"), ("party", DEPUTY)]);
    for (unit, office) in levels {
        let mut work = as_office(app, office, unit).await?;
        let person = holder(&work, unit, office, app.today()).await?;
        granted(approve_report(app, &mut work, &person, programme, period, None, "").await)?;
        work.commit().await?;
    }
    Ok(())
}

/// Records the first steps of a programme as done.
async fn done(app: &App, programme: &str, begins: &[(&str, &str)]) -> anyhow::Result<()> {
    let found = in_force(app.store.read(), programme).await.map_err(told)?.context("in force")?;
    for (title, on) in begins {
        let step: &StepInForce = found
            .steps
            .iter()
            .find(|step| step.title.get(Preference::of_the_house(Lang::Fr)).starts_with(title))
            .with_context(|| format!("a step that begins with {title}"))?;
        let mut work = as_office(app, &step.office, &step.office_unit).await?;
        let speaker = speaks(&work, programme, step.side).await?;
        let by = By::Writer(&speaker);
        granted(finish_step(app, &mut work, by, (programme, &step.id), None, day(on)?, "").await)?;
        work.commit().await?;
    }
    Ok(())
}

pub(super) async fn first_quarter(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    clock.set(instant("2018-04-02T09:00:00Z")?);
    open(app, known, Q1_2018, PeriodState::Open).await?;
    done(
        app,
        &known.leadership,
        &[("État des lieux", "2018-03-28"), ("Établir une procédure", "2018-03-30")],
    )
    .await?;
    clock.set(instant("2018-04-10T09:00:00Z")?);
    let text = "عُقدت لقاءات في جهتين، وبدأ حصر لوائح الفروع.";
    let on = |programme| On { programme, period: Q1_2018, text };
    report(
        app,
        on(&known.engineers),
        &[
            ("Sections", share(1, 9)),
            ("Rencontres avec", number(2)),
            ("Qualité", number(1)),
            ("Avis", number(0)),
        ],
        true,
    )
    .await?;
    report(
        app,
        on(&known.doctors),
        &[("Sections", share(0, 9)), ("Rencontres avec", number(1)), ("Avis", number(1))],
        true,
    )
    .await?;
    report(app, on(&known.traders), &[("Rencontres d’écoute", number(3))], true).await?;
    report(app, on(&known.branches[0]), &[("Rencontres avec", number(1)), ("Qualité", number(2))], true)
        .await?;
    report(app, on(&known.branches[1]), &[("Rencontres avec", number(0))], true).await?;
    report(app, on(&known.leadership), &[], true).await?;
    clock.set(instant("2018-04-16T09:00:00Z")?);
    for (programme, league) in [
        (&known.branches[0], Some("league-engineers")),
        (&known.branches[1], Some("league-engineers")),
        (&known.engineers, Some("league-engineers")),
        (&known.doctors, Some("league-doctors")),
        (&known.traders, Some("league-traders")),
        (&known.leadership, None),
    ] {
        approve(app, programme, Q1_2018, league).await.with_context(|| format!("approving {programme}"))?;
    }
    Ok(())
}

pub(super) async fn second_quarter(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    clock.set(instant("2018-07-02T09:00:00Z")?);
    open(app, known, Q1_2018, PeriodState::Locked).await?;
    open(app, known, Q2_2018, PeriodState::Open).await?;
    done(
        app,
        &known.engineers,
        &[("Préparer les listes", "2018-05-04"), ("Mettre les salles", "2018-06-27")],
    )
    .await?;
    done(app, &known.doctors, &[("Préparer les listes", "2018-04-25")]).await?;
    clock.set(instant("2018-07-09T09:00:00Z")?);
    let text = "عُقدت جموع التجديد في ثلاث جهات، وارتفع عدد اللقاءات مع المواطنين.";
    let on = |programme| On { programme, period: Q2_2018, text };
    report(
        app,
        on(&known.engineers),
        &[
            ("Sections", share(3, 9)),
            ("Rencontres avec", number(3)),
            ("Qualité", number(2)),
            ("Avis", number(1)),
        ],
        true,
    )
    .await?;
    report(app, on(&known.traders), &[("Rencontres d’écoute", number(6))], true).await?;
    report(app, on(&known.branches[0]), &[("Rencontres avec", number(2)), ("Qualité", number(2))], true)
        .await?;
    report(app, on(&known.branches[1]), &[("Rencontres avec", number(9))], true).await?;
    report(app, on(&known.leadership), &[], true).await?;
    clock.set(instant("2018-07-16T09:00:00Z")?);
    for (programme, league) in [
        (&known.branches[0], Some("league-engineers")),
        (&known.engineers, Some("league-engineers")),
        (&known.traders, Some("league-traders")),
        (&known.leadership, None),
    ] {
        approve(app, programme, Q2_2018, league).await.with_context(|| format!("approving {programme}"))?;
    }
    let mut work = as_office(app, "league_president", "league-engineers").await?;
    let president = holder(&work, "league-engineers", "league_president", app.today()).await?;
    let why = "تسعة لقاءات في فصل واحد عدد غير معهود: المرجو إرفاق لائحتها بتواريخها وأماكنها.";
    granted(return_report(app, &mut work, &president, &known.branches[1], Q2_2018, None, why).await)?;
    Ok(work.commit().await?)
}

/// The third quarter is over since a week: one report waits for the league's president, the league's own is being written.
pub(super) async fn third_quarter(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    open(app, known, Q3_2018, PeriodState::Open).await?;
    clock.set(instant("2018-10-04T09:00:00Z")?);
    let text = "تواصلت اللقاءات رغم العطلة الصيفية.";
    let on = |programme| On { programme, period: Q3_2018, text };
    report(app, on(&known.branches[0]), &[("Rencontres avec", number(1)), ("Qualité", number(3))], true)
        .await?;
    report(app, on(&known.engineers), &[("Sections", share(5, 9)), ("Rencontres avec", number(2))], false)
        .await?;
    report(app, on(&known.leadership), &[], true).await
}

/// The traders' programme ended in June: its final account, and what the leadership says to it.
pub(super) async fn close(app: &App, known: &Known) -> anyhow::Result<()> {
    let text = words(
        "أنجزت الرابطة تسعة لقاءات استماع، ورفعت خلاصتها إلى القيادة.",
        "La ligue a tenu neuf rencontres d’écoute et en a remis la synthèse à la direction.",
        "The league held nine listening meetings and handed their summary to the leadership.",
    );
    let mut work = as_office(app, "league_president", "league-traders").await?;
    let speaker = speaks(&work, &known.traders, Side::Unit).await?;
    granted(save_review(app, &mut work, &speaker, FINAL, None, text).await)?;
    submit_review(&mut work, &speaker, FINAL, None).await.map_err(told)?;
    work.commit().await?;
    let assessment = words(
        "تحققت أهداف هذا البرنامج، وستدرج خلاصته في البرنامج القادم للرابطة.",
        "Les objectifs sont atteints ; la synthèse nourrira le prochain programme de la ligue.",
        "The objectives were reached; the summary will feed the league's next programme.",
    );
    let mut work = as_office(app, DEPUTY, "party").await?;
    let speaker = speaks(&work, &known.traders, Side::Partner).await?;
    granted(conclude_review(app, &mut work, &speaker, (FINAL, None), assessment, "").await)?;
    Ok(work.commit().await?)
}

/// The doctors' league accounts for the year so far; the leadership has not answered.
pub(super) async fn review(app: &App, known: &Known) -> anyhow::Result<()> {
    let text: Multi = words(
        "تأخر تجديد الفروع بسبب تأخر برمجة الجموع، وتعثر تقرير الفصل الثاني. تقترح الرابطة إعادة ترتيب الخطوات.",
        "Le renouvellement des sections a pris du retard, et le rapport du deuxième trimestre n’a pas été remis. La ligue propose de réordonner les étapes.",
        "The renewal of the branches is late, and the report on the second quarter was not handed in. The league proposes to reorder the steps.",
    );
    let mut work = as_office(app, "league_president", "league-doctors").await?;
    let speaker = speaks(&work, &known.doctors, Side::Unit).await?;
    granted(save_review(app, &mut work, &speaker, 2018, None, text).await)?;
    submit_review(&mut work, &speaker, 2018, None).await.map_err(told)?;
    Ok(work.commit().await?)
}
