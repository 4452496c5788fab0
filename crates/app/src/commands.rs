//! The commands: the list every door serves, each one call deep.

use crate::view::*;
use crate::{App, Code, Error};

/// The names of all commands; the doors (Tauri, bridge, TypeScript) are compared with it by `cargo xtask tidy`.
pub const COMMANDS: [&str; 25] = [
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
];

impl App {
    /// What may be known before anything is unlocked.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn status(&self) -> Result<StatusView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// Closes the database and erases the keys from memory.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn lock(&self) -> Result<StatusView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// The field role's first screen.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn home(&self) -> Result<HomeView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// Every finished screening and its state, newest first.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// Starts an exchange with the server and returns at once.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn sync_now(&self) -> Result<SyncView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// The four states with their counts.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn sync_state(&self) -> Result<SyncView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// The base role's first screen.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn base_home(&self) -> Result<BaseHomeView, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// Cases, most urgent first.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn cases(&self) -> Result<Vec<CaseRow>, ErrorView> {
        Err(Error::from(Code::Locked).into())
    }

    /// Opens the installation with a passphrase.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn unlock(&self, request: UnlockRequest) -> Result<StatusView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Sets how the app looks; works while locked.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn set_look(&self, request: LookView) -> Result<StatusView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Begins a screening.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn start_screening(&self, request: StartRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Shows a screening where it stands.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn open_screening(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Records an answer; it is on disk when this returns.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn answer_item(&self, request: AnswerRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Moves within the flow; never discards anything.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn move_to(&self, request: MoveRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Takes the last answer back and returns to its step.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn undo_last(&self, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Switches a language; no answer changes.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn switch_language(&self, request: LanguageRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Goes on to the full screening, or back to the triage.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn choose_mode(&self, request: ModeRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Ends a screening before its outcome, or takes that back.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn end_screening(&self, request: EndRequest) -> Result<ScreeningView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Computes the outcome with its reasons.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn outcome(&self, request: ScreeningRequest) -> Result<OutcomeView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Records the worker's own judgement.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn set_worker_view(&self, request: WorkerViewRequest) -> Result<OutcomeView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Seals a screening to the coordinators and puts it in the outbox.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn finalise(&self, request: ScreeningRequest) -> Result<FinalisedView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Erases a draft: the person withdrew.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn discard_screening(&self, request: ScreeningRequest) -> Result<HomeView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Writes all that waits into one file for a carrier.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn carry_out(&self, request: CarryRequest) -> Result<CarriedView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Reads a container: batches at a base, receipts or a roster on a phone.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn import_file(&self, request: ImportRequest) -> Result<ImportView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }

    /// Opens a case; the reason goes into the audit.
    ///
    /// # Errors
    /// A code with words in `errors.ftl`.
    pub fn open_case(&self, request: CaseRequest) -> Result<CaseView, ErrorView> {
        let _ = request;
        Err(Error::from(Code::Locked).into())
    }
}
