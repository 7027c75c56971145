//! The floors and rooms of the house know only whom `docs/arrows.toml` lets them know.

use std::path::{Path, PathBuf};

mod arrows {
    //! Reading the plan and comparing it.
    pub(crate) mod graph;
    pub(crate) mod plan;
    pub(crate) mod rooms;
}

use arrows::graph::Graph;
use arrows::plan::Plan;

/// The workspace's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the workspace").to_owned()
}

fn plan() -> Plan {
    Plan::read(&std::fs::read_to_string(root().join("docs/arrows.toml")).expect("the plan is a file"))
        .expect("the plan is sound")
}

#[test]
fn the_house_follows_the_plan() {
    let metadata = cargo_metadata::MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap();
    let graph = Graph::of(&metadata);
    // Otherwise a change in what cargo prints would make this test agree with anything.
    assert!(graph.arrows.iter().any(|arrow| arrow.from == "federation" && arrow.to == "people"), "{graph:?}");
    let wrong = plan().faults(&graph);
    assert!(wrong.is_empty(), "not in docs/arrows.toml:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_with_content_has_the_floor_plan() {
    let rooms = root().join("rooms");
    let mut missing = Vec::new();
    for entry in std::fs::read_dir(&rooms).unwrap() {
        missing.extend(arrows::rooms::missing(&entry.unwrap().path()));
    }
    assert!(missing.is_empty(), "rooms without their floor plan's files:\n{}", missing.join("\n"));
}
