//! What was counted since the start, for `/metrics`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper ends of the buckets of request durations, in microseconds.
const BUCKETS: [u64; 8] = [500, 1_000, 5_000, 20_000, 50_000, 250_000, 1_000_000, 5_000_000];

/// Counters. Relaxed: they are read by people, not by code.
#[derive(Debug, Default)]
pub struct Meters {
    by_class: [AtomicU64; 6],
    buckets: [AtomicU64; BUCKETS.len() + 1],
    micros: AtomicU64,
}

impl Meters {
    /// Counts one answered request.
    pub fn request(&self, status: u16, elapsed: Duration) {
        let class = usize::from(status / 100).min(5);
        self.by_class[class].fetch_add(1, Ordering::Relaxed);
        let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
        let bucket = BUCKETS.iter().position(|end| micros <= *end).unwrap_or(BUCKETS.len());
        self.buckets[bucket].fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(micros, Ordering::Relaxed);
    }

    /// The text format of Prometheus.
    pub fn text(&self) -> String {
        use std::fmt::Write as _;
        let mut out = String::from(
            "# HELP rawabit_requests_total Answered requests by status class.\n# TYPE rawabit_requests_total counter\n",
        );
        for (class, count) in self.by_class.iter().enumerate().skip(1) {
            let _ = writeln!(
                out,
                "rawabit_requests_total{{class=\"{class}xx\"}} {}",
                count.load(Ordering::Relaxed)
            );
        }
        out.push_str("# HELP rawabit_request_seconds Duration of requests.\n# TYPE rawabit_request_seconds histogram\n");
        let mut sum = 0;
        for (n, count) in self.buckets.iter().enumerate() {
            sum += count.load(Ordering::Relaxed);
            let end = BUCKETS.get(n).map_or_else(
                || "+Inf".to_owned(),
                |end| format!("{}.{:06}", end / 1_000_000, end % 1_000_000),
            );
            let _ = writeln!(out, "rawabit_request_seconds_bucket{{le=\"{end}\"}} {sum}");
        }
        let micros = self.micros.load(Ordering::Relaxed);
        let _ = writeln!(out, "rawabit_request_seconds_sum {}.{:06}", micros / 1_000_000, micros % 1_000_000);
        let _ = writeln!(out, "rawabit_request_seconds_count {sum}");
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_are_cumulative() {
        let meters = Meters::default();
        meters.request(200, Duration::from_micros(700));
        meters.request(404, Duration::from_secs(60));
        let text = meters.text();
        assert!(text.contains("class=\"2xx\"} 1") && text.contains("class=\"4xx\"} 1"));
        assert!(text.contains("le=\"0.000500\"} 0") && text.contains("le=\"0.001000\"} 1"));
        assert!(text.contains("le=\"+Inf\"} 2") && text.contains("sum 60.000700"));
    }
}
