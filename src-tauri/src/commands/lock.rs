//! The lock, where the window stood before it, and how the app looks.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AboutDeviceView, ErrorView, LookView, PlaceRequest, PlaceView, StatusView, UnlockRequest,
};

/// Tells whether the installation is set up, locked or open.
#[tauri::command(async)]
pub(crate) fn status(app: State<'_, App>) -> Result<StatusView, ErrorView> {
    app.status()
}

/// Tells the device's versions, and once open its room and its last receipt.
#[tauri::command(async)]
pub(crate) fn about_device(app: State<'_, App>) -> Result<AboutDeviceView, ErrorView> {
    app.about_device()
}

/// Opens the installation.
#[tauri::command(async)]
pub(crate) fn unlock(app: State<'_, App>, request: UnlockRequest) -> Result<StatusView, ErrorView> {
    app.unlock(request)
}

/// Locks it: Hide, idle time, or the worker's wish.
#[tauri::command(async)]
pub(crate) fn lock(app: State<'_, App>) -> Result<StatusView, ErrorView> {
    app.lock()
}

/// Sets theme, text size, hand and the worker's language.
#[tauri::command(async)]
pub(crate) fn set_look(app: State<'_, App>, request: LookView) -> Result<StatusView, ErrorView> {
    app.set_look(request)
}

/// Puts the lock off: somebody is there.
#[tauri::command(async)]
pub(crate) fn stay(app: State<'_, App>) -> Result<StatusView, ErrorView> {
    app.stay()
}

/// Where the window stood.
#[tauri::command(async)]
pub(crate) fn place(app: State<'_, App>) -> Result<PlaceView, ErrorView> {
    app.place()
}

/// Keeps where it stands.
#[tauri::command(async)]
pub(crate) fn keep_place(app: State<'_, App>, request: PlaceRequest) -> Result<(), ErrorView> {
    app.keep_place(request)
}
