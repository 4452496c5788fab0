//! Prints how much of each language is there and what is wrong. Fails where something stops a release.

use waymark_i18n::Sources;
use waymark_i18n::check::{Severity, coverage, languages};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sources = Sources::embedded()?;
    println!("{:<8} {:>9} {:>9} {:>9}", "language", "person", "worker", "reviewed");
    for row in coverage(&sources) {
        let worker =
            if row.worker_of == 0 { "–".to_owned() } else { format!("{}/{}", row.worker, row.worker_of) };
        println!(
            "{:<8} {:>9} {:>9} {:>9}",
            row.tag,
            format!("{}/{}", row.person, row.person_of),
            worker,
            row.reviewed
        );
    }
    let findings = languages(&sources);
    findings.iter().for_each(|finding| println!("{finding}"));
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    println!("{errors} errors, {} warnings", findings.len() - errors);
    if errors > 0 { Err("the languages are not ready".into()) } else { Ok(()) }
}
