//! Holds the guidance together: every text, fact, kind of help, level, tag and step that is named is there.

use super::Guidance;
use crate::Content;
use crate::cards::{Audience, Block, Card};
use crate::directory::Service;
use crate::practice::PracticeCase;
use std::collections::BTreeSet;
use std::fmt;
use waymark_domain::ChoiceId;

/// Something that is not right; for people who edit the files, so its text is English.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file or folder below `content/`.
    pub file: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}: {}", self.file, self.what)
    }
}

/// Items whose choices are needs that services may answer.
const NEEDS: [&str; 2] = ["W1", "N4"];

/// The words the guidance is held against.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Ids of every English message.
    pub texts: BTreeSet<String>,
    /// Those among them that the person reads.
    pub person_texts: BTreeSet<String>,
    /// Tags of the languages the app has names for.
    pub languages: BTreeSet<String>,
    /// Words no person-facing text may hold, in lower case.
    pub forbidden: Vec<String>,
}

impl Words {
    /// Adds the messages of one English file.
    pub fn add_file(&mut self, content: &str, person_facing: bool) {
        let resource = fluent_syntax::parser::parse(content).unwrap_or_else(|(readable, _)| readable);
        for entry in resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                self.texts.insert(message.id.name.to_owned());
                if person_facing {
                    self.person_texts.insert(message.id.name.to_owned());
                }
            }
        }
    }
}

/// Looks at all guidance.
#[must_use]
pub fn check(guidance: &Guidance, content: &Content, words: &Words) -> Vec<Finding> {
    let mut look = Look { guidance, content, words, findings: Vec::new() };
    look.cards();
    look.facts();
    look.directory();
    look.practice();
    look.findings
}

struct Look<'a> {
    guidance: &'a Guidance,
    content: &'a Content,
    words: &'a Words,
    findings: Vec<Finding>,
}

