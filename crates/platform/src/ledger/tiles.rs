//! The ledger as files for machines: the signed head, the tiles of C2SP tlog-tiles, the export, proofs as JSON.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderValue, header};
use rawabit_ledger::tiles::{Resource, Tile, entry_bundle};
use rawabit_ledger::tree::Coord;
use rawabit_ledger::{Hash, ProofBundle};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use serde::Serialize;

use super::export::Export;
use super::{act, custom, entity, read, signed};
use crate::fault::{Answer, Fault};
use crate::kit::params;
use crate::web::Ctx;

/// A tile's content never changes; partial ones may one day no longer be served.
const FULL: &str = "public, max-age=31536000, immutable";
const PARTIAL: &str = "public, max-age=86400";
/// What changes with every act.
const FRESH: &str = "public, no-cache";

fn answer(media_type: &'static str, keep: &'static str, body: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static(keep)),
    ];
    (headers, body.into()).into_response()
}

/// `GET /ledger/checkpoint`: the latest signed head (C2SP tlog-checkpoint).
pub(super) async fn checkpoint(ctx: Ctx) -> Answer {
    let note = read::latest_note(&ctx.app.store).await?;
    Ok(answer("text/plain; charset=utf-8", FRESH, note))
}

/// `GET /ledger/tile/…`: hashes and entries (C2SP tlog-tiles). What is not in the log is 404.
pub(super) async fn tile(ctx: Ctx, Path(path): Path<String>) -> Answer {
    let resource: Resource = format!("tile/{path}").parse().map_err(|_| Fault::NotFound)?;
    let (Resource::Hashes(tile) | Resource::Entries(tile)) = resource;
    if !tile.exists_in(read::size(ctx.db()).await?) {
        return Err(Fault::NotFound);
    }
    let bytes = match resource {
        Resource::Hashes(tile) => hashes(ctx.db(), &tile).await?,
        Resource::Entries(tile) => entries(ctx.db(), &tile).await?,
    };
    Ok(answer("application/octet-stream", if tile.is_partial() { PARTIAL } else { FULL }, bytes))
}

async fn hashes(db: &impl ConnectionTrait, tile: &Tile) -> Result<Vec<u8>, DbErr> {
    let (level, range) = tile.node_range().map_err(custom)?;
    let rows = entity::node::Entity::find()
        .filter(entity::node::Column::Level.eq(i32::from(level)))
        .filter(entity::node::Column::Idx.gte(signed(range.start)))
        .filter(entity::node::Column::Idx.lt(signed(range.end)))
        .all(db)
        .await?;
    let mut known: BTreeMap<Coord, Hash> = BTreeMap::new();
    for row in rows {
        known.insert(Coord::new(level, row.idx.unsigned_abs()), Hash::from_slice(&row.hash).map_err(custom)?);
    }
    tile.bytes(&known).map_err(custom)
}

async fn entries(db: &impl ConnectionTrait, tile: &Tile) -> Result<Vec<u8>, DbErr> {
    let (_, range) = tile.node_range().map_err(custom)?;
    let rows = act::Entity::find()
        .filter(act::Column::Idx.gte(signed(range.start)))
        .filter(act::Column::Idx.lt(signed(range.end)))
        .order_by_asc(act::Column::Idx)
        .all(db)
        .await?;
    let texts: Vec<&[u8]> = rows.iter().map(|row| row.canonical.as_bytes()).collect();
    if texts.len() != usize::from(tile.width()) {
        return Err(custom("an act of the tile is missing"));
    }
    entry_bundle(&texts).map_err(custom)
}

/// `GET /ledger/export`: everything, as `rawabit verify` reads it, without what acts only commit to.
pub(super) async fn export(ctx: Ctx) -> Answer {
    let export = Export::begin(&ctx.app.store, false).await?;
    let lines = futures_util::stream::try_unfold(export, |mut export| async move {
        Ok::<_, DbErr>(export.piece().await?.map(|piece| (Bytes::from(piece), export)))
    });
    let mut response = answer("application/jsonl; charset=utf-8", FRESH, Body::from_stream(lines));
    let name = format!("attachment; filename=\"ledger-{}.jsonl\"", ctx.app.statutes.load().organisation.id);
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// `GET /ledger/acts/{index}/proof.json`: the act, its path and the signed head in one file.
pub(super) async fn proof(ctx: Ctx, Path(index): Path<String>) -> Answer {
    let index: u64 = index.parse().map_err(|_| Fault::NotFound)?;
    let act = read::act_at(ctx.db(), index).await?.ok_or(Fault::NotFound)?;
    let key = ctx.app.store.signer().verifier();
    let proof = read::prove(ctx.db(), key, &act).await?.map_err(|_| Fault::refused("ledger-unproven"))?;
    let bundle =
        ProofBundle::new(act.canonical.as_bytes(), proof.path, proof.note, key).map_err(Fault::internal)?;
    let mut response = answer("application/json", FRESH, bundle.to_json());
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"act-{index}.proof.json\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

#[derive(Serialize)]
struct ConsistencyFile {
    origin: String,
    old: u64,
    new: u64,
    old_root: Hash,
    new_root: Hash,
    proof: Vec<Hash>,
    old_checkpoint: Option<String>,
    new_checkpoint: Option<String>,
}

/// `GET /ledger/consistency?old=&new=`: the proof that nothing before `old` was rewritten up to `new` (without it: now).
pub(super) async fn consistency(ctx: Ctx) -> Answer {
    let asked = params::parse(&ctx.query);
    let unreadable = || Fault::Unreadable("ledger-consistency-unreadable".into());
    let old: u64 = asked.text("old").parse().map_err(|_| unreadable())?;
    let new = match asked.text("new") {
        "" => read::size(ctx.db()).await?,
        text => text.parse().map_err(|_| unreadable())?,
    };
    let found = read::consistency(ctx.db(), old, new).await?.ok_or_else(unreadable)?;
    let file = ConsistencyFile {
        origin: ctx.app.store.signer().verifier().name().to_owned(),
        old,
        new,
        old_root: found.old_root,
        new_root: found.new_root,
        proof: found.path,
        old_checkpoint: read::head_of(ctx.db(), old).await?,
        new_checkpoint: read::head_of(ctx.db(), new).await?,
    };
    Ok(answer(
        "application/json",
        FRESH,
        serde_json::to_string_pretty(&file).map_err(Fault::internal)? + "\n",
    ))
}
