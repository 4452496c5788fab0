//! The field role: home, and one screening from its start to its seal.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AnswerRequest, EndRequest, ErrorView, FinalisedView, HomeView, LanguageRequest, ModeRequest, MoveRequest,
    OutcomeView, ScreeningRequest, ScreeningView, StartRequest, WorkerViewRequest,
};

/// The first screen after unlock.
#[tauri::command(async)]
pub(crate) fn home(app: State<'_, App>) -> Result<HomeView, ErrorView> {
    app.home()
}

/// Begins a screening.
#[tauri::command(async)]
pub(crate) fn start_screening(
    app: State<'_, App>,
    request: StartRequest,
) -> Result<ScreeningView, ErrorView> {
    app.start_screening(request)
}

/// Shows a screening where it stands.
#[tauri::command(async)]
pub(crate) fn open_screening(
    app: State<'_, App>,
    request: ScreeningRequest,
) -> Result<ScreeningView, ErrorView> {
    app.open_screening(request)
}

/// Records an answer; it is on disk when this returns.
#[tauri::command(async)]
pub(crate) fn answer_item(app: State<'_, App>, request: AnswerRequest) -> Result<ScreeningView, ErrorView> {
    app.answer_item(request)
}

/// Moves within the flow.
#[tauri::command(async)]
pub(crate) fn move_to(app: State<'_, App>, request: MoveRequest) -> Result<ScreeningView, ErrorView> {
    app.move_to(request)
}

/// Takes the last answer back.
#[tauri::command(async)]
pub(crate) fn undo_last(app: State<'_, App>, request: ScreeningRequest) -> Result<ScreeningView, ErrorView> {
    app.undo_last(request)
}

/// Switches a language; no answer changes.
#[tauri::command(async)]
pub(crate) fn switch_language(
    app: State<'_, App>,
    request: LanguageRequest,
) -> Result<ScreeningView, ErrorView> {
    app.switch_language(request)
}

/// Chooses how deep to go.
#[tauri::command(async)]
pub(crate) fn choose_mode(app: State<'_, App>, request: ModeRequest) -> Result<ScreeningView, ErrorView> {
    app.choose_mode(request)
}

/// Ends a screening before its outcome, or takes that back.
#[tauri::command(async)]
pub(crate) fn end_screening(app: State<'_, App>, request: EndRequest) -> Result<ScreeningView, ErrorView> {
    app.end_screening(request)
}

/// Computes the outcome.
#[tauri::command(async)]
pub(crate) fn outcome(app: State<'_, App>, request: ScreeningRequest) -> Result<OutcomeView, ErrorView> {
    app.outcome(request)
}

/// Records the worker's own judgement.
#[tauri::command(async)]
pub(crate) fn set_worker_view(
    app: State<'_, App>,
    request: WorkerViewRequest,
) -> Result<OutcomeView, ErrorView> {
    app.set_worker_view(request)
}

/// Seals a screening and puts it in the outbox.
#[tauri::command(async)]
pub(crate) fn finalise(app: State<'_, App>, request: ScreeningRequest) -> Result<FinalisedView, ErrorView> {
    app.finalise(request)
}

/// Erases a draft.
#[tauri::command(async)]
pub(crate) fn discard_screening(
    app: State<'_, App>,
    request: ScreeningRequest,
) -> Result<HomeView, ErrorView> {
    app.discard_screening(request)
}
