use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::json;

use super::*;

pub(crate) fn act(index: u64) -> Act {
    Act {
        index,
        kind: "meeting.convened".into(),
        at: "2018-10-08T09:30:00.000001Z".parse().unwrap(),
        actor: Actor { kind: "office".into(), id: "sg".into(), label: "الأمانة العامة".into() },
        subject: Subject { kind: "meeting".into(), id: "m-1".into() },
        unit: None,
        body: json!({ "place": "الرباط", "leagues": 25 }),
        commitments: [("summoned".into(), commit(&Salt([5; 32]), &json!(["a", "b"])).unwrap())].into(),
        cites: vec![Citation { statutes: "2017-09".into(), article: "54".into() }],
    }
}

/// The format is a promise to every log already written: this text may never change for version 1.
#[test]
fn the_canonical_form_is_fixed() {
    let expected = concat!(
        r#"{"actor":{"id":"sg","kind":"office","label":"الأمانة العامة"},"at":"2018-10-08T09:30:00.000001Z","#,
        r#""body":{"leagues":25,"place":"الرباط"},"cites":[{"article":"54","statutes":"2017-09"}],"#,
        r#""commitments":{"summoned":"674e29346ec88d5b5fc5c44e0775c93dd2ee2dfa9afae6195550229b5e2659b9"},"#,
        r#""index":7,"kind":"meeting.convened","subject":{"id":"m-1","kind":"meeting"},"unit":null,"v":1}"#,
    );
    let bytes = act(7).to_bytes().unwrap();
    assert_eq!(String::from_utf8(bytes.clone()).unwrap(), expected);
    assert_eq!(Act::from_bytes(&bytes), Ok(act(7)));
    assert_eq!(act(7).leaf_hash().unwrap(), hash_leaf(expected.as_bytes()));
}

#[test]
fn other_bytes_are_not_an_act() {
    let text = String::from_utf8(act(0).to_bytes().unwrap()).unwrap();
    let not_canonical = [
        text.replace(r#","index""#, r#", "index""#),
        text.replace(r#""index":0"#, r#""index":1,"index":0"#),
        text.replace("25", "25.0"),
        text.replace("ا", "\\u0627"),
        format!("{text}\n"),
    ];
    for bytes in not_canonical {
        // A member twice is refused by the reader already; the rest reads, and is not what was hashed.
        let result = Act::from_bytes(bytes.as_bytes());
        assert!(
            matches!(result, Err(ActError::NotCanonical | ActError::Malformed(_))),
            "{bytes}: {result:?}"
        );
    }
    assert_eq!(Act::from_bytes(text.replace(r#""v":1"#, r#""v":2"#).as_bytes()), Err(ActError::Version(2)));
    for bytes in [
        "null".to_owned(),
        "{".to_owned(),
        text.replace(r#","v":1"#, ""),
        text.replace(r#""unit":null"#, r#""unit":null,"units":null"#),
        text.replace(".000001Z", "Z"),
        text.replace("09:30:00.000001Z", "10:30:00.000001+01:00"),
    ] {
        assert!(matches!(Act::from_bytes(bytes.as_bytes()), Err(ActError::Malformed(_))), "{bytes}");
    }
}

#[test]
fn what_cannot_be_an_act_is_refused_before_it_is_one() {
    for kind in ["", "Meeting", "meeting.", ".x", "a b", "لقاء", "1a"] {
        assert!(matches!(Act { kind: kind.into(), ..act(0) }.to_bytes(), Err(ActError::Kind(_))), "{kind}");
    }
    let long = Act { body: json!("x".repeat(70_000)), ..act(0) };
    assert!(matches!(long.to_bytes(), Err(ActError::TooLong(_))));
    let imprecise = Act { body: json!(u64::MAX), ..act(0) };
    assert!(matches!(imprecise.to_bytes(), Err(ActError::Canonical(_))));
}

#[test]
fn a_commitment_opens_with_its_salt_and_value_only() {
    let opening =
        Opening { index: 0, name: "summoned".into(), salt: Salt([5; 32]), value: json!(["a", "b"]) };
    assert!(act(0).is_opened_by(&opening));
    for wrong in [
        Opening { name: "other".into(), ..opening.clone() },
        Opening { salt: Salt([6; 32]), ..opening.clone() },
        Opening { value: json!(["a", "c"]), ..opening.clone() },
    ] {
        assert!(!act(0).is_opened_by(&wrong), "{wrong:?}");
    }
    let text = serde_json::to_string(&opening).unwrap();
    assert_eq!(serde_json::from_str::<Opening>(&text).unwrap(), opening);
    assert!(!format!("{opening:?}").contains("0505"), "a salt is not logged");
}

#[test]
fn times_have_one_spelling() {
    let time = |nanos: i128| At::new(Timestamp::from_nanosecond(nanos).unwrap());
    assert_eq!(time(1_538_991_000_000_001_999).to_string(), "2018-10-08T09:30:00.000001Z");
    assert_eq!(time(0).to_string(), "1970-01-01T00:00:00.000000Z");
    assert_eq!(time(-1).to_string(), "1969-12-31T23:59:59.999999Z");
    assert_eq!(time(-1).unix_seconds(), -1);
    assert_eq!(At::new(Timestamp::MIN).to_string(), "0000-01-01T00:00:00.000000Z");
    assert_eq!(At::new(Timestamp::MAX).to_string().len(), 27);
    for text in
        ["2018-10-08T09:30:00Z", "2018-10-08 09:30:00.000000Z", "2018-10-08T09:30:00.000000+00:00", "x", ""]
    {
        assert_eq!(text.parse::<At>(), Err(AtError), "{text}");
    }
    assert_eq!(time(5_000).not_before(time(9_000)), time(9_000));
    assert_eq!(time(9_000).not_before(time(5_000)), time(9_000));
}

proptest! {
    #[test]
    fn every_time_reads_back_and_sorts_as_its_text(a in -62_167_219_200_000_000_i64..253_402_207_200_000_000, b in 0_i64..4_000_000_000_000_000) {
        let at = |micros| At::new(Timestamp::from_microsecond(micros).unwrap());
        let (a, b) = (at(a), at(b));
        prop_assert_eq!(a.to_string().parse(), Ok(a));
        prop_assert_eq!(a.to_string().len(), 27);
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
    }
}
