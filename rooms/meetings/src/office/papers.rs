//! Documents of a meeting as PDF, in the language asked for.

use axum::extract::Path;
use axum::response::Response;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};

use super::visible;
use crate::commands::Records;
use crate::print;
use crate::store::minutes as versions;

fn lang(ctx: &Ctx) -> Lang {
    ctx.param("lang").and_then(|code| Lang::from_code(&code)).unwrap_or(ctx.lang())
}

/// `GET …/minutes.pdf?lang=&version=`: the latest version, or the one asked for.
pub(crate) async fn minutes(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let meeting = visible(&ctx, &id).await?;
    let stored = match ctx.param("version") {
        Some(number) => match number.parse() {
            Ok(number) => versions::numbered(ctx.db(), &id, number).await?,
            Err(_) => None,
        },
        None => versions::latest(ctx.db(), &id).await?,
    };
    let stored = stored.ok_or(Fault::NotFound)?;
    let what = format!("minutes {}", stored.number);
    ctx.audit_read("meetings.print", ("meeting", &id), &meeting.unit_path, &what).await?;
    let sheet = print::minutes(&ctx.app, lang(&ctx), &stored.minutes()?, stored.act_idx, stored.at);
    rawabit_press::answer(&ctx.app, sheet, &format!("minutes-{}", stored.number)).await
}

/// `GET …/convocation.pdf?lang=`
pub(crate) async fn convocation(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let meeting = visible(&ctx, &id).await?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    rawabit_press::answer(&ctx.app, print::convocation(&ctx.app, lang(&ctx), &records), "convocation").await
}

/// `GET …/attendance.pdf?lang=`
pub(crate) async fn attendance(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let meeting = visible(&ctx, &id).await?;
    ctx.audit_read("meetings.print", ("meeting", &id), &meeting.unit_path, "attendance").await?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    rawabit_press::answer(&ctx.app, print::attendance(&ctx.app, lang(&ctx), &records), "attendance").await
}
