//! The reckoning at the end of the day: everything recorded is somewhere, and what is at the base is what was said.

use super::day::{Day, Device, Screened};
use crate::refused::Refused;
use serde::Serialize;
use std::collections::BTreeMap;
use waymark_app::App;
use waymark_app::answers::given;
use waymark_app::domain::{ChoiceId, Level};
use waymark_app::view::{CaseRequest, CaseView};

/// One device at the end of the day.
#[derive(Serialize)]
pub(crate) struct DeviceLine {
    pub(crate) name: &'static str,
    /// People who agreed to having their answers kept.
    pub(crate) screened: u32,
    pub(crate) recorded: u32,
    pub(crate) waiting: u32,
    pub(crate) handed_over: u32,
    pub(crate) received: u32,
    pub(crate) returned: u32,
}

/// What the reckoning came to.
#[derive(Serialize)]
pub(crate) struct Reckoning {
    pub(crate) devices: Vec<DeviceLine>,
    /// Cases at the base.
    pub(crate) cases: u32,
    /// Things that do not add up, each as a line. None on a good day.
    pub(crate) mismatches: Vec<String>,
}

/// Reckons.
pub(crate) fn reckon(day: &Day) -> Result<Reckoning, Refused> {
    let mut mismatches = Vec::new();
    let mut devices = Vec::new();
    for device in day.devices() {
        devices.push(reckon_device(day, device, &mut mismatches)?);
    }
    let cases = reckon_base(day, &mut mismatches)?;
    for screened in &day.screened {
        reckon_level(screened, &mut mismatches);
    }
    for alert in day.base.base_home()?.alerts {
        mismatches.push(format!("base: alert {}", alert.code));
    }
    Ok(Reckoning { devices, cases, mismatches })
}

fn reckon_device(day: &Day, device: &Device, mismatches: &mut Vec<String>) -> Result<DeviceLine, Refused> {
    let counts = device.app.sync_state()?;
    let kept = day.screened.iter().filter(|one| one.device == device.name && one.code.is_some()).count();
    let line = DeviceLine {
        name: device.name,
        screened: u32::try_from(kept).unwrap_or(u32::MAX),
        recorded: counts.recorded,
        waiting: counts.packed,
        handed_over: counts.handed_over,
        received: counts.received,
        returned: counts.returned,
    };
    if line.recorded != line.waiting + line.handed_over + line.received + line.returned {
        mismatches
            .push(format!("{}: recorded is not waiting + handed over + received + returned", line.name));
    }
    if line.recorded != line.screened {
        mismatches.push(format!("{}: {} screened, {} recorded", line.name, line.screened, line.recorded));
    }
    if line.received != line.recorded {
        mismatches
            .push(format!("{}: {} recorded, {} received at base", line.name, line.recorded, line.received));
    }
    if counts.on_phone > 0 {
        mismatches.push(format!("{}: {} unfinished", line.name, counts.on_phone));
    }
    Ok(line)
}

/// What is at the base is what was said, person by person and answer by answer.
fn reckon_base(day: &Day, mismatches: &mut Vec<String>) -> Result<u32, Refused> {
    let cases = day.base.cases()?;
    let mut by_code: BTreeMap<String, &waymark_app::view::CaseRow> = BTreeMap::new();
    for case in &cases {
        if by_code.insert(case.code.to_string(), case).is_some() {
            mismatches.push(format!("base: {} is there twice", case.code));
        }
    }
    for screened in &day.screened {
        let Some(code) = &screened.code else { continue };
        match by_code.remove(code) {
            None => mismatches.push(format!("base: {code} did not arrive")),
            Some(row) => {
                let case = open(&day.base, row.id)?;
                if !is_what_was_said(screened, &case)? {
                    mismatches.push(format!("base: {code} is not what was said"));
                }
            }
        }
    }
    for code in by_code.keys() {
        mismatches.push(format!("base: nobody was screened as {code}"));
    }
    Ok(u32::try_from(cases.len()).unwrap_or(u32::MAX))
}

fn open(base: &App, id: waymark_app::domain::ScreeningId) -> Result<CaseView, Refused> {
    let reason = ChoiceId::new("quality").map_err(|_| Refused::of_code("internal"))?;
    Ok(base.open_case(CaseRequest { id, reason })?)
}

fn is_what_was_said(screened: &Screened, case: &CaseView) -> Result<bool, Refused> {
    let said = given(&screened.person.answers.to_string())?;
    let arrived: BTreeMap<_, _> = case
        .answers
        .iter()
        .map(|answer| (answer.item.clone(), (answer.value.clone(), answer.parts.clone())))
        .collect();
    let spoken_in =
        case.answers.iter().all(|answer| answer.person_locale.as_str() == screened.person.language());
    Ok(said == arrived && spoken_in && case.assessment.level == screened.level)
}

/// The level is the one a person derived by hand.
fn reckon_level(screened: &Screened, mismatches: &mut Vec<String>) {
    let Screened { person, level, red, .. } = screened;
    if *level != person.level || *red != person.red {
        mismatches.push(format!(
            "rules: \u{201c}{}\u{201d} came to {level:?}, and must be {:?}",
            person.talk, person.level
        ));
    }
}

/// Whether every level was there: so with twelve people and more.
pub(crate) fn levels(day: &Day) -> Vec<Level> {
    let mut levels: Vec<Level> = day.screened.iter().map(|one| one.level).collect();
    levels.sort();
    levels.dedup();
    levels
}
