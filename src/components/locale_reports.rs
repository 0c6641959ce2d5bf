//! What the feed doctor says of each language of the interface: what is to be mended in its file.

use leptos::prelude::*;

use crate::locale::{DoctorTexts, LocaleCheckup, LocaleFaults, LocaleReport, fill};
use crate::platform::language_name;

/// A report for each language; nothing until the files have come.
#[component]
pub fn LocaleReports(reports: RwSignal<Vec<LocaleReport>>, texts: DoctorTexts) -> impl IntoView {
    move || {
        let reports = reports.get();
        (!reports.is_empty()).then(|| {
            let each = reports.iter().map(|one| report(one, &texts));
            view! {
                <section class="feed-report">
                    <h2>{texts.health_interface()}</h2>
                    {each.collect_view()}
                </section>
            }
        })
    }
}

fn report(report: &LocaleReport, texts: &DoctorTexts) -> AnyView {
    let said = |sentence: String| view! { <p>{fill(&sentence, &[("file", &report.file)])}</p> }.into_any();
    let checkup = match &report.checkup {
        LocaleCheckup::BuiltIn => said(texts.health_interface_built_in()),
        LocaleCheckup::Missing => said(texts.health_interface_missing()),
        LocaleCheckup::Broken => said(texts.health_interface_broken()),
        LocaleCheckup::Read(faults) if faults.is_none() => said(texts.health_interface_fine()),
        LocaleCheckup::Read(faults) => {
            let lists = by_kind(faults, texts).into_iter().filter(|(_, keys)| !keys.is_empty());
            lists.map(|(sentence, keys)| view! { {said(sentence)} {listed(keys)} }).collect_view().into_any()
        }
    };
    let language = &report.language;
    view! {
        <h3><bdi lang=language.to_string()>{language_name(language)}</bdi></h3>
        {checkup}
    }
    .into_any()
}

/// The worst kind first.
fn by_kind<'a>(faults: &'a LocaleFaults, texts: &DoctorTexts) -> [(String, &'a [String]); 5] {
    [
        (texts.health_interface_lacking(), &faults.lacking),
        (texts.health_interface_wrong(), &faults.wrong),
        (texts.health_interface_values(), &faults.values),
        (texts.health_interface_plurals(), &faults.plurals),
        (texts.health_interface_unknown(), &faults.unknown),
    ]
}

fn listed(keys: &[String]) -> impl IntoView + use<> {
    let keys = keys.iter().map(|key| view! { <li><code>{key.clone()}</code></li> });
    view! { <ul class="locale-keys">{keys.collect_view()}</ul> }
}
