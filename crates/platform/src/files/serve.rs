//! Handing files out: `/files/{id}/{variant}`.

use std::collections::HashMap;
use std::fmt::Write as _;

use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use tokio::io::AsyncReadExt as _;

use super::keep::Stored;
use super::{Variant, entity};
use crate::fault::{Answer, Fault};
use crate::kit::{Html, esc};
use crate::web::Ctx;
use crate::web::app::FileReader;

/// Bytes read from disk at a time.
const PIECE: usize = 64 * 1024;

/// The address of a file. The same in every language, so it has no prefix.
pub fn url(id: &str, variant: Variant) -> String {
    format!("/files/{id}/{}", variant.name())
}

/// A picture for a page: every size it has, lazily loaded. `alt` says what is to be seen; `sizes` is the attribute's text
/// (`(min-width: 60rem) 50vw, 100vw`).
pub fn img(picture: &Stored, alt: &str, sizes: &str) -> Html {
    let (width, height) = picture.pixels.unwrap_or((0, 0));
    let mut set = String::new();
    for variant in Variant::SMALLER.iter().rev() {
        if let Some(small) = variant.width().filter(|small| *small < width) {
            let _ = write!(set, "{} {small}w, ", url(&picture.id, *variant));
        }
    }
    let _ = write!(set, "{} {width}w", url(&picture.id, Variant::Full));
    Html(format!(
        "<img src=\"{}\" srcset=\"{set}\" sizes=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">",
        url(&picture.id, Variant::W800),
        esc(sizes),
        esc(alt)
    ))
}

impl From<&entity::Model> for Stored {
    fn from(row: &entity::Model) -> Self {
        let pixels =
            row.width.zip(row.height).map(|(width, height)| (width.unsigned_abs(), height.unsigned_abs()));
        Self { id: row.id.clone(), media_type: row.media_type.clone(), pixels }
    }
}

/// Serves one file. What the reader may not fetch is not there.
pub(crate) async fn serve(
    ctx: Ctx,
    Path((id, variant)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let asked = Variant::named(&variant).ok_or(Fault::NotFound)?;
    let row = entity::Entity::find_by_id(id).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    if row.erased_at.is_some() || !may_fetch(&ctx, &row).await? {
        return Err(Fault::NotFound);
    }
    // A picture smaller than the size that is asked for has no such copy: it is served as it is.
    let has = |width: u32| row.width.is_some_and(|own| own.unsigned_abs() > width);
    let variant = if asked.width().is_none_or(has) { asked } else { Variant::Full };
    let tag = format!("\"{}-{}\"", &row.sha256[..row.sha256.len().min(32)], variant.name());
    let mut response = if headers.get_all(header::IF_NONE_MATCH).iter().any(|value| matches_tag(value, &tag))
    {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        body(&ctx, &row, variant).await?
    };
    let out = response.headers_mut();
    let control = match row.visibility.as_str() {
        // What a record opened it may close again: nobody keeps it without asking.
        "public" if readers(&ctx).any(|(kind, _)| *kind == row.owner_kind) => "public, no-cache",
        "public" => "public, max-age=31536000, immutable",
        _ => "private, no-cache",
    };
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
    out.insert(
        header::ETAG,
        tag.parse().map_err(|_| Fault::internal(anyhow::anyhow!("a tag that is no header")))?,
    );
    // Should a browser show it as a page after all, it is one that can do nothing.
    out.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    Ok(response)
}

/// Who decides about files of records, by the kind of record.
fn readers(ctx: &Ctx) -> impl Iterator<Item = &FileReader> {
    ctx.app.rooms.iter().flat_map(|room| room.file_readers)
}

/// Whether everybody may fetch it.
fn is_open(row: &entity::Model) -> bool {
    row.visibility == "public" && row.erased_at.is_none()
}

/// Those of some files that everybody may fetch, by identifier, with their names: as [`serve`] has it.
///
/// # Errors
/// The database does not answer.
pub async fn open_files(db: &impl ConnectionTrait, ids: &[String]) -> Result<HashMap<String, String>, DbErr> {
    let some = entity::Column::Id.is_in(ids.iter().map(String::as_str));
    let rows = entity::Entity::find().filter(some).all(db).await?;
    Ok(rows.into_iter().filter(is_open).map(|row| (row.id, row.name)).collect())
}

async fn may_fetch(ctx: &Ctx, row: &entity::Model) -> Answer<bool> {
    if is_open(row) {
        return Ok(true);
    }
    if ctx.viewer.is_none() {
        return Ok(false);
    }
    if row.visibility == "unit" {
        return Ok(ctx.policy.grants().iter().any(|grant| grant.reaches(&row.unit_path)));
    }
    if row.visibility == "record" {
        return match readers(ctx).find(|(kind, _)| *kind == row.owner_kind) {
            Some((_, may_read)) => may_read(ctx.clone(), row.owner_id.clone()).await,
            None => Ok(false),
        };
    }
    let Some(name) = row.visibility.strip_prefix("may:") else { return Ok(false) };
    let mut known = ctx.app.rooms.iter().flat_map(|room| room.actions).chain(crate::ops::ACTIONS);
    Ok(known.any(|action| action.name == name && ctx.policy.may_info(action, &row.unit_path)))
}

fn matches_tag(value: &HeaderValue, tag: &str) -> bool {
    value.to_str().is_ok_and(|list| {
        list.split(',').any(|one| one.trim() == "*" || one.trim().trim_start_matches("W/") == tag)
    })
}

async fn body(ctx: &Ctx, row: &entity::Model, variant: Variant) -> Answer<Response> {
    let path = ctx.app.files.folder(&row.id).join(variant.name());
    let file = tokio::fs::File::open(&path).await.map_err(|error| {
        Fault::internal(
            anyhow::Error::from(error)
                .context(format!("the file {} is in the database and not on disk", row.id)),
        )
    })?;
    let length = file.metadata().await.map_err(Fault::internal)?.len();
    let pieces = futures_util::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then(|| (Bytes::from(piece), file)))
    });
    let picture = row.width.is_some();
    let headers = [
        (header::CONTENT_TYPE, row.media_type.clone()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CONTENT_DISPOSITION, disposition(if picture { "inline" } else { "attachment" }, &row.name)),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// A `Content-Disposition` whose name survives every browser and breaks no header (RFC 6266, RFC 8187).
pub fn disposition(kind: &str, name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' })
        .collect();
    let encoded = percent_encoding::utf8_percent_encode(name, ATTR_CHAR);
    format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

/// RFC 8187's `attr-char` is what may stay as it is.
const ATTR_CHAR: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_breaks_no_header() {
        let said = disposition("attachment", "محضر\"; x=\r\n.pdf");
        assert_eq!(
            said,
            "attachment; filename=\"______ x___.pdf\"; filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1%22%3B%20x%3D%0D%0A.pdf"
        );
        assert!(HeaderValue::from_str(&said).is_ok());
    }

    #[test]
    fn a_picture_offers_the_sizes_it_has() {
        let picture = Stored { id: "i".into(), media_type: "image/jpeg".into(), pixels: Some((1000, 500)) };
        let html = img(&picture, "اجتماع \"الروابط\"", "100vw").0;
        assert!(
            html.contains("srcset=\"/files/i/w320 320w, /files/i/w800 800w, /files/i/full 1000w\""),
            "{html}"
        );
        assert!(html.contains("alt=\"اجتماع &quot;الروابط&quot;\""));
    }
}
