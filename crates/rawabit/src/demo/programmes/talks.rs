//! Talks: an addendum that was signed, and programmes that are still on their way.

use rawabit_platform::clock::FixedClock;
use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_programmes::commands::{NewComment, amend, comment};
use rawabit_programmes::model::{Commitment, Item, Placed, Side};

use super::Known;
use super::deeds::{
    DEPUTY, Party, as_office, below, day, draft, hand, holder, put_name, say_yes, speaks, words, write,
};
use super::leagues::{league_text, of_league, title};
use super::strategy::Strategy;
use crate::demo::{instant, told};

/// The engineers and the leadership add a promise of the leadership, and sign again.
pub(super) async fn addendum(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    let party = &known.engineers_party;
    let (office, unit) = party.acting(Side::Unit);
    let mut work = as_office(app, office, unit).await?;
    let reason = words(
        "إضافة التزام للقيادة بتكوين مكاتب الفروع المجددة",
        "Ajouter un engagement de la direction : former les bureaux des sections renouvelées",
        "Adding a promise of the leadership: training the bureaus of renewed branches",
    );
    let speaker = speaks(&work, &party.id, Side::Unit).await?;
    amend(&mut work, &speaker, None, reason).await.map_err(told)?;
    let promise = Commitment {
        id: work.id(),
        side: Side::Partner,
        text: words(
            "تكوين مكاتب الفروع المجددة في التدبير والتواصل",
            "Former les bureaux des sections renouvelées à la gestion et à la communication",
            "Train the bureaus of renewed branches in management and communication",
        ),
        due: Some(day("2019-03-31")?),
    };
    let objective = known.engineers_objective.clone();
    write(app, &mut work, party, Side::Unit, vec![below(&objective, Item::Commitment(promise))]).await?;
    work.commit().await?;
    clock.set(instant("2018-06-12T10:00:00Z")?);
    let number = hand(app, party, Side::Unit, Multi::default()).await?;
    clock.set(instant("2018-06-18T10:00:00Z")?);
    let number = say_yes(app, party, Side::Partner, number).await?;
    clock.set(instant("2018-06-20T10:00:00Z")?);
    put_name(app, party, Side::Unit, number).await?;
    put_name(app, party, Side::Partner, number).await
}

/// Where the talks of a league stand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Drafting,
    Submitted,
    Negotiation,
    Agreed,
    SignedByOne,
}

/// What the other leagues have on the table.
pub(super) async fn under_way(app: &App, clock: &FixedClock, strategy: &Strategy) -> anyhow::Result<()> {
    let leagues = [
        (
            "league-teachers",
            "رابطة أساتذة التعليم العالي",
            "de la ligue des enseignants-chercheurs",
            "league of university teachers",
            Stage::Drafting,
        ),
        (
            "league-architects",
            "رابطة المهندسين المعماريين",
            "de la ligue des architectes",
            "league of architects",
            Stage::Submitted,
        ),
        (
            "league-pharmacists",
            "رابطة الصيادلة",
            "de la ligue des pharmaciens",
            "league of pharmacists",
            Stage::Negotiation,
        ),
        (
            "league-economists",
            "رابطة الاقتصاديين",
            "de la ligue des économistes",
            "league of economists",
            Stage::Agreed,
        ),
        (
            "league-lawyers",
            "رابطة المحامين",
            "de la ligue des avocats",
            "league of lawyers",
            Stage::SignedByOne,
        ),
    ];
    for (n, (unit, ar, fr, en, stage)) in leagues.into_iter().enumerate() {
        let at = |day: &str, hour: usize| instant(&format!("{day}T{:02}:00:00Z", 9 + hour));
        clock.set(at("2018-09-24", n)?);
        let about = (
            words(
                "خدمة المواطن في مجال المهنة",
                "Servir le citoyen dans le domaine de la profession",
                "Serving citizens in the field of the profession",
            ),
            words("لقاءات", "rencontres", "meetings"),
        );
        let axis = if n % 2 == 0 { &strategy.policies } else { &strategy.society };
        let mut opening = of_league(unit, title([ar, fr, en], (2018, 2021)));
        opening.days = ("2018-10-15", "2021-10-14");
        let mut objective = String::new();
        let party = draft(app, strategy, opening, |work| {
            let (items, [about, ..]) = league_text(work, strategy, axis, about, [2, 6, 30])?;
            objective = about;
            Ok(items.into_iter().map(later).collect())
        })
        .await?;
        talk(app, clock, &party, &objective, stage).await?;
    }
    Ok(())
}

