//! The public pages and the open data.

use std::collections::BTreeSet;

use rawabit_federation::NewMandate;
use rawabit_federation::import::{Import, PopoloMap, import_popolo};
use rawabit_federation::permissions::ImportTree;
use rawabit_platform::Lang;
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::Form;
use rawabit_testkit::House;
use serde_json::Value;

use crate::common::{AREAS, TILES, day, open, party, person, setup};

const LISTS: [&str; 4] = ["persons", "organizations", "posts", "memberships"];

async fn lived(house: &House) {
    party(house).await;
    let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
    let leila = person(house, "ليلى الفاسي", "Leila Fassi", Form::Feminine).await;
    person(house, "بلا مهمة", "Nobody Official", Form::Masculine).await;
    open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2016-03-01")))
        .await
        .expect("open");
    open(house, NewMandate::new("party", "headquarters_secretary", &leila, day("2018-01-01")))
        .await
        .expect("open");
}

async fn list(house: &House, name: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut page = 1;
    loop {
        let reply = house.visitor().get(&format!("/api/v1/popolo/{name}?page={page}")).await;
        reply.assert_status(200);
        assert!(reply.header("content-type").starts_with("application/json"));
        let body: Value = serde_json::from_str(&reply.text()).expect("JSON");
        all.extend(body["result"].as_array().expect("a list").clone());
        if body["next_url"].is_null() {
            assert_eq!(all.len() as u64, body["total"].as_u64().expect("a number"));
            return all;
        }
        page += 1;
    }
}

#[tokio::test]
async fn the_public_sees_titles_in_the_right_form_and_no_staff() {
    setup()
        .on_sqlite(async |house| {
            lived(house).await;
            let visitor = house.visitor();
            visitor
                .get("/organisation")
                .await
                .assert_status(200)
                .assert_has("رئيسة الرابطة")
                .assert_has("سعاد العمراني");
            let page = visitor.get("/fr/organisation/league-engineers").await;
            page.assert_status(200).assert_has("Présidente de la ligue").assert_has("Souad Amrani");
            visitor.get("/organisation/party").await.assert_status(200).assert_lacks("ليلى الفاسي");
            visitor.get("/organisation/nothing").await.assert_status(404);
            visitor
                .get("/en/open-data")
                .await
                .assert_status(200)
                .assert_has("RGPH 2024")
                .assert_has("CC BY 4.0");
        })
        .await;
}

#[tokio::test]
async fn open_data_holds_public_facts_only() {
    setup()
        .for_both(async |house| {
            lived(house).await;
            let persons = list(house, "persons").await;
            assert_eq!(persons.len(), 1, "the president; not the staff, not a person without an office");
            assert_eq!(persons[0]["name"], "سعاد العمراني");
            assert_eq!(persons[0]["other_names"][0]["lang"], "fr");
            let text = serde_json::to_string(&persons).expect("JSON");
            assert!(!text.contains("example.org") && !text.contains("birth"), "{text}");
            let organizations = list(house, "organizations").await;
            assert_eq!(organizations.len(), 4);
            let branch =
                organizations.iter().find(|one| one["id"] == "league-engineers-03").expect("the branch");
            assert_eq!(
                (&branch["area_id"], &branch["area"]["identifier"]),
                (&Value::from("03"), &Value::from("MA-03"))
            );
            let posts: BTreeSet<String> = list(house, "posts")
                .await
                .iter()
                .map(|one| one["id"].as_str().expect("text").to_owned())
                .collect();
            for one in list(house, "memberships").await {
                assert!(posts.contains(one["post_id"].as_str().expect("text")));
                assert_eq!(one["label"], "رئيسة الرابطة");
                assert_eq!(
                    (&one["start_date"], &one["end_date"]),
                    (&Value::from("2016-03-01"), &Value::Null)
                );
            }
            for strange in ["page=0", "page=x", "page=999999999999999999999", "page=-1"] {
                house.visitor().get(&format!("/api/v1/popolo/posts?{strange}")).await.assert_status(200);
            }
        })
        .await;
}

/// The type of a value as JSON Schema names it.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a value is what a schema of ours or Popolo's asks: types, required fields, formats of days, lists.
fn check(schema: &Value, whole: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        if let Some(name) = reference.strip_prefix("#/components/schemas/") {
            check(&whole["components"]["schemas"][name], whole, value, at);
        }
        return;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(some) => some.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let own = type_of(value);
    let whole_number = own == "number" && value.is_i64() | value.is_u64() && types.contains(&"integer");
    assert!(types.is_empty() || types.contains(&own) || whole_number, "{at}: {own}, not {types:?}");
    for field in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        assert!(value.get(field).is_some(), "{at}: no {field}");
    }
    if let (Some("date"), Value::String(text)) = (schema["format"].as_str(), value) {
        assert!(text.parse::<rawabit_platform::Day>().is_ok(), "{at}: {text}");
    }
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(value), "{at}: {value}");
    }
    if let (Some(properties), Some(fields)) = (schema["properties"].as_object(), value.as_object()) {
        for (field, inner) in fields {
            if let Some(schema) = properties.get(field) {
                check(schema, whole, inner, &format!("{at}.{field}"));
            }
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        list.iter().for_each(|one| check(items, whole, one, at));
    }
}

