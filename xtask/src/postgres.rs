//! A private PostgreSQL for the tests: its own folder, its own port, no care for a power cut, gone at the end.

use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::keeper::{Keeper, Orders};
use crate::shell;
use crate::tools::{self, Tool, User};
use crate::workspace::Workspace;

/// The variable the store tests read.
pub(crate) const VARIABLE: &str = "RAWABIT_TEST_POSTGRES";

/// A running throw-away cluster; dropping it stops it and removes its files.
#[derive(Debug)]
pub(crate) struct Cluster {
    keeper: Keeper,
    /// `postgres://…`, a superuser's, at the database `postgres`.
    pub(crate) url: String,
}

/// `cargo xtask postgres`.
///
/// # Errors
/// When there is no PostgreSQL or it does not start.
pub(crate) fn serve(arguments: &[String]) -> Result<bool> {
    if let Some(unknown) = arguments.iter().find(|one| !one.contains('=')) {
        bail!("postgres takes settings like `shared_buffers=2GB`, and no `{unknown}`");
    }
    let workspace = Workspace::read()?;
    let Some(tools) = tools::provide(&workspace, &[Tool::Postgres])? else { return Ok(false) };
    let mut cluster = Cluster::start(&workspace, tools.get(Tool::Postgres)?, arguments)?;
    println!("export {VARIABLE}={}", cluster.url);
    println!("PostgreSQL runs until ctrl-c; then everything in it is gone.");
    std::io::stdout().flush()?;
    cluster.keeper.stay()?;
    bail!("PostgreSQL ended by itself:\n{}", cluster.keeper.said());
}

impl Cluster {
    /// Makes and starts a cluster with the `postgres` program given, and these settings beside ours.
    ///
    /// # Errors
    /// When `initdb` or the server fails; the message carries their words.
    pub(crate) fn start(workspace: &Workspace, postgres: &Path, further: &[String]) -> Result<Self> {
        let user = unprivileged()?;
        let home = home(&workspace.target.join("xtask").join("postgres"), user.as_ref())?;
        let mut tries = 0;
        loop {
            tries += 1;
            let folder = home.join(format!("cluster-{}-{tries}", std::process::id()));
            private_folder(&folder, user.as_ref())?;
            match Self::start_in(&folder, postgres, user.as_ref(), further) {
                Ok(cluster) => return Ok(cluster),
                // Between finding a free port and taking it, another process may have taken it.
                Err(error) if tries < 4 && error.to_string().contains("could not bind") => {}
                Err(error) => {
                    // Whatever is left of it is of no use; the error is what matters.
                    let _ = std::fs::remove_dir_all(&folder);
                    return Err(error);
                }
            }
        }
    }

    fn start_in(folder: &Path, postgres: &Path, user: Option<&User>, further: &[String]) -> Result<Self> {
        let password = secret()?;
        let data = folder.join("data");
        init(folder, &data, postgres, user, &password)?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut keeper = Keeper::start(Orders {
            program: postgres,
            arguments: settings(&data, port, further),
            log: folder.join("log"),
            folder: Some(folder),
            // An immediate shutdown: nobody will want the data.
            signal: "QUIT",
            user,
        })?;
        keeper.wait_for(Duration::from_secs(60), |_| is_ready(&data).then_some(()))?;
        Ok(Self { keeper, url: format!("postgres://rawabit:{password}@127.0.0.1:{port}/postgres") })
    }
}

/// PostgreSQL refuses to run as root: then whom it runs as.
fn unprivileged() -> Result<Option<User>> {
    if !shell::is_root() {
        return Ok(None);
    }
    let user = ["postgres", "nobody"].into_iter().find_map(User::named);
    user.map(Some)
        .context("PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody`")
}

