//! Sending: the outbox, the server, files on a stick.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    CarriedView, CarryRequest, ErrorView, ImportRequest, ImportView, OutboxRow, SyncView,
};

/// Lists what is finished, newest first.
#[tauri::command(async)]
pub(crate) fn outbox(app: State<'_, App>) -> Result<Vec<OutboxRow>, ErrorView> {
    app.outbox()
}

/// Starts an exchange and returns at once.
#[tauri::command(async)]
pub(crate) fn sync_now(app: State<'_, App>) -> Result<SyncView, ErrorView> {
    app.sync_now()
}

/// The four states with their counts.
#[tauri::command(async)]
pub(crate) fn sync_state(app: State<'_, App>) -> Result<SyncView, ErrorView> {
    app.sync_state()
}

/// Writes what waits into a file for a carrier.
#[tauri::command(async)]
pub(crate) fn carry_out(app: State<'_, App>, request: CarryRequest) -> Result<CarriedView, ErrorView> {
    app.carry_out(request)
}

/// Reads such a file.
#[tauri::command(async)]
pub(crate) fn import_file(app: State<'_, App>, request: ImportRequest) -> Result<ImportView, ErrorView> {
    app.import_file(request)
}
