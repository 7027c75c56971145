//! Taking a list out of the house: the columns, the kind of file, and what for.

use axum::body::Body;
use axum::response::IntoResponse as _;
use futures_util::stream;
use http::header;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Form, Html, Query, Sent};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};
use tokio::io::AsyncReadExt as _;

use super::list::filter;
use crate::commands::export::{Ask, COLUMNS, Format, export};
use crate::commands::import::make_folder;
use crate::model::import::Field;
use crate::permissions::SeeIdentity;

/// Bytes that are handed over at once.
const PIECE: usize = 1 << 16;

fn form(ctx: &Ctx) -> Form {
    let columns = COLUMNS
        .iter()
        .map(|field| Choice::new(field.key(), ctx.t(&format!("members-column-{}", field.key()))))
        .collect();
    let formats = ["xlsx", "csv"].map(|format| Choice::new(format, format.to_uppercase()));
    let mut form = Form::new("members-exporting")
        .action(ctx.url(&format!("/office/members/export?{}", ctx.query)))
        .input(Input::many("columns", columns))
        .input(Input::select("format", formats.into()).required());
    if ctx.policy.anywhere::<SeeIdentity>() {
        form = form.input(Input::check("identities")).input(Input::text("reason").max(500));
    }
    form
}

fn page(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("members-list-export-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .lead(Html::text(&ctx.t("members-list-export-lead")))
        .status(form.status())
        .html(form.html(ctx))
}

/// `GET /office/members/export`, with the query of the list.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let all = COLUMNS.iter().map(|field| field.key().to_owned()).collect();
    page(&ctx, &form(&ctx).with_all("columns", all).with("format", "xlsx"))
}

/// `POST /office/members/export`: the file.
pub(crate) async fn give(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let format = if read.text("format") == "csv" { Format::Csv } else { Format::Xlsx };
        let ask = Ask {
            filter: filter(&ctx, &Query::read(&ctx, &["name"])),
            columns: form.values.all("columns").iter().filter_map(|key| key.parse::<Field>().ok()).collect(),
            identities: ctx.policy.anywhere::<SeeIdentity>() && read.check("identities"),
            reason: read.text("reason"),
            format,
            lang: ctx.lang(),
        };
        let folder = crate::commands::export::folder(&ctx.app);
        make_folder(&folder).map_err(Fault::internal)?;
        let path = Gone(folder.join(ctx.app.store.entropy().id(ctx.now)));
        match export(&ctx.app, &ctx.author(), &ctx.policy, &ask, &path.0).await? {
            Ok(_) => return download(path, format).await,
            Err(refused) => {
                let (field, key) = refused.field_and_key();
                form.fail(field, key);
            }
        }
    }
    page(&ctx, &form)
}

/// A file that goes when nobody reads it any more.
struct Gone(std::path::PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn download(path: Gone, format: Format) -> Answer {
    let file = tokio::fs::File::open(&path.0).await.map_err(Fault::internal)?;
    let pieces = stream::try_unfold((file, path), |(mut file, path)| async move {
        let mut piece = vec![0; PIECE];
        let n = file.read(&mut piece).await?;
        piece.truncate(n);
        Ok::<_, std::io::Error>((n > 0).then_some((piece, (file, path))))
    });
    let disposition = format!("attachment; filename=\"members.{}\"", format.extension());
    let headers =
        [(header::CONTENT_TYPE, format.media_type().to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, Body::from_stream(pieces)).into_response())
}
