//! Reading and counting at size: `cargo bench -p rawabit-counting`.
//!
//! A hundred thousand ballots, ten candidates, five seats, by the Scottish rules, from a file to the result; and a million.
//! `-- --python PATH` also counts the same file with votelib, pyrankvote and stvpoll, where that interpreter has them, and
//! prints how many times longer each takes (`benches/peers.py`).

#![expect(clippy::disallowed_methods, reason = "a benchmark measures, and reads its own arguments")]
#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use rawabit_counting::method::Method;
use rawabit_counting::{Draws, Outcome, blt};

const CANDIDATES: usize = 10;
const SEATS: usize = 5;

/// A small generator of our own: the same files in every run.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

/// One ballot a line, of one to ten preferences; some candidates are liked more than others.
fn file(ballots: usize) -> PathBuf {
    let mut random = Lcg(2018);
    let mut text = format!("{CANDIDATES} {SEATS}\n");
    for _ in 0..ballots {
        let mut left: Vec<usize> = (1..=CANDIDATES).collect();
        let length = 1 + random.below(CANDIDATES);
        text.push('1');
        for _ in 0..length {
            let at = random.below(left.len()).min(random.below(left.len()));
            let _ = write!(text, " {}", left.remove(at));
        }
        text += " 0\n";
    }
    text += "0\n";
    for number in 1..=CANDIDATES {
        let _ = writeln!(text, "\"Candidate {number}\"");
    }
    text += "\"Bench\"\n";
    let path = std::env::temp_dir().join(format!("rawabit-counting-{}-{ballots}.blt", std::process::id()));
    std::fs::write(&path, text).expect("a temporary file");
    path
}

fn count(path: &Path) -> Vec<usize> {
    let election = blt::read(&std::fs::read(path).expect("the file")).expect("ballots");
    match Method::StvScottish.count(&election, &Draws::seed("bench")).expect("votes") {
        Outcome::Decided(count) => count.winners,
        other => panic!("{other:?}"),
    }
}

/// The best of several runs, in seconds.
fn best(runs: usize, mut run: impl FnMut()) -> f64 {
    (0..runs).fold(f64::MAX, |best, _| {
        let start = Instant::now();
        run();
        best.min(start.elapsed().as_secs_f64())
    })
}

fn main() {
    let small = file(100_000);
    let ours = best(15, || {
        black_box(count(&small));
    });
    let text = std::fs::read(&small).expect("the file");
    let reading = best(15, || {
        black_box(blt::read(&text).expect("ballots"));
    });
    println!(
        "100,000 ballots ({} different) read: {:.1} ms, read and counted: {:.1} ms (target 20 ms)",
        blt::read(&text).expect("ballots").ballots.groups(),
        reading * 1e3,
        ours * 1e3
    );
    let large = file(1_000_000);
    let bytes = std::fs::read(&large).expect("the file");
    let reading = best(5, || {
        black_box(blt::read(&bytes).expect("ballots"));
    });
    let election = blt::read(&bytes).expect("ballots");
    let million = best(5, || {
        black_box(count(&large));
    });
    println!(
        "1,000,000 ballots ({} MB, {} different): read {:.0} ms, read and counted {:.0} ms (target 500 ms)",
        bytes.len() / 1_000_000,
        election.ballots.groups(),
        reading * 1e3,
        million * 1e3
    );
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--python") {
        let python = arguments.get(at + 1).map_or("python3", String::as_str);
        peers(python, &small, ours);
    }
    let _ = std::fs::remove_file(&small);
    let _ = std::fs::remove_file(&large);
    // A machine under load is several times slower; the ratios above are of one and the same run.
    assert!(ours < 0.1, "a hundred thousand ballots take {ours} s");
    assert!(million < 1.5, "a million ballots take {million} s");
}

/// Counts the same file with the libraries of Python, each in a process of its own; the time is that of reading and counting.
fn peers(python: &str, file: &Path, ours: f64) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers.py");
    for library in ["votelib", "pyrankvote", "stvpoll"] {
        let output = Command::new(python).arg(&script).arg(library).arg(file).output();
        match output {
            Ok(output) if output.status.success() => {
                let said = String::from_utf8_lossy(&output.stdout);
                let seconds: f64 =
                    said.split_whitespace().next().and_then(|s| s.parse().ok()).unwrap_or(f64::NAN);
                println!("{library}: {:.0} ms, {:.0} times ours", seconds * 1e3, seconds / ours);
            }
            Ok(output) => println!(
                "{library}: {}",
                String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or("")
            ),
            Err(error) => println!("{python}: {error}"),
        }
    }
}
