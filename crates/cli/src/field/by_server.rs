//! `enrol --by-server`: the request goes by the server, and the admission is asked for until somebody has let the device
//! in or the time is up. The request file is written all the same.

use crate::args::EnrolArgs;
use crate::passphrase::{closed, open};
use crate::refused::Refused;
use crate::say::Say;
use serde_json::json;
use std::time::Duration;
use waymark_app::App;
use waymark_app::view::{AskedStanding, UnlockRequest};

/// Asks with an installation that was made just now.
pub(super) fn ask(say: &Say, args: &EnrolArgs, passphrase: &str, words: &str) -> Result<(), Refused> {
    let app = closed(&args.at);
    app.unlock(UnlockRequest { passphrase: passphrase.to_owned() })?;
    // Told before the waiting: somebody reads them to the base meanwhile.
    if !say.is_json() {
        eprintln!("The base must show these words before it lets this device in:\n\n    {words}\n");
    }
    until_in(say, &app, args.wait, words)
}

/// Goes on asking with one that was made before.
pub(super) fn go_on(say: &Say, args: &EnrolArgs) -> Result<(), Refused> {
    let app = open(&args.at)?;
    let words = app.waiting_to_join()?.words.join(" ");
    until_in(say, &app, args.wait, &words)
}

fn until_in(say: &Say, app: &App, wait_seconds: u32, words: &str) -> Result<(), Refused> {
    let mut left = Duration::from_secs(u64::from(wait_seconds));
    loop {
        let asked = app.ask_by_server()?;
        let pause = Duration::from_millis(u64::from(asked.again_ms));
        if asked.standing == AskedStanding::Joined || left.is_zero() {
            return tell(say, app, asked.standing, words);
        }
        let pause = pause.min(left);
        std::thread::sleep(pause);
        left = left.saturating_sub(pause);
    }
}

fn tell(say: &Say, app: &App, standing: AskedStanding, words: &str) -> Result<(), Refused> {
    let ended = match standing {
        AskedStanding::Joined => {
            let roster = app.roster()?;
            let document = json!({ "standing": standing, "organisation": roster.name, "roster": roster.seq, "words": words });
            say.done(&document, || {
                format!("This device belongs to {} (roster {}).", roster.name, roster.seq)
            });
            return Ok(());
        }
        AskedStanding::Asked => Ok(()),
        AskedStanding::NotOpen => Err(Refused::of_code("not_open")),
        AskedStanding::Unreached => Err(Refused::of_code("server_unreachable")),
        AskedStanding::NotOurServer => Err(Refused::of_code("not_our_server")),
    };
    let document = json!({ "standing": standing, "words": words });
    say.ended(&document, || format!("The base must show these words before it lets this device in:\n\n    {words}\n\nGo on with: enrol --by-server --wait 600"), ended)
}
