//! Reading a sheet from an xlsx file, cell by cell: a file whose only cell stands in the last corner makes no table of
//! the whole page.

use super::guard::{self, Limits};
use super::{COLUMNS, HEADER_ROWS, MAGIC, SheetRefused};
use crate::{Row, SHEET_VERSION};
use calamine::{Data, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// A sheet as it came back: its language, and its rows with their numbers as people see them (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadSheet {
    pub(crate) tag: String,
    pub(crate) rows: Vec<(u32, Row)>,
}

/// The cells of one row, by column.
type Cells = BTreeMap<u32, String>;

/// Reads a sheet.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<ReadSheet, SheetRefused> {
    guard::check(bytes, limits)?;
    let rows = cells(bytes, limits)?;
    let cell = |row: u32, column: u32| {
        rows.get(&row).and_then(|cells| cells.get(&column)).map_or("", |text| text.trim())
    };
    if cell(0, 0) != MAGIC {
        return Err(SheetRefused::NotOurs);
    }
    if cell(0, 1) != SHEET_VERSION.to_string() {
        return Err(SheetRefused::UnknownVersion);
    }
    if !(0_u32..).zip(COLUMNS).all(|(column, heading)| cell(1, column) == heading) {
        return Err(SheetRefused::Columns);
    }
    let tag = cell(0, 2).to_owned();
    let texts = rows.iter().filter(|(place, _)| **place >= HEADER_ROWS);
    let texts =
        texts.map(|(place, cells)| (place + 1, row_of(cells))).filter(|(_, row)| *row != Row::default());
    Ok(ReadSheet { tag, rows: texts.collect() })
}

fn cells(bytes: &[u8], limits: &Limits) -> Result<BTreeMap<u32, Cells>, SheetRefused> {
    let unreadable = |_| SheetRefused::Unreadable;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let page = book.sheet_names().first().cloned().ok_or(SheetRefused::Unreadable)?;
    let mut reader = book.worksheet_cells_reader(&page).map_err(unreadable)?;
    let mut rows: BTreeMap<u32, Cells> = BTreeMap::new();
    while let Some(cell) = reader.next_cell().map_err(unreadable)? {
        let (row, column) = cell.get_position();
        let text = text_of(&Data::from(cell.get_value().clone()));
        if text.is_empty() || column as usize >= COLUMNS.len() {
            continue;
        }
        if row >= limits.rows || text.len() > limits.cell {
            return Err(SheetRefused::TooLarge);
        }
        rows.entry(row).or_default().insert(column, text);
    }
    Ok(rows)
}

/// A cell as text: a spreadsheet program may have made a number of a version or of a name that is one.
fn text_of(value: &Data) -> String {
    match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        other => other.to_string(),
    }
}

fn row_of(cells: &Cells) -> Row {
    let cell = |column: u32| cells.get(&column).cloned().unwrap_or_default();
    let short = |column: u32| cell(column).trim().to_owned();
    Row {
        file: short(0),
        id: short(1),
        note: cell(2),
        english: cell(3),
        target: cell(4),
        back: cell(5),
        reviewer_1: short(6),
        reviewer_2: short(7),
        state: short(8),
        mark: short(9),
    }
}