/// A folder the cluster's user can work in: under `target/` if that user can get there (a checkout in `/root`
/// is closed to everybody else), else in the system's temporary folder.
fn home(wanted: &Path, user: Option<&User>) -> Result<PathBuf> {
    std::fs::create_dir_all(wanted).with_context(|| format!("cannot make {}", wanted.display()))?;
    let Some(user) = user else { return Ok(wanted.to_owned()) };
    chown(wanted, Some(user.uid), Some(user.gid))?;
    let mut look = Command::new("test");
    look.arg("-w").arg(wanted).uid(user.uid).gid(user.gid).current_dir("/");
    if look.status().is_ok_and(|status| status.success()) {
        return Ok(wanted.to_owned());
    }
    let template = std::env::temp_dir().join("rawabit-postgres.XXXXXX");
    let made =
        shell::output_of("mktemp", &["-d", &template.to_string_lossy()]).context("mktemp -d failed")?;
    chown(&made, Some(user.uid), Some(user.gid))?;
    Ok(PathBuf::from(made))
}

fn private_folder(folder: &Path, user: Option<&User>) -> Result<()> {
    std::fs::DirBuilder::new()
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("cannot make {}", folder.display()))?;
    if let Some(user) = user {
        chown(folder, Some(user.uid), Some(user.gid))?;
    }
    Ok(())
}

/// Other users of the machine can reach the port, so even a throw-away superuser has a password.
fn secret() -> Result<String> {
    use std::io::Read;
    let mut bytes = [0; 16];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn init(folder: &Path, data: &Path, postgres: &Path, user: Option<&User>, password: &str) -> Result<()> {
    let file = folder.join("password");
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&file)
        .and_then(|mut file| writeln!(file, "{password}"))?;
    if let Some(user) = user {
        chown(&file, Some(user.uid), Some(user.gid))?;
    }
    let mut command = Command::new(postgres.with_file_name("initdb"));
    command.arg("-D").arg(data).arg("--pwfile").arg(&file);
    // `password`, not scram: thousands of test connections should not pay for key stretching on the loopback.
    command.args(["--username=rawabit", "--auth=password", "--encoding=UTF8", "--no-locale", "--no-sync"]);
    command.current_dir(folder).env("LC_ALL", "C").stdin(Stdio::null());
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid);
    }
    let output =
        command.output().with_context(|| format!("cannot run initdb beside {}", postgres.display()))?;
    if !output.status.success() {
        bail!("initdb failed ({}):\n{}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

/// The server's command line: fast and forgetful.
fn settings(data: &Path, port: u16, further: &[String]) -> Vec<String> {
    let mut arguments = vec!["-D".into(), data.to_string_lossy().into_owned(), "-p".into(), port.to_string()];
    for setting in [
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=200",
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "wal_level=minimal",
        "max_wal_senders=0",
    ]
    .into_iter()
    .chain(further.iter().map(String::as_str))
    {
        arguments.extend(["-c".into(), setting.into()]);
    }
    arguments
}

/// The eighth line of `postmaster.pid` says `ready` once connections are accepted.
fn is_ready(data: &Path) -> bool {
    std::fs::read_to_string(data.join("postmaster.pid"))
        .is_ok_and(|file| file.lines().nth(7).is_some_and(|line| line.trim() == "ready"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Needs the server this very tool installs: `cargo xtask test` is how it is run.
    #[test]
    fn a_cluster_answers_and_then_is_gone() {
        let workspace = Workspace::read().unwrap();
        let postgres = Tool::Postgres.find(&workspace).expect("no PostgreSQL: run `cargo xtask test`");
        let cluster = Cluster::start(&workspace, &postgres, &[]).unwrap();
        let psql = postgres.with_file_name("psql");
        let one = shell::output_of(
            &psql,
            &[&cluster.url, "-Atc", "select current_user || ' ' || current_setting('fsync')"],
        );
        assert_eq!(one.as_deref(), Some("rawabit off"));
        let stranger = cluster.url.replace("rawabit:", "rawabit:not");
        assert_eq!(shell::output_of(&psql, &[&stranger, "-Atc", "select 1"]), None);
        let url = cluster.url.clone();
        drop(cluster);
        assert_eq!(shell::output_of(&psql, &[&url, "-Atc", "select 1"]), None);
    }
}
