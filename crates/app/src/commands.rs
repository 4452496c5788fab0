//! The commands: the list every door serves, each a call deep.

use crate::view::{
    AnswerRequest, BaseHomeView, CardRequest, CardRow, CardView, CarriedView, CarryRequest, CaseRequest,
    CaseRow, CaseView, EndRequest, ErrorView, FinalisedView, HomeView, ImportRequest, ImportView,
    LanguageRequest, LookView, ModeRequest, MoveRequest, OutboxRow, OutcomeView, Role, ScreeningRequest,
    ScreeningView, ServiceView, ServicesRequest, StartRequest, StatusView, SyncView, UnlockRequest,
    WorkerViewRequest,
};
use crate::{App, Exchanged, base, carry, exchange, field, guidance};
use waymark_sync::plan::Occasion;

/// The names of all commands; the doors (Tauri, bridge, TypeScript) are compared with it by `cargo xtask tidy`.
pub const COMMANDS: &[&str] = &[
    "status",
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
];

/// Every command refuses with a code that has words in `errors.ftl`: what happened, whether the data is safe, and
/// what to do.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl App {
    /// What may be known before anything is unlocked.
    pub fn status(&self) -> Result<StatusView, ErrorView> {
        Ok(self.status_view())
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

    /// Sets how the app looks; works while locked.
    pub fn set_look(&self, request: LookView) -> Result<StatusView, ErrorView> {
        self.write_look(request)?;
        self.status()
    }

    /// The field role's first screen.
    pub fn home(&self) -> Result<HomeView, ErrorView> {
        Ok(field::home(&*self.opened_as(Role::Field)?, self.link(), self.now())?)
    }

    /// Begins a screening.
    pub fn start_screening(&self, request: StartRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::start_screening(&*self.opened_as(Role::Field)?, request, self.now())?)
    }

    /// Shows a screening where it stands.
    pub fn open_screening(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::open_screening(&*self.opened_as(Role::Field)?, &request)?)
    }

    /// Records an answer; it is on disk when this returns.
    pub fn answer_item(&self, request: AnswerRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::answer_item(&*self.opened_as(Role::Field)?, request, self.now())?)
    }

    /// Moves within the flow; never discards anything.
    pub fn move_to(&self, request: MoveRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::move_to(&*self.opened_as(Role::Field)?, request, self.now())?)
    }

    /// Takes the last answer back and returns to its step.
    pub fn undo_last(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::undo_last(&*self.opened_as(Role::Field)?, &request, self.now())?)
    }

    /// Switches a language; no answer changes.
    pub fn switch_language(&self, request: LanguageRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::switch_language(&*self.opened_as(Role::Field)?, request, self.now())?)
    }

    /// Goes on to the full screening, or back to the triage.
    pub fn choose_mode(&self, request: ModeRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::choose_mode(&*self.opened_as(Role::Field)?, &request, self.now())?)
    }

    /// Ends a screening before its outcome, or takes that back.
    pub fn end_screening(&self, request: EndRequest) -> Result<ScreeningView, ErrorView> {
        Ok(field::end_screening(&*self.opened_as(Role::Field)?, &request, self.now())?)
    }

    /// Computes the outcome with its reasons.
    pub fn outcome(&self, request: ScreeningRequest) -> Result<OutcomeView, ErrorView> {
        Ok(field::outcome(&*self.opened_as(Role::Field)?, &request, self.now())?)
    }

    /// Records the worker's own judgement.
    pub fn set_worker_view(&self, request: WorkerViewRequest) -> Result<OutcomeView, ErrorView> {
        Ok(field::set_worker_view(&*self.opened_as(Role::Field)?, request, self.now())?)
    }

    /// Seals a screening to the coordinators and puts it in the outbox.
    pub fn finalise(&self, request: ScreeningRequest) -> Result<FinalisedView, ErrorView> {
        let view = field::finalise(&*self.opened_as(Role::Field)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        Ok(view)
    }

    /// Erases a draft: the person withdrew, or it was begun by mistake.
    pub fn discard_screening(&self, request: ScreeningRequest) -> Result<HomeView, ErrorView> {
        field::discard(&*self.opened_as(Role::Field)?, &request)?;
        self.home()
    }

    /// Every finished screening and its state, newest first.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, ErrorView> {
        Ok(field::outbox(&*self.opened_as(Role::Field)?, self.now())?)
    }

    /// Starts an exchange with the server and returns at once.
    pub fn sync_now(&self) -> Result<SyncView, ErrorView> {
        self.opened()?;
        self.wake(Occasion::Asked);
        self.sync_state()
    }

    /// Exchanges with the server and waits for the outcome: for programs without a window, which have no loop.
    pub fn exchange_now(&self) -> Result<Exchanged, ErrorView> {
        Ok(exchange::with_server(&*self.opened()?, self.now())?)
    }

    /// The four states with their counts.
    pub fn sync_state(&self) -> Result<SyncView, ErrorView> {
        Ok(field::sync_view(&*self.opened()?, self.link(), self.now())?)
    }

    /// Writes all that waits into one file for a carrier.
    pub fn carry_out(&self, request: CarryRequest) -> Result<CarriedView, ErrorView> {
        Ok(carry::out(&*self.opened()?, &request, self.now())?)
    }

    /// Reads a container: batches at a base, receipts or a roster on a phone.
    pub fn import_file(&self, request: ImportRequest) -> Result<ImportView, ErrorView> {
        Ok(carry::import(&*self.opened()?, &request, self.now())?)
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
        Ok(base::open_case(&*self.opened_as(Role::Base)?, &request, self.now())?)
    }

    /// Every card as a line; usable without opening a record.
    pub fn cards(&self) -> Result<Vec<CardRow>, ErrorView> {
        self.opened()?;
        Ok(guidance::cards()?)
    }

    /// One card as it may be shown today.
    pub fn card(&self, request: CardRequest) -> Result<CardView, ErrorView> {
        self.opened()?;
        Ok(guidance::card(&request, self.now().day())?)
    }

    /// Services that help with a need, confirmed ones first.
    pub fn services(&self, request: ServicesRequest) -> Result<Vec<ServiceView>, ErrorView> {
        self.opened()?;
        Ok(guidance::services(&request, self.now().day())?)
    }
}
