//! The description of the open data: a page for people, an OpenAPI document for programs.

use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use rawabit_platform::Answer;
use rawabit_platform::web::{Ctx, KeepPage};
use serde_json::{Value, json};

use super::popolo::PER_PAGE;

#[derive(Template)]
#[template(path = "public/open_data.html")]
struct OpenData<'a> {
    ctx: &'a Ctx,
    lists: Vec<(&'static str, String)>,
    files: Vec<(&'static str, String)>,
}

/// What is offered, under which terms.
pub(super) async fn page(ctx: Ctx) -> Answer {
    let lists = ["persons", "organizations", "posts", "memberships"]
        .map(|list| (list, ctx.t(&format!("federation-data-{list}"))))
        .to_vec();
    let files = files(&ctx).map(|file| (file.path, ctx.t(file.label))).collect();
    let body = OpenData { ctx: &ctx, lists, files };
    Ok(KeepPage::default().mark(ctx.public(ctx.t("federation-open-data")).body(&body)?))
}

/// What the other rooms offer.
fn files(ctx: &Ctx) -> impl Iterator<Item = &'static rawabit_platform::web::app::OpenData> + '_ {
    ctx.app.rooms.iter().flat_map(|room| room.open_data)
}

/// The OpenAPI 3.1 document of the open data.
pub(super) async fn document(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let name = statutes.organisation.name.get(ctx.app.default_lang()).to_owned();
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("{name}: open data"),
            "version": "1",
            "description": "Who holds which public office in which unit, as Popolo 1.0 (http://www.popoloproject.com/). Read only. Areas: Haut-Commissariat au Plan (HCP), RGPH 2024, CC BY 4.0. Persons marked `synthetic` do not exist.",
        },
        "servers": [{ "url": ctx.app.config.base_url }],
        "paths": {
            "/api/v1/popolo/persons": list("persons", "Everybody who holds or held a public office.", "Person"),
            "/api/v1/popolo/organizations": list("organizations", "The units of the organisation, closed ones included.", "Organization"),
            "/api/v1/popolo/posts": list("posts", "The public offices of each unit.", "Post"),
            "/api/v1/popolo/memberships": list("memberships", "Who holds or held which post.", "Membership"),
        },
        "components": { "schemas": schemas() },
    });
    for file in files(&ctx) {
        document["paths"][file.path] = json!({ "get": {
            "operationId": file.path.rsplit('/').next().unwrap_or(file.path).replace('.', "_"),
            "summary": file.summary,
            "responses": {
                "200": { "description": file.summary, "content": { file.media_type: {} } },
                "404": { "description": "Nothing is published yet." },
            },
        } });
    }
    let headers = [(CONTENT_TYPE, "application/json; charset=utf-8"), (CACHE_CONTROL, "public, no-cache")];
    Ok(KeepPage::default().mark((headers, document.to_string()).into_response()))
}

fn list(id: &str, summary: &str, schema: &str) -> Value {
    json!({ "get": {
        "operationId": id,
        "summary": summary,
        "parameters": [{
            "name": "page", "in": "query", "required": false,
            "description": "The page, from 1. What is not a number is page 1; a page beyond the last one is empty.",
            "schema": { "type": "integer", "minimum": 1, "default": 1 },
        }],
        "responses": { "200": {
            "description": format!("At most {PER_PAGE} records."),
            "content": { "application/json": { "schema": {
                "type": "object",
                "required": ["total", "page", "per_page", "pages", "next_url", "result"],
                "properties": {
                    "total": { "type": "integer", "minimum": 0 },
                    "page": { "type": "integer", "minimum": 1 },
                    "per_page": { "type": "integer", "const": PER_PAGE },
                    "pages": { "type": "integer", "minimum": 1 },
                    "next_url": { "type": ["string", "null"], "format": "uri" },
                    "result": { "type": "array", "items": { "$ref": format!("#/components/schemas/{schema}") } },
                },
            } } },
        } },
    } })
}

fn schemas() -> Value {
    let text = json!({ "type": "string" });
    let maybe = json!({ "type": ["string", "null"] });
    let date = json!({ "type": ["string", "null"], "format": "date" });
    let others = json!({ "type": "array", "items": { "$ref": "#/components/schemas/OtherName" } });
    json!({
        "OtherName": {
            "type": "object", "required": ["name", "lang"],
            "properties": { "name": text, "lang": { "enum": ["ar", "fr", "en"] } },
        },
        "Area": {
            "type": "object", "required": ["id", "name", "identifier", "classification", "parent_id"],
            "properties": {
                "id": { "type": "string", "description": "The HCP's geographic code." }, "name": text,
                "identifier": { "type": "string", "description": "ISO 3166." }, "classification": text, "parent_id": maybe,
            },
        },
        "Person": {
            "type": "object", "required": ["id", "name", "other_names", "gender", "synthetic"],
            "properties": {
                "id": text, "name": text, "other_names": others,
                "gender": { "enum": ["female", "male"], "description": "The form in which the person's offices are named." },
                "synthetic": { "type": "boolean", "description": "An invented person of an example." },
            },
        },
        "Organization": {
            "type": "object",
            "required": ["id", "name", "other_names", "classification", "parent_id", "area_id", "founding_date", "dissolution_date", "links"],
            "properties": {
                "id": text, "name": text, "other_names": others,
                "classification": { "type": "string", "description": "The kind of unit, a key of the statutes." },
                "parent_id": maybe, "area_id": maybe, "area": { "$ref": "#/components/schemas/Area" },
                "founding_date": date, "dissolution_date": date,
                "links": { "type": "array", "items": { "type": "object", "required": ["url", "note"], "properties": {
                    "url": { "type": "string", "format": "uri" }, "note": text,
                } } },
            },
        },
        "Post": {
            "type": "object", "required": ["id", "label", "other_label", "role", "organization_id", "area_id", "seats"],
            "properties": {
                "id": text, "label": text, "other_label": { "type": "array", "items": text },
                "role": { "type": "string", "description": "The office, a key of the statutes." },
                "organization_id": text, "area_id": maybe, "seats": { "type": "integer", "minimum": 1 },
            },
        },
        "Membership": {
            "type": "object",
            "required": ["id", "label", "role", "person_id", "organization_id", "post_id", "start_date", "end_date"],
            "properties": {
                "id": text, "label": text, "role": text, "person_id": text, "organization_id": text, "post_id": text,
                "start_date": { "type": "string", "format": "date" }, "end_date": date,
            },
        },
    })
}
