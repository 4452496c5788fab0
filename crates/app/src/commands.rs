//! The commands: the list every door serves, each a call deep.

mod caseload;
mod organisation;
mod place;
mod post;
mod practising;
mod prompts;
mod safety;
mod talk;

use crate::post::orders;
use crate::stage::Stage;
use crate::view::{
    AboutDeviceView, AnswerRequest, BaseHomeView, CardRequest, CardRow, CardView, CarriedView, CarryRequest,
    CaseRequest, CaseRow, CaseView, EndRequest, ErrorView, FinalisedView, HomeView, ImportRequest,
    ImportView, LanguageRequest, LookView, ModeRequest, MoveRequest, OutboxRow, OutcomeView, Role,
    ScreeningRequest, ScreeningView, ServiceView, ServicesRequest, StartRequest, StatusView, SyncView,
    UnlockRequest, WorkerViewRequest,
};
use crate::{App, Exchanged, base, carry, erasing, exchange, field, guidance, practice};
use waymark_sync::plan::Occasion;

/// The names of all commands; the doors (Tauri, bridge, TypeScript) are compared with it by `cargo xtask tidy`.
pub const COMMANDS: &[&str] = &[
    "status",
    "about_device",
    "lock",
    "home",
    "outbox",
    "sync_now",
    "sync_state",
    "base_home",
    "cases",
    "unlock",
    "set_look",
    "start_screening",
    "open_screening",
    "answer_item",
    "move_to",
    "undo_last",
    "switch_language",
    "choose_mode",
    "end_screening",
    "outcome",
    "set_worker_view",
    "finalise",
    "discard_screening",
    "carry_out",
    "import_file",
    "open_case",
    "cards",
    "card",
    "services",
    "answer_items",
    "note",
    "interpreters",
    "offer",
    "batch_codes",
    "seal_referral",
    "open_referral",
    "answer_referral",
    "take_answer",
    "answer_told",
    "stay",
    "place",
    "keep_place",
    "practice",
    "start_practice",
    "practice_scene",
    "finish_practice",
    "leave_practice",
    "safety",
    "retention",
    "begin_crossing",
    "set_passphrase",
    "remove_passphrase",
    "erase_device",
    "carry_sealed",
    "audit_at_base",
    "draw_passphrase",
    "weigh_passphrase",
    "found_organisation",
    "prove_recovery",
    "renew_recovery",
    "drill_recovery",
    "organisation",
    "set_policy",
    "revoke_device",
    "make_invite",
    "withdraw_invite",
    "check_invites",
    "look_request",
    "admit_device",
    "look_invite",
    "join_organisation",
    "waiting_to_join",
    "ask_by_server",
    "take_admission",
    "scan",
    "save_shown",
    "prompts",
    "prompt",
    "record_prompt",
    "remove_prompt",
    "pack_prompts",
    "send_prompts",
    "recorded_languages",
    "case_list",
    "look_hand_over",
    "accept_hand_over",
    "hand_over_progress",
    "receipt_codes",
    "confusing_wordings",
    "export_preview",
    "export_cases",
    "letters",
    "read_letter",
    "write_letter",
    "reply",
    "retry_batch",
    "devices",
    "hand_on_history",
    "set_aside",
    "release_batch",
    "discard_batch",
    "settle_alert",
    "delete_case",
    "wipe_device",
    "orders",
];

