//! The recovery key's paper: made, proven to be written down, tried again from time to time, replaced.

use super::error::OrgError;
use super::founding::words_of;
use super::keys::OtherKeys;
use super::rosters::{keep, next};
use super::view::RecoverySheet;
use crate::opened::Opened;
use crate::{Code, chance};
use secrecy::ExposeSecret as _;
use waymark_domain::Timestamp;
use waymark_seal::{Identity, RecoveryWords};
use waymark_store::tables::{audit, settings};
use waymark_store::{StoreError, Writer};
use zeroize::Zeroizing;

/// From when on a base reminds its people of the drill, in days since the last one.
pub(crate) const DRILL_DAYS: u64 = 100;
/// How many words of the sheet are asked back.
const ASKED: usize = 4;
const WORDS: usize = 24;

const UNPROVEN_KEY: &str = "recovery_unproven";
const LAST_DRILL_KEY: &str = "recovery_drill";
const SINCE_KEY: &str = "recovery_since";

/// The sheet of a recovery key.
pub(super) fn sheet_of(recovery: &Identity) -> Result<RecoverySheet, OrgError> {
    let words = RecoveryWords::of(recovery).map_err(|_| Code::Internal)?;
    Ok(RecoverySheet {
        words: words_of(&words),
        identity: Zeroizing::new(recovery.to_text().expose_secret().to_owned()),
    })
}

/// Begins to count the days, and notes whether the sheet has to be proven before anybody is invited.
pub(super) fn begin(writer: &Writer<'_>, ask_back: bool, now: Timestamp) -> Result<(), StoreError> {
    settings::set(writer, SINCE_KEY, &now.0)?;
    settings::remove(writer, LAST_DRILL_KEY)?;
    settings::set(writer, UNPROVEN_KEY, &ask_back)
}

/// How the recovery key stands.
pub(crate) struct Standing {
    /// Nobody has shown yet that the sheet is on paper.
    pub(crate) unproven: bool,
    /// Days since the last drill; absent where there was none.
    pub(crate) drill_days: Option<u64>,
    /// Whether it is time for a drill.
    pub(crate) due: bool,
}

/// How the recovery key stands.
pub(crate) fn standing(open: &Opened, now: Timestamp) -> Result<Standing, StoreError> {
    let (unproven, drill, since) = open.db.read(|reader| {
        Ok((
            settings::get::<bool>(reader, UNPROVEN_KEY)?.unwrap_or(false),
            settings::get::<i64>(reader, LAST_DRILL_KEY)?,
            settings::get::<i64>(reader, SINCE_KEY)?,
        ))
    })?;
    let days = |at: i64| now.hours_since(Timestamp(at)) / 24;
    let drill_days = drill.map(days);
    let oldest = drill_days.or_else(|| since.map(days));
    Ok(Standing { unproven, drill_days, due: oldest.is_some_and(|days| days >= DRILL_DAYS) })
}

/// Notes that the sheet opened a canary today.
pub(super) fn note_drill(open: &Opened, now: Timestamp) -> Result<(), StoreError> {
    open.db.write("recovery drill", |writer| {
        settings::set(writer, LAST_DRILL_KEY, &now.0)?;
        settings::set(writer, UNPROVEN_KEY, &false)?;
        audit::append(writer, "drill", "", now).map(drop)
    })
}

/// A sheet that is on the screen now: which words are asked back.
pub(crate) struct Shown {
    words: RecoveryWords,
    /// The places that are asked, from 0, in order.
    pub(crate) asked: Vec<usize>,
}

impl Shown {
    /// Draws which words of this sheet are asked back.
    pub(crate) fn of(sheet: &RecoverySheet) -> Result<Self, OrgError> {
        let words = RecoveryWords::parse(&sheet.words).map_err(|_| Code::Internal)?;
        let mut asked: Vec<usize> = Vec::with_capacity(ASKED);
        while asked.len() < ASKED {
            // One of each quarter, so that each line of the paper is looked at.
            let [byte] = chance::bytes::<1>()?;
            let quarter = WORDS / ASKED;
            // 6 does not divide 256: the little unevenness tells nobody anything.
            asked.push(asked.len() * quarter + usize::from(byte) % quarter);
        }
        Ok(Self { words, asked })
    }

    /// Compares what was typed with the sheet.
    ///
    /// # Errors
    /// [`OrgError::RecoveryWord`] with the first place (from 1) whose word is another.
    pub(crate) fn compare(&self, typed: &[String]) -> Result<(), OrgError> {
        for (number, place) in self.asked.iter().enumerate() {
            let word = typed.get(number).map(|word| word.trim().to_lowercase()).unwrap_or_default();
            if !self.words.is_word(*place, &word) {
                return Err(OrgError::RecoveryWord(u8::try_from(place + 1).unwrap_or(u8::MAX)));
            }
        }
        Ok(())
    }
}

/// Notes that the sheet is on paper.
pub(super) fn note_proven(open: &Opened, now: Timestamp) -> Result<(), StoreError> {
    open.db.write("recovery proven", |writer| {
        settings::set(writer, UNPROVEN_KEY, &false)?;
        audit::append(writer, "recovery_proven", "", now).map(drop)
    })
}

/// Makes a new recovery key in place of the one whose paper is lost or was seen. What was sealed before still opens
/// with the old one, and with the coordinators' keys.
pub(super) fn renew(open: &Opened, others: &OtherKeys, now: Timestamp) -> Result<RecoverySheet, OrgError> {
    let recovery = Identity::generate();
    let held = next(open, now, others, |roster| {
        roster.recovery = recovery.recipient();
        Ok(())
    })?;
    let sheet = sheet_of(&recovery)?;
    open.db.write("renew recovery", |writer| {
        begin(writer, true, now)?;
        keep(writer, &held, now)?;
        audit::append(writer, "renew_recovery", "", now).map(drop)
    })?;
    Ok(sheet)
}
