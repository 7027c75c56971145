//! Ten thousand acts appended and proven: `cargo bench -p rawabit-ledger`.
//!
//! Each act is serialised, hashed and appended with the nodes that the store would fetch; then its inclusion proof is
//! made at the size of that moment and verified. Signing is once a checkpoint, not once an act, and timed apart.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures")]
#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::{collections::HashMap, hint::black_box, io::Cursor, time::Instant};

use rawabit_ledger::{
    Act, Actor, Checkpoint, Citation, Signer, Subject, act::Salt, act::commit, export::Exporter, hash_leaf,
    tree, verify_export,
};
use serde_json::json;

const ACTS: u64 = 10_000;
const TARGET: f64 = 10_000.0;

fn act(index: u64) -> Act {
    Act {
        index,
        kind: "decision.adopted".into(),
        at: format!("2018-10-08T09:30:{:02}.{:06}Z", index / 1000, index % 1000).parse().expect("a time"),
        actor: Actor { kind: "office".into(), id: "sg".into(), label: "الأمانة العامة".into() },
        subject: Subject { kind: "decision".into(), id: format!("d-{index}") },
        unit: Some("league-7".into()),
        body: json!({ "number": index, "title": "تجديد الفروع الجهوية والإقليمية", "for": 21, "against": 2 }),
        commitments: [("owner".into(), commit(&Salt([9; 32]), &json!("x")).expect("a text"))].into(),
        cites: vec![Citation { statutes: "2017".into(), article: "54".into() }],
    }
}

fn main() {
    let mut best = f64::MAX;
    let mut nodes = HashMap::new();
    let mut entries = Vec::new();
    for _ in 0..5 {
        nodes = HashMap::new();
        entries = Vec::new();
        let start = Instant::now();
        for size in 0..ACTS {
            let bytes = act(size).to_bytes().expect("an act");
            let leaf = hash_leaf(&bytes);
            nodes.extend(tree::append(size, leaf, &nodes).expect("a whole store"));
            let root = tree::root(size + 1, &nodes).expect("a whole store");
            let proof = tree::inclusion_proof(size / 2, size + 1, &nodes).expect("a whole store");
            let proven = if size / 2 == size { leaf } else { nodes[&tree::Coord::new(0, size / 2)] };
            tree::verify_inclusion(size / 2, size + 1, &proven, black_box(&proof), &root)
                .expect("a true proof");
            entries.push(bytes);
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    let rate = ACTS as f64 / best;
    println!(
        "append, root, inclusion proof, verification: {rate:.0} acts/s ({:.1}× the target)",
        rate / TARGET
    );

    let signer = Signer::from_seed("bench.example/ledger", &[7; 32]).expect("a good name");
    let root = tree::root(ACTS, &nodes).expect("a whole store");
    let checkpoint = Checkpoint { origin: "bench.example/ledger".into(), size: ACTS, root };
    let start = Instant::now();
    let note = checkpoint.sign(&signer, 1_600_000_000).expect("a good origin");
    let signing = start.elapsed().as_secs_f64();
    println!("one checkpoint signed: {:.0} µs", signing * 1e6);

    let (mut exporter, mut text) = Exporter::begin("bench.example/ledger", signer.verifier());
    for bytes in &entries {
        text += &exporter.act(bytes).expect("text");
    }
    text += &exporter.checkpoint(&note);
    text += &exporter.end();
    let start = Instant::now();
    let report = verify_export(Cursor::new(&text), None, None).expect("memory can be read");
    let verifying = start.elapsed().as_secs_f64();
    assert!(report.is_sound(), "{:?}", report.findings);
    println!(
        "export verified: {:.0} acts/s, {:.0} MB/s",
        ACTS as f64 / verifying,
        text.len() as f64 / verifying / 1e6
    );
    assert!(rate >= TARGET, "below the target of {TARGET} acts/s");
}
