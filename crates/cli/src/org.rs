//! `org …`: founding, inviting, admitting, the roster, losing a device, the recovery drill.

mod relayed;

use crate::args::{Installation, OrgCommand, RoleArg};
use crate::files::{must_be_free, read, read_text, write};
use crate::passphrase::{closed, of_new, open, prompt, recovery};
use crate::refused::Refused;
use crate::say::Say;
use crate::table::Table;
use serde_json::json;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use waymark_app::org::{
    AdmitRequest, FoundRequest, FoundedView, Guess, InviteRequest, OtherKeys, RecoverySheet, RevokeRequest,
    RosterView, Terms,
};
use waymark_app::view::{PolicyView, Source, TakeRequest};

pub(crate) fn run(say: &Say, command: OrgCommand) -> Result<(), Refused> {
    match command {
        OrgCommand::Init { at, name, server, server_identity, recovery_out, root_keys, keys_needed } => {
            let server = server.zip(server_identity);
            let terms = Terms { root_keys, threshold: keys_needed, ..Terms::default() };
            init(say, &at, name, server, recovery_out.as_deref(), &terms)
        }
        OrgCommand::Invite { at, role, out, hours, by_server } => {
            invite(say, &at, role, &out, (hours, by_server))
        }
        OrgCommand::Admit { at, request: Some(request), out: Some(out), key_file, .. } => {
            admit(say, &at, &request, &out, &key_file)
        }
        OrgCommand::Admit { at, out, invite, words, key_file, .. } => {
            let named = (invite.unwrap_or_default(), words.unwrap_or_default());
            relayed::admit(say, &at, &named, out.as_deref(), &key_file)
        }
        OrgCommand::Look { at, request: Some(request), .. } => look(say, &at, &request),
        OrgCommand::Look { at, .. } => relayed::look(say, &at),
        OrgCommand::Policy {
            at,
            lock_seconds,
            readable_hours,
            erase_after,
            drop_when_opened,
            phone,
            key_file,
        } => {
            let mut wanted = open(&at)?.roster()?.policy;
            let before = wanted.clone();
            wanted.lock_seconds = lock_seconds.unwrap_or(wanted.lock_seconds);
            wanted.readable_hours = readable_hours.unwrap_or(wanted.readable_hours);
            wanted.erase_after_failures = erase_after.unwrap_or(wanted.erase_after_failures);
            wanted.drop_when_opened = drop_when_opened.unwrap_or(wanted.drop_when_opened);
            wanted.draft_hours = phone.draft_hours.unwrap_or(wanted.draft_hours);
            wanted.line_days = phone.line_days.unwrap_or(wanted.line_days);
            wanted.key_days = phone.key_days.unwrap_or(wanted.key_days);
            wanted.practice_first = phone.practice_first.unwrap_or(wanted.practice_first);
            wanted.duress = phone.duress.unwrap_or(wanted.duress);
            wanted.erase_unsent = phone.erase_unsent.unwrap_or(wanted.erase_unsent);
            policy(say, &at, &before, &wanted, &key_file)
        }
        OrgCommand::Roster { at, out } => roster(say, &at, out.as_deref()),
        OrgCommand::Revoke { at, device, lost, key_file } => {
            let view = open(&at)?.revoke_with(&RevokeRequest { device, lost }, &others(&key_file)?)?;
            say.done(&view, || devices(&view));
            Ok(())
        }
        OrgCommand::Drill { at, recovery_file } => {
            let view = open(&at)?.drill(&recovery(recovery_file.as_deref())?)?;
            say.done(&view, || "The recovery key opens what this organisation seals.".to_owned());
            Ok(())
        }
    }
}

