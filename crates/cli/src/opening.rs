//! `open`: one sealed batch and one key, without any installation.

use crate::args::OpenArgs;
use crate::files::{must_be_free, read_text, write};
use crate::refused::Refused;
use crate::say::Say;
use serde_json::json;
use waymark_app::recovery::open_batch;
use zeroize::Zeroizing;

/// `waymark open`.
pub(crate) fn open(say: &Say, args: &OpenArgs) -> Result<(), Refused> {
    must_be_free(&args.out)?;
    let key = Zeroizing::new(read_text(&args.identity)?);
    let payload = open_batch(&key, &args.batch)?;
    write(&args.out, &payload)?;
    let out = args.out.display();
    say.done(&json!({ "out": out.to_string(), "bytes": payload.len() }), || {
        format!("{out}: {} bytes, readable by whoever can read that file", payload.len())
    });
    Ok(())
}
