//! The organisation's commands as the window calls them: what is secret stays on the desk of this process, and only what
//! people have to see crosses the door.

use super::desk::Desk;
use super::error::OrgError;
use super::keys::{self, OtherKeys};
use super::recovery::{self, Shown, note_proven};
use super::terms::Terms;
use super::view::{
    AdmitRequest, FoundRequest, Guess, InviteRequest, JoinRequest, RecoverySheet, RevokeRequest,
};
use super::{by_server, enrolment, founding, invites, relayed, rosters};
use crate::exchange::{Stop, invites_with_server};
use crate::field::hour;
use crate::opened::Opened;
use crate::view::{
    AdmissionView, AskToJoinRequest, AskedByServerView, CarriedView, FoundOrganisationRequest,
    InviteIdRequest, InviteView, KeysRequest, MakeInviteRequest, OpenInviteView, OrganisationView,
    PassphraseView, ProveRecoveryRequest, RecoveryDrillRequest, RelayWord, RevokeDeviceRequest, Role,
    SaveRequest, ScanRequest, ScanView, SeenInviteView, SeenRequestView, SendPromptsRequest,
    SetPolicyRequest, SheetView, Source, StrengthView, TakeRequest, UnlockRequest, WaitingView,
};
use crate::{App, Code, Error, carry, prompts, qr};
use std::path::Path;
use std::sync::{MutexGuard, PoisonError};
use waymark_domain::Timestamp;
use waymark_store::Db;
use waymark_sync::Failure;
use waymark_sync::plan::Occasion;
use waymark_vault::passphrase::{self, Weakness};
use waymark_wire::{DeviceRole, Policy, ProblemCode, ServerIdentity};
use zeroize::Zeroizing;

/// Hours for which an invite may hold.
const INVITE_HOURS: std::ops::RangeInclusive<u32> = 1..=720;

impl App {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.shared.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sweeps the desk: with the lock goes whatever lay on it.
    pub(crate) fn sweep_desk(&self) {
        *self.desk() = Desk::default();
    }

    pub(crate) fn drawn_passphrase(&self) -> Result<PassphraseView, Error> {
        let language = crate::look::read(self.dir()).worker_locale;
        Ok(PassphraseView { words: super::draw_passphrase_for(&language)?.to_string() })
    }

    /// Founds the organisation, opens the new base, and lays the recovery sheet on the desk.
    pub(crate) fn found_here(&self, request: FoundOrganisationRequest) -> Result<SheetView, OrgError> {
        let mut policy = Policy::default();
        request.policy.put_into(&mut policy);
        let terms =
            Terms { policy, root_keys: request.root_keys, threshold: request.keys_needed, ask_back: true };
        let server = match (request.server_url, request.server_identity) {
            (None, None) => None,
            (Some(url), Some(file)) => Some((url, server_identity(&file)?)),
            _ => return Err(OrgError::ServerIdentity),
        };
        let found = FoundRequest {
            passphrase: Zeroizing::new(request.passphrase),
            name: request.name,
            server,
            guess: Guess::Measured,
        };
        let founded = founding::found(self.dir(), self.clock(), found, &terms)?;
        self.open_new(founded.db)?;
        let view = self.sheet_view(&founded.view.recovery, &founded.view.name)?;
        let words = |key: &Zeroizing<String>| key.split(' ').map(str::to_owned).collect();
        Ok(SheetView { other_keys: founded.view.other_keys.iter().map(words).collect(), ..view })
    }

    /// From a database that was just made to an open installation.
    fn open_new(&self, db: Db) -> Result<(), Error> {
        let _one_at_a_time = self.shared.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        self.begin(db)?;
        self.wake(Occasion::Opened);
        Ok(())
    }

    fn sheet_view(&self, sheet: &RecoverySheet, organisation: &str) -> Result<SheetView, OrgError> {
        let shown = Shown::of(sheet)?;
        let view = SheetView {
            organisation: organisation.to_owned(),
            day: self.now().day().to_string(),
            words: sheet.words.split(' ').map(str::to_owned).collect(),
            identity: sheet.identity.to_string(),
            code: qr::code(&sheet.identity)?,
            asked: shown.asked.iter().filter_map(|place| u32::try_from(place + 1).ok()).collect(),
            other_keys: Vec::new(),
        };
        self.desk().sheet = Some(shown);
        Ok(view)
    }

