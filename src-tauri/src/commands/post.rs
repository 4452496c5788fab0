//! Letters, orders, devices and what was set aside.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AlertRequest, BaseHomeView, BatchRequest, DeleteCaseRequest, DeviceSeenView, ErrorView, HandOnRequest,
    LetterRequest, LetterView, OrderView, OutboxRow, ReplyRequest, SetAsideRequest, SetAsideView,
    WipeRequest, WriteLetterRequest,
};

/// Letters, received and written, newest first.
#[tauri::command(async)]
pub(crate) fn letters(app: State<'_, App>) -> Result<Vec<LetterView>, ErrorView> {
    app.letters()
}

/// Opens a letter; from then on it is read.
#[tauri::command(async)]
pub(crate) fn read_letter(app: State<'_, App>, request: LetterRequest) -> Result<LetterView, ErrorView> {
    app.read_letter(request)
}

/// Writes to a phone.
#[tauri::command(async)]
pub(crate) fn write_letter(
    app: State<'_, App>,
    request: WriteLetterRequest,
) -> Result<LetterView, ErrorView> {
    app.write_letter(request)
}

/// Answers a letter.
#[tauri::command(async)]
pub(crate) fn reply(app: State<'_, App>, request: ReplyRequest) -> Result<LetterView, ErrorView> {
    app.reply(request)
}

/// Hands a batch that came back over once more.
#[tauri::command(async)]
pub(crate) fn retry_batch(app: State<'_, App>, request: BatchRequest) -> Result<Vec<OutboxRow>, ErrorView> {
    app.retry_batch(request)
}

/// Every device and when it was last heard of.
#[tauri::command(async)]
pub(crate) fn devices(app: State<'_, App>) -> Result<Vec<DeviceSeenView>, ErrorView> {
    app.devices()
}

/// Hands what was sealed before another base was there on to that base.
#[tauri::command(async)]
pub(crate) fn hand_on_history(
    app: State<'_, App>,
    request: HandOnRequest,
) -> Result<Vec<DeviceSeenView>, ErrorView> {
    app.hand_on_history(request)
}

/// What was set aside for a person.
#[tauri::command(async)]
pub(crate) fn set_aside(app: State<'_, App>) -> Result<Vec<SetAsideView>, ErrorView> {
    app.set_aside()
}

/// Takes a batch that was set aside among the cases.
#[tauri::command(async)]
pub(crate) fn release_batch(
    app: State<'_, App>,
    request: SetAsideRequest,
) -> Result<Vec<SetAsideView>, ErrorView> {
    app.release_batch(request)
}

/// Decides that a batch is not to become a case.
#[tauri::command(async)]
pub(crate) fn discard_batch(
    app: State<'_, App>,
    request: SetAsideRequest,
) -> Result<Vec<SetAsideView>, ErrorView> {
    app.discard_batch(request)
}

/// A person has seen to an alert.
#[tauri::command(async)]
pub(crate) fn settle_alert(app: State<'_, App>, request: AlertRequest) -> Result<BaseHomeView, ErrorView> {
    app.settle_alert(request)
}

/// Deletes a case everywhere.
#[tauri::command(async)]
pub(crate) fn delete_case(
    app: State<'_, App>,
    request: DeleteCaseRequest,
) -> Result<Vec<OrderView>, ErrorView> {
    app.delete_case(request)
}

/// Has a device erased at its next contact.
#[tauri::command(async)]
pub(crate) fn wipe_device(app: State<'_, App>, request: WipeRequest) -> Result<Vec<OrderView>, ErrorView> {
    app.wipe_device(request)
}

/// Every order and how far it got.
#[tauri::command(async)]
pub(crate) fn orders(app: State<'_, App>) -> Result<Vec<OrderView>, ErrorView> {
    app.orders()
}
