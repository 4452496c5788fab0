//! Cards and services, usable without opening a record.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{CardRequest, CardRow, CardView, ErrorView, ServiceView, ServicesRequest};

/// Every card as a line.
#[tauri::command(async)]
pub(crate) fn cards(app: State<'_, App>) -> Result<Vec<CardRow>, ErrorView> {
    app.cards()
}

/// One card as it may be shown today.
#[tauri::command(async)]
pub(crate) fn card(app: State<'_, App>, request: CardRequest) -> Result<CardView, ErrorView> {
    app.card(request)
}

/// Services that help with a need.
#[tauri::command(async)]
pub(crate) fn services(app: State<'_, App>, request: ServicesRequest) -> Result<Vec<ServiceView>, ErrorView> {
    app.services(request)
}
