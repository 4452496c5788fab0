//! The passphrase: from a file, from the environment, from a prompt that does not show it. Never from an argument,
//! which every program on the computer could read.

use crate::args::Installation;
use crate::files::read_text;
use crate::refused::Refused;
use std::path::Path;
use waymark_app::org::draw_passphrase;
use waymark_app::view::UnlockRequest;
use waymark_app::{App, DeviceClock};

/// The environment's name for it.
const VARIABLE: &str = "WAYMARK_PASSPHRASE";

/// Opens an installation.
pub(crate) fn open(at: &Installation) -> Result<App, Refused> {
    let app = closed(at);
    app.unlock(UnlockRequest { passphrase: of_installation(at)? })?;
    Ok(app)
}

/// An installation that is not opened yet. It exchanges when it is told to, never by itself.
pub(crate) fn closed(at: &Installation) -> App {
    App::without_loop(&at.dir, DeviceClock::new())
}

/// The passphrase of an installation that exists.
pub(crate) fn of_installation(at: &Installation) -> Result<String, Refused> {
    match given(at.passphrase_file.as_deref())? {
        Some(passphrase) => Ok(passphrase),
        None => prompt("Passphrase: "),
    }
}

/// The passphrase of a new installation: one that is drawn is offered, and one that is typed is asked for twice.
pub(crate) fn of_new(at: &Installation) -> Result<String, Refused> {
    if let Some(passphrase) = given(at.passphrase_file.as_deref())? {
        return Ok(passphrase);
    }
    let drawn = draw_passphrase()?;
    eprintln!("A passphrase for {}. Write it down; nobody can give it back to you.", at.dir.display());
    eprintln!("Press Enter to use these six words, or type your own:\n\n    {}\n", *drawn);
    let typed = prompt("Passphrase: ")?;
    if typed.is_empty() {
        return Ok(drawn.to_string());
    }
    if prompt("Once more: ")? != typed {
        return Err(Refused::usage("the two passphrases differ"));
    }
    Ok(typed)
}

/// The recovery key, for a drill.
pub(crate) fn recovery(file: Option<&Path>) -> Result<String, Refused> {
    if let Some(path) = file {
        return read_text(path);
    }
    match std::env::var("WAYMARK_RECOVERY") {
        Ok(typed) => Ok(typed),
        Err(_) => prompt("Recovery words: "),
    }
}

fn given(file: Option<&Path>) -> Result<Option<String>, Refused> {
    if let Some(path) = file {
        let text = read_text(path)?;
        return Ok(Some(text.lines().next().unwrap_or_default().to_owned()));
    }
    Ok(std::env::var(VARIABLE).ok())
}

/// Asks at the terminal without showing what is typed.
pub(crate) fn prompt(question: &str) -> Result<String, Refused> {
    rpassword::prompt_password(question)
        .map_err(|_| Refused::usage(format!("no terminal to ask at: use --passphrase-file or {VARIABLE}")))
}
