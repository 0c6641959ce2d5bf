//! The bar as it is written out.

use super::super::tests_desk::desk;
use super::super::{Brief, Progress, Spread};
use super::file_links::is_elsewhere;
use super::page_field::wanted;
use super::*;

/// The bar of a desk that was prepared.
fn bar(prepare: impl FnOnce(&Desk)) -> String {
    Owner::new().with(|| {
        let desk = desk();
        prepare(&desk);
        view! { <Bar desk=desk /> }.to_html()
    })
}

/// The menu of the same.
fn menu(prepare: impl FnOnce(&Desk)) -> String {
    Owner::new().with(|| {
        let desk = desk();
        prepare(&desk);
        view! { <Menu desk=desk menu=MenuState::new() said=Said::new() /> }.to_html()
    })
}

fn opening(desk: &Desk, loaded: u64, total: Option<u64>) {
    desk.status.pages.set(0);
    desk.status.progress.set(Progress::Opening { loaded, total });
}

/// The tag of the element with this name.
fn named<'a>(page: &'a str, name: &str) -> &'a str {
    let label = format!("aria-label=\"{name}\"");
    page.split('<').find(|tag| tag.contains(&label)).unwrap_or_else(|| panic!("no {name} in {page}"))
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "there is no {part} in {page}");
}

/// Whether an element that has this name is off.
fn is_off(page: &str, name: &str) -> bool {
    named(page, name).split('>').next().unwrap().contains(" disabled")
}

const OF_PAGES: [&str; 9] = [
    "Side panel",
    "Find in the document",
    "Previous page",
    "Page",
    "Next page",
    "Zoom out",
    "Zoom",
    "Zoom in",
    "Text view",
];

#[test]
fn every_control_has_a_name_and_one_of_them_is_where_tab_comes() {
    let bar = bar(|desk| desk.status.page.set(3));
    has(named(&bar, "Document controls"), "role=\"toolbar\"");
    for name in OF_PAGES {
        assert!(!is_off(&bar, name), "{name}");
    }
    has(named(&bar, "More"), "aria-haspopup=\"menu\"");
    assert_eq!(bar.matches("tabindex=\"0\"").count(), 1);
    has(named(&bar, "Side panel"), "tabindex=\"0\"");
    assert_eq!(bar.matches("tabindex=\"-1\"").count(), 9);
    assert!(!bar.contains("style="));
}

#[test]
fn what_is_open_says_so() {
    let bar = bar(|desk| {
        desk.opened.side.set(Some(Side::Facts));
        desk.opened.text.set(true);
    });
    has(named(&bar, "Side panel"), "aria-expanded=\"true\"");
    has(named(&bar, "Find in the document"), "aria-expanded=\"false\"");
    has(named(&bar, "Text view"), "aria-pressed=\"true\"");
    has(named(&bar, "More"), "aria-expanded=\"false\"");
}

#[test]
fn until_the_document_is_open_there_are_only_more_and_the_way_to_stop() {
    let bar = bar(|desk| opening(desk, 0, None));
    for name in OF_PAGES {
        assert!(is_off(&bar, name), "{name}");
    }
    assert!(!is_off(&bar, "More"));
    has(named(&bar, "More"), "tabindex=\"0\"");
    assert_eq!(bar.matches("tabindex=\"0\"").count(), 1);
    has(&bar, "Opening the document…");
    has(&bar, "Cancel</button>");
}

#[test]
fn there_is_no_page_before_the_first_nor_after_the_last() {
    let first = bar(|_| {});
    assert!(is_off(&first, "Previous page") && !is_off(&first, "Next page"));
    let last = bar(|desk| desk.status.page.set(12));
    assert!(!is_off(&last, "Previous page") && is_off(&last, "Next page"));
    assert!(!last.contains("Cancel"));
}

#[test]
fn the_bar_says_how_far_the_document_has_come() {
    has(&bar(|desk| opening(desk, 1_200_000, Some(4_500_000))), "1.2 MB of 4.5 MB · 26 %");
    // The server gives no total; the feed does: 2048 bytes.
    has(&bar(|desk| opening(desk, 1_024, None)), "1 KB of 2 KB · 50 %");
    // And was wrong.
    has(&bar(|desk| opening(desk, 5_000, None)), ">5 KB<");
    assert!(!bar(|_| {}).contains("KB"));
}

#[test]
fn the_field_shows_the_pages_own_label() {
    let plain = bar(|desk| desk.status.page.set(3));
    has(named(&plain, "Page"), "value=\"3\"");
    has(named(&plain, "Page"), "inputmode=\"numeric\"");
    has(&plain, ">of 12<");
    let labelled = bar(|desk| {
        desk.status.labels.set(["i", "ii", "iii", "1"].map(str::to_owned).into());
        desk.status.page.set(3);
    });
    has(named(&labelled, "Page"), "value=\"iii\"");
    assert!(!named(&labelled, "Page").contains("inputmode"));
    has(&labelled, ">of 12<");
}

