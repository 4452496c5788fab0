//! Somebody is screened: a talk is led, sealed and put in the outbox, and the phone may die at it.

use crate::checks::{Row, outbox_of};
use crate::files;
use crate::ledger::Talk;
use crate::world::{Broken, World};
use waymark_app::App;
use waymark_app::view::{EndRequest, ScreeningRequest, StartRequest};
use waymark_domain::{End, LocaleTag};

/// Refusals that leave the talk a draft, as they should: nobody to seal to, or not a device any more.
const CANNOT_SEAL: [&str; 3] = ["roster_expired", "not_enrolled", "no_recipient"];

/// Leads a talk that is stopped half-way, and seals it. The batch, or the code of the refusal.
fn screen(app: &App) -> Result<String, String> {
    let worker_locale = LocaleTag::new("en").unwrap();
    let begun = app.start_screening(StartRequest { worker_locale }).map_err(|error| error.code)?;
    app.end_screening(EndRequest { id: begun.id, end: Some(End::Stopped) }).map_err(|error| error.code)?;
    match app.finalise(ScreeningRequest { id: begun.id }) {
        Ok(done) => Ok(done.batch.unwrap()),
        Err(refused) => {
            app.discard_screening(ScreeningRequest { id: begun.id }).map_err(|error| error.code)?;
            Err(refused.code)
        }
    }
}

impl World {
    pub(super) fn somebody_screens(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.a_phone() else { return Ok(()) };
        let name = self.name(phone);
        match screen(self.nodes[phone].app()) {
            Ok(_) => {
                let rows = outbox_of(&mut self.nodes[phone]);
                let new = self.new_rows(phone, &rows);
                if new.len() != 1 {
                    return Err(format!("{name} finished one talk and has {} new batches", new.len()));
                }
                self.record(phone, &rows[new[0]]);
                self.check_rows(phone, &rows)
            }
            Err(code) if CANNOT_SEAL.contains(&code.as_str()) => {
                self.say(format!("{name} cannot seal: {code}"));
                self.check_counts(phone)
            }
            Err(code) => Err(format!("{name} could not finish a talk: {code}")),
        }
    }

    pub(super) fn somebody_screens_and_dies(&mut self) -> Result<(), Broken> {
        let Some(phone) = self.a_phone() else { return Ok(()) };
        let name = self.name(phone);
        let share = self.chance.bytes::<1>()[0];
        let torn = self.percent(60);
        self.nodes[phone].app();
        let durable = files::length(&self.nodes[phone].folder.join("store.db-wal"));
        let spooled = files::names(&self.nodes[phone].folder.join("spool"));
        let _nobody_sees_it = screen(self.nodes[phone].app());
        let image = self.nodes[phone].image();
        if torn {
            files::tear(&image.join("store.db-wal"), durable, share);
            files::before_the_rename(&image.join("spool"), &spooled);
        }
        self.nodes[phone].begin_again_over(image);
        self.nodes[phone].opened().map_err(|code| format!("{name} does not open: {code}"))?;
        self.just_swept = true;
        let rows = outbox_of(&mut self.nodes[phone]);
        let new = self.new_rows(phone, &rows);
        self.say(format!("{name} dies at a talk{}: {} kept", if torn { ", torn" } else { "" }, new.len()));
        for row in new {
            self.record(phone, &rows[row]);
        }
        if let Some(draft) = self.nodes[phone].app().home().map_err(|error| error.code)?.draft {
            let request = ScreeningRequest { id: draft.id };
            self.nodes[phone].app().discard_screening(request).map_err(|error| error.code)?;
        }
        self.check_rows(phone, &rows)
    }

    /// Rows that the ledger does not have yet.
    fn new_rows(&self, phone: usize, rows: &[Row]) -> Vec<usize> {
        let known = |row: &Row| {
            self.nodes[phone].talks.iter().any(|talk| self.ledger.talks[*talk].batch == row.batch)
        };
        rows.iter().enumerate().filter(|(_, row)| !known(row)).map(|(place, _)| place).collect()
    }

    fn record(&mut self, phone: usize, row: &Row) {
        let node = &self.nodes[phone];
        let talk = Talk {
            device: node.device.clone(),
            by: node.name.clone(),
            id: row.screening.expect("a new row knows its screening"),
            code: row.code.clone().expect("a new row knows its code"),
            batch: row.batch,
            place: row.place,
            sealed_at: row.sealed_at,
            clock_least: row.sealed_at,
            clock_most: row.sealed_at,
            orphaned: false,
        };
        let name = talk.name();
        let number = self.ledger.add(talk);
        self.nodes[phone].talks.push(number);
        self.say(format!("{name} is sealed"));
    }
}