#[tokio::test]
async fn the_api_is_as_its_openapi_document_says() {
    setup()
        .on_sqlite(async |house| {
            lived(house).await;
            let reply = house.visitor().get("/api/openapi.json").await;
            let document: Value = serde_json::from_str(&reply.text()).expect("JSON");
            assert_eq!(document["openapi"], "3.1.0");
            let paths = document["paths"].as_object().expect("paths");
            assert_eq!(paths.len(), LISTS.len());
            for (path, item) in paths {
                let reply = house.visitor().get(path).await;
                reply.assert_status(200);
                let body: Value = serde_json::from_str(&reply.text()).expect("JSON");
                let schema = &item["get"]["responses"]["200"]["content"]["application/json"]["schema"];
                check(schema, &document, &body, path);
                // Complete: no field that the document does not describe.
                let name = schema["properties"]["result"]["items"]["$ref"].as_str().expect("a reference");
                let name = name.rsplit('/').next().expect("a name");
                let known =
                    document["components"]["schemas"][name]["properties"].as_object().expect("fields");
                for one in body["result"].as_array().expect("a list") {
                    for field in one.as_object().expect("a record").keys() {
                        assert!(known.contains_key(field), "{path}: {field}");
                    }
                }
            }
        })
        .await;
}

/// The classes of Popolo 1.0 with the properties that hold text (or nothing), lists, and objects.
const POPOLO: [(&str, &str, &str, &str); 4] = [
    (
        "persons",
        "id name family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name sort_name email \
         gender birth_date death_date image summary biography national_identity created_at updated_at",
        "other_names identifiers contact_details links memberships sources",
        "",
    ),
    (
        "organizations",
        "id name classification parent_id area_id abstract description founding_date dissolution_date image created_at \
         updated_at",
        "other_names identifiers contact_details links memberships posts children sources",
        "parent area",
    ),
    (
        "posts",
        "id label role organization_id area_id start_date end_date created_at updated_at",
        "other_label contact_details links memberships sources",
        "organization area",
    ),
    (
        "memberships",
        "id label role person_id organization_id post_id on_behalf_of_id area_id start_date end_date created_at updated_at",
        "contact_details links sources",
        "member person organization post on_behalf_of area",
    ),
];

#[tokio::test]
async fn the_lists_are_popolo() {
    setup()
        .on_sqlite(async |house| {
            lived(house).await;
            for (name, texts, lists, objects) in POPOLO {
                let all = list(house, name).await;
                assert!(!all.is_empty(), "{name}");
                for (field, value) in all.iter().flat_map(|one| one.as_object().expect("an object")) {
                    let among = |names: &str| names.split_whitespace().any(|name| name == field);
                    let fits = match value {
                        Value::Null => !among(lists) && (among(texts) || among(objects)),
                        Value::String(_) => among(texts),
                        Value::Array(_) => among(lists),
                        Value::Object(_) => among(objects),
                        // Our own words beside Popolo's: persons made up for an example, and the seats of a post.
                        Value::Bool(_) => (name, field.as_str()) == ("persons", "synthetic"),
                        Value::Number(_) => (name, field.as_str()) == ("posts", "seats"),
                    };
                    assert!(fits, "{name}: {field} is {value}");
                    if let (true, Value::String(day)) = (field.ends_with("_date"), value) {
                        assert!(day.parse::<rawabit_platform::Day>().is_ok(), "{name}: {field} is {day}");
                    }
                }
            }
        })
        .await;
}

#[tokio::test]
async fn what_was_published_can_be_loaded_elsewhere() {
    setup()
        .on_sqlite(async |house| {
            lived(house).await;
            let mut file = serde_json::Map::new();
            for name in LISTS {
                file.insert(name.to_owned(), Value::Array(list(house, name).await));
            }
            let json = Value::Object(file).to_string();
            setup()
                .on_sqlite(async |other| {
                    let mut work = other.work().await;
                    rawabit_federation::commands::load_areas(&mut work, AREAS, TILES).await.expect("areas");
                    work.commit().await.expect("committed");
                    let permit = other.system().permit::<ImportTree>(&UnitPath::root()).expect("may");
                    let statutes = other.app.statutes.load_full();
                    let map = PopoloMap { lang: Some(Lang::Ar), ..PopoloMap::default() };
                    let how = Import { dry_run: false, lang: Lang::En };
                    let report =
                        import_popolo(other.work().await, &permit, &statutes, &json, &map, how).await;
                    let report = report.expect("no fault");
                    assert!(report.written, "{:?}", report.refused);
                    for name in ["organizations", "posts"] {
                        assert_eq!(list(other, name).await, list(house, name).await, "{name}");
                    }
                    let facts = |list: Vec<Value>| -> Vec<Vec<Value>> {
                        let fields =
                            ["label", "role", "organization_id", "post_id", "start_date", "end_date"];
                        list.iter()
                            .map(|one| fields.iter().map(|field| one[field].clone()).collect())
                            .collect()
                    };
                    let (a, b) = (list(other, "memberships").await, list(house, "memberships").await);
                    assert_eq!(facts(a), facts(b));
                    let names =
                        |list: Vec<Value>| list.iter().map(|one| one["name"].clone()).collect::<Vec<_>>();
                    assert_eq!(names(list(other, "persons").await), names(list(house, "persons").await));
                })
                .await;
        })
        .await;
}
