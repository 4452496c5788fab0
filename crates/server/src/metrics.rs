//! What the server tells a monitor: counts as they were when the last full hour ended. Whoever reads a counter every
//! few seconds would otherwise write down, elsewhere, when each batch came.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use waymark_wire::Hour;

/// Answers by route and status.
type Answers = BTreeMap<(String, u16), u64>;

/// The counts of this process.
#[derive(Default)]
pub(crate) struct Metrics(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    hour: u64,
    counting: Answers,
    shown: Answers,
    log_size: u64,
}

impl Counts {
    /// Shows what was counted, once the hour it was counted in is over.
    fn turn(&mut self, now: Hour) {
        if now.0 != self.hour {
            self.hour = now.0;
            self.shown = self.counting.clone();
        }
    }
}

impl Metrics {
    /// Counts an answer.
    pub(crate) fn answered(&self, route: &str, status: u16, now: Hour) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.turn(now);
        *counts.counting.entry((route.to_owned(), status)).or_default() += 1;
    }

    /// Notes how long the log was when an hour began.
    pub(crate) fn note_log_size(&self, size: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).log_size = size;
    }

    /// Everything as Prometheus reads it.
    pub(crate) fn text(&self, now: Hour, healthy: bool) -> String {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.turn(now);
        let mut text = String::from(
            "# HELP waymark_store_writable Whether a transaction went through the store just now.\n\
             # TYPE waymark_store_writable gauge\n",
        );
        // Writing to text cannot fail.
        let _ = writeln!(text, "waymark_store_writable {}", u8::from(healthy));
        text.push_str("# HELP waymark_log_size Batches in the log when the hour began.\n");
        text.push_str("# TYPE waymark_log_size gauge\n");
        let _ = writeln!(text, "waymark_log_size {}", counts.log_size);
        text.push_str("# HELP waymark_answers_total Answers of this process when the hour began.\n");
        text.push_str("# TYPE waymark_answers_total counter\n");
        for ((route, status), count) in &counts.shown {
            let _ = writeln!(text, "waymark_answers_total{{route=\"{route}\",status=\"{status}\"}} {count}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_shown_when_their_hour_is_over() {
        let metrics = Metrics::default();
        metrics.answered("/v1/batches/{id}", 201, Hour(10));
        metrics.answered("/v1/batches/{id}", 201, Hour(10));
        assert!(!metrics.text(Hour(10), true).contains("201"), "not while the hour lasts");
        let line = "waymark_answers_total{route=\"/v1/batches/{id}\",status=\"201\"} 2\n";
        assert!(metrics.text(Hour(11), true).contains(line));
        metrics.answered("/v1/batches/{id}", 201, Hour(11));
        assert!(metrics.text(Hour(11), false).contains(line));
        assert!(metrics.text(Hour(11), false).contains("waymark_store_writable 0\n"));
    }
}
