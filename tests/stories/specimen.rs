//! The specimen page (`cargo xtask specimen`): every component in every state that it is really in.

use browser::{Engine, PortalServer, Scheme, Visitor, visit};

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
        let is_chromium = browser.engine() == Engine::Chromium;
        // Only Chromium is told which colours are preferred, and is quick enough for all of it at once.
        let schemes: &[Scheme] = if is_chromium { &[Scheme::Light, Scheme::Dark] } else { &[Scheme::Light] };
        let parts = if is_chromium { vec!["html".to_owned()] } else { groups(visitor).await };
        let mut faults = Vec::new();
        for (width, height) in [DESK, PHONE] {
            browser.resize(width, height).await;
            for scheme in schemes {
                if is_chromium {
                    browser.prefer(*scheme);
                }
                for part in &parts {
                    let found = visitor.faults_within(part, &[], &MANY).await.into_iter();
                    faults.extend(found.map(|fault| format!("{width}, {}: {fault}", scheme.name())));
                }
            }
        }
        assert!(faults.is_empty(), "{} found:\n{}", faults.len(), faults.join("\n"));
    })
    .await;
}

/// A selector for each group of components.
async fn groups(visitor: &Visitor) -> Vec<String> {
    let script = "return document.querySelectorAll('.specimen-group').length";
    let count = visitor.run(script, vec![]).await.as_u64().unwrap();
    assert!(count > 5, "the groups are not where they were");
    (1..=count).map(|number| format!(":nth-child({number} of .specimen-group)")).collect()
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
