//! The arrows there are.

use cargo_metadata::{DependencyKind, Metadata};

/// A dependency of one package of the workspace on another, by their short names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrow {
    /// Who knows.
    pub(crate) from: String,
    /// Who is known.
    pub(crate) to: String,
    /// Only for tests.
    pub(crate) for_tests: bool,
}

/// A package of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Without `rawabit-`.
    pub(crate) name: String,
    /// The folder it lies in, from the root: `rooms/people`.
    pub(crate) folder: String,
}

/// The packages of the workspace and the arrows between them.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    /// All packages.
    pub(crate) members: Vec<Member>,
    /// All arrows between them; dependencies from elsewhere are no arrows of the house.
    pub(crate) arrows: Vec<Arrow>,
}

impl Graph {
    /// From `cargo metadata --no-deps`.
    pub(crate) fn of(metadata: &Metadata) -> Self {
        let names: Vec<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
        let mut graph = Self::default();
        for package in &metadata.packages {
            let folder = package.manifest_path.parent().expect("a manifest lies in a folder");
            let folder = folder.strip_prefix(&metadata.workspace_root).unwrap_or(folder);
            let from = short(&package.name);
            graph.members.push(Member { name: from.clone(), folder: folder.as_str().replace('\\', "/") });
            for dependency in &package.dependencies {
                // A dependency by path counts under its own name, whatever it is renamed to.
                // That its own tests ask a package for a feature of its own is none.
                if names.contains(&dependency.name.as_str()) && dependency.name != package.name.as_str() {
                    let for_tests = dependency.kind == DependencyKind::Development;
                    graph.arrows.push(Arrow { from: from.clone(), to: short(&dependency.name), for_tests });
                }
            }
        }
        graph
    }
}

fn short(name: &str) -> String {
    name.strip_prefix("rawabit-").unwrap_or(name).to_owned()
}

#[test]
fn metadata_becomes_arrows_and_other_peoples_crates_do_not() {
    let package = |name: &str, folder: &str, dependencies: serde_json::Value| {
        serde_json::json!({
            "name": name, "version": "0.1.0", "id": format!("path+file:///h/{folder}#{name}@0.1.0"),
            "manifest_path": format!("/h/{folder}/Cargo.toml"), "dependencies": dependencies,
            "targets": [], "features": {}, "source": null, "metadata": null, "edition": "2024",
        })
    };
    let dependency = |name: &str, kind: serde_json::Value| {
        serde_json::json!({
            "name": name, "req": "*", "kind": kind, "optional": false, "uses_default_features": true,
            "features": [], "target": null, "source": null, "registry": null, "rename": null,
        })
    };
    let json = serde_json::json!({
        "packages": [
            package("rawabit-people", "rooms/people", serde_json::json!([
                dependency("rawabit-portal", serde_json::Value::Null),
                dependency("rawabit-testkit", "dev".into()),
                dependency("serde", serde_json::Value::Null),
            ])),
            package("rawabit-portal", "rooms/portal", serde_json::json!([])),
            package("rawabit-testkit", "crates/testkit", serde_json::json!([])),
        ],
        "workspace_members": [], "workspace_default_members": [], "resolve": null,
        "workspace_root": "/h", "target_directory": "/h/target", "version": 1, "metadata": null,
    });
    let graph = Graph::of(&cargo_metadata::MetadataCommand::parse(json.to_string()).unwrap());
    let arrow = |to: &str, for_tests| Arrow { from: "people".into(), to: to.into(), for_tests };
    assert_eq!(graph.arrows, [arrow("portal", false), arrow("testkit", true)]);
    assert_eq!(graph.members[0], Member { name: "people".into(), folder: "rooms/people".into() });
}
