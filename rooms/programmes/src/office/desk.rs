//! What every page of a programme's life stands on: the programme with its round, the side that the reader speaks for, the tabs, and the line that
//! says what is next and for whom.

use rawabit_platform::kit::timeline::steps;
use rawabit_platform::kit::{Form, Html, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Page};
use rawabit_platform::{Answer, Fault, Work};

use super::faces::visible;
use crate::commands::{Required, Table, required};
use crate::model::life::{Deed, Next};
use crate::model::{Side, State};
use crate::names::Names;
use crate::permissions::WriteProgramme;
use crate::sides::{Speaker, sees_draft, sides};
use crate::store::{collisions, programmes, signatures};

/// The part where two savings of one item are settled: it belongs to the draft, and does not send to itself.
pub(super) const COLLISIONS: &str = "draft/collisions";

/// A programme on the table, as one reader has it before them.
pub(super) struct Desk {
    /// The programme and its round.
    pub(super) table: Table,
    /// The sides that the reader writes for.
    pub(super) sides: Vec<Side>,
    /// The names of both units.
    pub(super) names: Names,
    /// The offices that sign.
    required: Vec<Required>,
    /// Those that have signed this round.
    pub(super) signed: Vec<signatures::Model>,
    /// Savings that somebody has to choose between.
    pub(super) collisions: usize,
}

impl Desk {
    /// Reads it for a reader; what they may not see does not exist.
    pub(super) async fn read(ctx: &Ctx, id: &str) -> Answer<Self> {
        let programme = visible(ctx, id).await?;
        let sides = sides::<WriteProgramme>(&ctx.policy, &programme);
        let units = [Some(programme.unit_id.clone()), programme.partner_id.clone()];
        let names = Names::of(ctx.db(), &ctx.app, units.into_iter().flatten()).await?;
        let required = required(ctx.db(), &ctx.app.statutes.load_full(), &programme).await?;
        let table = Table::of(ctx.db(), programme).await?;
        let signed = signatures::of_round(ctx.db(), &table.round.id).await?;
        let collisions = collisions::unsettled(ctx.db(), id).await?.len();
        Ok(Self { table, sides, names, required, signed, collisions })
    }

    pub(super) fn programme(&self) -> &programmes::Model {
        &self.table.programme
    }

    /// The side that the reader speaks for now: the one whose turn it is, if it is theirs.
    pub(super) fn side(&self) -> Option<Side> {
        let turn = self.table.life.turn;
        if self.sides.contains(&turn) { Some(turn) } else { self.sides.first().copied() }
    }

    /// Whether the reader may do it now.
    pub(super) fn may(&self, deed: Deed) -> bool {
        self.sides.iter().any(|side| self.table.life.may(*side, deed))
    }

    /// The reader as the speaker of the side for which they may do it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for whom it does not concern; a refusal where it is not the time.
    pub(super) fn speaker(&self, ctx: &Ctx, deed: Deed) -> Answer<Speaker<WriteProgramme>> {
        let able = self.sides.iter().copied().find(|side| self.table.life.may(*side, deed));
        let side = able.or(self.side()).ok_or(Fault::NotFound)?;
        let speaker = Speaker::of(&ctx.policy, self.programme(), side).ok_or(Fault::NotFound)?;
        self.table.allow(side, deed)?;
        Ok(speaker)
    }

    /// Whether the reader may read the draft on the table: of those who write it, before and while the other side waits.
    pub(super) fn sees_draft(&self, ctx: &Ctx) -> bool {
        let programme = self.programme();
        match self.table.life.turn {
            Side::Unit => sees_draft(&ctx.policy, programme),
            Side::Partner => {
                sides::<crate::permissions::SeeProgrammes>(&ctx.policy, programme).contains(&Side::Partner)
            }
        }
    }

    /// A side by the name of its unit.
    pub(super) fn party(&self, ctx: &Ctx, side: Side) -> String {
        self.names.unit(ctx.lang(), self.programme().unit_of(side))
    }

    /// The path of a part of the programme's pages.
    pub(super) fn path(&self, part: &str) -> String {
        path(&self.programme().id, part)
    }

    /// The offices that sign, each with its signature if there is one.
    pub(super) fn hands(&self) -> impl Iterator<Item = (&Required, Option<&signatures::Model>)> {
        self.required.iter().map(|one| {
            let signed = self.signed.iter().find(|row| row.side() == one.side && row.office == one.office);
            (one, signed)
        })
    }

