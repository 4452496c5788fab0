//! `org look` and `org admit` by the server: it brings the requests and carries the admission; who is let in is decided by
//! six words that a person reads from the other screen.

use super::others;
use crate::args::Installation;
use crate::files::{must_be_free, write};
use crate::passphrase::open;
use crate::refused::Refused;
use crate::say::Say;
use serde_json::json;
use std::path::{Path, PathBuf};
use waymark_app::App;
use waymark_app::org::AdmitRequest;
use waymark_app::view::{OpenInviteView, RelayWord, Source, TakeRequest};

/// Shows every invite that waits, how far it is at the server, and the six words of each request.
pub(super) fn look(say: &Say, at: &Installation) -> Result<(), Refused> {
    let app = open(at)?;
    let invites = app.check_invites()?.invites;
    let mut lines = Vec::with_capacity(invites.len());
    let mut rows = Vec::with_capacity(invites.len());
    for invite in &invites {
        let words = words_of(&app, invite)?;
        lines.push(format!("{}  {}", invite.invite, told(invite, words.as_deref())));
        rows.push(json!({
            "invite": invite.invite, "base": invite.base, "hours_left": invite.hours_left,
            "by_server": invite.by_server, "others": invite.others, "words": words
        }));
    }
    say.done(&json!({ "invites": rows }), || {
        if lines.is_empty() { "No invite waits for an answer.".to_owned() } else { lines.join("\n") }
    });
    Ok(())
}

fn words_of(app: &App, invite: &OpenInviteView) -> Result<Option<String>, Refused> {
    if invite.by_server != Some(RelayWord::Answered) {
        return Ok(None);
    }
    let from = Source::Relayed(invite.invite.clone());
    match app.look_request(TakeRequest { from }) {
        Ok(seen) => Ok(Some(seen.words.join(" "))),
        // What the server handed over does not answer this invite: shown like one without an answer.
        Err(refused) if refused.code == "not_this_file" => Ok(None),
        Err(refused) => Err(refused.into()),
    }
}

fn told(invite: &OpenInviteView, words: Option<&str>) -> String {
    let role = if invite.base { "base" } else { "field" };
    let standing = match (words, invite.by_server) {
        (Some(words), _) => format!("answered; its screen must show: {words}"),
        (None, Some(RelayWord::Open)) => "open at the server".to_owned(),
        (None, Some(RelayWord::NotYet)) => "not at the server yet".to_owned(),
        (None, Some(RelayWord::Answered)) => "answered by something that is not from this invite".to_owned(),
        (None, None) => "by hand only".to_owned(),
    };
    let others = match invite.others {
        0 => String::new(),
        n => format!("; {n} other devices tried it: somebody else has seen it"),
    };
    format!("{role}, {} h left, {standing}{others}", invite.hours_left)
}

/// Admits the device whose request the server holds, if these are its six words.
pub(super) fn admit(
    say: &Say,
    at: &Installation,
    (invite, words): &(String, String),
    out: Option<&Path>,
    keys: &[PathBuf],
) -> Result<(), Refused> {
    if let Some(out) = out {
        must_be_free(out)?;
    }
    let app = open(at)?;
    app.check_invites()?;
    let seen = app.look_request(TakeRequest { from: Source::Relayed(invite.clone()) })?;
    let typed: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    if typed != seen.words {
        return Err(Refused::of_code("words_differ"));
    }
    let admitted = app.admit_with(&AdmitRequest { request: app.relayed_request(invite)? }, &others(keys)?)?;
    if let Some(out) = out {
        write(out, &admitted.file)?;
    }
    // The device is in the roster by then; where the server is gone now, the next `base sync` hands it over.
    let handed_over = app.check_invites().is_ok();
    let document = json!({
        "device": admitted.device, "roster": admitted.roster, "words": admitted.words, "handed_over": handed_over
    });
    say.done(&document, || {
        let by = if handed_over {
            "The server has its admission."
        } else {
            "`base sync` hands its admission over."
        };
        format!("Device {} is admitted in roster {}. {by}", admitted.device, admitted.roster)
    });
    Ok(())
}
