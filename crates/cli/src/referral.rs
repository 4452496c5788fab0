//! `referral …`: the other side of a referral, and the answer that comes back.

use crate::args::{AnswerArg, ReferralCommand};
use crate::base::case_of;
use crate::files::{read, read_text};
use crate::passphrase::{open, prompt};
use crate::refused::Refused;
use crate::say::Say;
use serde_json::json;
use std::path::Path;
use waymark_app::domain::ReferralState;
use waymark_app::referral::{Opener, answer_slip, open_sealed};
use waymark_app::view::{AnswerToldRequest, Source, TakeAnswerRequest, TakenAnswerView};
use waymark_app::words;
use zeroize::Zeroizing;

pub(crate) fn run(say: &Say, command: ReferralCommand) -> Result<(), Refused> {
    match command {
        ReferralCommand::Open { packet, words_file, identity } => {
            open_packet(say, &packet, words_file.as_deref(), identity.as_deref())
        }
        ReferralCommand::Answer { packet, say: answer } => answered(say, &packet, answer),
        ReferralCommand::Told { at, packet, case, say: answer } => {
            let app = open(&at)?;
            let case = case.map(|code| case_of(&app, &code)).transpose()?;
            let place = if case.is_some() { "packet-answer-at-base" } else { "packet-answer-to-base" };
            let told = app.answer_told(AnswerToldRequest { packet, state: state(answer), case })?;
            taken(say, &told, place);
            Ok(())
        }
        ReferralCommand::Take { at, code } => {
            let answer = open(&at)?.take_answer(TakeAnswerRequest { from: Source::Typed(code) })?;
            taken(say, &answer, "packet-answer-to-base");
            Ok(())
        }
    }
}

fn open_packet(
    say: &Say,
    packet: &Path,
    words_file: Option<&Path>,
    identity: Option<&Path>,
) -> Result<(), Refused> {
    let sealed = read(packet)?;
    let opened = match (identity, words_file) {
        (Some(key), _) => open_sealed(&sealed, &Opener::Identity(&Zeroizing::new(read_text(key)?))),
        (None, Some(file)) => {
            let text = Zeroizing::new(read_text(file)?);
            open_sealed(&sealed, &Opener::Words(text.lines().next().unwrap_or_default()))
        }
        (None, None) => open_sealed(&sealed, &Opener::Words(&Zeroizing::new(prompt("The six words: ")?))),
    }?;
    say.done(&opened, || opened.text.trim_end().to_owned());
    Ok(())
}

fn answered(say: &Say, packet: &str, answer: AnswerArg) -> Result<(), Refused> {
    let slip = answer_slip(packet, state(answer))?;
    say.done(&json!({ "code": slip.code }), || {
        format!("Read this to the worker who sent the packet:\n\n    {}\n", slip.code)
    });
    Ok(())
}

/// Says where an answer went: into an unfinished talk, or to `place`.
fn taken(say: &Say, taken: &TakenAnswerView, place: &str) {
    say.done(taken, || words::text("en", if taken.talk.is_some() { "packet-answer-in-talk" } else { place }));
}

const fn state(answer: AnswerArg) -> ReferralState {
    match answer {
        AnswerArg::Accepted => ReferralState::Accepted,
        AnswerArg::Waiting => ReferralState::Waiting,
        AnswerArg::Refused => ReferralState::Refused,
        AnswerArg::NoPlace => ReferralState::NoPlace,
    }
}
