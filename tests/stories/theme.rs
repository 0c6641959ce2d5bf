//! Light and dark, the content team's colour, and its style sheet.

use browser::{Answer, Environment, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;

use crate::places::{BROCHURE, first_page_with_ink};

/// What a page is painted on.
async fn ground(visitor: &Visitor) -> String {
    color(visitor).await
}

async fn color(part: &Part) -> String {
    let color = part.tell("it => getComputedStyle(it).backgroundColor").await;
    color.as_str().unwrap_or_default().to_owned()
}

async fn is_on(visitor: &Visitor, wanted: &str) {
    until("the ground is the wanted one", async || ground(visitor).await == wanted).await;
}

async fn choice(visitor: &Visitor, group: &str, name: &str) -> Part {
    visitor.find("group", group).await.find("radio", name).await
}

async fn is_chosen(part: &Part) {
    until("it is chosen", async || part.tell("it => it.checked").await == true).await;
}

/// From here on the page notes what it was painted on, frame by frame.
fn watch(server: &PortalServer, place: &str) {
    let page = std::fs::read_to_string(Environment::read().dist.join("index.html")).unwrap();
    let with_script = page.replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1);
    let script = "globalThis.grounds = new Set();
        function look() {
            const ground = document.body && getComputedStyle(document.body).backgroundColor;
            // Nothing is painted before the style sheets are there.
            if (ground && ground !== 'rgba(0, 0, 0, 0)') grounds.add(ground);
            requestAnimationFrame(look);
        }
        requestAnimationFrame(look);";
    server.answer(place, Answer::html(with_script));
    server.answer("watch.js", Answer::new(200, "text/javascript", script));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_theme_that_was_chosen_is_there_from_the_first_frame() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        is_chosen(&choice(visitor, "Appearance", "Automatic").await).await;
        let light = choice(visitor, "Appearance", "Light").await;
        light.click().await;
        let paper = ground(visitor).await;
        choice(visitor, "Appearance", "Dark").await.click().await;
        until("the page is dark", async || ground(visitor).await != paper).await;
        let dark = ground(visitor).await;

        // It stays so on the next page, in another language, and when the page is loaded again.
        visitor.navigation("Language").await.follow("العربية").await;
        visitor.speaks("ar").await;
        is_on(visitor, &dark).await;
        is_chosen(&choice(visitor, "المظهر", "داكن").await).await;
        watch(visitor.server(), "en");
        visitor.open("/en").await;
        is_chosen(&choice(visitor, "Appearance", "Dark").await).await;
        let seen = visitor.run("return [...grounds]", vec![]).await;
        assert_eq!(seen, serde_json::json!([dark]), "nothing else was ever painted");

        choice(visitor, "Appearance", "Light").await.click().await;
        is_on(visitor, &paper).await;
        visitor.reload().await;
        is_chosen(&choice(visitor, "Appearance", "Light").await).await;
        let seen = visitor.run("return [...grounds]", vec![]).await;
        assert_eq!(seen, serde_json::json!([paper]), "nothing else was ever painted");

        // Whoever goes back to what the device says leaves nothing on it.
        choice(visitor, "Appearance", "Automatic").await.click().await;
        let kept = visitor.run("return localStorage.getItem('tribune:theme')", vec![]).await;
        assert!(kept.is_null(), "{kept}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_theme_is_chosen_with_the_keyboard() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        let automatic = choice(visitor, "Appearance", "Automatic").await;
        automatic.tell("it => it.focus()").await;
        let before = ground(visitor).await;
        visitor.key(Key::Down).await;
        visitor.key(Key::Down).await;
        let dark = choice(visitor, "Appearance", "Dark").await;
        is_chosen(&dark).await;
        dark.gets_focus().await;
        until("the page is dark", async || ground(visitor).await != before).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_around_a_document_follows_and_its_pages_stay_as_they_are() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        let stage = async || color(&visitor.first(".reader").await).await;
        let canvas = visitor.first(".pdfViewer .page canvas").await;
        let corner =
            async || canvas.tell("it => [...it.getContext('2d').getImageData(2, 2, 1, 1).data]").await;
        let (around, on_page) = (stage().await, corner().await);
        choice(visitor, "Appearance", "Dark").await.click().await;
        until("it is dark around the pages", async || stage().await != around).await;
        first_page_with_ink(visitor).await;
        assert_eq!(corner().await, on_page);
    })
    .await;
}

/// A feed with a theme, and one article to follow.
fn feed(theme: &str) -> Answer {
    Answer::feed(format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "House", "language": "en",
            "_tribune": {{"theme": {theme}}}, "items": [{{"id": "1", "title": "One", "content_text": "x"}}]}}"#
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_brings_its_colour_and_its_logo() {
    let server = PortalServer::start().await;
    let icon = include_str!("../../public/icon.svg");
    server.answer("icon-of-house.svg", Answer::new(200, "image/svg+xml", icon));
    visit(server, async |visitor| {
        visitor.server().feed(feed(r##"{"color": "#cc2200", "logo": "/icon-of-house.svg"}"##));
        visitor.open("/en").await;
        let logo = visitor.first(".masthead-logo").await;
        until("the logo is there", async || logo.tell("it => it.naturalWidth > 0").await == true).await;
        // It adds nothing to the name.
        visitor.first(".masthead").await.link("House").await;
        let red = brand(visitor).await;
        assert!(red[0] > red[1] && red[0] > red[2], "{red:?} is a red");

        visitor.server().feed(feed(r##"{"color": "#777"}"##));
        visitor.reload().await;
        visitor.first(".masthead").await.link("House").await;
        let grey = brand(visitor).await;
        assert!(grey.iter().all(|channel| channel.abs_diff(grey[0]) < 4), "{grey:?} is a grey");
    })
    .await;
}

/// Red, green and blue of what the brand's colour is painted as.
async fn brand(visitor: &Visitor) -> Vec<u8> {
    let painted = visitor.tell(
        "body => {
            const probe = body.appendChild(document.createElement('i'));
            probe.className = 'skip-link';
            const { backgroundColor } = getComputedStyle(probe);
            probe.remove();
            const paper = document.createElement('canvas').getContext('2d');
            paper.fillStyle = backgroundColor;
            paper.fillRect(0, 0, 1, 1);
            return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3);
        }",
    );
    serde_json::from_value(painted.await).unwrap()
}

/// The example in the documentation.
fn documented() -> &'static str {
    let page = include_str!("../../docs/theming.md");
    page.split_once("```css\n").and_then(|(_, rest)| rest.split_once("```")).unwrap().0
}

#[tokio::test(flavor = "multi_thread")]
async fn a_content_teams_style_sheet_wins() {
    let server = PortalServer::start().await;
    server.answer("theme.css", Answer::new(200, "text/css", documented()));
    visit(server, async |visitor| {
        // A place below the portal's own: the file is beside index.html all the same.
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        choice(visitor, "Appearance", "Light").await.click().await;
        is_on(visitor, "rgb(255, 253, 247)").await;
        choice(visitor, "Appearance", "Dark").await.click().await;
        is_on(visitor, "rgb(21, 18, 13)").await;
        let brand = brand(visitor).await;
        assert!(brand[0] > brand[1] && brand[2] > brand[1], "{brand:?} is of a purple house");
    })
    .await;
}
