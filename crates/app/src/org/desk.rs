//! What lies on the desk while two devices are introduced: what the camera has read, what is being shown, what was
//! looked at and not decided yet. In memory only, and swept by the lock.

use super::by_server::Round;
use super::error::OrgError;
use super::invites::one_item;
use super::recovery::Shown;
use crate::carry::read_bounded;
use crate::field::read_words;
use crate::qr::Collector;
use crate::view::{ScanRequest, ScanView, Source};
use crate::{Code, qr};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;
use waymark_wire::{AnswerSlip, EnrolRefused, Invite, Item, ServerAddress};
use zeroize::Zeroizing;

/// The desk of a window.
#[derive(Default)]
pub(crate) struct Desk {
    camera: Collector,
    scanned: Option<Vec<u8>>,
    /// The invite that was looked at on a new device.
    pub(super) invite: Option<Zeroizing<Vec<u8>>>,
    /// The server's address, where it was typed after that invite.
    pub(super) server: Option<ServerAddress>,
    /// How often the server was asked for the admission with the same outcome.
    pub(super) rounds: (Option<Round>, u32),
    /// The request that was looked at on a base.
    pub(super) request: Option<Vec<u8>>,
    /// What is on the screen and can be written into a file.
    pub(super) shown: Option<Zeroizing<Vec<u8>>>,
    /// What a phone handed over by its codes, looked at and not accepted yet.
    hand_over: Option<Vec<u8>>,
    /// The recovery sheet that is on the screen.
    pub(super) sheet: Option<Shown>,
}

impl Desk {
    /// Looks at one picture of the camera.
    pub(super) fn scan(&mut self, request: &ScanRequest) -> Result<ScanView, OrgError> {
        if request.fresh {
            self.camera = Collector::default();
            self.scanned = None;
        }
        let luma = STANDARD.decode(&request.luma).map_err(|_| Code::FileUnreadable)?;
        let side = |pixels: u32| usize::try_from(pixels).unwrap_or(usize::MAX);
        let texts = qr::read(&luma, side(request.width), side(request.height))?;
        let mut strange = false;
        for text in &texts {
            match spoken(text) {
                Some(code) => self.scanned = Some(code),
                None => strange |= !self.camera.take(text),
            }
        }
        let (have, of) = self.camera.progress();
        if let Some(message) = self.camera.message() {
            self.scanned = Some(message);
        }
        let count = |frames: usize| u32::try_from(frames).unwrap_or(u32::MAX);
        Ok(ScanView { have: count(have), of: count(of), done: self.scanned.is_some(), strange })
    }

    /// The bytes of a hand-over. What the camera has read stays here until it is accepted or something else is read.
    pub(super) fn hand_over(&mut self, from: &Source) -> Result<Vec<u8>, OrgError> {
        match from {
            Source::File(path) => Ok(read_bounded(Path::new(path))?),
            Source::Scanned => {
                if let Some(read) = self.scanned.take() {
                    self.hand_over = Some(read);
                }
                self.hand_over.clone().ok_or(OrgError::NothingScanned)
            }
            Source::Typed(_) | Source::Relayed(_) => Err(Code::FileUnknownFormat.into()),
        }
    }

    /// The bytes of the hand-over that was looked at; after that, what the camera read is gone from the desk.
    pub(super) fn accept_hand_over(&mut self, from: &Source) -> Result<Vec<u8>, OrgError> {
        match from {
            Source::Scanned => self.hand_over.take().ok_or(OrgError::NothingScanned),
            Source::File(_) | Source::Typed(_) | Source::Relayed(_) => self.hand_over(from),
        }
    }

    /// A code that people also read out: as it was typed, or as the camera read it.
    pub(super) fn spoken(&mut self, from: &Source) -> Result<String, OrgError> {
        match from {
            Source::Typed(typed) => Ok(typed.clone()),
            Source::Scanned => {
                let bytes = self.scanned.take().ok_or(OrgError::NothingScanned)?;
                String::from_utf8(bytes).map_err(|_| Code::FileUnknownFormat.into())
            }
            Source::File(_) | Source::Relayed(_) => Err(Code::FileUnknownFormat.into()),
        }
    }

    /// The bytes of what somebody brings.
    pub(super) fn take(&mut self, from: &Source) -> Result<Vec<u8>, OrgError> {
        self.server = None;
        match from {
            Source::File(path) => Ok(read_bounded(Path::new(path))?),
            Source::Scanned => self.scanned.take().ok_or(OrgError::NothingScanned),
            Source::Typed(typed) => match Invite::from_typed(typed) {
                Ok((invite, server)) => {
                    self.server = server;
                    Ok(one_item(&Item::Invite(invite)))
                }
                Err(EnrolRefused::Newer) => Err(OrgError::Newer),
                Err(_) => Err(OrgError::CodeSlip),
            },
            // Only a base has these, and looks them up itself.
            Source::Relayed(_) => Err(OrgError::NothingScanned),
        }
    }
}

/// A code that stands in a picture as people read it out: the answer to a packet, or the words a person carries.
fn spoken(text: &str) -> Option<Vec<u8>> {
    let ours = AnswerSlip::from_code(text).is_ok() || read_words(text).is_ok();
    ours.then(|| text.as_bytes().to_vec())
}
