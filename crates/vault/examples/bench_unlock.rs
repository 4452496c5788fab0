//! How long an unlock takes, split into the passphrase's stretching (which is meant to take long) and all the rest.
//!
//! `cargo run -p waymark-vault --release --example bench_unlock [folder]`. The folder decides which disk is measured.
//! The floor beside it is Argon2id alone with the same parameters, run in turns with the unlocks, and four `fsync`s
//! of a small file: an unlock counts the attempt, writes both copies of the slots, and sets the counter back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods)]

use argon2::{Algorithm, Argon2, Params, Version};
use std::fs::OpenOptions;
use std::io::{Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};
use waymark_testkit::{AMINA, Folder};
use waymark_vault::{Clocks, Kdf, NoHardware, Setup, Vault};

const ROUNDS: usize = 15;
const NOW: Clocks = Clocks { wall_ms: 1_795_348_800_000, monotonic_ms: 600_000 };

fn time(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// Six words out of 2 048.
const SIX_WORDS_BITS: i32 = 66;

fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1_000.0
}

fn stretch(kdf: Kdf) {
    let params = Params::new(kdf.memory_kib(), kdf.passes(), 1, Some(32)).unwrap();
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(AMINA.passphrase.as_bytes(), &[7; 32], &mut out)
        .unwrap();
    std::hint::black_box(out);
}

fn four_syncs(path: &Path) {
    let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path).unwrap();
    for _ in 0..4 {
        file.rewind().unwrap();
        file.write_all(&[7; 524]).unwrap();
        file.sync_all().unwrap();
    }
}

fn measure(name: &str, kdf: Kdf, folder: &Path) {
    let folder = folder.join(name.replace(' ', "-"));
    let vault = Vault::at(&folder);
    vault.create(AMINA.passphrase, &Setup { kdf, clocks: NOW }, &NoHardware).unwrap();
    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..ROUNDS {
        times[0].push(time(|| drop(vault.unlock(AMINA.passphrase, &NoHardware, &NOW).unwrap())));
        times[1].push(time(|| stretch(kdf)));
        times[2].push(time(|| four_syncs(&folder.join("page"))));
    }
    let [unlock, kdf_alone, syncs] = times.each_mut().map(|times| median(times));
    let (mib, passes, rest) = (kdf.memory_kib() / 1_024, kdf.passes(), unlock - kdf_alone);
    println!("{name:<12} {mib:>4} MiB t={passes} {unlock:>9.1} {kdf_alone:>9.1} {rest:>8.2} {syncs:>10.2}");
    guessing(kdf_alone);
}

/// T16, what a copied folder costs whoever guesses on it: no counter and no wait, only the derivation. Half of all
/// phrases have to be tried on average, on one core and at a million guesses a second.
fn guessing(milliseconds: f64) {
    let per_second = 1_000.0 / milliseconds;
    let years = |guesses: f64| 2f64.powi(SIX_WORDS_BITS - 1) / guesses / (365.25 * 86_400.0);
    println!(
        "{:<12} {per_second:.1} guesses a second on one core: {:.0e} years; a million guesses a second: {:.0e} years",
        "",
        years(per_second),
        years(1e6)
    );
}

fn main() {
    let chosen = std::env::args().nth(1).map(|folder| Path::new(&folder).join("waymark-bench-unlock"));
    let temporary = Folder::new();
    let folder = chosen.as_deref().unwrap_or(temporary.path());
    println!(
        "{:<12} {:>12} {:>9} {:>9} {:>8} {:>10}",
        "unlock, ms", "", "all of it", "Argon2id", "the rest", "four syncs"
    );
    measure("floor", Kdf::FLOOR, folder);
    measure("light", Kdf::LIGHT, folder);
    let began = Instant::now();
    let clock = move || u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    measure("calibrated", Kdf::calibrated(false, &clock).unwrap(), folder);
    if let Some(made) = &chosen {
        std::fs::remove_dir_all(made).unwrap();
    }
}
