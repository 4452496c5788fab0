//! The small language in which `content/` writes conditions: read here, and nowhere else.
//!
//! ```text
//! L2 is less/none and (L3 is no or L4 is yes)
//! K3.types is hurt/kill          a part of an answer
//! R1.types unsaid                yes, but the part was left open
//! D1 before  ·  D1 later         yes, by the stage of the journey
//! who is partner/relative        any answer names one of these as the one who did it
//! at least 2 of (K1 is yes, K5 is yes, D1 is yes)
//! [means.full]                   something the rules found before
//! child  ·  full                 the child rules are used; the full talk was chosen
//! not T3 is yes  ·  T3 not asked for the flow only, refused in rules
//! ```

use crate::Flaw;
use waymark_domain::{ChoiceId, Condition, ItemId, PartName};

/// Reads a condition.
///
/// # Errors
/// Says where in the text it stopped understanding.
pub fn parse(text: &str) -> Result<Condition, Flaw> {
    let mut reader = Reader { words: words(text), place: 0, text };
    let condition = reader.either()?;
    if reader.peek().is_some() { Err(reader.stuck()) } else { Ok(condition) }
}

/// Splits into words; brackets, commas and round brackets stand for themselves.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for sign in text.chars() {
        if sign.is_whitespace() || matches!(sign, '(' | ')' | ',') {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            if !sign.is_whitespace() {
                words.push(sign.to_string());
            }
        } else {
            word.push(sign);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

struct Reader<'t> {
    words: Vec<String>,
    place: usize,
    text: &'t str,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&str> {
        self.words.get(self.place).map(String::as_str)
    }

    fn take(&mut self) -> Option<String> {
        let word = self.words.get(self.place).cloned();
        self.place += usize::from(word.is_some());
        word
    }

    /// Takes the word if it is this one.
    fn skip(&mut self, word: &str) -> bool {
        let here = self.peek() == Some(word);
        self.place += usize::from(here);
        here
    }

    fn need(&mut self, word: &str) -> Result<(), Flaw> {
        if self.skip(word) { Ok(()) } else { Err(self.stuck()) }
    }

    fn stuck(&self) -> Flaw {
        let near = self.peek().unwrap_or("the end");
        Flaw::Phrase { text: self.text.to_owned(), near: near.to_owned() }
    }

    fn either(&mut self) -> Result<Condition, Flaw> {
        let first = self.both()?;
        let mut any = vec![first];
        while self.skip("or") {
            any.push(self.both()?);
        }
        Ok(one_or(any, Condition::Any))
    }

    fn both(&mut self) -> Result<Condition, Flaw> {
        let mut all = vec![self.single()?];
        while self.skip("and") {
            all.push(self.single()?);
        }
        Ok(one_or(all, Condition::All))
    }

    fn single(&mut self) -> Result<Condition, Flaw> {
        if self.skip("(") {
            let inside = self.either()?;
            self.need(")")?;
            return Ok(inside);
        }
        if self.skip("not") {
            return Ok(Condition::Not(Box::new(self.single()?)));
        }
        if self.skip("at") {
            return self.at_least();
        }
        let Some(word) = self.take() else { return Err(self.stuck()) };
        match word.as_str() {
            "child" => Ok(Condition::ChildPath(true)),
            "full" => Ok(Condition::FullMode(true)),
            "who" => {
                self.need("is")?;
                Ok(Condition::Who(self.choices()?))
            }
            word => match word.strip_prefix('[').and_then(|word| word.strip_suffix(']')) {
                Some(fact) => Ok(Condition::Fact(fact.to_owned())),
                None => self.about(word),
            },
        }
    }

    fn at_least(&mut self) -> Result<Condition, Flaw> {
        self.need("least")?;
        let count = self.take().and_then(|word| word.parse().ok()).ok_or_else(|| self.stuck())?;
        self.need("of")?;
        self.need("(")?;
        let mut of = vec![self.either()?];
        while self.skip(",") {
            of.push(self.either()?);
        }
        self.need(")")?;
        Ok(Condition::AtLeast { count, of })
    }

    /// A statement about an item or a part of its answer.
    fn about(&mut self, word: &str) -> Result<Condition, Flaw> {
        let (item, part) = match word.split_once('.') {
            Some((item, part)) => (item, Some(PartName::new(part).map_err(|_| self.stuck())?)),
            None => (word, None),
        };
        let item = ItemId::new(item).map_err(|_| self.stuck())?;
        match (self.take().as_deref(), part) {
            (Some("is"), None) => Ok(Condition::Is { item, any: self.choices()? }),
            (Some("is"), Some(part)) => Ok(Condition::Part { item, part, any: self.choices()? }),
            (Some("unsaid"), Some(part)) => Ok(Condition::Unsaid { item, part }),
            (Some("before"), None) => Ok(Condition::Before(item)),
            (Some("later"), None) => Ok(Condition::Later(item)),
            (Some("not"), None) => {
                self.need("asked")?;
                Ok(Condition::NotAsked(item))
            }
            _ => Err(self.stuck()),
        }
    }

    fn choices(&mut self) -> Result<Vec<ChoiceId>, Flaw> {
        let Some(word) = self.take() else { return Err(self.stuck()) };
        word.split('/').map(|choice| ChoiceId::new(choice).map_err(|_| self.stuck())).collect()
    }
}

/// A list of one is the one.
fn one_or(mut list: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    match (list.len(), list.pop()) {
        (1, Some(one)) => one,
        (_, last) => {
            list.extend(last);
            many(list)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_condition_reads_as_it_is_written() {
        let item = |id: &str| ItemId::new(id).unwrap();
        let is = |id: &str, choice: &str| Condition::Is {
            item: item(id),
            any: vec![ChoiceId::new(choice).unwrap()],
        };
        assert_eq!(parse("L3 is no").unwrap(), is("L3", "no"));
        assert_eq!(
            parse("L1 is yes and (L3 is no or L6 is yes)").unwrap(),
            Condition::All(vec![is("L1", "yes"), Condition::Any(vec![is("L3", "no"), is("L6", "yes")])])
        );
        assert_eq!(
            parse("at least 2 of (K1 is yes, [means.full])").unwrap(),
            Condition::AtLeast { count: 2, of: vec![is("K1", "yes"), Condition::Fact("means.full".into())] }
        );
        assert_eq!(parse("T3 not asked").unwrap(), Condition::NotAsked(item("T3")));
        assert_eq!(parse("not child").unwrap(), Condition::Not(Box::new(Condition::ChildPath(true))));
        assert_eq!(parse("D1 later").unwrap(), Condition::Later(item("D1")));
    }

    #[test]
    fn half_a_condition_is_refused() {
        for text in
            ["", "L3", "L3 is", "(L3 is no", "L3 is no or", "at least 2 of", "l3 is no", "L3 is no L4 is yes"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
