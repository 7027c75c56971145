//! The demo lets time pass. A convocation needs its days of notice, so whoever tries the whole thread would otherwise
//! have to wait for a week: here the clock leaps to the morning of a day. It never runs back, for the record cannot.
//!
//! A room of its own, put into the house by the demo alone: an organisation's house has no such page.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use rawabit_platform::accounts::session;
use rawabit_platform::clock::{Day, ShiftedClock, SystemClock, UtcMicros};
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Access, CalendarEntry, Ctx, Redirect, Room, Routes};
use rawabit_platform::{Answer, Clock as _, Fault, Message, home, jobs, locales};

/// The room.
pub(crate) const ROOM: Room =
    Room { routes, panels: super::guide::PANELS, ..Room::new("demo", locales!("demo")) };

/// The file that says when the demo's time began, in the world's time.
const ANCHOR: &str = "demo-clock";
/// Where the clock page stands.
const PATH: &str = "/office/clock";
/// So far the clock leaps at once.
const FARTHEST_DAYS: i32 = 731;
/// So many coming days are offered.
const OFFERED: usize = 12;

/// The demo's clock, and where what it shows is kept.
#[derive(Clone, Debug)]
pub(crate) struct DemoTime {
    clock: Arc<ShiftedClock>,
    file: PathBuf,
    begins: UtcMicros,
}

impl DemoTime {
    /// Whether a folder is a demo's.
    pub(super) fn lies_in(data: &Path) -> bool {
        data.join(ANCHOR).exists()
    }

    /// Writes into a new demo's folder that its time begins now.
    pub(super) fn begin_now(data: &Path) -> std::io::Result<()> {
        std::fs::write(data.join(ANCHOR), SystemClock.now().0.to_string())
    }

    /// The clock of a demo's folder, which showed `begins` when the folder was made.
    pub(super) fn open(data: &Path, begins: UtcMicros) -> anyhow::Result<Self> {
        let file = data.join(ANCHOR);
        let anchor = std::fs::read_to_string(&file).with_context(|| {
            format!("{} is not the folder of a demo; say another with --data", data.display())
        })?;
        let anchor = UtcMicros(anchor.trim().parse().context("the demo's clock")?);
        let clock = Arc::new(ShiftedClock::new(Arc::new(SystemClock), anchor, begins));
        Ok(Self { clock, file, begins })
    }

    /// The clock.
    pub(super) fn clock(&self) -> Arc<ShiftedClock> {
        self.clock.clone()
    }

    fn leap_to(&self, at: UtcMicros) -> std::io::Result<()> {
        self.clock.leap_to(at);
        let part = self.file.with_extension("part");
        std::fs::write(&part, self.clock.anchor_of(self.begins).0.to_string())?;
        std::fs::rename(part, &self.file)
    }
}

fn routes() -> Routes {
    Routes::new().get(PATH, Access::SignedIn, show).post(PATH, Access::SignedIn, leap)
}

fn form() -> Form {
    Form::new("demo-leap").input(Input::day("day").required())
}

/// `GET /office/clock`
async fn show(ctx: Ctx) -> Answer {
    page(&ctx, &form()).await
}

/// `POST /office/clock`: to the morning of a day, or an hour on.
async fn leap(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form();
    let at = sent.get("at").and_then(|at| at.parse().ok()).map(UtcMicros);
    let to = if sent.get("by") == Some("hour") {
        ctx.now.plus_seconds(3600)
    } else if let Some(at) =
        at.filter(|at| *at > ctx.now && *at < ctx.now.plus_seconds(i64::from(FARTHEST_DAYS) * 86_400))
    {
        at
    } else {
        form = form.fill(sent);
        let day = if form.is_valid() { form.read().day("day") } else { None };
        match day.map(|day| check(ctx.today(), day).map_err(|key| form.fail("day", key))) {
            Some(Ok(day)) => morning(&ctx, day)?,
            _ => return page(&ctx, &form).await,
        }
    };
    let time = ctx.app.shelf.get::<DemoTime>().ok_or(Fault::NotFound)?;
    let work = ctx.begin().await?;
    // Whoever asked for the leap does not want to be signed out by it.
    session::carry(&work, to.0 - work.now().0).await?;
    work.audit("demo.leap", ("clock", "demo"), &UnitPath::root(), &to.rfc3339()).await?;
    work.commit().await?;
    time.leap_to(to).map_err(|error| Fault::Internal(error.into()))?;
    jobs::enqueue_due(&ctx.app).await?;
    jobs::run_due_now(&ctx.app).await?;
    Ok(Redirect::done(&ctx, "/office", "demo-leapt"))
}

/// A quarter of an hour before something that has an hour: early enough to be in time, late enough to begin.
fn hour_of(entry: &CalendarEntry) -> Option<UtcMicros> {
    entry.at.map(|at| at.plus_seconds(-15 * 60))
}

fn check(today: Day, day: Day) -> Result<Day, &'static str> {
    match today.days_until(day) {
        ..=0 => Err("demo-leap-past"),
        1..=FARTHEST_DAYS => Ok(day),
        _ => Err("demo-leap-far"),
    }
}

/// Half past eight where the organisation is.
fn morning(ctx: &Ctx, day: Day) -> Answer<UtcMicros> {
    let zone = ctx.app.formats.zone().clone();
    let at = day
        .0
        .to_datetime(jiff::civil::time(8, 30, 0, 0))
        .to_zoned_datetime(zone)
        .map_err(|error| Fault::Internal(error.into()))?;
    Ok(UtcMicros::from_timestamp(at.timestamp()))
}