    pub(crate) fn prove_here(&self, request: &ProveRecoveryRequest) -> Result<(), OrgError> {
        let open = self.opened_as(Role::Base)?;
        self.desk().sheet.as_ref().ok_or(OrgError::NothingScanned)?.compare(&request.words)?;
        note_proven(&open, self.now())?;
        self.desk().sheet = None;
        Ok(())
    }

    pub(crate) fn renew_here(&self, request: KeysRequest) -> Result<SheetView, OrgError> {
        let open = self.opened_as(Role::Base)?;
        let sheet = recovery::renew(&open, &typed(request.other_keys), self.now())?;
        self.sheet_view(&sheet, &open.roster()?.roster().name)
    }

    pub(crate) fn drill_here(&self, request: RecoveryDrillRequest) -> Result<(), OrgError> {
        self.drill(&Zeroizing::new(request.typed)).map(drop)
    }

    /// Sends the recordings of a language to all phones: the next roster names their pack.
    pub(crate) fn send_prompts_here(&self, request: SendPromptsRequest) -> Result<(), OrgError> {
        let open = self.opened_as(Role::Base)?;
        if open.roster()?.roster().server.is_none() {
            return Err(Code::ServerUnreachable.into());
        }
        let (locale, others) = (request.locale, typed(request.other_keys));
        if request.stop {
            rosters::name_pack(&open, locale.as_str(), None, &others, self.now())?;
        } else {
            let pack = prompts::pack_now(&open, &locale, self.now())?;
            rosters::name_pack(
                &open,
                locale.as_str(),
                Some((pack.entry(), pack.bytes())),
                &others,
                self.now(),
            )?;
            prompts::packed(&open, &pack, self.now())?;
        }
        self.wake(Occasion::Asked);
        Ok(())
    }

    pub(crate) fn organisation_here(&self) -> Result<OrganisationView, OrgError> {
        organisation(&*self.opened_as(Role::Base)?, self.now())
    }

    pub(crate) fn set_policy_here(&self, request: SetPolicyRequest) -> Result<(), OrgError> {
        self.set_policy_with(&request.policy, &typed(request.other_keys))?;
        // The base that decides follows first.
        Ok(self.heed_policy(&*self.opened_as(Role::Base)?)?)
    }

    pub(crate) fn revoke_here(&self, request: RevokeDeviceRequest) -> Result<(), OrgError> {
        let revoke = RevokeRequest { device: request.device, lost: request.lost };
        self.revoke_with(&revoke, &typed(request.other_keys)).map(drop)
    }

    pub(crate) fn invite_here(&self, request: &MakeInviteRequest) -> Result<InviteView, OrgError> {
        let hours = request.hours.clamp(*INVITE_HOURS.start(), *INVITE_HOURS.end());
        let invited = self.invite(InviteRequest { base: request.base, hours })?;
        let codes = qr::codes(&invited.file)?;
        self.desk().shown = Some(Zeroizing::new(invited.file));
        // The server is told of it while people still walk over to the new device.
        self.wake(Occasion::Asked);
        Ok(InviteView {
            invite: invited.invite,
            base: request.base,
            hours,
            typed: invited.code,
            typed_server: invited.server_code,
            codes,
        })
    }

    pub(crate) fn withdraw_here(&self, request: &InviteIdRequest) -> Result<(), OrgError> {
        invites::withdraw(&*self.opened_as(Role::Base)?, &request.invite, self.now())?;
        self.wake(Occasion::Asked);
        Ok(())
    }

    /// Asks the server what became of the invites it relays, while the screen for that is open.
    pub(crate) fn check_invites_here(&self) -> Result<(), OrgError> {
        let open = self.opened_as(Role::Base)?;
        match invites_with_server(&open, self.network(), self.now()) {
            Ok(()) => Ok(()),
            Err(Stop::Here(error)) => Err(error.into()),
            Err(Stop::Failure(Failure::NotOurServer)) => Err(Code::NotOurServer.into()),
            Err(Stop::Failure(Failure::Refused(ProblemCode::Clock))) => Err(OrgError::ClockWrong),
            Err(Stop::Failure(Failure::Refused(_))) => Err(Code::ServerRefused.into()),
            Err(Stop::Failure(_)) => Err(Code::ServerUnreachable.into()),
        }
    }

