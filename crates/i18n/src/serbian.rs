//! Serbian Latin to Cyrillic, for Fluent files: `locales/sr-Cyrl` is made from `locales/sr-Latn` and committed.
//!
//! `cargo run -p waymark-i18n --example sr_cyrl` writes the files; a test holds the committed ones to this code.
//! Only the words change: ids, variables, selectors, literals and comments stay.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use serde::Deserialize;

/// The first line of every generated file.
pub const GENERATED: &str = "### Generated from sr-Latn: cargo run -p waymark-i18n --example sr_cyrl. Edit sr-Latn, or locales/sr-Cyrl/cyrillic.toml.\n\n";

/// What the converter must know beyond the alphabet: `locales/sr-Cyrl/cyrillic.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// Words that stay in Latin letters.
    #[serde(default)]
    pub keep: Vec<String>,
    /// Stems in which two letters only look like a digraph, with a stroke between the two: `in|jekc`.
    #[serde(default)]
    pub apart: Vec<String>,
}

impl Exceptions {
    /// The list embedded at build; empty where there is none.
    ///
    /// # Errors
    /// Says where the list cannot be read.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        let found = crate::FILES.iter().find(|(tag, name, _)| *tag == "sr-Cyrl" && *name == "cyrillic.toml");
        found.map_or_else(|| Ok(Self::default()), |(_, _, content)| toml::from_str(content))
    }
}

/// Converts a Fluent file. Lines Fluent cannot read are kept as they are, and the check of the languages names them.
#[must_use]
pub fn file_to_cyrillic(content: &str, exceptions: &Exceptions) -> String {
    let mut resource: Resource<String> =
        parser::parse(content.to_owned()).unwrap_or_else(|(readable, _)| readable);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    convert(value, exceptions);
                }
                convert_attributes(&mut message.attributes, exceptions);
            }
            Entry::Term(term) => {
                convert(&mut term.value, exceptions);
                convert_attributes(&mut term.attributes, exceptions);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    let written = serializer::serialize(&resource);
    format!("{GENERATED}{}", written.trim_start_matches('\n'))
}

fn convert_attributes(attributes: &mut [Attribute<String>], exceptions: &Exceptions) {
    attributes.iter_mut().for_each(|attribute| convert(&mut attribute.value, exceptions));
}

fn convert(pattern: &mut Pattern<String>, exceptions: &Exceptions) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = to_cyrillic(value, exceptions),
            PatternElement::Placeable { expression } => convert_expression(expression, exceptions),
        }
    }
}

fn convert_expression(expression: &mut Expression<String>, exceptions: &Exceptions) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| convert(&mut variant.value, exceptions))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            convert_expression(expression, exceptions)
        }
        Expression::Inline(_) => {}
    }
}

/// Converts running text, word by word.
#[must_use]
pub fn to_cyrillic(text: &str, exceptions: &Exceptions) -> String {
    let mut made = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for sign in text.chars() {
        if sign.is_alphabetic() {
            word.push(sign);
        } else {
            made.push_str(&word_to_cyrillic(&word, exceptions));
            word.clear();
            made.push(sign);
        }
    }
    made.push_str(&word_to_cyrillic(&word, exceptions));
    made
}

fn word_to_cyrillic(word: &str, exceptions: &Exceptions) -> String {
    let foreign = word.chars().any(|sign| matches!(sign.to_ascii_lowercase(), 'q' | 'w' | 'x' | 'y'));
    if foreign || exceptions.keep.iter().any(|kept| kept == word) {
        return word.to_owned();
    }
    let signs: Vec<char> = word.chars().collect();
    let apart = places_apart(&signs, exceptions);
    let mut made = String::with_capacity(word.len() * 2);
    let mut rest = signs.iter().copied().enumerate().peekable();
    while let Some((place, sign)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next).filter(|_| !apart.contains(&place));
        if let Some(joined) = next.and_then(|next| digraph(sign, next)) {
            made.push(joined);
            rest.next();
        } else {
            made.push(letter(sign));
        }
    }
    made
}

/// The places after which a word is cut although the letters look like a digraph.
fn places_apart(signs: &[char], exceptions: &Exceptions) -> Vec<usize> {
    let lower: Vec<char> = signs.iter().flat_map(|sign| sign.to_lowercase()).collect();
    let mut places = Vec::new();
    for stem in &exceptions.apart {
        let Some((before, after)) = stem.split_once('|') else { continue };
        let wanted: Vec<char> = before.chars().chain(after.chars()).collect();
        let cut = before.chars().count().saturating_sub(1);
        let found =
            lower.windows(wanted.len().max(1)).enumerate().filter(|(_, window)| *window == wanted.as_slice());
        places.extend(found.map(|(start, _)| start + cut));
    }
    places
}

fn digraph(first: char, second: char) -> Option<char> {
    let small = match (first.to_lowercase().next()?, second.to_lowercase().next()?) {
        ('l', 'j') => 'љ',
        ('n', 'j') => 'њ',
        ('d', 'ž') => 'џ',
        _ => return None,
    };
    if first.is_uppercase() { small.to_uppercase().next() } else { Some(small) }
}

fn letter(sign: char) -> char {
    let Some(small) = sign.to_lowercase().next() else { return sign };
    let cyrillic = match small {
        'a' => 'а',
        'b' => 'б',
        'v' => 'в',
        'g' => 'г',
        'd' => 'д',
        'đ' => 'ђ',
        'e' => 'е',
        'ž' => 'ж',
        'z' => 'з',
        'i' => 'и',
        'j' => 'ј',
        'k' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'o' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        't' => 'т',
        'ć' => 'ћ',
        'u' => 'у',
        'f' => 'ф',
        'h' => 'х',
        'c' => 'ц',
        'č' => 'ч',
        'š' => 'ш',
        other => return if small == sign { other } else { sign },
    };
    if sign.is_uppercase() { cyrillic.to_uppercase().next().unwrap_or(cyrillic) } else { cyrillic }
}

#[cfg(test)]
mod tests;
