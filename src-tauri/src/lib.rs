//! The window: everything that knows about Tauri, and nothing else.
//!
//! Commands are three lines each and call `waymark_app::App`; of our crates the shell may use that one alone
//! (`cargo xtask tidy` holds it).
#![forbid(unsafe_code)]

mod commands;
mod error;
mod hardening;
#[cfg(target_os = "android")]
mod hardware_key;
mod start;
mod state;
mod window;

pub use error::StartRefused;
pub use start::Start;
pub use state::open_installation;

use tauri::{Builder, Context, Manager, RunEvent, Runtime};
use waymark_app::App;

/// The entry of every platform: on phones the system calls it, on computers `main`.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let outcome = Start::from_environment().and_then(launch);
    if let Err(refused) = outcome {
        eprintln!("waymark-window: {refused}");
        std::process::exit(refused.exit_code());
    }
}

/// Registers what every window needs: the file dialogue and the commands.
pub fn assemble<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    #[cfg(target_os = "android")]
    let builder = builder.plugin(hardware_key::plugin());
    builder.plugin(tauri_plugin_dialog::init()).invoke_handler(commands::handler())
}

/// The configuration, the interface and the permissions, all inside the program.
#[must_use]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!("tauri.conf.json")
}

fn launch(start: Start) -> Result<(), StartRefused> {
    hardening::no_core_dumps();
    let app = assemble(Builder::default())
        .setup(move |tauri| {
            tauri.manage(open_installation(&start, tauri.path())?);
            window::open(tauri, &start)?;
            Ok(())
        })
        .build(context())
        .map_err(|_| StartRefused::Window)?;
    app.run(|tauri, event| {
        if let RunEvent::Exit = event {
            // Closes the database and erases the keys; a refusal here has nobody left to tell.
            let _ = tauri.state::<App>().lock();
        }
    });
    Ok(())
}
