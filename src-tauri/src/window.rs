//! The one window. Its words and its shape are in `tauri.conf.json`; what depends on the start is here.

use crate::{Start, StartRefused};
use tauri::webview::{NewWindowResponse, PermissionKind, PermissionResponse, WebviewWindowBuilder};
use tauri::{App, Manager, Runtime, Url};

/// A coordinator's desk, in logical pixels; a phone's size is in the configuration.
#[cfg(desktop)]
const BASE_SIZE: (f64, f64) = (1280.0, 800.0);

/// Opens the window. It shows the app's own pages only: no other address, no second window, no download. Of the
/// device it gets what [`is_needed`] says.
pub(crate) fn open<R: Runtime>(tauri: &App<R>, start: &Start) -> Result<(), StartRefused> {
    let config = tauri.config().app.windows.first().ok_or(StartRefused::Window)?;
    let builder = WebviewWindowBuilder::from_config(tauri, config)
        .map_err(|_| StartRefused::Window)?
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, kind| match is_needed(&kind) {
            true => PermissionResponse::Allow,
            false => PermissionResponse::Deny,
        });
    let window = shaped(builder, tauri, start).build().map_err(|_| StartRefused::Window)?;
    // Screenshots and screen sharing see nothing where the system can do that; on Android the activity does it.
    let _ = window.set_content_protected(true);
    Ok(())
}

/// The camera reads invites and answers from another screen. The microphone takes recordings of questions, which are
/// made at a base; a phone never listens.
fn is_needed(kind: &PermissionKind) -> bool {
    matches!(kind, PermissionKind::Camera) || (cfg!(desktop) && matches!(kind, PermissionKind::Microphone))
}

/// Sets what a computer needs and a phone does not have.
#[cfg(desktop)]
fn shaped<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    tauri: &App<R>,
    start: &Start,
) -> WebviewWindowBuilder<'a, R, M> {
    // The web view is told to keep nothing; what it makes all the same stays beside the installation.
    let builder = builder.data_directory(tauri.state::<waymark_app::App>().dir().join("web-view"));
    // WebKitGTK lets a test drive only a web view that keeps things.
    let builder = match std::env::var_os("TAURI_WEBVIEW_AUTOMATION") {
        Some(_) => builder.incognito(false),
        None => builder,
    };
    if start.base { builder.inner_size(BASE_SIZE.0, BASE_SIZE.1) } else { builder }
}

#[cfg(mobile)]
fn shaped<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    _tauri: &App<R>,
    _start: &Start,
) -> WebviewWindowBuilder<'a, R, M> {
    builder
}

/// The addresses under which Tauri serves the interface on the different systems.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}
