//! `field …`: a field device without a window.

mod by_server;

use crate::args::{EnrolArgs, FieldCommand, Installation, ModeArg};
use crate::files::{must_be_free, read, read_text, write};
use crate::passphrase::{closed, of_installation, of_new, open};
use crate::refused::Refused;
use crate::say::Say;
use crate::table::Table;
use serde_json::json;
use std::path::Path;
use waymark_app::Exchanged;
use waymark_app::org::{Guess, JoinRequest};
use waymark_app::view::{BatchWord, CarryRequest, ImportRequest, ImportView, LinkState, OutboxRow, SyncView};
use waymark_app::words;

pub(crate) fn run(say: &Say, command: FieldCommand) -> Result<(), Refused> {
    match command {
        FieldCommand::Enrol(args) => enrol(say, &args, false),
        FieldCommand::Screen { at, answers, mode } => screen(say, &at, &answers, mode),
        FieldCommand::Outbox { at } => outbox(say, &at),
        FieldCommand::Sync { at } => sync(say, &at),
        FieldCommand::Carry { at, out } => carry(say, &at, &out),
        FieldCommand::Receipts { at, file } => import(say, &at, &file),
        FieldCommand::Erase { at, yes } => erase(say, &at, yes),
        FieldCommand::CarrySealed { at, out } => carry_sealed(say, &at, &out),
    }
}

/// `enrol` of both roles: an invite is answered, or an admission is taken.
pub(crate) fn enrol(say: &Say, args: &EnrolArgs, base: bool) -> Result<(), Refused> {
    if let Some(admission) = &args.admission {
        let joined = closed(&args.at).join(&of_installation(&args.at)?, &read(admission)?)?;
        say.done(&joined, || {
            format!("This device belongs to {} (roster {}).", joined.organisation, joined.roster)
        });
        return Ok(());
    }
    let Some(invite) = args.invite.as_deref() else { return by_server::go_on(say, args) };
    let request = args.request.clone().unwrap_or_else(|| args.at.dir.join("request.waymark"));
    must_be_free(&request)?;
    let join = JoinRequest {
        invite: read(invite)?,
        passphrase: of_new(&args.at)?.into(),
        base,
        guess: Guess::Measured,
    };
    let passphrase = join.passphrase.clone();
    let joining = closed(&args.at).ask_to_join(join)?;
    write(&request, &joining.file)?;
    if args.by_server {
        return by_server::ask(say, args, &passphrase, &joining.words);
    }
    let document = json!({
        "organisation": joining.organisation, "device": joining.device, "words": joining.words,
        "request": request.display().to_string()
    });
    say.done(&document, || {
        format!(
            "Give {} to the base of {}.\nIts screen must show these words:\n\n    {}\n",
            request.display(),
            joining.organisation,
            joining.words
        )
    });
    Ok(())
}

fn screen(say: &Say, at: &Installation, answers: &Path, mode: Option<ModeArg>) -> Result<(), Refused> {
    let text = read_text(answers)?;
    let mode = mode.map(|mode| match mode {
        ModeArg::Triage => waymark_app::domain::Mode::Triage,
        ModeArg::Full => waymark_app::domain::Mode::Full,
    });
    let screened = open(at)?.screen_answers(&text, mode)?;
    say.done(&screened, || match &screened.batch {
        Some(batch) => format!("{}  level {:?}  packed as {batch}", screened.code, screened.level),
        None => format!(
            "{}  level {:?}  nothing was kept: the person did not agree to storing",
            screened.code, screened.level
        ),
    });
    Ok(())
}

fn outbox(say: &Say, at: &Installation) -> Result<(), Refused> {
    let app = open(at)?;
    let (rows, counts) = (app.outbox()?, app.sync_state()?);
    say.done(&json!({ "rows": rows, "counts": counts }), || {
        let mut table = Table::new(&["code", "day", "state", "batch", "packets", "reason"]);
        for row in &rows {
            table.row([
                row.code.as_ref().map_or_else(String::new, ToString::to_string),
                row.day.to_string(),
                state(row.state).to_owned(),
                row.batch.as_deref().unwrap_or_default().chars().take(12).collect(),
                packets(row),
                reason(row),
            ]);
        }
        format!("{}\n{}", table.text(), summed_up(&counts))
    });
    Ok(())
}

