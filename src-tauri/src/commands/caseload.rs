//! A base with many cases: lists, hand-overs, exports.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    CaseListRequest, CaseListView, ConfusingWordingView, ErrorView, ExportPreviewView, ExportRequest,
    ExportedView, ImportView, ManifestView, ProgressView, ReceiptCodesView, TakeRequest,
};

/// A page of the cases.
#[tauri::command(async)]
pub(crate) fn case_list(app: State<'_, App>, request: CaseListRequest) -> Result<CaseListView, ErrorView> {
    app.case_list(request)
}

/// What a file holds, before anything of it is kept.
#[tauri::command(async)]
pub(crate) fn look_hand_over(app: State<'_, App>, request: TakeRequest) -> Result<ManifestView, ErrorView> {
    app.look_hand_over(request)
}

/// Takes the file that was looked at.
#[tauri::command(async)]
pub(crate) fn accept_hand_over(app: State<'_, App>, request: TakeRequest) -> Result<ImportView, ErrorView> {
    app.accept_hand_over(request)
}

/// How far a file is read.
#[tauri::command(async)]
pub(crate) fn hand_over_progress(app: State<'_, App>) -> Result<ProgressView, ErrorView> {
    app.hand_over_progress()
}

/// The receipts and rosters for the way back, as codes.
#[tauri::command(async)]
pub(crate) fn receipt_codes(app: State<'_, App>) -> Result<ReceiptCodesView, ErrorView> {
    app.receipt_codes()
}

/// Wording that confused people, over all cases.
#[tauri::command(async)]
pub(crate) fn confusing_wordings(app: State<'_, App>) -> Result<Vec<ConfusingWordingView>, ErrorView> {
    app.confusing_wordings()
}

/// What an export would hold, in counts.
#[tauri::command(async)]
pub(crate) fn export_preview(
    app: State<'_, App>,
    request: ExportRequest,
) -> Result<ExportPreviewView, ErrorView> {
    app.export_preview(request)
}

/// Writes an export, closed for its reader.
#[tauri::command(async)]
pub(crate) fn export_cases(app: State<'_, App>, request: ExportRequest) -> Result<ExportedView, ErrorView> {
    app.export_cases(request)
}
