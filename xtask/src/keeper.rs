//! A server that lives exactly as long as we do.
//!
//! The standard library has no signal handlers, and a handler would not see `kill -9` anyway. So the server is started
//! by a small shell that also watches a pipe of which we hold the other end: when we end, for whatever reason, the
//! system closes the pipe, and the shell stops the server and removes its folder.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::tools::User;

/// `$1` signal, `$2` log, `$3` folder to remove (or empty), then the command.
const SCRIPT: &str = r#"
signal=$1 log=$2 folder=$3
shift 3
exec 3<&0
"$@" </dev/null >"$log" 2>&1 3<&- &
server=$!
echo "$server"
(
    cat <&3 >/dev/null
    kill -s "$signal" "$server" 2>/dev/null
    tries=0
    while [ "$tries" -lt 100 ] && kill -0 "$server" 2>/dev/null; do sleep 0.1; tries=$((tries + 1)); done
    kill -s KILL "$server" 2>/dev/null
    if [ -n "$folder" ]; then rm -rf "$folder"; fi
) 2>/dev/null &
wait "$server"
"#;

/// How to start a server.
#[derive(Debug)]
pub(crate) struct Orders<'a> {
    pub(crate) program: &'a Path,
    pub(crate) arguments: Vec<String>,
    /// Where its output goes.
    pub(crate) log: PathBuf,
    /// Removed at the end, when given.
    pub(crate) folder: Option<&'a Path>,
    /// The signal that asks it to end: `TERM`, `QUIT`.
    pub(crate) signal: &'a str,
    /// Whom it runs as, when not as us.
    pub(crate) user: Option<&'a User>,
}

/// A running server; dropping it stops it.
#[derive(Debug)]
pub(crate) struct Keeper {
    shell: Child,
    pipe: Option<ChildStdin>,
    /// Held open by the part of the shell that stops the server and tidies up.
    output: BufReader<ChildStdout>,
    pub(crate) pid: u32,
    log: PathBuf,
}

impl Keeper {
    /// Starts the server.
    ///
    /// # Errors
    /// When no shell can be started.
    pub(crate) fn start(orders: Orders<'_>) -> Result<Self> {
        let mut command = Command::new("/bin/sh");
        command.arg("-c").arg(SCRIPT).arg("keeper").arg(orders.signal).arg(&orders.log);
        command.arg(orders.folder.unwrap_or(Path::new(""))).arg(orders.program).args(orders.arguments);
        // Its own group: ctrl-c in the terminal reaches us, not the server while tests still talk to it.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        if let Some(user) = orders.user {
            command.uid(user.uid).gid(user.gid);
        }
        if let Some(parent) = orders.log.parent() {
            command.current_dir(parent);
        }
        let mut shell = command.env("LC_ALL", "C").spawn().context("cannot start /bin/sh")?;
        let pipe = shell.stdin.take();
        let mut line = String::new();
        let output = shell.stdout.take().context("its output was asked for")?;
        let mut output = BufReader::new(output);
        output.read_line(&mut line)?;
        let pid = line.trim().parse().context("the server did not start")?;
        Ok(Self { shell, pipe, output, pid, log: orders.log })
    }

    /// Waits until `ready` answers with something, and gives it back.
    ///
    /// # Errors
    /// When the server ends or the time is over; the message carries the end of its log.
    pub(crate) fn wait_for<T>(
        &mut self,
        limit: Duration,
        mut ready: impl FnMut(&str) -> Option<T>,
    ) -> Result<T> {
        let start = Instant::now();
        loop {
            let log = self.said();
            if let Some(value) = ready(&log) {
                return Ok(value);
            }
            let ended = self.shell.try_wait()?.is_some();
            if ended || start.elapsed() > limit {
                let why = if ended { "ended" } else { "was not ready in time" };
                let lines: Vec<_> = log.lines().collect();
                let tail = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default();
                bail!("the server {why}; its last words:\n{}", tail.join("\n"));
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// What the server has printed up to now.
    pub(crate) fn said(&self) -> String {
        std::fs::read(&self.log).map(|log| String::from_utf8_lossy(&log).into_owned()).unwrap_or_default()
    }

    /// Waits until the server ends by itself (or the user ends us).
    ///
    /// # Errors
    /// When the system cannot tell.
    pub(crate) fn stay(&mut self) -> Result<()> {
        self.shell.wait()?;
        Ok(())
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.pipe.take());
        // Both only wait until the shell has stopped the server and tidied up; it does so without us too.
        let _ = self.output.read_to_end(&mut Vec::new());
        let _ = self.shell.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeper(folder: &Path) -> Keeper {
        std::fs::create_dir_all(folder).unwrap();
        Keeper::start(Orders {
            program: Path::new("/bin/sh"),
            arguments: vec!["-c".into(), "echo awake; exec sleep 300".into()],
            log: folder.join("log"),
            folder: Some(folder),
            signal: "TERM",
            user: None,
        })
        .unwrap()
    }

    fn alive(pid: u32) -> bool {
        Command::new("kill").args(["-0", &pid.to_string()]).stderr(Stdio::null()).status().unwrap().success()
    }

    #[test]
    fn a_dropped_keeper_leaves_neither_process_nor_folder() {
        let folder = std::env::temp_dir().join(format!("rawabit-keeper-{}", std::process::id()));
        let mut keeper = sleeper(&folder);
        keeper.wait_for(Duration::from_secs(5), |log| log.contains("awake").then_some(())).unwrap();
        let pid = keeper.pid;
        assert!(alive(pid));
        drop(keeper);
        assert!(!alive(pid));
        assert!(!folder.exists());
    }

    #[test]
    fn a_server_that_dies_is_reported_with_its_last_words() {
        let folder = std::env::temp_dir().join(format!("rawabit-keeper-dies-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut keeper = Keeper::start(Orders {
            program: Path::new("/bin/sh"),
            arguments: vec!["-c".into(), "echo no such port; exit 1".into()],
            log: folder.join("log"),
            folder: None,
            signal: "TERM",
            user: None,
        })
        .unwrap();
        let error = keeper.wait_for(Duration::from_secs(5), |_| None::<()>).unwrap_err().to_string();
        assert!(error.contains("no such port"), "{error}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
