//! Open data: the rules of the published IATI 2.03 schema that matter, on both databases. The schema itself was used while this was written
//! (`xmllint --schema iati-activities-schema.xsd`); it is not part of this repository.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rawabit_programmes::model::Side;

use super::scene::{people, publish, rows_and_touch, running, setup};

/// An element with its attributes, its text and its children.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Self {
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: start
                .attributes()
                .map(|one| one.expect("an attribute"))
                .map(|one| (one.key.as_ref().to_owned(), one.value.into_owned()))
                .collect(),
            ..Self::default()
        }
    }

    fn all<'a>(&'a self, name: &'static str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    fn one(&self, name: &'static str) -> &Element {
        self.all(name).next().unwrap_or_else(|| panic!("{} has no {name}", self.name))
    }

    #[track_caller]
    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).unwrap_or_else(|| panic!("{} has no attribute {name}", self.name))
    }

    /// The children stand in the order of the schema, and nothing else is there.
    #[track_caller]
    fn in_order(&self, order: &[&str]) {
        let places: Vec<usize> = self
            .children
            .iter()
            .map(|child| {
                order
                    .iter()
                    .position(|name| *name == child.name)
                    .unwrap_or_else(|| panic!("{} has a {}", self.name, child.name))
            })
            .collect();
        assert!(
            places.is_sorted(),
            "{}: {:?}",
            self.name,
            self.children.iter().map(|one| &one.name).collect::<Vec<_>>()
        );
    }
}

