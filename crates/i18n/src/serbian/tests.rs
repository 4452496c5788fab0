//! Words that go wrong when letters are changed one by one.
#![allow(clippy::unwrap_used)]

use super::{Exceptions, file_to_cyrillic, to_cyrillic};

#[track_caller]
fn check(latin: &str, cyrillic: &str) {
    assert_eq!(to_cyrillic(latin, &Exceptions::embedded().unwrap()), cyrillic);
}

#[test]
fn the_whole_alphabet_in_both_cases() {
    check(
        "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š",
        "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш",
    );
    check("Đak Žena Čovek Ćutanje Šator", "Ђак Жена Човек Ћутање Шатор");
}

#[test]
fn two_letters_become_one() {
    check("Ljudi, njihovi džepovi", "Људи, њихови џепови");
    check("LJUDI I NJIHOVI DŽEPOVI", "ЉУДИ И ЊИХОВИ ЏЕПОВИ");
    check("odeljenje, poljubac, konj", "одељење, пољубац, коњ");
}

#[test]
fn two_letters_stay_two_where_a_word_is_put_together() {
    check("nadživeti, Injekcija, konjunkcija, odžaliti", "надживети, Инјекција, конјункција, оджалити");
    check("odžak", "оџак");
}

#[test]
fn names_and_foreign_words_stay_latin() {
    check("Waymark šalje QR kod preko USB kabla", "Waymark шаље QR код преко USB кабла");
}

#[test]
fn fluent_stays_fluent() {
    let latin = "# A note.\nchanges = { $n ->\n    [one] { $nText } razgovor\n    [few] { $nText } razgovora\n   *[other] { $nText } razgovora\n}\nlevel = Nivo { \"B\" }\n    .title = Šta znači nivo\n";
    let made = file_to_cyrillic(latin, &Exceptions::default());
    assert_eq!(
        made.trim_start_matches(super::GENERATED),
        "# A note.\nchanges =\n    { $n ->\n        [one] { $nText } разговор\n        [few] { $nText } разговора\n       *[other] { $nText } разговора\n    }\nlevel = Ниво { \"B\" }\n    .title = Шта значи ниво\n"
    );
}
