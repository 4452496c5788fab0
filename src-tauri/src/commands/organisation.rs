//! Setting up and keeping an organisation, joining one, and the codes from screen to camera.

use tauri::State;
use tauri::async_runtime::spawn_blocking;
use waymark_app::view::{
    AdmissionView, AskToJoinRequest, AskedByServerView, CarriedView, ErrorView, FoundOrganisationRequest,
    InviteIdRequest, InviteView, KeysRequest, MakeInviteRequest, OrganisationView, PassphraseView,
    ProveRecoveryRequest, RecoveryDrillRequest, RevokeDeviceRequest, SaveRequest, ScanRequest, ScanView,
    SeenInviteView, SeenRequestView, SetPolicyRequest, SheetView, StatusView, StrengthView, TakeRequest,
    UnlockRequest, WaitingView,
};
use waymark_app::{App, Code, Error};

/// Draws a passphrase that can stand alone.
#[tauri::command(async)]
pub(crate) fn draw_passphrase(app: State<'_, App>) -> Result<PassphraseView, ErrorView> {
    app.draw_passphrase()
}

/// How strong a passphrase is; nothing of it is kept.
#[tauri::command(async)]
pub(crate) fn weigh_passphrase(
    app: State<'_, App>,
    request: UnlockRequest,
) -> Result<StrengthView, ErrorView> {
    app.weigh_passphrase(request)
}

/// Founds an organisation; this installation becomes its first base.
#[tauri::command(async)]
pub(crate) fn found_organisation(
    app: State<'_, App>,
    request: FoundOrganisationRequest,
) -> Result<SheetView, ErrorView> {
    app.found_organisation(request)
}

/// Part of the recovery sheet, typed back.
#[tauri::command(async)]
pub(crate) fn prove_recovery(
    app: State<'_, App>,
    request: ProveRecoveryRequest,
) -> Result<OrganisationView, ErrorView> {
    app.prove_recovery(request)
}

/// Makes a new recovery key in place of one whose paper is lost or was seen.
#[tauri::command(async)]
pub(crate) fn renew_recovery(app: State<'_, App>, request: KeysRequest) -> Result<SheetView, ErrorView> {
    app.renew_recovery(request)
}

/// The recovery drill: the sheet opens a canary.
#[tauri::command(async)]
pub(crate) fn drill_recovery(
    app: State<'_, App>,
    request: RecoveryDrillRequest,
) -> Result<OrganisationView, ErrorView> {
    app.drill_recovery(request)
}

/// The organisation as its base shows it.
#[tauri::command(async)]
pub(crate) fn organisation(app: State<'_, App>) -> Result<OrganisationView, ErrorView> {
    app.organisation()
}

/// Changes what holds on every device.
#[tauri::command(async)]
pub(crate) fn set_policy(
    app: State<'_, App>,
    request: SetPolicyRequest,
) -> Result<OrganisationView, ErrorView> {
    app.set_policy(request)
}

/// Takes a device out of use.
#[tauri::command(async)]
pub(crate) fn revoke_device(
    app: State<'_, App>,
    request: RevokeDeviceRequest,
) -> Result<OrganisationView, ErrorView> {
    app.revoke_device(request)
}

/// Makes an invite for one device.
#[tauri::command(async)]
pub(crate) fn make_invite(app: State<'_, App>, request: MakeInviteRequest) -> Result<InviteView, ErrorView> {
    app.make_invite(request)
}

/// Takes an invite back.
#[tauri::command(async)]
pub(crate) fn withdraw_invite(
    app: State<'_, App>,
    request: InviteIdRequest,
) -> Result<OrganisationView, ErrorView> {
    app.withdraw_invite(request)
}

/// Asks the server what became of the invites that it relays.
#[tauri::command]
pub(crate) async fn check_invites(app: State<'_, App>) -> Result<OrganisationView, ErrorView> {
    waits_for_the_server(&app, App::check_invites).await
}

/// Looks at a request to be let in; nobody is let in by that.
#[tauri::command(async)]
pub(crate) fn look_request(app: State<'_, App>, request: TakeRequest) -> Result<SeenRequestView, ErrorView> {
    app.look_request(request)
}

/// Lets the device in whose request was looked at.
#[tauri::command(async)]
pub(crate) fn admit_device(app: State<'_, App>, request: KeysRequest) -> Result<AdmissionView, ErrorView> {
    app.admit_device(request)
}

/// Looks at an invite on a new device.
#[tauri::command(async)]
pub(crate) fn look_invite(app: State<'_, App>, request: TakeRequest) -> Result<SeenInviteView, ErrorView> {
    app.look_invite(request)
}

/// Makes the installation and answers the invite that was looked at.
#[tauri::command(async)]
pub(crate) fn join_organisation(
    app: State<'_, App>,
    request: AskToJoinRequest,
) -> Result<WaitingView, ErrorView> {
    app.join_organisation(request)
}

/// What a device shows while it waits to be let in.
#[tauri::command(async)]
pub(crate) fn waiting_to_join(app: State<'_, App>) -> Result<WaitingView, ErrorView> {
    app.waiting_to_join()
}

/// On a device that waits to be let in: asks by the server, once.
#[tauri::command]
pub(crate) async fn ask_by_server(app: State<'_, App>) -> Result<AskedByServerView, ErrorView> {
    waits_for_the_server(&app, App::ask_by_server).await
}

/// Takes the admission: the device is in.
#[tauri::command(async)]
pub(crate) fn take_admission(app: State<'_, App>, request: TakeRequest) -> Result<StatusView, ErrorView> {
    app.take_admission(request)
}

/// Looks at one picture of the camera.
#[tauri::command(async)]
pub(crate) fn scan(app: State<'_, App>, request: ScanRequest) -> Result<ScanView, ErrorView> {
    app.scan(request)
}

/// Writes what is on the screen into a new file.
#[tauri::command(async)]
pub(crate) fn save_shown(app: State<'_, App>, request: SaveRequest) -> Result<CarriedView, ErrorView> {
    app.save_shown(request)
}

/// What waits for the network has a thread of its own: on one of those that answer the other commands it would hold
/// them up, and a program built for development ends it there.
async fn waits_for_the_server<T: Send + 'static>(
    app: &App,
    ask: fn(&App) -> Result<T, ErrorView>,
) -> Result<T, ErrorView> {
    let app = app.clone();
    spawn_blocking(move || ask(&app)).await.unwrap_or_else(|_| Err(Error::from(Code::Internal).into()))
}
