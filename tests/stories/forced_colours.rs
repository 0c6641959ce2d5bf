//! Where the device's own few colours are in the place of the page's, no ground and no shadow tells anything.

use browser::{Engine, Environment, Name, PAGE_KINDS, Part, PortalServer, visit};

use crate::places::{BROCHURE, first_page_with_ink};

/// What is around a part, as far as it can be seen: how its lines are drawn, and how heavy its words are.
const LOOK: &str =
    "it => { const { borderBlockEndStyle, borderBlockEndWidth, fontWeight } = getComputedStyle(it);
    return [borderBlockEndStyle === 'none' ? 0 : parseFloat(borderBlockEndWidth), fontWeight]; }";
/// Whether the tick before an item can be seen on the ground around it.
const TICKED: &str = "it => {
    const isSeen = (color) => color !== getComputedStyle(it.closest('[role=menu]')).backgroundColor;
    return isSeen(getComputedStyle(it, '::before').borderInlineEndColor); }";

/// Only Chromium can be told to.
fn is_told() -> bool {
    Environment::read().engine == Engine::Chromium
}

/// The current one of two looks otherwise than the other.
async fn differ(current: &Part, other: &Part) {
    assert_eq!(other.attribute("aria-current").await, None);
    assert!(current.attribute("aria-current").await.is_some());
    assert_ne!(current.tell(LOOK).await, other.tell(LOOK).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_current_is_told_without_a_ground() {
    if !is_told() {
        return;
    }
    visit(PortalServer::start().await, async |visitor| {
        visitor.browser().force_colors();
        visitor.open("/en/publications?language=nl").await;
        visitor.heading("Publications").await;
        let sections = visitor.navigation("Sections").await;
        differ(&sections.link("Publications").await, &sections.link("Projects").await).await;
        let languages = visitor.first(".language-filter").await;
        differ(&languages.link("Nederlands").await, &languages.link("English").await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_chosen_in_the_readers_menu_is_ticked() {
    if !is_told() {
        return;
    }
    visit(PortalServer::start().await, async |visitor| {
        visitor.browser().force_colors();
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        let reader = visitor.find("region", "Document reader").await;
        reader.press("More").await;
        let menu = visitor.find("menu", Name::Any).await;
        let chosen = menu.find("menuitemradio", "One page at a time").await;
        assert_eq!(chosen.tell(TICKED).await, true);
        for role in ["menuitemradio", "menuitem"] {
            for item in menu.all(role, Name::Any).await {
                let is_chosen = item.attribute("aria-checked").await.as_deref() == Some("true");
                assert_eq!(item.tell(TICKED).await, is_chosen, "{}", item.words().await);
            }
        }
        let side = reader.button("Side panel").await;
        let rings = async || side.tell("it => getComputedStyle(it).outlineStyle").await;
        visitor.key(fantoccini::key::Key::Escape).await;
        let before = rings().await;
        side.click().await;
        reader.find("tab", Name::Has("Outline")).await;
        assert_ne!(rings().await, before, "an open panel's button says so");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_with_any_kind_of_page() {
    if !is_told() {
        return;
    }
    visit(PortalServer::start().await, async |visitor| {
        visitor.browser().force_colors();
        let mut found = Vec::new();
        for kind in PAGE_KINDS.iter().filter(|kind| !kind.has_reader() && kind.name != "loading") {
            visitor.see(kind).await;
            let faults = visitor.faults(&[], &[]).await;
            found.extend(faults.into_iter().map(|fault| format!("{}: {fault}", kind.name)));
        }
        visitor.expects_trouble();
        assert!(found.is_empty(), "{} found:\n{}", found.len(), found.join("\n"));
    })
    .await;
}
