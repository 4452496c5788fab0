//! Taking cases out of the base: for what purpose, which fields, and in a file that only its reader can open.
//!
//! Nothing that names a case leaves unless it is asked for; what is shared with others leaves only where the person
//! agreed to that; counts below eleven are not shown. Rows are written one by one from the facts beside each case, so
//! that memory does not grow with their number.

mod ctdc;
mod file;
mod htcds;
mod kept;
mod rows;
mod tables;

pub use file::Protection;

use crate::caseload::{Facts, describe_older};
use crate::opened::Opened;
use crate::view::{ExportPreviewView, ExportRequest, ExportedView};
use crate::{Code, Error};
use kept::{Choice, Left};
use rows::Sheet;
use std::path::Path;
use waymark_domain::Timestamp;
use waymark_store::tables::{audit, caseload};

/// Below this many a count says too much.
pub(crate) const SMALLEST_COUNT: u64 = 11;
/// Cases read at once.
const AT_ONCE: u32 = 2_000;

/// In which shape a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Json,
    Htcds,
    Ctdc,
}

impl Format {
    fn named(name: &str) -> Result<Self, Error> {
        match name {
            "csv" => Ok(Self::Csv),
            "json" => Ok(Self::Json),
            "htcds" => Ok(Self::Htcds),
            "ctdc" => Ok(Self::Ctdc),
            _ => Err(Code::RefusedAnswer.into()),
        }
    }
}

/// What would leave, in counts that can be shown.
pub(crate) fn preview(open: &Opened, request: &ExportRequest) -> Result<ExportPreviewView, Error> {
    let format = Format::named(&request.format)?;
    let choice = Choice::of(request, format)?;
    let mut counts = tables::Tables::default();
    let mut left = Left::default();
    each(open, |facts| {
        if choice.keeps(facts, &mut left) {
            counts.add(facts);
        }
        Ok(())
    })?;
    Ok(ExportPreviewView {
        rows: counts.rows(),
        without_consent: left.consent,
        other: left.other,
        columns: rows::columns(format, &choice),
        tables: counts.shown(),
    })
}

/// Writes the file; that it was written, in which shape, for which purpose and how many rows, goes into the audit first.
pub(crate) fn write(
    open: &Opened,
    request: &ExportRequest,
    protection: &Protection,
    now: Timestamp,
) -> Result<ExportedView, Error> {
    let format = Format::named(&request.format)?;
    let choice = Choice::of(request, format)?;
    let rare = match choice.hides_rare() {
        true => Some(kept::rare(open, &choice)?),
        false => None,
    };
    open.audit("export", &format!("{}_{}", request.format, request.purpose), now)?;
    let mut file = file::ExportFile::begin(Path::new(&request.path), protection)?;
    let mut sheet = Sheet::begin(format, &choice, now, &mut file)?;
    let mut left = Left::default();
    let written = each(open, |facts| {
        if choice.keeps(facts, &mut left) {
            let hidden = rare.as_ref().is_some_and(|rare| rare.holds(facts));
            sheet.row(facts, hidden, &mut file)?;
        }
        Ok(())
    })
    .and_then(|()| sheet.end(&mut file));
    let rows = sheet.rows();
    match written {
        Ok(()) => file.finish()?,
        Err(error) => {
            file.abandon();
            return Err(error);
        }
    }
    open.db.write("exported", |writer| audit::append(writer, "exported", &rows.to_string(), now))?;
    Ok(ExportedView {
        rows,
        without_consent: left.consent,
        other: left.other,
        hidden: sheet.hidden(),
        path: request.path.clone(),
    })
}

/// Reads the facts of all cases, oldest first, a page at a time.
fn each(open: &Opened, mut take: impl FnMut(&Facts) -> Result<(), Error>) -> Result<(), Error> {
    describe_older(open)?;
    let mut row = 0;
    loop {
        let page = open.db.read(|reader| caseload::facts_after(reader, row, AT_ONCE))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        row = *last;
        for (_, json) in &page {
            take(&serde_json::from_str(json).map_err(|_| Code::DatabaseDamaged)?)?;
        }
    }
}
