//! The specimen page: every component with its real states, each made by the component itself, of the examples that the tests
//! use (`src/examples/`). `cargo xtask specimen` writes it; no program of a visitor's has any of it.

mod document;
mod names;
mod stage;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::{components, document_reader, pages};

/// Components that belong together.
pub(crate) struct Group {
    /// What they are.
    pub(crate) name: &'static str,
    /// One after the other.
    pub(crate) specimens: Vec<Specimen>,
}

/// A component in its states.
pub(crate) struct Specimen {
    /// The component's name in the code.
    pub(crate) component: &'static str,
    /// What it is for.
    pub(crate) purpose: &'static str,
    /// Its states, the ordinary one first.
    pub(crate) states: Vec<SpecimenState>,
}

/// A state of a component.
pub(crate) struct SpecimenState {
    /// What it is a state of: what there is, and what there is not.
    pub(crate) label: &'static str,
    /// The interface's language (BCP 47).
    pub(crate) language: &'static str,
    /// What the component writes then.
    pub(crate) html: String,
    /// Whether it takes the window from edge to edge.
    pub(crate) is_wide: bool,
}

impl Specimen {
    /// A component of which nothing is shown yet.
    pub(crate) fn of(component: &'static str, purpose: &'static str) -> Self {
        Self { component, purpose, states: Vec::new() }
    }

    /// A state of it, under an interface in a language.
    pub(crate) fn state<V: IntoView>(
        mut self,
        label: &'static str,
        language: &'static str,
        view: impl FnOnce() -> V,
    ) -> Self {
        // Leptos marks where texts begin and end, for a page that comes to life; this one does not.
        let html = Owner::new().with(|| view().to_html()).replace("<!>", "");
        self.states.push(SpecimenState { label, language, html, is_wide: false });
        self
    }

    /// All states so far take the window from edge to edge.
    pub(crate) fn wide(mut self) -> Self {
        for state in &mut self.states {
            state.is_wide = true;
        }
        self
    }

    /// The field of the state that was given last has words in it, which markup does not tell.
    pub(crate) fn filled(mut self, words: &str) -> Self {
        if let Some(last) = self.states.last_mut() {
            let field = ["type=\"search\" value=\"", words, "\""].concat();
            last.html = last.html.replace("type=\"search\"", &field).replace(" disabled", "");
        }
        self
    }

    /// The state that was given last is as a script has it, which shows it: nothing in it is hidden or closed.
    pub(crate) fn uncovered(mut self) -> Self {
        if let Some(last) = self.states.last_mut() {
            last.html = last.html.replace(" hidden", "").replace("<dialog ", "<dialog open ");
        }
        self
    }
}

/// All there are.
pub(crate) fn groups() -> Vec<Group> {
    let mut groups = components::specimens::groups();
    groups.push(document_reader::specimens::group());
    groups.push(pages::specimens::group());
    groups
}

/// The page, as it stands in its file.
pub fn specimen() -> String {
    document::document(&groups())
}