/// The same three quarters later: these programmes begin in the middle of October.
fn later(mut placed: Placed) -> Placed {
    const DAYS: i32 = 304;
    const QUARTERS: i32 = 3;
    match &mut placed.item {
        Item::Step(step) => {
            step.starts = step.starts.plus_days(DAYS);
            step.ends = step.ends.plus_days(DAYS);
        }
        Item::Commitment(one) => one.due = one.due.map(|day| day.plus_days(DAYS)),
        Item::Indicator(one) => one.targets.iter_mut().for_each(|target| target.period += QUARTERS),
        Item::Preamble(_) | Item::Objective(_) | Item::Taken(_) => {}
    }
    placed
}

async fn talk(
    app: &App,
    clock: &FixedClock,
    party: &Party,
    objective: &str,
    stage: Stage,
) -> anyhow::Result<()> {
    if stage < Stage::Submitted {
        return Ok(());
    }
    clock.set(instant("2018-09-25T10:00:00Z")?);
    let mut number = hand(app, party, Side::Unit, Multi::default()).await?;
    if stage == Stage::Negotiation {
        clock.set(instant("2018-09-26T10:00:00Z")?);
        return bargain(app, clock, party, objective, number).await;
    }
    if stage >= Stage::Agreed {
        clock.set(instant("2018-09-27T10:00:00Z")?);
        number = say_yes(app, party, Side::Partner, number).await?;
    }
    if stage == Stage::SignedByOne {
        clock.set(instant("2018-09-28T10:00:00Z")?);
        put_name(app, party, Side::Unit, number).await?;
    }
    Ok(())
}

/// The leadership remarks and answers with a counter-proposal; the league remarks on it.
async fn bargain(
    app: &App,
    clock: &FixedClock,
    party: &Party,
    objective: &str,
    number: i32,
) -> anyhow::Result<()> {
    say(app, party, Side::Partner, number, objective, "نقترح جدولة أدق للقاءات مع بيان الجهات المعنية.")
        .await?;
    let mut work = as_office(app, DEPUTY, "party").await?;
    let promise = Commitment {
        id: work.id(),
        side: Side::Partner,
        text: words(
            "تخصيص منسق للرابطة لدى المركز العام",
            "Désigner au siège un coordinateur pour la ligue",
            "Name a coordinator for the league at headquarters",
        ),
        due: Some(day("2018-12-31")?),
    };
    write(app, &mut work, party, Side::Partner, vec![below(objective, Item::Commitment(promise))]).await?;
    work.commit().await?;
    let note = words(
        "مقترح مضاد: منسق للرابطة",
        "Contre-proposition : un coordinateur",
        "Counter-proposal: a coordinator",
    );
    let counter = hand(app, party, Side::Partner, note).await?;
    clock.set(instant("2018-09-27T09:00:00Z")?);
    say(app, party, Side::Unit, counter, objective, "نرحب بالمنسق، ونقترح أن يُعين قبل نهاية نونبر.").await
}

async fn say(
    app: &App,
    party: &Party,
    side: Side,
    number: i32,
    item: &str,
    body: &str,
) -> anyhow::Result<()> {
    let (office, unit) = party.acting(side);
    let mut work = as_office(app, office, unit).await?;
    let person = holder(&work, unit, office, app.today()).await?;
    let new =
        NewComment { number, item: item.to_owned(), para: 0, body: body.to_owned(), person: Some(person) };
    let speaker = speaks(&work, &party.id, side).await?;
    comment(&mut work, &speaker, new).await.map_err(told)?;
    Ok(work.commit().await?)
}