    /// A page of one part, on its way, with the tabs and what is next on top.
    pub(super) fn page<'a>(&self, ctx: &'a Ctx, title_key: &str) -> Page<'a> {
        ctx.office(ctx.t(title_key))
            .crumb(ctx.t("programmes-nav"), "/office/programmes")
            .crumb(ctx.voice.pick(&self.programme().title), &self.path(""))
    }

    /// What stands on top of every page: where it is on its way, what is next and for whom, the tabs.
    pub(super) async fn head(&self, ctx: &Ctx, current: &str) -> Answer<Html> {
        Ok(Html(format!(
            "{}{}{}",
            self.way(ctx),
            self.next(ctx, current).await?,
            tabs(ctx, self.programme(), current)
        )))
    }

    /// A part that is one form.
    pub(super) async fn form(&self, ctx: &Ctx, title_key: &str, current: &str, form: &Form) -> Answer {
        let body = Html(format!("{}{}", self.head(ctx, current).await?, form.html(ctx)));
        self.page(ctx, title_key).status(form.status()).html(body)
    }

    /// The steps of the way.
    fn way(&self, ctx: &Ctx) -> Html {
        let names: Vec<String> = ["drafting", "submitted", "negotiation", "agreed", "in-force", "closed"]
            .iter()
            .map(|name| ctx.t(&format!("programmes-way-{name}")))
            .collect();
        let label = if self.table.round.is_addendum() {
            ctx.ta("programmes-way-addendum", "n", self.table.round.number)
        } else {
            ctx.t("programmes-way")
        };
        steps(&label, &names, self.table.life.stage())
    }

    /// What is next, for whom, and where to do it.
    async fn next(&self, ctx: &Ctx, current: &str) -> Answer<Html> {
        let own = |side: Side| self.sides.contains(&side);
        let party = |side: Side| self.party(ctx, side);
        let with = |key: &'static str, side: Side| Message::new(key).with("unit", party(side));
        let (message, link) = match self.table.life.next() {
            Next::Write(side) if own(side) => {
                ("programmes-now-write-own".into(), Some(("draft", "programmes-now-write-go")))
            }
            Next::Write(side) => (with("programmes-now-write", side), None),
            Next::Answer(side) if own(side) => {
                ("programmes-now-answer-own".into(), Some(("negotiation", "programmes-now-answer-go")))
            }
            Next::Answer(side) => (with("programmes-now-answer", side), None),
            Next::Sign => self.next_to_sign(ctx).await?,
            Next::Deliver => ("programmes-now-deliver".into(), Some(("steps", "programmes-now-deliver-go"))),
            Next::Nothing if self.table.life.state == State::Closed => ("programmes-now-closed".into(), None),
            Next::Nothing => ("programmes-now-withdrawn".into(), None),
        };
        let mine = link.is_some();
        let link = link.map_or_else(String::new, |(part, key)| {
            let href = ctx.url(&self.path(part));
            format!(" <a class=\"btn btn-small\" href=\"{}\">{}</a>", esc(&href), esc(&ctx.t(key)))
        });
        let tone = if mine { "ok" } else { "info" };
        let mut out = format!(
            "<div class=\"notice notice-{tone}\" role=\"status\">{}<p><strong>{}</strong> {}{link}</p></div>",
            html::icon(if mine { "arrow" } else { "clock" }),
            esc(&ctx.t("programmes-now")),
            esc(&ctx.msg(&message))
        );
        if self.collisions > 0 && current != COLLISIONS && self.may(Deed::Edit) {
            let href = ctx.url(&self.path("draft/collisions"));
            out.push_str(&format!(
                "<div class=\"notice notice-warn\" role=\"status\">{}<p>{} <a class=\"btn btn-small\" href=\"{}\">{}</a></p></div>",
                html::icon("warning"),
                esc(&ctx.tn("programmes-collisions-open", self.collisions)),
                esc(&href),
                esc(&ctx.t("programmes-collisions-go"))
            ));
        }
        Ok(Html(format!("<div class=\"notices\">{out}</div>")))
    }

    async fn next_to_sign(&self, ctx: &Ctx) -> Answer<(Message, Option<(&'static str, &'static str)>)> {
        let missing: Vec<&Required> =
            self.hands().filter(|(_, signed)| signed.is_none()).map(|(one, _)| one).collect();
        for one in &missing {
            if self.holds(ctx, one).await? {
                return Ok(("programmes-now-sign-own".into(), Some(("sign", "programmes-now-sign-go"))));
            }
        }
        let names: Vec<String> =
            missing.iter().map(|one| self.names.office_of(ctx.lang(), &one.office, &one.unit_id)).collect();
        Ok((Message::new("programmes-now-sign").with("who", names.join(ctx.voice.semicolon())), None))
    }

    /// Whether the reader holds an office that signs, today.
    pub(super) async fn holds(&self, ctx: &Ctx, one: &Required) -> Answer<bool> {
        let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref()) else {
            return Ok(false);
        };
        Ok(crate::names::holds(ctx.db(), person, &one.office, &one.unit_id, ctx.today()).await?)
    }
}