    /// Looks at a request. It stays on the desk until somebody has compared the words.
    pub(crate) fn look_at_request(&self, request: &TakeRequest) -> Result<SeenRequestView, OrgError> {
        let open = self.opened_as(Role::Base)?;
        let file = match &request.from {
            Source::Relayed(invite) => relayed::request_of(&open, invite)?,
            from => self.desk().take(from)?,
        };
        let asked = invites::look(&open, &file, self.now())?;
        self.desk().request = Some(file);
        Ok(SeenRequestView {
            invite: asked.invite.id().to_string(),
            device: asked.request.device().to_string(),
            base: asked.request.role == DeviceRole::Base,
            words: six(&asked.words()),
        })
    }

    /// Lets the device in whose request lies on the desk.
    pub(crate) fn admit_here(&self, request: KeysRequest) -> Result<AdmissionView, OrgError> {
        let file = self.desk().request.clone().ok_or(OrgError::NothingScanned)?;
        let admitted = self.admit_with(&AdmitRequest { request: file }, &typed(request.other_keys))?;
        let codes = qr::codes(&admitted.file)?;
        let mut desk = self.desk();
        desk.request = None;
        desk.shown = Some(Zeroizing::new(admitted.file));
        drop(desk);
        // Where the device asks by the server, the admission goes there, after the roster that lists it.
        self.wake(Occasion::Asked);
        Ok(AdmissionView { device: admitted.device, roster: admitted.roster, codes })
    }

    /// Looks at an invite on a device that has no installation yet.
    pub(crate) fn look_at_invite(&self, request: &TakeRequest) -> Result<SeenInviteView, OrgError> {
        let file = self.desk().take(&request.from)?;
        let invite = enrolment::read_invite(&file)?;
        let now = hour(self.now());
        enrolment::in_time(&invite, now)?;
        let mut desk = self.desk();
        desk.invite = Some(Zeroizing::new(file));
        let server = invite.address().or_else(|| desk.server.clone());
        drop(desk);
        Ok(SeenInviteView {
            organisation: named(&invite.name),
            base: invite.role == DeviceRole::Base,
            hours_left: invite.expires_at_hour.0.saturating_sub(now.0),
            server: server.map(|address| address.url),
        })
    }

    /// Makes the installation and answers the invite that lies on the desk.
    pub(crate) fn join_here(&self, request: AskToJoinRequest) -> Result<WaitingView, OrgError> {
        let (invite, server) = {
            let desk = self.desk();
            (desk.invite.clone().ok_or(OrgError::NothingScanned)?, desk.server.clone())
        };
        let base = enrolment::read_invite(&invite)?.role == DeviceRole::Base;
        let join = JoinRequest {
            passphrase: Zeroizing::new(request.passphrase),
            invite: invite.to_vec(),
            base,
            guess: Guess::Measured,
        };
        let (_, db) = enrolment::ask(self.dir(), self.clock(), join, server.as_ref())?;
        self.open_new(db)?;
        let mut desk = self.desk();
        (desk.invite, desk.server) = (None, None);
        drop(desk);
        self.waiting_here()
    }

    /// What a device that waits shows: the same words and the same request as often as it is asked.
    pub(crate) fn waiting_here(&self) -> Result<WaitingView, OrgError> {
        let open = self.opened()?;
        let joining = enrolment::waiting(&open.db)?;
        let (invite, _) = enrolment::asked(&open.db)?;
        let server = by_server::address(&open.db, &invite)?.map(|address| address.url);
        let codes = qr::codes(&joining.file)?;
        self.desk().shown = Some(Zeroizing::new(joining.file));
        let (organisation, words) = (named(&joining.organisation), six(&joining.words));
        Ok(WaitingView { organisation, words, server, codes })
    }

    /// One round of asking by the server. Whatever it comes to, codes and files stay possible.
    pub(crate) fn ask_by_server_here(&self) -> Result<AskedByServerView, OrgError> {
        let open = self.opened()?;
        let round = by_server::round(&open, self.network(), self.now())?;
        let rounds = {
            let mut desk = self.desk();
            desk.rounds = match desk.rounds {
                (Some(last), count) if last == round => (Some(round), count.saturating_add(1)),
                _ => (Some(round), 1),
            };
            desk.rounds.1
        };
        if round == by_server::Round::Joined {
            self.wake(Occasion::Opened);
        }
        let pause = by_server::pause_ms(round, rounds);
        Ok(AskedByServerView { standing: round.into(), again_ms: u32::try_from(pause).unwrap_or(u32::MAX) })
    }

    pub(crate) fn take_admission_here(&self, request: &TakeRequest) -> Result<(), OrgError> {
        let open = self.opened()?;
        let file = self.desk().take(&request.from)?;
        enrolment::admitted(&open.db, &enrolment::read_admission(&file)?, self.now())?;
        self.wake(Occasion::Opened);
        Ok(())
    }

