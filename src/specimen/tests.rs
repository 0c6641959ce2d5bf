//! Whether every component has its states, and these what they promise.

mod page;

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::names::{id, in_words};
use super::{Specimen, groups};

/// Parts of one component, which have no state but that component's.
const EXCEPTIONS: [(&str, &str); 3] = [
    ("CardFacts", "the foot of LeadCard and ArticleCard"),
    ("LanguageLinks", "what LanguageSwitch and LanguageFilter write"),
    ("Sections", "the second half of Masthead"),
];

/// Made once.
static SPECIMENS: LazyLock<Vec<Specimen>> =
    LazyLock::new(|| groups().into_iter().flat_map(|group| group.specimens).collect());

/// The components of `src/components/`, but for what is in folders below: those are parts of the one beside them.
fn components() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let files =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let names = files.flat_map(|file| {
        let source = fs::read_to_string(file).unwrap();
        let after = source.split("#[component]").skip(1).map(str::to_owned);
        let name =
            |after: String| after.split_once("fn ").unwrap().1.split(['(', '<']).next().unwrap().to_owned();
        after.map(name).collect::<Vec<_>>()
    });
    names.collect()
}

#[test]
fn every_component_has_a_specimen_or_a_reason_for_having_none() {
    let components = components();
    assert!(components.len() > 40, "they are not where they were: {components:?}");
    let shown: HashSet<_> = SPECIMENS.iter().map(|specimen| specimen.component).collect();
    for name in &components {
        let is_excepted = EXCEPTIONS.iter().any(|(excepted, _)| excepted == name);
        assert!(
            shown.contains(name.as_str()) != is_excepted,
            "{name} needs its states in src/components/specimens/, or an exception, and not both"
        );
    }
    for (name, reason) in EXCEPTIONS {
        assert!(components.iter().any(|component| component == name), "{name} ({reason}) is gone");
    }
}

#[test]
fn every_state_differs_from_the_others_of_its_component() {
    for specimen in SPECIMENS.iter() {
        let name = specimen.component;
        assert!(!specimen.purpose.is_empty() && !specimen.states.is_empty(), "{name}");
        let states: HashSet<_> = specimen.states.iter().map(|state| (&state.html, state.language)).collect();
        assert_eq!(states.len(), specimen.states.len(), "two states of {name} are the same");
        let empty = specimen.states.iter().filter(|state| state.html.is_empty()).count();
        assert!(empty <= 1, "{name} is empty in {empty} states");
        assert!(!specimen.states[0].html.is_empty(), "the first state of {name} is to be seen");
    }
}

#[test]
fn every_state_has_what_it_claims() {
    for (component, label, part) in [
        ("Masthead", "With a logo, and a section as long as Dutch has them", "masthead-logo"),
        (
            "Masthead",
            "With a logo, and a section as long as Dutch has them",
            "Huurwoningenkwaliteitsbewakingscommissie",
        ),
        ("LeadCard", "With all there is", "lead-image"),
        (
            "LeadCard",
            "A long title, and a long summary",
            "aansprakelijkheidswaardevaststellingsveranderingen",
        ),
        ("LeadCard", "From right to left in an English list", r#"lang="ar" dir="rtl""#),
        ("ArticleLine", "With documents", "<span>PDF</span>"),
        ("ArticleLine", "In three languages", r#"hreflang="fr""#),
        ("ArticleFacts", "All of it", "Updated"),
        ("Pager", "In the middle of many", "pager-apart"),
        ("DocumentCard", "In several formats", "EPUB"),
        ("DocumentCard", "A recording in two formats", "<audio"),
        ("DocumentCard", "A film", "<video"),
        ("DocumentCard", "A picture", r#"data-does="zoom""#),
        ("DocumentCard", "For a program on the device", "XLSX"),
        ("DocumentCard", "A long title in another language", "document-cover"),
        ("FindBar", "Not found", r#"aria-invalid="true""#),
        ("Notices", "Not the password", "That is not the password."),
        ("FeedReports", "Something is to be mended", "date-only"),
    ] {
        let html = html(component, label);
        assert!(html.contains(part), "{component}, {label}: there is no {part} in {html}");
    }
    for (component, label, part) in [
        ("LeadCard", "Nothing but a title", "<img"),
        ("LeadCard", "Nothing but a title", "<time"),
        ("LeadCard", "Nothing but a title", "lead-excerpt"),
        ("DocumentCard", "No cover, from right to left", "<img"),
        ("CrashBanner", "Shown", " hidden"),
        ("MissingNotice", "All feeds came: an empty region", "notice"),
    ] {
        let html = html(component, label);
        assert!(!html.contains(part), "{component}, {label}: there is {part} in {html}");
    }
}

/// What a component has written in a state.
fn html(component: &str, label: &str) -> &'static str {
    let specimen = SPECIMENS.iter().find(|specimen| specimen.component == component).unwrap();
    let state = specimen.states.iter().find(|state| state.label == label);
    &state.unwrap_or_else(|| panic!("{component} has no state {label:?}")).html
}

#[test]
fn a_name_is_written_as_words_and_as_an_id() {
    assert_eq!(in_words("LeadCard"), "Lead card");
    assert_eq!(id(&["Lead card", "No picture, no date"]), "lead-card-no-picture-no-date");
}
