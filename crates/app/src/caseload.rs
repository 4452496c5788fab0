//! Cases at the size of an NGO: pages, filters, search, and what stands beside each case for them and for exports.

mod beside;
mod facts;
mod limit;

pub(crate) use beside::{confusing, of_case as beside_case};
pub(crate) use facts::{Described, Facts, describe_older};
pub(crate) use limit::check as check_limit;

use crate::base::case_row;
use crate::opened::Opened;
use crate::view::{CaseListRequest, CaseListView};
use crate::{Code, Error};
use waymark_store::tables::{CaseFilter, CaseOrder, CasePlace, caseload};

/// Lines of one page.
const PAGE: u32 = 50;

/// One page of the list.
pub(crate) fn list(open: &Opened, request: &CaseListRequest) -> Result<CaseListView, Error> {
    describe_older(open)?;
    let order = if request.newest_first { CaseOrder::Newest } else { CaseOrder::Urgent };
    let filter = CaseFilter {
        levels: request.levels.iter().map(|level| format!("{level:?}")).collect(),
        unread: request.unread,
        red: request.red,
        child: request.child,
        locale: request.locale.clone(),
        words: request
            .search
            .split_whitespace()
            .map(facts::as_found)
            .filter(|word| !word.is_empty())
            .collect(),
    };
    let after = match &request.after {
        None => None,
        Some(text) => Some(CasePlace::from_text(text).ok_or(Code::RefusedAnswer)?),
    };
    let (mut rows, of) = open.db.read(|reader| {
        // One more than is shown says whether there is another page.
        Ok((caseload::page(reader, &filter, order, after, PAGE + 1)?, caseload::count(reader, &filter)?))
    })?;
    let more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    let next = rows.last().filter(|_| more).map(|row| row.place.to_text());
    Ok(CaseListView { rows: rows.into_iter().map(case_row).collect(), next, of })
}