/// Every command refuses with a code that has words in `errors.ftl`: what happened, whether the data is safe, and
/// what to do.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl App {
    /// What may be known before anything is unlocked.
    pub fn status(&self) -> Result<StatusView, ErrorView> {
        Ok(self.status_view())
    }

    /// The device itself: versions always; room on the disk and the last receipt once it is open.
    pub fn about_device(&self) -> Result<AboutDeviceView, ErrorView> {
        Ok(self.about_view()?)
    }

    /// Opens the installation with a passphrase.
    pub fn unlock(&self, request: UnlockRequest) -> Result<StatusView, ErrorView> {
        self.open_with(request)?;
        self.wake(Occasion::Opened);
        self.status()
    }

    /// Closes the database and erases the keys from memory. What was on screen is on disk.
    pub fn lock(&self) -> Result<StatusView, ErrorView> {
        self.close();
        self.status()
    }

    /// Somebody is there: puts the lock off. The page says so now and then while it is touched.
    pub fn stay(&self) -> Result<StatusView, ErrorView> {
        self.touched();
        self.status()
    }

    /// Sets how the app looks; works while locked.
    pub fn set_look(&self, request: LookView) -> Result<StatusView, ErrorView> {
        self.write_look(request)?;
        self.status()
    }

    /// The field role's first screen.
    pub fn home(&self) -> Result<HomeView, ErrorView> {
        let home = match self.alone() {
            Some(alone) => practice::home(&alone, self.now())?,
            None => field::home(&*self.opened_as(Role::Field)?, self.link(), self.now())?,
        };
        Ok(HomeView { nearly_full: self.is_nearly_full(), ..home })
    }

    /// Begins a screening.
    pub fn start_screening(&self, request: StartRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::start_screening(&*self.stage()?, request, self.now())?)
    }

    /// Shows a screening where it stands.
    pub fn open_screening(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::open_screening(&*self.stage()?, &request)?)
    }

    /// Records an answer; it is on disk when this returns.
    pub fn answer_item(&self, request: AnswerRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::answer_item(&*self.stage()?, request, self.now())?)
    }

    /// Moves within the flow; never discards anything.
    pub fn move_to(&self, request: MoveRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::move_to(&*self.stage()?, request, self.now())?)
    }

    /// Takes the last answer back and returns to its step.
    pub fn undo_last(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::undo_last(&*self.stage()?, &request, self.now())?)
    }

    /// Switches a language; no answer changes.
    pub fn switch_language(&self, request: LanguageRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::switch_language(&*self.stage()?, request, self.now())?)
    }

    /// Goes on to the full screening, or back to the triage.
    pub fn choose_mode(&self, request: ModeRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::choose_mode(&*self.stage()?, &request, self.now())?)
    }

    /// Ends a screening before its outcome, or takes that back.
    pub fn end_screening(&self, request: EndRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::end_screening(&*self.stage()?, &request, self.now())?)
    }

    /// Computes the outcome with its reasons.
    pub fn outcome(&self, request: ScreeningRequest) -> Result<OutcomeView, ErrorView> {
        let stage = self.stage()?;
        Ok(field::outcome(&stage, &request, stage.cannot_seal(self.now()))?)
    }

    /// Records the worker's own judgement.
    pub fn set_worker_view(&self, request: WorkerViewRequest) -> Result<OutcomeView, ErrorView> {
        self.touched();
        let stage = self.stage()?;
        Ok(field::set_worker_view(&stage, request, stage.cannot_seal(self.now()), self.now())?)
    }

    /// Seals a screening to the coordinators and puts it in the outbox.
    pub fn finalise(&self, request: ScreeningRequest) -> Result<FinalisedView, ErrorView> {
        self.touched();
        let view = match self.stage()? {
            Stage::Real(open) => field::finalise(&open, &request, self.now())?,
            Stage::Practice(practice) => return Ok(practice::finish_unseen(&practice, &request)?),
        };
        self.wake(Occasion::Sealed);
        Ok(view)
    }

    /// Erases a draft: the person withdrew, or it was begun by mistake.
    pub fn discard_screening(&self, request: ScreeningRequest) -> Result<HomeView, ErrorView> {
        self.touched();
        field::discard(&*self.stage()?, &request)?;
        self.home()
    }

    /// Every finished screening and its state, newest first.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, ErrorView> {
        match self.alone() {
            Some(alone) => Ok(practice::rows(&alone, self.now())?),
            None => Ok(field::outbox(&*self.opened_as(Role::Field)?, self.now())?),
        }
    }

    /// Starts an exchange with the server and returns at once.
    pub fn sync_now(&self) -> Result<SyncView, ErrorView> {
        self.must_be_open()?;
        self.wake(Occasion::Asked);
        self.sync_state()
    }

    /// Exchanges with the server and waits for the outcome: for programs without a window, which have no loop.
    pub fn exchange_now(&self) -> Result<Exchanged, ErrorView> {
        let open = self.opened()?;
        let exchanged = exchange::with_server(&open, self.network(), self.now())?;
        if exchanged.erase_this {
            drop(open);
            erasing::by_order(self)?;
        } else if exchanged.rosters > 0 {
            // What a new list of devices decides holds from now on, also if the next thing is a lock.
            self.heed_policy(&open)?;
        }
        Ok(exchanged)
    }

    /// The four states with their counts.
    pub fn sync_state(&self) -> Result<SyncView, ErrorView> {
        match self.alone() {
            Some(alone) => Ok(practice::sync(&alone)?),
            None => Ok(field::sync_view(&*self.opened()?, self.link(), self.now())?),
        }
    }

    /// Writes all that waits into one file for a carrier.
    pub fn carry_out(&self, request: CarryRequest) -> Result<CarriedView, ErrorView> {
        self.touched();
        match self.alone() {
            Some(_) => Ok(CarriedView { batches: 0, bytes: 0, path: request.path }),
            None => {
                let open = self.opened()?;
                let carried = carry::out(&open, &request, self.now())?;
                open.audit("export", &carried.batches.to_string(), self.now())?;
                if orders::erases_this(&open)? {
                    // It lay in the folder that was exchanged through.
                    drop(open);
                    erasing::by_order(self)?;
                }
                Ok(carried)
            }
        }
    }

    /// Reads a container: batches at a base, receipts or a roster on a phone.
    pub fn import_file(&self, request: ImportRequest) -> Result<ImportView, ErrorView> {
        self.touched();
        match self.alone() {
            Some(_) => Ok(ImportView { new: 0, known: 0, refused: Vec::new(), receipts: 0, erased: false }),
            None => Ok(self.import_here(&request)?),
        }
    }

    /// The base role's first screen.
    pub fn base_home(&self) -> Result<BaseHomeView, ErrorView> {
        Ok(base::home(&*self.opened_as(Role::Base)?, self.link(), self.now())?)
    }

    /// Cases, most urgent first.
    pub fn cases(&self) -> Result<Vec<CaseRow>, ErrorView> {
        Ok(base::cases(&*self.opened_as(Role::Base)?)?)
    }

    /// Opens a case; the reason goes into the audit.
    pub fn open_case(&self, request: CaseRequest) -> Result<CaseView, ErrorView> {
        self.touched();
        Ok(base::open_case(&*self.opened_as(Role::Base)?, &request, self.now())?)
    }

    /// Every card as a line; usable without opening a record.
    pub fn cards(&self) -> Result<Vec<CardRow>, ErrorView> {
        self.must_be_open()?;
        Ok(guidance::cards()?)
    }

    /// One card as it may be shown today.
    pub fn card(&self, request: CardRequest) -> Result<CardView, ErrorView> {
        self.must_be_open()?;
        Ok(guidance::card(&request, self.now().day())?)
    }

    /// Services that help with a need, confirmed ones first.
    pub fn services(&self, request: ServicesRequest) -> Result<Vec<ServiceView>, ErrorView> {
        self.must_be_open()?;
        Ok(guidance::services(&request, self.now().day())?)
    }
}
