//! Between a Fluent file and cells: each value and each attribute is one cell that holds its pattern.

use fluent_syntax::ast::{Attribute, Comment, Entry, Message, Pattern, Resource, Term};
use fluent_syntax::{parser, serializer};

/// A message, or a term with its dash, as cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Texts {
    /// The id.
    pub(crate) id: String,
    /// The translators' note: the message's own comment, or that of its group.
    pub(crate) note: String,
    /// The value, then the attributes, each with its name (empty for the value) and its cell.
    pub(crate) cells: Vec<(String, String)>,
}

impl Texts {
    /// The id of a cell's row: `save`, `save.title`.
    pub(crate) fn row_id(&self, name: &str) -> String {
        if name.is_empty() { self.id.clone() } else { format!("{}.{name}", self.id) }
    }

    /// The cell with this name.
    pub(crate) fn cell(&self, name: &str) -> Option<&str> {
        self.cells.iter().find(|(known, _)| known == name).map(|(_, cell)| cell.as_str())
    }
}

/// Reads a file into cells. Lines Fluent cannot read are left out; the check of the languages names them.
pub(crate) fn read(content: &str) -> Vec<Texts> {
    let mut group = String::new();
    let mut texts = Vec::new();
    for entry in parse(content).body {
        let note = |comment: Option<&Comment<String>>| comment.map_or_else(|| group.clone(), words_of);
        match entry {
            Entry::Message(message) => {
                let note = note(message.comment.as_ref());
                texts.push(texts_of(message.id.name, note, message.value.as_ref(), &message.attributes));
            }
            Entry::Term(term) => {
                let note = note(term.comment.as_ref());
                texts.push(texts_of(format!("-{}", term.id.name), note, Some(&term.value), &term.attributes));
            }
            Entry::GroupComment(comment) => group = words_of(&comment),
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    texts
}

fn parse(content: &str) -> Resource<String> {
    parser::parse(content.to_owned()).unwrap_or_else(|(readable, _)| readable)
}

fn words_of(comment: &Comment<String>) -> String {
    comment.content.join("\n").trim().to_owned()
}

fn texts_of(
    id: String,
    note: String,
    value: Option<&Pattern<String>>,
    attributes: &[Attribute<String>],
) -> Texts {
    let value = value.map(|pattern| (String::new(), cell_of(pattern)));
    let attributes = attributes.iter().map(|one| (one.id.name.clone(), cell_of(&one.value)));
    Texts { id, note, cells: value.into_iter().chain(attributes).collect() }
}

/// A pattern as its cell: what Fluent writes after `id =`, without the indentation of the file.
fn cell_of(pattern: &Pattern<String>) -> String {
    let id = fluent_syntax::ast::Identifier { name: "x".to_owned() };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let lines = written.trim_end().strip_prefix("x =").unwrap_or_default().trim_start_matches([' ', '\n']);
    let dedented: Vec<&str> =
        lines.split('\n').map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    dedented.join("\n")
}

/// A cell as Fluent writes it, so that spacing makes no difference; absent where Fluent cannot read it as one
/// pattern, or it is empty.
pub(crate) fn canonical(cell: &str) -> Option<String> {
    let [texts] = <[Texts; 1]>::try_from(read(&compose("x", &[(String::new(), plain_lines(cell))]))).ok()?;
    let only_value = matches!(texts.cells.as_slice(), [(name, _)] if name.is_empty());
    (only_value && texts.id == "x").then(|| texts.cells.into_iter().next().map(|(_, cell)| cell)).flatten()
}

/// Line ends as files have them; no blank lines around.
pub(crate) fn plain_lines(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A message of these cells, as a source text.
fn compose(id: &str, cells: &[(String, String)]) -> String {
    let mut source = format!("{id} =");
    for (name, cell) in cells {
        let indent = if name.is_empty() {
            "\n    "
        } else {
            source.push_str(&format!("\n    .{name} ="));
            "\n        "
        };
        source.push(' ');
        source.push_str(&cell.replace('\n', indent));
    }
    source.push('\n');
    source
}

/// A message of these cells as Fluent writes it; absent where Fluent reads anything else out of them.
pub(crate) fn message(id: &str, cells: &[(String, String)]) -> Option<String> {
    let source = compose(id, cells);
    let read_back = <[Texts; 1]>::try_from(read(&source)).ok()?;
    let names = |cells: &[(String, String)]| cells.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let [texts] = &read_back;
    if texts.id != id || names(&texts.cells) != names(cells) {
        return None;
    }
    let mut resource = parser::parse(source).ok()?;
    for entry in &mut resource.body {
        match entry {
            Entry::Message(Message { comment, .. }) | Entry::Term(Term { comment, .. }) => *comment = None,
            _ => return None,
        }
    }
    Some(serializer::serialize(&resource))
}

/// Puts a message into a file: in the place of the one with its id, or after `after`, or at the end. Absent where
/// that would change anything else in the file.
pub(crate) fn put(content: &str, id: &str, written: &str, after: Option<&str>) -> Option<String> {
    let lines: Vec<&str> = content.split_inclusive('\n').collect();
    let place =
        span(&lines, id).or_else(|| after.and_then(|after| span(&lines, after)).map(|(_, end)| (end, end)));
    let (start, end) = place.unwrap_or((lines.len(), lines.len()));
    let mut made: String = lines.get(..start)?.concat();
    if !made.is_empty() && !made.ends_with('\n') {
        made.push('\n');
    }
    made.push_str(written);
    made.push_str(&lines.get(end..)?.concat());
    changes_only(content, &made, id).then_some(made)
}

/// The lines of a message, without its comment and without the blank lines after it.
fn span(lines: &[&str], id: &str) -> Option<(usize, usize)> {
    let begins = |line: &&str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let start = lines.iter().position(begins)?;
    let ends =
        |line: &str| line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '#' || sign == '-');
    let rest = lines.get(start + 1..)?;
    let length = rest.iter().position(|line| ends(line)).unwrap_or(rest.len());
    let blank = rest.get(..length)?.iter().rev().take_while(|line| line.trim().is_empty()).count();
    Some((start, start + 1 + length - blank))
}

/// Whether two files hold the same messages, comments and unreadable lines but for the message with this id.
fn changes_only(before: &str, after: &str, id: &str) -> bool {
    let others = |content: &str| -> Vec<Entry<String>> {
        let own = |entry: &Entry<String>| match entry {
            Entry::Message(message) => message.id.name == id,
            Entry::Term(term) => id.strip_prefix('-') == Some(term.id.name.as_str()),
            _ => false,
        };
        parse(content).body.into_iter().filter(|entry| !own(entry)).collect()
    };
    let comments = |content: &str| content.lines().filter(|line| line.starts_with('#')).count();
    others(before) == others(after) && comments(before) == comments(after)
}

/// A message without its comment, as Fluent writes it: what `waymark-i18n` takes the fingerprint of a review from.
pub(crate) fn wording(content: &str, id: &str) -> Option<String> {
    let texts = read(content).into_iter().find(|texts| texts.id == id)?;
    message(id, &texts.cells)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FILE: &str = "### Top\n\n## Days\n\n# When to come.\nnext = { $days ->\n    [one] In { $daysText } day.\n   *[other] In { $daysText } days.\n}\n\n## Buttons\n\nsave = Save\n    .title = Save\n        it all\n# last\nplain   =   So\n";

    #[test]
    fn every_value_and_attribute_is_a_cell_with_a_note() {
        let read = read(FILE);
        let of = |id: &str| read.iter().find(|texts| texts.id == id).unwrap();
        assert_eq!(of("next").note, "When to come.");
        assert_eq!(
            of("next").cell("").unwrap(),
            "{ $days ->\n    [one] In { $daysText } day.\n   *[other] In { $daysText } days.\n}"
        );
        assert_eq!(
            (of("save").note.as_str(), of("save").cell("title").unwrap()),
            ("Buttons", "Save\nit all")
        );
        assert_eq!(of("plain").cell("").unwrap(), "So");
    }

    #[test]
    fn spacing_makes_no_difference_and_half_a_pattern_is_none() {
        assert_eq!(canonical(" So  it is\r\n").unwrap(), "So  it is");
        let select = "{ $n ->\n[one] a\n*[other] b\n}";
        assert_eq!(canonical(select).unwrap(), "{ $n ->\n    [one] a\n   *[other] b\n}");
        for wrong in ["", " ", "{ $n", "so }", "{ $n -> [one] a }", "a\n.title = b", "a\n    .title = b"] {
            assert_eq!(canonical(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_message_is_put_in_its_place_and_nothing_else_moves() {
        let written = message("next", &[(String::new(), "Come tomorrow.".to_owned())]).unwrap();
        let made = put(FILE, "next", &written, None).unwrap();
        assert_eq!(
            made,
            FILE.replace(
                FILE.split("next").nth(1).unwrap().split("\n\n##").next().unwrap(),
                " = Come tomorrow."
            )
        );
        let new = message("later", &[(String::new(), "Later".to_owned())]).unwrap();
        assert!(put(FILE, "later", &new, Some("save")).unwrap().contains("it all\nlater = Later\n# last\n"));
        assert!(put(FILE, "later", &new, None).unwrap().ends_with("plain   =   So\nlater = Later\n"));
        assert_eq!(put("a = b", "later", &new, None).unwrap(), "a = b\nlater = Later\n");
        assert_eq!(put("", "later", &new, None).unwrap(), "later = Later\n");
    }

    #[test]
    fn a_change_that_would_touch_another_message_is_refused() {
        assert_eq!(put(FILE, "plain", "plain = a\nsave = b\n", None), None);
        assert_eq!(put(FILE, "plain", "# a comment\nplain = a\n", None), None);
    }
}
