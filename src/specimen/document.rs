//! The page around the specimens: an index, then each component with its states.

use leptos::prelude::*;

use super::names::{id, in_words};
use super::stage::staged;
use super::{Group, Specimen, SpecimenState};
use crate::examples;
use crate::locale::direction;

/// Its files are beside it, so that it can be opened from the disk.
const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Specimen – Tribune</title>
  <meta name="color-scheme" content="light dark">
  <script src="theme.js"></script>
  <link rel="icon" href="icon.svg">
  <link rel="stylesheet" href="specimen.css">
</head>
<body>
"#;

/// What the themes are called: the switch is `theme.js`'s.
const THEMES: &str = "Theme\nAutomatic\nLight\nDark";

/// The whole page.
pub(super) fn document(groups: &[Group]) -> String {
    let body = Owner::new().with(|| body(groups).to_html());
    [HEAD, &body, "\n</body>\n</html>\n"].concat()
}

fn body(groups: &[Group]) -> AnyView {
    view! {
        <a class="skip-link" href="#content">"Skip to content"</a>
        <header class="masthead">
            <div class="masthead-top">
                <p class="masthead-name">"Tribune"</p>
                <form><theme-switch names=THEMES></theme-switch></form>
            </div>
        </header>
        <main class="page specimen" id="content" tabindex="-1">
            <header class="page-head">
                <h1>"Specimen"</h1>
                <p class="standfirst">
                    "Every component in the states that it is really in, made by the component itself, of the examples \
                     that the tests use. There is no portal behind it: links lead back to where they stand, and buttons \
                     do nothing."
                </p>
            </header>
            {index(groups)}
            {groups.iter().map(group).collect::<Vec<_>>()}
        </main>
    }
    .into_any()
}

fn index(groups: &[Group]) -> AnyView {
    let groups = groups.iter().map(|group| {
        let links = group.specimens.iter().map(|specimen| {
            let name = in_words(specimen.component);
            let href = ["#", &id(&[&name])].concat();
            view! { <li><a href=href>{name}</a></li> }
        });
        view! {
            <div>
                <p><a href=["#", &id(&[group.name])].concat()>{group.name}</a></p>
                <ul>{links.collect::<Vec<_>>()}</ul>
            </div>
        }
    });
    view! { <nav class="specimen-index" id="index" aria-label="Components">{groups.collect::<Vec<_>>()}</nav> }
        .into_any()
}

fn group(group: &Group) -> AnyView {
    let specimens = group.specimens.iter().map(specimen).collect::<Vec<_>>();
    view! {
        <div class="specimen-group">
            <h2 id=id(&[group.name])>{group.name}</h2>
            {specimens}
            <p class="facts"><a href="#index">"All components"</a></p>
        </div>
    }
    .into_any()
}

fn specimen(specimen: &Specimen) -> AnyView {
    let name = in_words(specimen.component);
    let section = id(&[&name]);
    let states = specimen.states.iter().map(|it| state(it, &id(&[&name, it.label]))).collect::<Vec<_>>();
    view! {
        <section class="specimen-component" id=section.clone() aria-labelledby=[&section, "-name"].concat()>
            <div class="specimen-name">
                <h3 id=[&section, "-name"].concat()>{name}</h3>
                <code>{["<", specimen.component, ">"].concat()}</code>
            </div>
            <p class="specimen-purpose">{specimen.purpose}</p>
            {states}
        </section>
    }
    .into_any()
}

fn state(state: &SpecimenState, id: &str) -> AnyView {
    let dir = direction(Some(&examples::language(state.language)));
    let class = if state.is_wide { "specimen-stage specimen-stage-wide" } else { "specimen-stage" };
    let shown = if state.html.is_empty() {
        view! { <p class="specimen-nothing">"Nothing is written."</p> }.into_any()
    } else {
        view! { <div class=class lang=state.language dir=dir inner_html=staged(&state.html, id)></div> }
            .into_any()
    };
    view! {
        <div class="specimen-state" id=id.to_owned()>
            <h4>{state.label}</h4>
            {shown}
        </div>
    }
    .into_any()
}
