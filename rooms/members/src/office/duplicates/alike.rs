//! Who is likely on record already, while somebody is entered or an application is looked at. Those whom the officer sees are named. That
//! there is somebody elsewhere is said only when something is saved or an application is opened, which the audit knows: a field that
//! answered while one types would tell, name after name, who belongs to the organisation.

use axum::response::{IntoResponse as _, Response};
use rawabit_platform::Answer;
use rawabit_platform::kit::{Form, Html, Sent, esc, icon};
use rawabit_platform::lang::Multi;
use rawabit_platform::web::Ctx;
use rawabit_text::fold;

use super::super::{check_fields, enter, path};
use super::{level, reasons};
use crate::IDENTITY;
use crate::model::MemberData;
use crate::model::alike::{Described, Finding, Level};
use crate::permissions::SeeMembers;
use crate::store::duplicates::facts::Facts;
use crate::store::duplicates::likely::likely;
use crate::store::entity::application;
use crate::store::memberships;

/// Who is likely the one described: those whom the reader sees, and whether there is somebody else.
#[derive(Default)]
pub(in crate::office) struct Suspects {
    seen: Vec<(Facts, Finding)>,
    elsewhere: bool,
}

impl Suspects {
    pub(in crate::office) fn is_empty(&self) -> bool {
        self.seen.is_empty() && !self.elsewhere
    }

    pub(in crate::office) fn elsewhere(&self) -> bool {
        self.elsewhere
    }
}

/// What a form says of somebody.
pub(in crate::office) fn described(ctx: &Ctx, form: &Form, data: &MemberData) -> Described {
    let read = form.read();
    let identity = data.identity.as_deref().map(|text| ctx.app.sealer.digests(IDENTITY, text));
    Described {
        birth_day: read.day("birth_day"),
        phone: data.phone.clone(),
        email: read.optional("email").map(|email| fold(&email)),
        identity: identity.unwrap_or_default(),
        gender: data.gender,
        ..Described::named(&read.multi("name"))
    }
}

/// What an application says of somebody.
pub(in crate::office) fn of_application(row: &application::Model) -> Described {
    let name: &Multi = &row.name;
    Described {
        birth_day: row.birth_day,
        phone: row.phone.clone(),
        email: row.email_key.clone(),
        identity: row.identity_digest.clone().into_iter().collect(),
        gender: row.gender.as_deref().and_then(|word| word.parse().ok()),
        ..Described::named(name)
    }
}

/// Looks in the registry. Whoever the reader does not see counts only where it is rather likely than not.
pub(in crate::office) async fn suspects(ctx: &Ctx, described: &Described) -> Answer<Suspects> {
    let found = likely(ctx.db(), described).await?;
    let scope = ctx.scope::<SeeMembers>();
    let ids: Vec<String> = found.iter().map(|(one, _)| one.person_id.clone()).collect();
    let members = memberships::in_scope(ctx.db(), &scope, &ids).await?;
    let mut suspects = Suspects::default();
    for (one, finding) in found {
        let mine = members.iter().any(|row| row.person_id == one.person_id);
        if mine || scope.contains(&one.unit_path) {
            suspects.seen.push((one, finding));
        } else if finding.level() != Level::Possible {
            suspects.elsewhere = true;
        }
    }
    Ok(suspects)
}

/// The suspects as a notice; nothing where there are none.
pub(in crate::office) async fn notice(ctx: &Ctx, suspects: &Suspects) -> Answer<Html> {
    if suspects.is_empty() {
        return Ok(Html::none());
    }
    let ids: Vec<String> = suspects.seen.iter().map(|(one, _)| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let names = ctx.unit_names().await?;
    let mut lines = String::new();
    for (one, finding) in &suspects.seen {
        let Some(person) = people.get(&one.person_id) else { continue };
        lines.push_str(&format!(
            "<li><a href=\"{}\">{}</a> <bdi>{}</bdi> {} <small>{}</small></li>",
            esc(&ctx.url(&path(one.no))),
            person.html(ctx),
            esc(&names.of(&one.unit_path)),
            level(ctx, finding.level()),
            reasons(ctx, &finding.evidence)
        ));
    }
    if suspects.elsewhere {
        lines.push_str(&format!("<li>{}</li>", esc(&ctx.t("members-alike-elsewhere"))));
    }
    Ok(Html(format!(
        "<div class=\"notice notice-warn\" role=\"status\">{}<div><p><strong>{}</strong></p><ul>{lines}</ul></div></div>",
        icon("warning"),
        esc(&ctx.t("members-alike-title")),
    )))
}

/// `POST /office/members/new/alike`: a piece of the page, while somebody types. Nothing is written; it is sent like a form because what is
/// typed has no place in addresses and logs.
pub(crate) async fn typing(ctx: Ctx, Sent(sent): Sent) -> Answer<Response> {
    let mut form = enter::form(&ctx).await?.fill(sent);
    let data = check_fields(&ctx, &mut form);
    let mut suspects = suspects(&ctx, &described(&ctx, &form, &data)).await?;
    suspects.elsewhere = false;
    let html = notice(&ctx, &suspects).await?;
    let headers = [
        (http::header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (http::header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, html.0).into_response())
}