fn init(
    say: &Say,
    at: &Installation,
    name: String,
    server: Option<(String, PathBuf)>,
    recovery_out: Option<&Path>,
    terms: &Terms,
) -> Result<(), Refused> {
    if let Some(path) = recovery_out {
        must_be_free(path)?;
    }
    let server = match server {
        None => None,
        Some((url, path)) => {
            let identity =
                serde_json::from_str(&read_text(&path)?).map_err(|_| Refused::of_code("server_identity"))?;
            Some((url, identity))
        }
    };
    let at_terminal = recovery_out.is_none() && !say.is_json() && std::io::stdin().is_terminal();
    if recovery_out.is_none() && !say.is_json() && !at_terminal {
        return Err(Refused::usage(
            "nobody is there to write the recovery key down: use --recovery-out or --json",
        ));
    }
    let passphrase = of_new(at)?.into();
    let request = FoundRequest { passphrase, name, server, guess: Guess::Measured };
    let founded = closed(at).found_with(request, terms)?;
    if let Some(path) = recovery_out {
        write(path, sheet(&founded).as_bytes())?;
    }
    if at_terminal {
        eprint!("{}", other_keys(&founded));
    }
    let written_down = at_terminal && show_and_ask(&founded.recovery)?;
    tell(say, &founded, recovery_out, written_down);
    Ok(())
}

fn tell(say: &Say, founded: &FoundedView, recovery_out: Option<&Path>, written_down: bool) {
    let mut document = json!({
        "org": founded.org, "name": founded.name, "device": founded.device, "written_down": written_down
    });
    if recovery_out.is_none()
        && say.is_json()
        && let Some(fields) = document.as_object_mut()
    {
        let recovery = &founded.recovery;
        let keys: Vec<&str> = founded.other_keys.iter().map(|key| key.as_str()).collect();
        fields.insert("other_keys".to_owned(), json!(keys));
        fields.insert(
            "recovery".to_owned(),
            json!({ "words": *recovery.words, "identity": *recovery.identity }),
        );
    }
    say.done(&document, || {
        let mut lines = vec![format!("{} is founded. This folder is its first base.", founded.name)];
        if let Some(path) = recovery_out {
            lines.push(format!(
                "The recovery key is in {}: put it on paper, then destroy the file.",
                path.display()
            ));
        }
        if !written_down {
            lines.push("Prove that it was written down: waymark org drill".to_owned());
        }
        lines.join("\n")
    });
}

/// What goes on paper.
fn sheet(founded: &FoundedView) -> String {
    let words: Vec<&str> = founded.recovery.words.split(' ').collect();
    let lines: Vec<String> = words
        .chunks(4)
        .enumerate()
        .map(|(line, words)| format!("{:>2}  {}", line * 4 + 1, words.join("  ")))
        .collect();
    format!(
        "# Recovery key of {} ({})\n# With it everything this organisation seals can be opened. Keep it on paper, in two places.\n\
         # The words, numbered from 1:\n#\n# {}\n#\n# The same key for any age tool:\n{}\n{}",
        founded.name,
        founded.org,
        lines.join("\n# "),
        *founded.recovery.identity,
        other_keys(founded)
    )
}

/// The root keys besides the one that stays on this computer, each to be given to another person.
fn other_keys(founded: &FoundedView) -> String {
    let key = |(place, words): (usize, &zeroize::Zeroizing<String>)| {
        format!("\n# Root key {} for changes; give it to another person:\n# {}\n", place + 2, words.as_str())
    };
    founded.other_keys.iter().enumerate().map(key).collect()
}

/// Shows the words once and asks for three of them back.
fn show_and_ask(recovery: &RecoverySheet) -> Result<bool, Refused> {
    let words: Vec<&str> = recovery.words.split(' ').collect();
    eprintln!(
        "The recovery key. It opens everything this organisation will ever seal, and is shown once, now."
    );
    eprintln!("Write these words on paper, with their numbers:\n");
    for (line, four) in words.chunks(4).enumerate() {
        let numbered: Vec<String> = four
            .iter()
            .enumerate()
            .map(|(place, word)| format!("{:>2} {word:<10}", line * 4 + place + 1))
            .collect();
        eprintln!("    {}", numbered.join("  "));
    }
    eprintln!();
    for place in [2, 11, 20] {
        let typed = prompt(&format!("To prove that it is on paper, word number {}: ", place + 1))?;
        if words.get(place).is_none_or(|word| *word != typed.trim().to_lowercase()) {
            eprintln!(
                "That is not the word. The organisation is founded; do the drill before you rely on the paper."
            );
            return Ok(false);
        }
    }
    Ok(true)
}

