//! The interface's own texts.

use feed::Language;
use serde_json::Value;

use super::dictionary::Dictionary;

/// Takes in a locale file: its texts, and each form of those that have several.
pub(super) fn learn(language: &Language, file: &Value, dictionary: &mut Dictionary) {
    // How many documents there are, where they stand far below.
    if let Some(documents) = file["documents"].as_str() {
        dictionary.learn_pattern(&format!("{documents} ({{n}})"), language);
    }
    for text in file.as_object().unwrap().values() {
        let forms = text.as_object().map(|forms| forms.values().collect()).unwrap_or(vec![text]);
        for form in forms {
            let form = form.as_str().unwrap();
            // The name of a language is marked as being in that language, and authors' names are links, which leaves a text on
            // either side.
            for part in form.split("{language}").flat_map(|part| part.split("{names}")) {
                dictionary.learn_pattern(part, language);
            }
            dictionary.learn_pattern(form, language);
        }
    }
}