    /// What somebody hands over at a base; what the camera read stays on the desk.
    pub(crate) fn hand_over_brought(&self, from: &Source) -> Result<Vec<u8>, OrgError> {
        self.desk().hand_over(from)
    }

    /// The same once it is accepted.
    pub(crate) fn hand_over_accepted(&self, from: &Source) -> Result<Vec<u8>, OrgError> {
        self.desk().accept_hand_over(from)
    }

    /// What somebody brings: a file, or what the camera has read.
    pub(crate) fn brought(&self, from: &Source) -> Result<Vec<u8>, OrgError> {
        self.desk().take(from)
    }

    /// A code that people also read out.
    pub(crate) fn spoken_code(&self, from: &Source) -> Result<String, OrgError> {
        self.desk().spoken(from)
    }

    /// Lays bytes on the desk that are on the screen and may be saved.
    pub(crate) fn lay_on_desk(&self, bytes: Vec<u8>) {
        self.desk().shown = Some(Zeroizing::new(bytes));
    }

    pub(crate) fn scan_here(&self, request: &ScanRequest) -> Result<ScanView, OrgError> {
        self.desk().scan(request)
    }

    /// Writes what is on the screen into a new file.
    pub(crate) fn save_here(&self, request: SaveRequest) -> Result<CarriedView, OrgError> {
        let bytes = self.desk().shown.clone().ok_or(OrgError::NothingScanned)?;
        crate::recovery::write_private(Path::new(&request.path), &bytes)?;
        Ok(CarriedView { batches: 1, bytes: bytes.len() as u64, path: request.path })
    }
}

/// How strong a passphrase is; nothing of it is kept.
pub(crate) fn strength(request: UnlockRequest) -> StrengthView {
    let typed = Zeroizing::new(request.passphrase);
    let weak = |weakness: &Weakness, percent| StrengthView {
        enough: false,
        weakness: Some(weakness.code().to_owned()),
        percent,
    };
    match passphrase::check(&typed) {
        Ok(_) => StrengthView { enough: true, weakness: None, percent: 100 },
        Err(weakness) => match weakness {
            Weakness::Guessable { bits, needed } => weak(&weakness, (bits * 100 / needed.max(1)).min(99)),
            _ => weak(&weakness, 0),
        },
    }
}

fn organisation(open: &Opened, now: Timestamp) -> Result<OrganisationView, OrgError> {
    let roster = rosters::show(open, now)?;
    let paper = recovery::standing(open, now)?;
    let this_hour = hour(now);
    let invites = invites::waiting(open)?;
    let relayed = open.db.read(relayed::all)?;
    Ok(OrganisationView {
        name: roster.name,
        org: roster.org,
        roster: roster.seq,
        standing: roster.standing.to_owned(),
        days_left: roster.hours_left / 24,
        server: roster.server,
        coordinators: roster.coordinators,
        holds_key: keys::holds_one(open)?,
        keys_needed: roster.keys_needed,
        policy: roster.policy,
        recovery_unproven: paper.unproven,
        drill_days: paper.drill_days,
        drill_due: paper.due,
        invites: invites
            .iter()
            .map(|invite| {
                let id = invite.id();
                let relay = relayed.iter().find(|one| one.invite == id);
                OpenInviteView {
                    invite: id.to_string(),
                    base: invite.role == DeviceRole::Base,
                    hours_left: invite.expires_at_hour.0.saturating_sub(this_hour.0),
                    by_server: relay.map(|one| match (one.open, &one.request) {
                        (_, Some(_)) => RelayWord::Answered,
                        (true, None) => RelayWord::Open,
                        (false, None) => RelayWord::NotYet,
                    }),
                    others: relay.map_or(0, |one| u32::try_from(one.refused).unwrap_or(u32::MAX)),
                }
            })
            .collect(),
    })
}

fn server_identity(file: &str) -> Result<ServerIdentity, OrgError> {
    let bytes = carry::read_bounded(Path::new(file))?;
    serde_json::from_slice(&bytes).map_err(|_| OrgError::ServerIdentity)
}

fn typed(words: Vec<String>) -> OtherKeys {
    OtherKeys(words.into_iter().filter(|words| !words.trim().is_empty()).map(Zeroizing::new).collect())
}

fn six(words: &str) -> Vec<String> {
    words.split(' ').map(str::to_owned).collect()
}

fn named(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}
