//! A small room for these tests: jobs that succeed, fail, panic; a form with a picture.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rawabit_platform::Answer;
use rawabit_platform::clock::FixedClock;
use rawabit_platform::files::{self, Accept, NewFile, Visibility};
use rawabit_platform::jobs::{JobKind, Permanent};
use rawabit_platform::kit::{Form, Input, Multipart};
use rawabit_platform::lang::Locales;
use rawabit_platform::permit::{UnitPath, info};
use rawabit_platform::room::ROOM;
use rawabit_platform::web::{Access, App, Ctx, Redirect, Room, Routes};
use rawabit_testkit::Setup;

rawabit_platform::actions! {
    /// Look into the hold.
    SeeHold = "harbour.see_hold": [President];
}

/// How often the jobs of one house ran.
#[derive(Clone, Debug, Default)]
pub(crate) struct Runs(Arc<AtomicUsize>);

impl Runs {
    pub(crate) fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn ran(app: &App) -> anyhow::Result<usize> {
    let runs: Runs = app.shelf().map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    Ok(runs.0.fetch_add(1, Ordering::SeqCst) + 1)
}

const MESSAGES: &str =
    "room-harbour = Harbour\nharbour-picture = Ship\nharbour-name = Name\nharbour-submit = Land\n";

const HARBOUR: Room = Room {
    actions: ACTIONS,
    jobs: &[
        JobKind { name: "harbour.load", run: |app, _| Box::pin(async move { ran(&app).map(|_| ()) }) },
        JobKind {
            name: "harbour.storm",
            run: |app, _| {
                Box::pin(async move {
                    let n = ran(&app)?;
                    anyhow::bail!("storm {n}")
                })
            },
        },
        JobKind {
            name: "harbour.wreck",
            run: |app, _| {
                Box::pin(async move {
                    ran(&app)?;
                    panic!("sunk with the code 17")
                })
            },
        },
        JobKind {
            name: "harbour.closed",
            run: |_, _| Box::pin(async move { Err(Permanent("closed for good".into()).into()) }),
        },
        JobKind {
            name: "harbour.slow",
            run: |app, _| {
                Box::pin(async move {
                    ran(&app)?;
                    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                    Ok(())
                })
            },
        },
    ],
    schedule: &[("harbour.load", 3600)],
    routes: || {
        Routes::new().post("/harbour/{visibility}", Access::Public, land).get(
            "/hold",
            Access::May(info::<SeeHold>()),
            async || "hold",
        )
    },
    ..Room::new("harbour", Locales { room: "harbour", ar: MESSAGES, fr: MESSAGES, en: MESSAGES })
};

async fn land(
    ctx: Ctx,
    axum::extract::Path(visibility): axum::extract::Path<String>,
    mut sent: Multipart,
) -> Answer {
    let accept = if visibility == "document" { Accept::Document } else { Accept::Image };
    let mut form = Form::new("harbour")
        .input(Input::text("name").required())
        .input(Input::file("picture", accept.html()).required())
        .fill(sent.values());
    let prepared = match sent.file(&mut form, "picture") {
        Some(incoming) => match files::prepare(&ctx.app, incoming, accept).await? {
            Ok(prepared) => Some(prepared),
            Err(refused) => {
                form.fail("picture", refused);
                None
            }
        },
        None => None,
    };
    let Some(prepared) = prepared.filter(|_| form.is_valid()) else {
        return ctx.public("Harbour").form(&form);
    };
    let mut work = ctx.begin().await?;
    let visibility = match visibility.as_str() {
        "unit" => Visibility::Unit,
        "hold" => Visibility::May(info::<SeeHold>()),
        _ => Visibility::Public,
    };
    let file =
        NewFile { owner: ("ship", form.read().text("name")), unit: UnitPath("/party/".into()), visibility };
    let stored = prepared.keep(&mut work, &ctx.app.files, file).await?;
    if form.read().text("name") == "never" {
        return Err(rawabit_platform::Fault::refused("fault-stale-text"));
    }
    work.commit().await?;
    Ok(Redirect::to(&ctx, &files::url(&stored.id, files::Variant::W320)))
}

/// A house with the platform's own pages and the harbour.
pub(crate) fn setup() -> (Setup, Runs) {
    let runs = Runs::default();
    (Setup::new(vec![ROOM, HARBOUR]).shelf(runs.clone()), runs)
}

/// A day later.
pub(crate) fn tomorrow(clock: &FixedClock) {
    clock.advance(24 * 3600 + 1);
}