#[test]
fn what_is_typed_is_a_page_or_nothing() {
    Owner::new().with(|| {
        let status = desk().status;
        assert_eq!(wanted(" 12 ", status), Some(("12".into(), Ask::Page(12))));
        for none in ["13", "0", "-1", "iv", ""] {
            assert_eq!(wanted(none, status), None, "{none}");
        }
        status.labels.set(["i", "ii", "1", "", "A"].map(str::to_owned).into());
        assert_eq!(wanted("II", status), Some(("ii".into(), Ask::Label("ii".into()))));
        assert_eq!(wanted("1", status), Some(("1".into(), Ask::Label("1".into()))));
        // No label of that name, but a page of that number, which is called something else.
        assert_eq!(wanted("5", status), Some(("A".into(), Ask::Label("5".into()))));
        assert_eq!(wanted("13", status), None);
        assert_eq!(wanted("", status), None);
    });
}

#[test]
fn a_size_between_the_steps_is_a_choice_of_its_own() {
    let between = bar(|desk| {
        desk.status.zoom.set(Zoom::Percent(137));
        desk.status.percent.set(137);
    });
    has(&between, ">137 %</option>");
    let follows = bar(|desk| desk.status.percent.set(137));
    assert!(!follows.contains("137 %"));
    for name in ["Automatic", "Fit to width", "Fit page", "50 %", "75 %", "100 %", "400 %"] {
        has(&follows, &format!(">{name}</option>"));
    }
}

#[test]
fn the_menu_has_what_is_wanted_less_often() {
    let menu = menu(|desk| desk.status.spread.set(Spread::Odd));
    has(named(&menu, "More"), "role=\"menu\"");
    has(named(&menu, "Page layout"), "role=\"group\"");
    for name in ["Turn clockwise", "Turn anticlockwise", "Copy link to this page", "Cite this page", "Print"]
    {
        has(&menu, &format!(">{name}</button>"));
    }
    for (name, is_chosen) in
        [("One page at a time", false), ("Two pages side by side", true), ("Full screen", false)]
    {
        let at = menu.find(&format!(">{name}<")).unwrap();
        let tag = menu[..at].rsplit('<').next().unwrap();
        has(tag, &format!("aria-checked=\"{is_chosen}\""));
    }
    assert_eq!(menu.matches("role=\"menuitemradio\"").count(), 3);
    assert_eq!(menu.matches("role=\"menuitemcheckbox\"").count(), 1);
    has(&menu, "download=\"jaarverslag.pdf\"");
    has(&menu, ">Open in a new tab</a>");
    // No way to share on the host.
    assert!(!menu.contains("Share"));
    assert!(!menu.contains("tabindex=\"0\""));
}

#[test]
fn without_a_document_the_menu_keeps_the_ways_to_the_file() {
    let menu = menu(|desk| opening(desk, 0, None));
    assert_eq!(menu.matches("role=\"menuitem").count(), 3);
    for name in ["Copy link to this page", "Download", "Open in a new tab"] {
        has(&menu, &format!(">{name}</"));
    }
}

#[test]
fn the_link_that_is_copied_leads_to_the_page() {
    Owner::new().with(|| {
        let desk = desk();
        desk.status.page.set(7);
        let here = "https://example.org/portal/en/news/a/jaarverslag";
        assert_eq!(menu::address(&desk), format!("{here}#page=7"));
        desk.status.pages.set(0);
        assert_eq!(menu::address(&desk), here);
    });
}

#[test]
fn a_file_of_another_origin_is_told_from_one_of_ours() {
    let here = Brief { here: "https://example.org/portal/en".into(), ..Brief::default() }.here;
    assert!(!is_elsewhere("https://example.org/a.pdf", &here));
    assert!(!is_elsewhere("https://EXAMPLE.org", &here));
    assert!(is_elsewhere("https://files.example.org/a.pdf", &here));
    assert!(is_elsewhere("http://example.org/a.pdf", &here));
    assert!(is_elsewhere("https://example.org:8080/a.pdf?b", &here));
}

#[test]
fn the_side_panel_opens_with_what_it_showed() {
    Owner::new().with(|| {
        let desk = desk();
        let toggle = side_toggle(&desk);
        toggle.run(());
        assert_eq!(desk.opened.side.get_untracked(), Some(Side::Outline));
        toggle.run(());
        assert_eq!(desk.opened.side.get_untracked(), None);
    });
}