impl Look<'_> {
    fn say(&mut self, file: &str, what: String) {
        self.findings.push(Finding { file: file.to_owned(), what });
    }

    /// A text the worker reads.
    fn worker_text(&mut self, file: &str, id: &str) {
        if !self.words.texts.contains(id) {
            self.say(file, format!("the text {id} is not in locales/en"));
        } else if self.words.person_texts.contains(id) {
            self.say(file, format!("the text {id} is the person's: worker texts stand in another file"));
        }
    }

    /// A text the person reads, and the worker may read too.
    fn person_text(&mut self, file: &str, id: &str) {
        if !self.words.person_texts.contains(id) {
            self.say(file, format!("the text {id} is not in person.ftl or infocards.ftl of locales/en"));
        }
    }

    fn cards(&mut self) {
        let guidance = self.guidance;
        let mut used = BTreeSet::new();
        for audience in [Audience::Worker, Audience::Person] {
            for card in guidance.cards.of(audience) {
                let file = format!("cards/{}.toml", card.id);
                self.card_texts(&file, card, &mut used);
                self.card_marks(&file, card);
            }
        }
        for fact in guidance.cards.facts().filter(|fact| !used.contains(&fact.id)) {
            self.say("facts", format!("no card shows the fact {}", fact.id));
        }
    }

    fn card_texts(&mut self, file: &str, card: &Card, used: &mut BTreeSet<String>) {
        let read = match card.audience {
            Audience::Worker => Self::worker_text,
            Audience::Person => Self::person_text,
        };
        read(self, file, &card.title);
        for block in &card.blocks {
            match block {
                Block::Text { text } | Block::Step { text } | Block::Warning { text } => {
                    read(self, file, text)
                }
                Block::Fact { fact } => {
                    used.insert(fact.clone());
                    match self.guidance.cards.fact(fact) {
                        None => self.say(file, format!("there is no fact {fact}")),
                        Some(found) if card.audience == Audience::Person => {
                            self.person_text(file, &found.text);
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        if card.blocks.is_empty() {
            self.say(file, "has no block".to_owned());
        }
    }

    /// Tags and steps must be ones the rules can give, kinds of help ones a text exists for.
    fn card_marks(&mut self, file: &str, card: &Card) {
        let rules = &self.content.rules;
        let lost_tags: Vec<String> = card
            .shown
            .tags
            .iter()
            .filter(|tag| !rules.tags.iter().any(|one| one.mark == **tag))
            .cloned()
            .collect();
        let lost_actions: Vec<String> = card
            .shown
            .actions
            .iter()
            .filter(|action| !rules.actions.iter().any(|one| one.mark == **action))
            .cloned()
            .collect();
        for tag in lost_tags {
            self.say(file, format!("the rules have no tag {tag}"));
        }
        for action in lost_actions {
            self.say(file, format!("the rules have no next step {action}"));
        }
        for help in &card.services {
            self.help(file, help);
        }
    }

    fn help(&mut self, file: &str, help: &str) {
        self.person_text(file, &format!("help-{}", help.replace('_', "-")));
    }

    fn facts(&mut self) {
        let guidance = self.guidance;
        for fact in guidance.cards.facts() {
            self.fact_text(&fact.text);
            if let Some(country) = &fact.country {
                self.person_text("facts", &country.text_id());
            }
        }
    }

    fn fact_text(&mut self, id: &str) {
        if !self.words.texts.contains(id) {
            self.say("facts", format!("the text {id} is not in locales/en"));
        }
    }

    fn directory(&mut self) {
        let guidance = self.guidance;
        for service in guidance.directory.services() {
            self.service(service);
        }
        let asked = self.needs_asked();
        for need in asked.iter().filter(|need| !guidance.directory.knows_need(need)) {
            self.say("directory/needs.toml", format!("says nothing of the need {need}"));
        }
        for need in guidance.directory.needs() {
            if !asked.contains(need) {
                self.say("directory/needs.toml", format!("nobody is asked about the need {need}"));
            }
            for help in guidance.directory.helps_for(need) {
                self.help("directory/needs.toml", help);
            }
        }
    }

    fn needs_asked(&self) -> BTreeSet<ChoiceId> {
        let items = self.content.instrument.items.values();
        items.filter(|item| NEEDS.contains(&item.id.as_str())).flat_map(|item| item.choices.clone()).collect()
    }

    fn service(&mut self, service: &Service) {
        let file = format!("directory, {}", service.id);
        self.worker_text(&file, &service.text);
        self.person_text(&file, &service.country.text_id());
        for help in service.helps.iter().chain(service.phones.iter().filter_map(|phone| phone.help.as_ref()))
        {
            self.help(&file, help);
        }
        for status in &service.accepts.statuses {
            self.person_text(&file, status.text_id());
        }
        for tag in service.languages.iter().filter(|tag| !self.words.languages.contains(*tag)) {
            self.person_text(&file, &format!("language-{tag}"));
        }
        let name = service.shown_name().to_lowercase();
        let words: Vec<&String> =
            self.words.forbidden.iter().filter(|stem| name.contains(stem.as_str())).collect();
        if let Some(stem) = words.first() {
            self.say(&file, format!("the name holds “{stem}”: give it a safe_name the person may see"));
        }
    }

    fn practice(&mut self) {
        let guidance = self.guidance;
        for case in &guidance.practice {
            self.case(case);
        }
    }

    fn case(&mut self, case: &PracticeCase) {
        let file = format!("practice/{}.toml", case.id);
        let feedback = &case.feedback;
        let texts = [
            &case.title,
            &case.scene,
            &feedback.same,
            &feedback.lower,
            &feedback.higher,
            &feedback.other_end,
        ];
        let notices = case.notice.iter().map(|notice| &notice.text);
        for text in texts.into_iter().chain(case.says.values()).chain(&case.seen).chain(notices) {
            self.worker_text(&file, text);
        }
        let lost: Vec<String> = case
            .notice
            .iter()
            .flat_map(|notice| &notice.items)
            .filter(|item| !case.talk.answers.contains_key(*item))
            .map(ToString::to_string)
            .collect();
        for item in lost {
            self.say(&file, format!("a notice names {item}, which has no answer in the talk"));
        }
    }
}
