//! Practice: six fictional people, through the same screens.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    ErrorView, PracticeFeedbackView, PracticeRequest, PracticeSceneView, PracticeView, ScreeningRequest,
    ScreeningView, StatusView,
};

/// The practice cases.
#[tauri::command(async)]
pub(crate) fn practice(app: State<'_, App>) -> Result<PracticeView, ErrorView> {
    app.practice()
}

/// Begins a practice case or goes on with it.
#[tauri::command(async)]
pub(crate) fn start_practice(
    app: State<'_, App>,
    request: PracticeRequest,
) -> Result<ScreeningView, ErrorView> {
    app.start_practice(request)
}

/// What the fictional person says.
#[tauri::command(async)]
pub(crate) fn practice_scene(
    app: State<'_, App>,
    request: ScreeningRequest,
) -> Result<PracticeSceneView, ErrorView> {
    app.practice_scene(request)
}

/// Ends a case with its feedback.
#[tauri::command(async)]
pub(crate) fn finish_practice(
    app: State<'_, App>,
    request: ScreeningRequest,
) -> Result<PracticeFeedbackView, ErrorView> {
    app.finish_practice(request)
}

/// Back to the real side.
#[tauri::command(async)]
pub(crate) fn leave_practice(app: State<'_, App>) -> Result<StatusView, ErrorView> {
    app.leave_practice()
}
