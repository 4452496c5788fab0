//! The safety of this phone: what is kept, passphrases, crossing mode, erasing; at the base the audit of the phones.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AuditRow, CarriedView, CarryRequest, ChangePassphraseRequest, CrossingRequest, EraseRequest, ErasedView,
    ErrorView, RemovePassphraseRequest, RetentionView, SafetyView, StatusView,
};

/// How the safety of this phone stands.
#[tauri::command(async)]
pub(crate) fn safety(app: State<'_, App>) -> Result<SafetyView, ErrorView> {
    app.safety()
}

/// What is kept and when it goes.
#[tauri::command(async)]
pub(crate) fn retention(app: State<'_, App>) -> Result<RetentionView, ErrorView> {
    app.retention()
}

/// Turns crossing mode on.
#[tauri::command(async)]
pub(crate) fn begin_crossing(app: State<'_, App>, request: CrossingRequest) -> Result<SafetyView, ErrorView> {
    app.begin_crossing(request)
}

/// Changes or sets a passphrase.
#[tauri::command(async)]
pub(crate) fn set_passphrase(
    app: State<'_, App>,
    request: ChangePassphraseRequest,
) -> Result<StatusView, ErrorView> {
    app.set_passphrase(request)
}

/// Takes a passphrase away.
#[tauri::command(async)]
pub(crate) fn remove_passphrase(
    app: State<'_, App>,
    request: RemovePassphraseRequest,
) -> Result<StatusView, ErrorView> {
    app.remove_passphrase(request)
}

/// Erases this phone.
#[tauri::command(async)]
pub(crate) fn erase_device(app: State<'_, App>, request: EraseRequest) -> Result<ErasedView, ErrorView> {
    app.erase_device(request)
}

/// Writes what is sealed into a file, also while locked or erased.
#[tauri::command(async)]
pub(crate) fn carry_sealed(app: State<'_, App>, request: CarryRequest) -> Result<CarriedView, ErrorView> {
    app.carry_sealed(request)
}

/// Each phone's chain and audit as this base sees them.
#[tauri::command(async)]
pub(crate) fn audit_at_base(app: State<'_, App>) -> Result<Vec<AuditRow>, ErrorView> {
    app.audit_at_base()
}