/// The word people read for a state.
fn state(word: BatchWord) -> &'static str {
    match word {
        BatchWord::OnPhone => "on this phone",
        BatchWord::Packed => "packed",
        BatchWord::HandedOver => "handed over",
        BatchWord::Received => "received at base",
        BatchWord::Returned => "returned",
    }
}

/// The packets that a talk carries, and what their services answered.
fn packets(row: &OutboxRow) -> String {
    let said = row.packets.iter().map(|one| {
        let state = serde_json::to_value(one.state).unwrap_or_default();
        format!("{} {} {}", one.packet, one.service, state.as_str().unwrap_or_default())
    });
    said.collect::<Vec<_>>().join(", ")
}

fn reason(row: &OutboxRow) -> String {
    let Some(reason) = &row.reason else { return String::new() };
    words::text("en", &format!("outbox-reason-{}", reason.replace('_', "-")))
}

/// Recorded = packed + handed over + received + returned.
pub(crate) fn summed_up(counts: &SyncView) -> String {
    format!(
        "{} recorded = {} packed + {} handed over + {} received at base + {} returned; {} unfinished",
        counts.recorded, counts.packed, counts.handed_over, counts.received, counts.returned, counts.on_phone
    )
}

fn sync(say: &Say, at: &Installation) -> Result<(), Refused> {
    let app = open(at)?;
    let exchanged = app.exchange_now()?;
    let counts = app.sync_state()?;
    let document = json!({ "exchanged": exchanged, "counts": counts });
    say.ended(&document, || summed_up(&counts), ended_well(&exchanged))
}

/// An exchange that did not reach the server's end is a failure of the command, and loses nothing.
pub(crate) fn ended_well(exchanged: &Exchanged) -> Result<(), Refused> {
    match exchanged.link {
        LinkState::Online | LinkState::Unknown => Ok(()),
        LinkState::Offline => Err(Refused::of_code("server_unreachable")),
        LinkState::NotOurServer => Err(Refused::of_code("not_our_server")),
        LinkState::Refused => Err(Refused::of_code("server_refused")),
    }
}

fn carry(say: &Say, at: &Installation, out: &Path) -> Result<(), Refused> {
    let carried = open(at)?.carry_out(CarryRequest { path: out.to_string_lossy().into_owned() })?;
    say.done(&carried, || {
        format!("{} batches in {}. Nothing was deleted here.", carried.batches, carried.path)
    });
    Ok(())
}

/// Takes a file or a folder, in either role.
pub(crate) fn import(say: &Say, at: &Installation, file: &Path) -> Result<(), Refused> {
    let app = open(at)?;
    let view = app.import_file(ImportRequest { path: file.to_string_lossy().into_owned() })?;
    say.done(&view, || imported(&view));
    Ok(())
}

/// What an import came to.
fn imported(view: &ImportView) -> String {
    let mut lines =
        vec![format!("{} new, {} known already, {} receipts", view.new, view.known, view.receipts)];
    for reason in &view.refused {
        lines.push(format!(
            "refused: {}",
            words::text("en", &format!("refused-{}", reason.replace('_', "-")))
        ));
    }
    lines.join("\n")
}

fn erase(say: &Say, at: &Installation, yes: bool) -> Result<(), Refused> {
    if !yes {
        return Err(Refused::usage("this destroys the keys of the installation for good: say --yes"));
    }
    let erased = open(at)?.erase()?;
    say.done(&erased, || match erased.unsent {
        0 => "Erased. Nothing was waiting.".to_owned(),
        left => format!(
            "Erased. {left} sealed batches had not arrived anywhere: `field carry-sealed` takes them."
        ),
    });
    Ok(())
}

/// Hands over what is sealed without unlocking, also after an erase.
fn carry_sealed(say: &Say, at: &Installation, out: &Path) -> Result<(), Refused> {
    let carried = closed(at).carry_sealed(CarryRequest { path: out.to_string_lossy().into_owned() })?;
    say.done(&carried, || format!("{} batches in {}.", carried.batches, carried.path));
    Ok(())
}