fn parse(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut stack = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(start) => stack.push(Element::of(&start)),
            Event::Empty(start) => stack.last_mut().expect("a root").children.push(Element::of(&start)),
            Event::End(_) => {
                let mut done = stack.pop().expect("an element");
                done.text = done.text.trim().to_owned();
                stack.last_mut().expect("a root").children.push(done);
            }
            Event::Text(text) => {
                stack.last_mut().expect("a root").text.push_str(&text);
            }
            Event::GeneralRef(entity) => {
                let text = format!("&{};", &*entity);
                stack.last_mut().expect("a root").text.push_str(&text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    stack.pop().expect("a document")
}

const ACTIVITY: [&str; 15] = [
    "iati-identifier",
    "reporting-org",
    "title",
    "description",
    "participating-org",
    "activity-status",
    "activity-date",
    "activity-scope",
    "recipient-country",
    "location",
    "sector",
    "tag",
    "document-link",
    "related-activity",
    "result",
];

/// Every text is in a narrative that says something, in a language of two letters where it names one.
fn judge_narratives(element: &Element) {
    for child in &element.children {
        if child.name == "narrative" {
            assert!(!child.text.trim().is_empty(), "an empty narrative in {}", element.name);
            let lang = child.attributes.get("xml:lang").map_or("ar", String::as_str);
            assert!(["ar", "fr", "en"].contains(&lang), "{lang}");
        }
        judge_narratives(child);
    }
}

fn judge(activity: &Element) {
    activity.in_order(&ACTIVITY);
    judge_narratives(activity);
    // An identifier begins with who reports, and dates run forward.
    let reporter = activity.one("reporting-org").attribute("ref");
    assert!(activity.one("iati-identifier").text.starts_with(&format!("{reporter}-")));
    let on = |kind: &str| {
        let date = activity.all("activity-date").find(|date| date.attribute("type") == kind);
        date.map(|date| date.attribute("iso-date"))
    };
    assert!(on("1") <= on("3"), "it ends after it begins");
    for place in activity.all("activity-scope") {
        assert!(["1", "2", "3", "4", "5", "6", "7", "8"].contains(&place.attribute("code")));
    }
    for sector in activity.all("sector").chain(activity.all("tag")) {
        // Vocabulary 99 is the reporter's own, and says where it is explained.
        assert_eq!(sector.attribute("vocabulary"), "99");
        assert!(sector.attribute("vocabulary-uri").starts_with("http"));
        assert!(!sector.attribute("code").is_empty());
    }
    for other in activity.all("related-activity") {
        assert!(["1", "2", "3", "4", "5"].contains(&other.attribute("type")));
        other.attribute("ref");
    }
    for required in [
        "iati-identifier",
        "reporting-org",
        "title",
        "description",
        "participating-org",
        "activity-status",
        "activity-date",
    ] {
        activity.one(required);
    }
    assert!(["1", "2", "3", "4", "5", "6"].contains(&activity.one("activity-status").attribute("code")));
    activity.one("reporting-org").attribute("ref");
    assert_eq!(activity.one("reporting-org").attribute("type"), "90");
    for party in activity.all("participating-org") {
        assert!(["1", "2", "3", "4"].contains(&party.attribute("role")));
        assert_eq!(party.attribute("type"), "90");
        party.one("narrative");
    }
    for date in activity.all("activity-date") {
        assert!(["1", "2", "3", "4"].contains(&date.attribute("type")));
        assert!(date.attribute("iso-date").parse::<rawabit_platform::Day>().is_ok());
    }
    let shares: Vec<&Element> = activity.all("sector").collect();
    if shares.len() > 1 {
        let sum: u32 =
            shares.iter().map(|one| one.attribute("percentage").parse::<u32>().expect("a share")).sum();
        assert_eq!(sum, 100);
    }
    for link in activity.all("document-link") {
        link.in_order(&["title", "description", "category", "language", "document-date"]);
        assert!(link.attribute("url").starts_with("http") && link.attribute("format").contains('/'));
        assert!(link.one("category").attribute("code").starts_with(['A', 'B']));
    }
    for result in activity.all("result") {
        assert!(["1", "2", "3", "9"].contains(&result.attribute("type")));
        result.in_order(&["title", "description", "document-link", "reference", "indicator"]);
        result.one("indicator");
        for indicator in result.all("indicator") {
            judge_indicator(indicator);
        }
    }
}

fn judge_indicator(indicator: &Element) {
    let measure = indicator.attribute("measure");
    assert!(["1", "2", "3", "4", "5"].contains(&measure));
    indicator.in_order(&["title", "description", "document-link", "reference", "baseline", "period"]);
    for baseline in indicator.all("baseline") {
        assert_eq!(baseline.attribute("year"), &baseline.attribute("iso-date")[..4]);
        baseline.in_order(&["location", "dimension", "document-link", "comment"]);
        assert!(baseline.attribute("value").parse::<f64>().is_ok());
    }
    for period in indicator.all("period") {
        period.in_order(&["period-start", "period-end", "target", "actual"]);
        let (from, to) = (
            period.one("period-start").attribute("iso-date"),
            period.one("period-end").attribute("iso-date"),
        );
        assert!(from <= to);
        for value in period.all("target").chain(period.all("actual")) {
            value.in_order(&["location", "dimension", "comment", "document-link"]);
            assert!(value.attribute("value").parse::<f64>().is_ok(), "{value:?}");
            for dimension in value.all("dimension") {
                dimension.attribute("name");
                dimension.attribute("value");
            }
        }
    }
}

#[tokio::test]
async fn the_file_keeps_the_rules_of_the_schema_and_the_values_of_the_record() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let reply = house.visitor().get("/api/v1/iati/activities.xml").await;
            reply.assert_status(200);
            let root = parse(&reply.text());
            let file = root.one("iati-activities");
            assert_eq!(file.attribute("version"), "2.03");
            let activities: Vec<&Element> = file.all("iati-activity").collect();
            assert_eq!(activities.len(), 1);
            activities.iter().for_each(|activity| judge(activity));
            let activity = activities[0];
            assert!(activity.one("iati-identifier").text.ends_with(&programme.id));
            assert_eq!(activity.one("recipient-country").attribute("code"), "MA");
            let titles: Vec<&str> =
                activity.one("title").all("narrative").map(|one| one.text.as_str()).collect();
            assert_eq!(titles, ["برنامج المهندسين", "Programme des ingénieurs", "Programme des ingénieurs"]);
            let result = activity.one("result");
            assert_eq!(result.one("title").one("narrative").text, "تجديد الفروع &lt;b&gt;");
            let indicator = |n: usize| result.all("indicator").nth(n).expect("an indicator");

            // Meetings add up; women are told apart; the summer's report is not approved, so it is not there.
            let meetings = indicator(0);
            assert_eq!(meetings.attribute("measure"), "1");
            let periods: Vec<(&str, Vec<&str>, Vec<&str>)> = meetings
                .all("period")
                .map(|period| {
                    let values =
                        |name: &'static str| period.all(name).map(|one| one.attribute("value")).collect();
                    (period.one("period-end").attribute("iso-date"), values("target"), values("actual"))
                })
                .collect();
            assert_eq!(
                periods,
                [("2018-06-30", vec!["4"], vec!["3"]), ("2018-12-31", vec!["10"], vec![])],
                "two women of three are too few to be told of"
            );
            rows_and_touch(
                house,
                "UPDATE approved_value SET num = 30000000 WHERE period = 2 AND num = 3000000",
            )
            .await;
            rows_and_touch(house, "UPDATE report_part SET num = 12000000 WHERE num = 2000000").await;
            let large = house.visitor().get("/api/v1/iati/activities.xml").await;
            let large = parse(&large.text());
            let activity = large.one("iati-activities").one("iati-activity");
            let meetings = activity.one("result").all("indicator").next().expect("an indicator");
            let values: Vec<&str> =
                meetings.one("period").all("actual").map(|one| one.attribute("value")).collect();
            assert_eq!(values, ["30", "12"]);
            let women = meetings.one("period").all("actual").nth(1).expect("women").one("dimension");
            assert_eq!((women.attribute("name"), women.attribute("value")), ("gender", "women"));

            // A share by the hundred, with what it is made of beside it.
            let renewed = indicator(1);
            assert_eq!(renewed.attribute("measure"), "2");
            assert_eq!(renewed.one("baseline").attribute("value"), "11.111111");
            assert_eq!(renewed.one("baseline").one("comment").one("narrative").text, "1/9");
            let actual = renewed.one("period").one("actual");
            assert_eq!(actual.attribute("value"), "44.444444");

            let alone = house.visitor().get(&format!("/api/v1/iati/activities/{}", programme.id)).await;
            judge(parse(&alone.text()).one("iati-activities").one("iati-activity"));
            house.visitor().get("/api/v1/iati/activities/none").await.assert_status(404);
        })
        .await;
}
