//! The base role: what came in, and one case.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{BaseHomeView, CaseRequest, CaseRow, CaseView, ErrorView};

/// The coordinator's first screen.
#[tauri::command(async)]
pub(crate) fn base_home(app: State<'_, App>) -> Result<BaseHomeView, ErrorView> {
    app.base_home()
}

/// Cases, most urgent first.
#[tauri::command(async)]
pub(crate) fn cases(app: State<'_, App>) -> Result<Vec<CaseRow>, ErrorView> {
    app.cases()
}

/// Opens a case; the reason goes into the audit.
#[tauri::command(async)]
pub(crate) fn open_case(app: State<'_, App>, request: CaseRequest) -> Result<CaseView, ErrorView> {
    app.open_case(request)
}
