//! The content this program is built with can be read, and its flow hangs together.
#![allow(clippy::unwrap_used)]

use waymark_domain::ItemId;

#[test]
fn the_embedded_content_is_whole() {
    let content = waymark_content::embedded().unwrap();
    for step in &content.instrument.steps {
        for item in &step.items {
            assert!(
                content.instrument.items.contains_key(item),
                "{item} of step {} does not exist",
                step.id.as_str()
            );
        }
    }
    assert!(content.instrument.items.contains_key(&ItemId::new("T8").unwrap()));
    assert!(!content.rules.levels.is_empty());
}
