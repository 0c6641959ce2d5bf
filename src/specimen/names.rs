//! What components and their states are called on the page.

/// A component's name as words: `LeadCard` is `Lead card`.
pub(super) fn in_words(component: &str) -> String {
    let mut words = String::new();
    for letter in component.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}

/// Words as an id: `Lead card, no picture` is `lead-card-no-picture`.
pub(super) fn id(words: &[&str]) -> String {
    let words = words.join(" ").to_lowercase();
    let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
