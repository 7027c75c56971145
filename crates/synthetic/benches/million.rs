//! A million members made: `cargo bench -p rawabit-synthetic`.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures")]
#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::hint::black_box;
use std::time::Instant;

use rawabit_synthetic::{Generator, Settings};

fn main() {
    let start = Instant::now();
    let mut twice = 0u64;
    for member in Generator::new(1, Settings::default()).members(0..1_000_000) {
        twice += u64::from(black_box(&member).duplicate_of().is_some());
    }
    println!("1,000,000 members, {twice} of them duplicates, in {:.2} s", start.elapsed().as_secs_f64());
}