/// The path of a programme's page, or of a part of it.
pub(super) fn path(id: &str, part: &str) -> String {
    if part.is_empty() {
        format!("/office/programmes/{id}")
    } else {
        format!("/office/programmes/{id}/{part}")
    }
}

/// The tabs of a programme: what is shown depends on how far it has come.
pub(crate) fn tabs(ctx: &Ctx, programme: &programmes::Model, current: &str) -> Html {
    let in_force = programme.in_force.is_some();
    let parts = [
        ("", "overview", true),
        ("draft", "draft", programme.state() != State::Closed),
        ("negotiation", "negotiation", programme.partner_id.is_some()),
        ("versions", "versions", true),
        ("sign", "sign", true),
        ("steps", "steps", in_force),
        ("reports", "reports", in_force),
        ("reviews", "reviews", in_force),
    ];
    let links = parts.iter().filter(|(_, _, shown)| *shown).map(|(part, name, _)| {
        let here = if current.split('/').next() == Some(*part) { " aria-current=\"page\"" } else { "" };
        let href = ctx.url(&path(&programme.id, part));
        format!("<a href=\"{}\"{here}>{}</a>", esc(&href), esc(&ctx.t(&format!("programmes-tab-{name}"))))
    });
    let links: String = links.collect();
    Html(format!("<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>", esc(&ctx.t("programmes-tabs"))))
}

/// A button that posts and nothing else.
pub(super) fn post_button(
    ctx: &Ctx,
    path: &str,
    label_key: &str,
    icon: &str,
    class: &str,
    hidden: &[(&str, &str)],
) -> Html {
    let fields: String = hidden
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", esc(value)))
        .collect();
    let label = ctx.t(label_key);
    let (inner, aria) = if class.contains("icon-btn") {
        (html::icon(icon).0, format!(" aria-label=\"{0}\" title=\"{0}\"", esc(&label)))
    } else {
        (format!("{}{}", html::icon(icon), esc(&label)), String::new())
    };
    Html(format!(
        "<form method=\"post\" action=\"{}\">{fields}<button class=\"{class}\" type=\"submit\"{aria}>{inner}</button></form>",
        esc(&ctx.url(path))
    ))
}

/// A notice box.
pub(super) fn notice(tone: &str, icon: &str, text: &str) -> Html {
    Html(format!(
        "<div class=\"notices\"><div class=\"notice notice-{tone}\" role=\"status\">{}<p>{}</p></div></div>",
        html::icon(icon),
        esc(text)
    ))
}

/// What became of a form that was sent.
pub(super) enum Ended<T> {
    /// It is done, and on disk.
    Done(T),
    /// It comes back with what was typed, and says why.
    Back,
}

/// Ends the command of a form: commits what was done; a refusal stands at its field; when somebody else was faster, the form comes back as typed
/// with the version that is stored by now.
///
/// # Errors
/// Any other fault of the command, or of reading the stored version.
pub(super) async fn end<T, R>(
    form: &mut Form,
    work: Work,
    answer: Answer<Result<T, R>>,
    why: impl FnOnce(&R, &mut Form),
    stored: impl Future<Output = Answer<i32>>,
) -> Answer<Ended<T>> {
    match answer {
        Ok(Ok(done)) => {
            work.commit().await?;
            return Ok(Ended::Done(done));
        }
        Ok(Err(refused)) => why(&refused, form),
        Err(Fault::Stale) => {
            drop(work);
            form.stale(stored.await?.into());
        }
        Err(fault) => return Err(fault),
    }
    Ok(Ended::Back)
}

/// The version that a form was made from.
pub(super) fn version(form: &Form) -> Option<i32> {
    Some(i32::try_from(form.read().number("version").unwrap_or(0)).unwrap_or(0))
}
