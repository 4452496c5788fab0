//! The log: lines on standard error with the hour, what happened, and codes. No addresses, no user agents,
//! no finer times, nothing out of a request.

use crate::clock::Clock;
use std::fmt;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Layer as _, filter};

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogForm {
    /// One JSON object a line.
    #[default]
    Json,
    /// Words, for people.
    Text,
}

/// Starts logging. `verbose` adds a line per answered request. Only this program's own lines are ever written:
/// those of the libraries below could name an address.
pub fn log_to_stderr(form: LogForm, verbose: bool) {
    let level = if verbose { tracing::Level::DEBUG } else { tracing::Level::INFO };
    let ours =
        filter::filter_fn(move |meta| meta.target().starts_with("waymark_server") && *meta.level() <= level);
    let lines = tracing_subscriber::fmt::layer()
        .with_timer(HourOnly(Clock::system()))
        .with_target(false)
        .with_ansi(false)
        .with_writer(std::io::stderr);
    let lines = match form {
        LogForm::Json => {
            lines.json().flatten_event(true).with_current_span(false).with_span_list(false).boxed()
        }
        LogForm::Text => lines.boxed(),
    };
    // A second call, as in tests with several servers, changes nothing.
    let _already_started = tracing_subscriber::registry().with(lines.with_filter(ours)).try_init();
}

struct HourOnly(Clock);

impl FormatTime for HourOnly {
    fn format_time(&self, writer: &mut Writer<'_>) -> fmt::Result {
        let hour = self.0.hour();
        let (year, month, day) = civil_date(hour.day());
        write!(writer, "{year:04}-{month:02}-{day:02}T{:02}Z", hour.0 % 24)
    }
}

/// The date of a day counted from 1970 (Howard Hinnant's `civil_from_days`, for days that are not negative).
fn civil_date(day: u64) -> (u64, u64, u64) {
    let shifted = day + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day_of_month)
}

#[cfg(test)]
mod tests {
    use super::civil_date;

    #[test]
    fn days_become_dates() {
        assert_eq!(civil_date(0), (1970, 1, 1));
        assert_eq!(civil_date(11_016), (2000, 2, 29));
        assert_eq!(civil_date(20_779), (2026, 11, 22));
    }
}