fn invite(
    say: &Say,
    at: &Installation,
    role: RoleArg,
    out: &Path,
    (hours, by_server): (u32, bool),
) -> Result<(), Refused> {
    must_be_free(out)?;
    let app = open(at)?;
    let invited = app.invite(InviteRequest { base: role == RoleArg::Base, hours })?;
    write(out, &invited.file)?;
    // The file is there by then: where the server cannot be reached, it still works by hand.
    if by_server {
        app.check_invites()?;
    }
    let path = out.display();
    say.done(&json!({ "invite": invited.invite, "typed": invited.code, "typed_server": invited.server_code, "out": path.to_string(), "hours": hours }), || {
        format!("{path}: an invite for one device, good for {hours} hours. Whoever holds it can ask to join.\nTo be typed instead:\n\n    {}",
            invited.code
        )
    });
    Ok(())
}

/// The words of other root keys, one file each.
pub(super) fn others(files: &[PathBuf]) -> Result<OtherKeys, Refused> {
    let words = files.iter().map(|path| {
        let text = read_text(path)?;
        let words = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'));
        Ok(words.unwrap_or_default().to_owned().into())
    });
    Ok(OtherKeys(words.collect::<Result<_, Refused>>()?))
}

fn look(say: &Say, at: &Installation, request: &Path) -> Result<(), Refused> {
    let from = Source::File(request.to_string_lossy().into_owned());
    let seen = open(at)?.look_request(TakeRequest { from })?;
    say.done(&seen, || {
        let role = if seen.base { "base" } else { "field device" };
        format!(
            "Device {} wants to be a {role}. Nobody is let in yet.\nIts screen must show:\n\n    {}",
            seen.device,
            seen.words.join(" ")
        )
    });
    Ok(())
}

fn policy(
    say: &Say,
    at: &Installation,
    before: &PolicyView,
    wanted: &PolicyView,
    keys: &[PathBuf],
) -> Result<(), Refused> {
    if before != wanted {
        open(at)?.set_policy_with(wanted, &others(keys)?)?;
    }
    say.done(wanted, || {
        format!(
            "locks after {} s, readable {} h, drafts erased after {} wrong passphrases, sealed copy kept until {}",
            wanted.lock_seconds,
            wanted.readable_hours,
            wanted.erase_after_failures,
            if wanted.drop_when_opened { "opened" } else { "stored" }
        )
    });
    Ok(())
}

fn admit(say: &Say, at: &Installation, request: &Path, out: &Path, keys: &[PathBuf]) -> Result<(), Refused> {
    must_be_free(out)?;
    let admitted = open(at)?.admit_with(&AdmitRequest { request: read(request)? }, &others(keys)?)?;
    write(out, &admitted.file)?;
    say.done(&admitted, || {
        format!(
            "Device {} is admitted in roster {}.\nIts screen must show these words; if it does not, revoke it at once:\n\n    {}",
            admitted.device, admitted.roster, admitted.words
        )
    });
    Ok(())
}

fn roster(say: &Say, at: &Installation, out: Option<&Path>) -> Result<(), Refused> {
    let view = open(at)?.roster()?;
    if let Some(path) = out {
        must_be_free(path)?;
        write(path, &view.file)?;
    }
    say.done(&view, || devices(&view));
    Ok(())
}

fn devices(view: &RosterView) -> String {
    let mut table = Table::new(&["device", "role", "status", ""]);
    for device in &view.devices {
        let here = if device.here { "this one" } else { "" };
        table.row([device.device.clone(), device.role.to_owned(), device.status.to_owned(), here.to_owned()]);
    }
    let server = view.server.as_deref().unwrap_or("no server");
    format!(
        "{}  roster {}, {} ({} hours), {server}\n{}",
        view.name,
        view.seq,
        view.standing,
        view.hours_left,
        table.text()
    )
}
