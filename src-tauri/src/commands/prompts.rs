//! Recordings of questions.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    ErrorView, PromptPackRequest, PromptPackView, PromptRequest, PromptView, PromptsRequest, PromptsView,
    RecordPromptRequest, RecordedLanguageView, SendPromptsRequest,
};

/// The recordings of a language.
#[tauri::command(async)]
pub(crate) fn prompts(app: State<'_, App>, request: PromptsRequest) -> Result<PromptsView, ErrorView> {
    app.prompts(request)
}

/// A recording to be played.
#[tauri::command(async)]
pub(crate) fn prompt(app: State<'_, App>, request: PromptRequest) -> Result<PromptView, ErrorView> {
    app.prompt(request)
}

/// Keeps a recording.
#[tauri::command(async)]
pub(crate) fn record_prompt(
    app: State<'_, App>,
    request: RecordPromptRequest,
) -> Result<PromptsView, ErrorView> {
    app.record_prompt(request)
}

/// Forgets a recording.
#[tauri::command(async)]
pub(crate) fn remove_prompt(app: State<'_, App>, request: PromptRequest) -> Result<PromptsView, ErrorView> {
    app.remove_prompt(request)
}

/// Writes a pack.
#[tauri::command(async)]
pub(crate) fn pack_prompts(
    app: State<'_, App>,
    request: PromptPackRequest,
) -> Result<PromptPackView, ErrorView> {
    app.pack_prompts(request)
}

/// Sends the recordings of a language to all phones by network, or stops it.
#[tauri::command(async)]
pub(crate) fn send_prompts(
    app: State<'_, App>,
    request: SendPromptsRequest,
) -> Result<PromptsView, ErrorView> {
    app.send_prompts(request)
}

/// The languages that have recordings on this device, or will.
#[tauri::command(async)]
pub(crate) fn recorded_languages(app: State<'_, App>) -> Result<Vec<RecordedLanguageView>, ErrorView> {
    app.recorded_languages()
}
