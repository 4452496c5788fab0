//! What a check needs to know of a message: its words, its variables, its attributes, its choices.

use crate::SourceFile;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::{ast, parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// A file, read.
pub(super) struct Parsed {
    pub(super) name: String,
    pub(super) content: String,
    pub(super) messages: Vec<Message>,
    /// How many lines could not be read, as text of the first.
    pub(super) junk: Vec<String>,
}

/// A message, or a term with its dash.
#[derive(Debug, Default)]
pub(super) struct Message {
    pub(super) id: String,
    /// As Fluent writes it, without its comment: what a review is of.
    pub(super) wording: String,
    pub(super) value: Option<Shape>,
    pub(super) attributes: BTreeMap<String, Shape>,
}

/// A value or an attribute.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// All words, of all variants, separated by line ends.
    pub(super) words: String,
    /// The length in signs of the longest way through the variants.
    pub(super) longest: usize,
    /// Variables that are shown.
    pub(super) placed: BTreeSet<String>,
    /// Variables that choose.
    pub(super) selected: BTreeSet<String>,
    /// The keys of each choice, with the default's name first.
    pub(super) choices: Vec<Choice>,
    /// Whether a function formats something that is shown.
    pub(super) formats: bool,
}

/// One choice between variants.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) default: String,
    pub(super) keys: BTreeSet<String>,
}

impl Message {
    pub(super) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.value.iter().chain(self.attributes.values())
    }

    pub(super) fn variables(&self) -> BTreeSet<&str> {
        self.shapes()
            .flat_map(|shape| shape.placed.iter().chain(&shape.selected))
            .map(String::as_str)
            .collect()
    }
}

pub(super) fn parse(file: &SourceFile) -> Parsed {
    let resource = parser::parse(file.content.as_str()).unwrap_or_else(|(readable, _)| readable);
    let mut parsed = Parsed {
        name: file.name.clone(),
        content: file.content.clone(),
        messages: Vec::new(),
        junk: Vec::new(),
    };
    for entry in resource.body {
        match entry {
            Entry::Message(mut message) => {
                message.comment = None;
                let mut made =
                    shape_of(message.id.name.to_owned(), message.value.as_ref(), &message.attributes);
                made.wording = serializer::serialize(&ast::Resource { body: vec![Entry::Message(message)] });
                parsed.messages.push(made);
            }
            Entry::Term(term) => {
                parsed.messages.push(shape_of(
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ));
            }
            Entry::Junk { content } => {
                parsed.junk.push(content.lines().next().unwrap_or_default().to_owned())
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    parsed
}

fn shape_of(id: String, value: Option<&Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> Message {
    Message {
        id,
        wording: String::new(),
        value: value.map(Shape::of),
        attributes: attributes
            .iter()
            .map(|attribute| (attribute.id.name.to_owned(), Shape::of(&attribute.value)))
            .collect(),
    }
}

impl Shape {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut shape = Self::default();
        shape.longest = shape.read(pattern);
        shape
    }

    /// Takes a pattern in; returns the length of its longest way.
    fn read(&mut self, pattern: &Pattern<&str>) -> usize {
        let lengths = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => {
                self.words.push_str(value);
                value.chars().count()
            }
            PatternElement::Placeable { expression } => self.read_expression(expression),
        });
        let length = lengths.sum();
        self.words.push('\n');
        length
    }

    fn read_expression(&mut self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_selector(selector);
                let mut choice = Choice { default: String::new(), keys: BTreeSet::new() };
                let mut longest = 0;
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    choice.keys.insert((*key).to_owned());
                    if variant.default {
                        choice.default = (*key).to_owned();
                    }
                    longest = longest.max(self.read(&variant.value));
                }
                self.choices.push(choice);
                longest
            }
        }
    }

    fn read_selector(&mut self, selector: &InlineExpression<&str>) {
        match selector {
            InlineExpression::VariableReference { id } => {
                self.selected.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.selected.extend(variables_in(arguments))
            }
            _ => {}
        }
    }

    /// What is placed counts as eight signs: a code, a number, a short name.
    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                value.chars().count()
            }
            InlineExpression::VariableReference { id } => {
                self.placed.insert(id.name.to_owned());
                8
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.formats = true;
                self.placed.extend(variables_in(arguments));
                8
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => 8,
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }
}

fn variables_in(arguments: &CallArguments<&str>) -> Vec<String> {
    let names = arguments.positional.iter().filter_map(|argument| match argument {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    });
    names.collect()
}
