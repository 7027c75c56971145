//! Where the workspace is and what is in it, from `cargo metadata`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// One package of the workspace.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Whether it has a library, and so may have examples in its documentation.
    pub(crate) library: bool,
    /// Names of its bench targets.
    pub(crate) benches: Vec<String>,
}

/// What the tasks need to know of the workspace.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    /// Cargo's target folder (`CARGO_TARGET_DIR` respected).
    pub(crate) target: PathBuf,
    pub(crate) packages: Vec<Package>,
}

impl Workspace {
    /// Reads it.
    ///
    /// # Errors
    /// When cargo cannot be run or the manifests are wrong.
    pub(crate) fn read() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask/ lies in the workspace")?;
        let output = Command::new(cargo())
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(root)
            .output()
            .context("cannot run cargo metadata")?;
        if !output.status.success() {
            bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        Self::from_json(root, &serde_json::from_slice(&output.stdout)?)
    }

    fn from_json(root: &Path, metadata: &Value) -> Result<Self> {
        let target = metadata["target_directory"].as_str().context("metadata without target_directory")?;
        let packages = metadata["packages"].as_array().context("metadata without packages")?;
        Ok(Self {
            root: root.to_owned(),
            target: PathBuf::from(target),
            packages: packages.iter().map(package).collect(),
        })
    }

    /// The package a contributor means by `name`: `people` is `rawabit-people`.
    ///
    /// # Errors
    /// When there is none; the message lists those there are.
    pub(crate) fn package(&self, name: &str) -> Result<&Package> {
        let long = format!("rawabit-{name}");
        self.packages.iter().find(|package| package.name == name || package.name == long).with_context(|| {
            let names: Vec<_> = self.packages.iter().map(|package| package.name.as_str()).collect();
            format!("no package `{name}`; there are: {}", names.join(", "))
        })
    }

    /// A cargo command in the workspace's root.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(cargo());
        command.current_dir(&self.root);
        command
    }
}

/// The cargo that started us, so that its toolchain is kept.
fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn package(value: &Value) -> Package {
    let targets = value["targets"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is = |target: &Value, wanted: &[&str]| {
        target["kind"].as_array().is_some_and(|kinds| {
            kinds.iter().any(|kind| kind.as_str().is_some_and(|kind| wanted.contains(&kind)))
        })
    };
    Package {
        name: value["name"].as_str().unwrap_or_default().to_owned(),
        library: targets.iter().any(|target| is(target, &["lib", "rlib", "proc-macro"])),
        benches: targets
            .iter()
            .filter(|target| is(target, &["bench"]))
            .filter_map(|target| target["name"].as_str().map(str::to_owned))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_found_by_its_short_name_and_a_wrong_name_lists_the_right_ones() {
        let workspace = Workspace::read().unwrap();
        assert_eq!(workspace.package("people").unwrap().name, "rawabit-people");
        assert!(workspace.package("people").unwrap().library);
        assert!(!workspace.package("xtask").unwrap().library);
        let error = workspace.package("poeple").unwrap_err().to_string();
        assert!(error.contains("rawabit-people"), "{error}");
    }
}
