//! Versions in ranges, as `deny.toml` writes them: `<1.2.3` and `>=1.2.3`.

/// Whether a version is in a range. A range that cannot be read holds every version: better a question too many.
#[must_use]
pub fn is_in(version: &str, range: &str) -> bool {
    let have = numbers(version);
    if let Some(bound) = range.strip_prefix(">=") {
        have >= numbers(bound)
    } else if let Some(bound) = range.strip_prefix('<') {
        // An alpha of the bound counts as the bound: none is in our lock files.
        have < numbers(bound)
    } else {
        true
    }
}

fn numbers(version: &str) -> Vec<u64> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    plain.split('.').map(|part| part.trim().parse().unwrap_or_default()).collect()
}
