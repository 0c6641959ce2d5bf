//! How near the pages are shown.

use leptos::prelude::*;

use super::super::{Ask, Desk, Zoom};
use super::stops::{Stop, Stops};

const PERCENTS: [u32; 8] = [50, 75, 100, 125, 150, 200, 300, 400];

/// The steps that there are; whatever lies between is one more while it lasts.
#[component]
pub(super) fn ZoomSelect(desk: Desk, stops: Stops) -> impl IntoView {
    let (status, ask, texts) = (desk.status, desk.ask, desk.texts);
    let now = Memo::new(move |_| match status.zoom.get() {
        Zoom::Percent(_) | Zoom::In | Zoom::Out => Zoom::Percent(status.percent.get()),
        follows => follows,
    });
    let following = [
        (Zoom::Auto, texts.reader_zoom_auto()),
        (Zoom::Width, texts.reader_fit()),
        (Zoom::Page, texts.reader_fit_page()),
    ];
    let percents = PERCENTS.map(|percent| (Zoom::Percent(percent), written(percent)));
    let options = following.into_iter().chain(percents).map(|(zoom, name)| {
        view! { <option value=value(zoom) prop:selected=move || now.get() == zoom>{name}</option> }
    });
    let options = options.collect_view();
    let between = move || match now.get() {
        Zoom::Percent(percent) if !PERCENTS.contains(&percent) => {
            Some(view! { <option value=percent.to_string() prop:selected=true>{written(percent)}</option> })
        }
        _ => None,
    };
    let chosen = move |event| {
        if let Some(zoom) = read(&event_target_value(&event)) {
            ask.run(Ask::Zoom(zoom));
        }
    };
    view! {
        <select
            class="reader-zoom"
            title=texts.reader_zoom()
            aria-label=texts.reader_zoom()
            disabled=move || !stops.is_on(Stop::Zoom)
            tabindex=stops.tab_index(Stop::Zoom)
            on:focus=move |_| stops.come(Stop::Zoom)
            on:change=chosen
        >
            {options}
            {between}
        </select>
    }
}

fn written(percent: u32) -> String {
    [&percent.to_string(), " %"].concat()
}

fn value(zoom: Zoom) -> String {
    match zoom {
        Zoom::Width => "page-width".to_owned(),
        Zoom::Page => "page-fit".to_owned(),
        Zoom::Percent(percent) => percent.to_string(),
        Zoom::Auto | Zoom::In | Zoom::Out => "auto".to_owned(),
    }
}

fn read(value: &str) -> Option<Zoom> {
    match value {
        "auto" => Some(Zoom::Auto),
        "page-width" => Some(Zoom::Width),
        "page-fit" => Some(Zoom::Page),
        percent => percent.parse().ok().map(Zoom::Percent),
    }
}
