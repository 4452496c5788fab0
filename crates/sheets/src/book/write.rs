//! Writing a sheet as an xlsx file.

use super::{COLUMNS, HEADER_ROWS, MAGIC};
use crate::sheet::{DRAFT, REVIEWED};
use crate::{SHEET_VERSION, Sheet};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

/// Widths of the columns in characters.
const WIDTHS: [f64; 10] = [14.0, 26.0, 36.0, 46.0, 46.0, 40.0, 16.0, 16.0, 11.0, 12.0];
/// The column of the state.
const STATE: u16 = 8;
/// The column of the mark.
const MARK: u16 = 9;
/// The columns people fill in.
const OPEN: std::ops::RangeInclusive<u16> = 4..=8;

/// The bytes of the file. Nothing in them depends on the day.
pub(crate) fn write(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2020, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let page = book.add_worksheet();
    page.set_name("texts")?;
    lay_out(page, sheet)?;
    write_header(page, sheet)?;
    let formats = Formats::new(sheet.right_to_left);
    for (place, row) in (HEADER_ROWS..).zip(&sheet.rows) {
        let cells = [
            &row.file,
            &row.id,
            &row.note,
            &row.english,
            &row.target,
            &row.back,
            &row.reviewer_1,
            &row.reviewer_2,
            &row.state,
            &row.mark,
        ];
        for (column, cell) in (0_u16..).zip(cells) {
            page.write_string_with_format(place, column, cell, formats.of(column))?;
        }
    }
    book.save_to_buffer()
}

fn lay_out(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    for (column, width) in (0_u16..).zip(WIDTHS) {
        page.set_column_width(column, width)?;
    }
    page.set_column_hidden(MARK)?;
    page.set_freeze_panes(HEADER_ROWS, 2)?;
    let states = DataValidation::new().allow_list_strings(&[DRAFT, REVIEWED])?;
    let last = HEADER_ROWS + u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX - HEADER_ROWS);
    page.add_data_validation(HEADER_ROWS, STATE, last, STATE, &states)?;
    Ok(())
}

/// The first row says what the file is, the second names the columns.
fn write_header(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let about = [MAGIC, &SHEET_VERSION.to_string(), &sheet.tag, &sheet.name];
    for (column, cell) in (0_u16..).zip(about) {
        page.write_string_with_format(0, column, cell, &bold)?;
    }
    for (column, heading) in (0_u16..).zip(COLUMNS) {
        page.write_string_with_format(1, column, heading, &bold)?;
    }
    Ok(())
}

/// How cells look: what is filled in stands on white, the rest on grey.
struct Formats {
    fixed: Format,
    open: Format,
    target: Format,
}

impl Formats {
    fn new(right_to_left: bool) -> Self {
        let open = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let direction = if right_to_left { 2 } else { 1 };
        Self {
            fixed: open.clone().set_background_color(Color::RGB(0x00F2_F4F7)),
            target: open.clone().set_reading_direction(direction),
            open,
        }
    }

    fn of(&self, column: u16) -> &Format {
        match column {
            4 => &self.target,
            column if OPEN.contains(&column) => &self.open,
            _ => &self.fixed,
        }
    }
}