async fn page(ctx: &Ctx, form: &Form) -> Answer {
    let today = ctx.today();
    let mut coming = home::coming(ctx, today, OFFERED).await;
    coming.retain(|entry| hour_of(entry).map_or(entry.day > today, |at| at > ctx.now));
    let mut body = String::from("<section class=\"panel\"><ul class=\"todo\">");
    line(ctx, &mut body, &esc(&ctx.t("demo-leap-hour")), ("by", "hour"), &ctx.t("demo-leap-an-hour"));
    let tomorrow = today.plus_days(1);
    let label = ctx.t("demo-leap-tomorrow");
    line(ctx, &mut body, &esc(&label), ("day", &tomorrow.to_string()), &to(ctx, tomorrow));
    body.push_str("</ul></section>");
    let days = coming.chunk_by(|a, b| (a.day, a.at) == (b.day, b.at)).collect::<Vec<_>>();
    if !days.is_empty() {
        body.push_str(&format!(
            "<section class=\"panel\" aria-labelledby=\"coming\"><div class=\"panel-head\"><h2 id=\"coming\">{}</h2></div><ul class=\"todo\">",
            esc(&ctx.t("demo-leap-coming"))
        ));
        for entries in days {
            let names: Vec<String> = entries.iter().map(|entry| named(ctx, entry).0).collect();
            let (what, day) = (names.join("<br>"), entries[0].day);
            match hour_of(&entries[0]) {
                Some(at) => {
                    let button =
                        Message::new("demo-leap-to-hour").with("day", day).with("time", ctx.voice.time(at));
                    line(ctx, &mut body, &what, ("at", &at.0.to_string()), &ctx.msg(&button));
                }
                None => line(ctx, &mut body, &what, ("day", &day.to_string()), &to(ctx, day)),
            }
        }
        body.push_str("</ul></section>");
    }
    body.push_str(&format!(
        "<section class=\"panel\" aria-labelledby=\"other\"><div class=\"panel-head\"><h2 id=\"other\">{}</h2></div>{}</section>",
        esc(&ctx.t("demo-leap-other")),
        form.html(ctx)
    ));
    let page = ctx.office(ctx.t("demo-leap-title")).lead(Html::text(&ctx.t("demo-leap-lead")));
    let page = if form.is_valid() { page } else { page.status(http::StatusCode::UNPROCESSABLE_ENTITY) };
    page.html(Html(body))
}

fn to(ctx: &Ctx, day: Day) -> String {
    ctx.ta("demo-leap-to", "day", day)
}

fn named(ctx: &Ctx, entry: &CalendarEntry) -> Html {
    match &entry.path {
        Some(path) => link(&ctx.url(path), &entry.label),
        None => bdi(&entry.label),
    }
}

/// One line of the choices: what is then, and the button that goes there.
fn line(ctx: &Ctx, out: &mut String, what: &str, (name, value): (&str, &str), button: &str) {
    out.push_str(&format!(
        "<li><div>{what}</div><form method=\"post\" action=\"{}\" data-guard><input type=\"hidden\" name=\"{name}\" value=\"{}\"><button class=\"btn\" type=\"submit\">{}</button></form></li>",
        esc(&ctx.url(PATH)),
        esc(value),
        esc(button)
    ));
}

#[cfg(test)]
mod tests {
    use rawabit_platform::clock::FixedClock;
    use rawabit_testkit::Setup;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn time_leaps_forward_and_not_beyond_two_years() {
        let today = day("2018-10-08");
        assert_eq!(check(today, day("2018-10-09")), Ok(day("2018-10-09")));
        assert_eq!(check(today, today), Err("demo-leap-past"));
        assert_eq!(check(today, day("2018-10-07")), Err("demo-leap-past"));
        assert_eq!(check(today, day("2021-10-08")), Err("demo-leap-far"));
    }

    #[tokio::test]
    async fn the_clock_leaps_for_everybody_stays_leapt_and_signs_nobody_out() {
        let folder = std::env::temp_dir().join(format!("rawabit-demo-time-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        // The house of the tests has a clock that stands still; the demo's own stands beside it.
        let begins = UtcMicros::from_timestamp("2018-10-08T09:00:00Z".parse().expect("an instant"));
        let world = FixedClock::at(UtcMicros(0));
        let file = folder.join(ANCHOR);
        let clock = Arc::new(ShiftedClock::new(Arc::new(world), UtcMicros(0), begins));
        let time = DemoTime { clock: clock.clone(), file: file.clone(), begins };
        Setup::new(vec![ROOM])
            .shelf(time)
            .for_both(async |house| {
                // The second database's turn begins where the first one's ended: the clock does not run back.
                house.clock.set(clock.now());
                let today = house.app.today();
                let (next, before, after) =
                    (today.plus_days(1).to_string(), today.plus_days(-7).to_string(), today.plus_days(14));
                let officer = house.secretariat().await;
                house.visitor().get(PATH).await.assert_status(303);
                officer.get(PATH).await.assert_status(200).assert_has(&format!("value=\"{next}\""));
                officer.post(PATH, &[("day", &before)]).await.assert_status(422).assert_has(&before);
                officer.post(PATH, &[("day", &after.to_string())]).await.assert_status(303);
                assert_eq!(clock.now().rfc3339(), format!("{after}T07:30:00.000000Z"));
                let kept: i64 = std::fs::read_to_string(&file).expect("kept").parse().expect("a number");
                assert_eq!(UtcMicros(kept), clock.anchor_of(begins));
                house.clock.set(clock.now());
                officer.get(PATH).await.assert_status(200);
                officer.post(PATH, &[("by", "hour")]).await.assert_status(303);
                assert_eq!(clock.now().rfc3339(), format!("{after}T08:30:00.000000Z"));
            })
            .await;
        std::fs::remove_dir_all(folder).expect("the folder goes");
    }
}
