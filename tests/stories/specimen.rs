//! The specimen page (`cargo xtask specimen`): every component in every state that it is really in.

use browser::{Engine, PortalServer, Scheme, visit};

const DESK: (u32, u32) = (1280, 900);
const PHONE: (u32, u32) = (390, 844);

/// A component that is there in six states is there six times, with whatever its landmark is called.
const MANY: [&str; 1] = ["landmark-unique"];

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_with_any_state_of_any_component() {
    visit(PortalServer::start_with_specimens().await, async |visitor| {
        visitor.open("/").await;
        visitor.heading("Specimen").await;
        let browser = visitor.browser();
        // Only Chromium is told which colours are preferred.
        let schemes: &[Scheme] = match browser.engine() {
            Engine::Chromium => &[Scheme::Light, Scheme::Dark],
            _ => &[Scheme::Light],
        };
        let mut faults = Vec::new();
        for ((width, height), scheme) in
            [DESK, PHONE].into_iter().flat_map(|size| schemes.iter().map(move |it| (size, it)))
        {
            browser.resize(width, height).await;
            if browser.engine() == Engine::Chromium {
                browser.prefer(*scheme);
            }
            let found = visitor.faults(&[], &MANY).await.into_iter();
            faults.extend(found.map(|fault| format!("{width}, {}: {fault}", scheme.name())));
        }
        assert!(faults.is_empty(), "{} found:\n{}", faults.len(), faults.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn light_and_dark_can_be_chosen_there() {
    visit(PortalServer::start_with_specimens().await, async |visitor| {
        visitor.open("/").await;
        let head = visitor.first("header.masthead").await;
        head.find("radio", "Dark").await.click().await;
        let scheme =
            visitor.run("return getComputedStyle(document.documentElement).colorScheme", vec![]).await;
        assert_eq!(scheme, "dark");
    })
    .await;
}
