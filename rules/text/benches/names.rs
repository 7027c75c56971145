//! How long the keys of names take: `cargo bench -p rawabit-text`.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures")]
#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::hint::black_box;
use std::time::Instant;

use rawabit_text::{PhonePlan, name_key, name_sounds, read_date, read_phone, sort_key, typed_sounds};

/// Names as they stand in lists.
const NAMES: [&str; 8] = [
    "محمد العلوي",
    "EL ALAOUI Mohamed",
    "فاطمة الزهراء بن جلون",
    "Fatima-Zahra BENJELLOUN",
    "عبد الرحمان آيت حمو",
    "ABDERRAHMANE AIT HAMMOU",
    "نور الدين الشرقاوي",
    "Nour Eddine Echcherkaoui",
];

fn main() {
    measure("name_sounds", |n| drop(black_box(name_sounds(NAMES[n % 8]))));
    measure("typed_sounds", |n| drop(black_box(typed_sounds(NAMES[n % 8]))));
    measure("name_key", |n| drop(black_box(name_key(NAMES[n % 8]))));
    measure("sort_key", |n| drop(black_box(sort_key(NAMES[n % 8], rawabit_text::Article::Skip))));
    measure("read_date", |n| {
        let _ = black_box(read_date(["14 غشت 2017", "14/08/2017"][n % 2], 2026));
    });
    let plan = PhonePlan { country: "212", trunk: "0", digits: (9, 9) };
    measure("read_phone", |n| drop(black_box(read_phone(["06 61 23 45 67", "+212661234567"][n % 2], plan))));
}

/// The best of five rounds, each of a hundred thousand.
fn measure(name: &str, work: impl Fn(usize)) {
    const ROUND: usize = 100_000;
    let best = (0..5)
        .map(|_| {
            let start = Instant::now();
            (0..ROUND).for_each(&work);
            start.elapsed().as_secs_f64()
        })
        .fold(f64::MAX, f64::min);
    println!("{name}: {:.2} µs", best / ROUND as f64 * 1e6);
}
