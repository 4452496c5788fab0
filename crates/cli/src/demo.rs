//! `waymark demo`: a whole day on this computer, with the real parts and fictional people.

mod cut_line;
mod day;
mod people;
mod reckoning;
mod server;

use crate::args::DemoArgs;
use crate::refused::Refused;
use crate::say::Say;
use crate::table::Table;
use day::Day;
use reckoning::{Reckoning, levels, reckon};
use serde_json::{Value, json};
use std::path::PathBuf;
use waymark_app::{Clock as _, DeviceClock};

/// Plays the day and reckons at its end.
pub(crate) fn run(say: &Say, args: &DemoArgs) -> Result<(), Refused> {
    let clock = DeviceClock::new();
    let began = clock.monotonic_ms();
    let out = args.out.clone().unwrap_or_else(|| fresh_folder(&clock));
    if out.exists() && out.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Refused::plain("demo", format!("{} is not empty", out.display())));
    }
    let people = people::people(args.people, args.seed)?;
    let mut day = Day::begin(say, &out, args.database_url.as_deref())?;
    day.go(say, people)?;
    let reckoning = reckon(&day)?;
    let seconds = clock.monotonic_ms().saturating_sub(began) / 1_000;
    let outcome = match reckoning.mismatches.len() {
        0 => Ok(()),
        count => Err(Refused::plain("demo", format!("{count} mismatches"))),
    };
    say.ended(&document(&day, &reckoning, seconds), || text(&day, &reckoning, seconds), outcome)
}

/// A folder of its own under the temporary folder. What is in it are invented people.
fn fresh_folder(clock: &DeviceClock) -> PathBuf {
    std::env::temp_dir().join(format!("waymark-demo-{}-{}", std::process::id(), clock.now().0))
}

fn document(day: &Day, reckoning: &Reckoning, seconds: u64) -> Value {
    let people: Vec<Value> = day
        .screened
        .iter()
        .map(|one| {
            json!({
                "talk": one.person.talk, "age_band": one.person.age(), "person_locale": one.person.language(),
                "mode": one.person.mode(), "device": one.device, "level": one.level, "red": one.red,
                "kept": one.person.is_kept(), "code": one.code
            })
        })
        .collect();
    json!({
        "ok": reckoning.mismatches.is_empty(), "out": day.out.display().to_string(), "seconds": seconds,
        "people": people, "levels": levels(day), "devices": reckoning.devices, "cases": reckoning.cases,
        "line_breaks": day.breaks, "server_kills": day.kills, "mismatches": reckoning.mismatches
    })
}

fn text(day: &Day, reckoning: &Reckoning, seconds: u64) -> String {
    let mut people = Table::new(&["code", "level", "", "age", "language", "talk", "phone", "what was said"]);
    for one in &day.screened {
        people.row([
            one.code.clone().unwrap_or_else(|| "not kept".to_owned()),
            format!("{:?}", one.level),
            if one.red { "RED" } else { "" }.to_owned(),
            one.person.age().to_owned(),
            one.person.language().to_owned(),
            one.person.mode().to_owned(),
            one.device.to_owned(),
            one.person.talk.clone(),
        ]);
    }
    let mut devices = Table::new(&[
        "phone",
        "screened",
        "recorded",
        "waiting",
        "handed over",
        "received at base",
        "returned",
    ]);
    for line in &reckoning.devices {
        devices.row([
            line.name.to_owned(),
            line.screened.to_string(),
            line.recorded.to_string(),
            line.waiting.to_string(),
            line.handed_over.to_string(),
            line.received.to_string(),
            line.returned.to_string(),
        ]);
    }
    let verdict = if reckoning.mismatches.is_empty() {
        "Everything adds up: each record is at the base, once, and is what was said.".to_owned()
    } else {
        format!("DOES NOT ADD UP:\n{}", reckoning.mismatches.join("\n"))
    };
    format!(
        "{}\n\n{}\n\n{} cases at the base. The line broke {} times, the server was killed {} times. {seconds} s.\n{verdict}\n\
         Files: {} (passphrase of all three installations: passphrase.txt)",
        people.text(),
        devices.text(),
        reckoning.cases,
        day.breaks,
        day.kills,
        day.out.display()
    )
}
