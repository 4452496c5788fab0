//! A talk beside its questions: several answers at once, notes, interpreters, what a service would be told.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AnswersRequest, BatchCodesView, BatchRequest, ErrorView, NoteRequest, OfferRequest, OfferView,
    ScreeningView,
};

/// Records several answers in one commit.
#[tauri::command(async)]
pub(crate) fn answer_items(app: State<'_, App>, request: AnswersRequest) -> Result<ScreeningView, ErrorView> {
    app.answer_items(request)
}

/// Changes what stands beside the answers.
#[tauri::command(async)]
pub(crate) fn note(app: State<'_, App>, request: NoteRequest) -> Result<ScreeningView, ErrorView> {
    app.note(request)
}

/// The codes of those who interpreted last.
#[tauri::command(async)]
pub(crate) fn interpreters(app: State<'_, App>) -> Result<Vec<String>, ErrorView> {
    app.interpreters()
}

/// What a service would be told.
#[tauri::command(async)]
pub(crate) fn offer(app: State<'_, App>, request: OfferRequest) -> Result<OfferView, ErrorView> {
    app.offer(request)
}

/// The codes of one packed talk.
#[tauri::command(async)]
pub(crate) fn batch_codes(app: State<'_, App>, request: BatchRequest) -> Result<BatchCodesView, ErrorView> {
    app.batch_codes(request)
}
