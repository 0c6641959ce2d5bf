//! Documents that are no PDF: to be heard, watched, looked at, or opened with another program.

use browser::{Answer, Name, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;
use serde_json::json;

use crate::document_feeds::{WORK, feed_with_documents, read};
use crate::places::{BROCHURE_FILE, first_page_with_ink};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// An article with a document of each kind.
async fn article(visitor: &Visitor) -> Part {
    let documents = json!([
        {"url": "files/talk.wav", "mime_type": "audio/wav", "title": "The talk", "duration_in_seconds": 3_729,
            "size_in_bytes": 44},
        {"url": "files/walk.webm", "mime_type": "video/webm", "title": "The walk"},
        {"url": "images/bridge.svg", "mime_type": "image/svg+xml", "title": "The bridge"},
        {"url": "files/minutes.docx", "mime_type": WORD, "title": "Minutes", "size_in_bytes": 20_480},
        {"url": "files/figures.xlsx", "mime_type": EXCEL, "title": "Figures"},
        {"url": BROCHURE_FILE, "mime_type": "application/pdf", "title": "Brochure", "size_in_bytes": 67_049},
        {"url": "documents/cocreatie.epub", "mime_type": "application/epub+zip", "title": "Brochure"},
        {"url": "documents/cocreatie.docx", "mime_type": WORD, "title": "Brochure"},
    ]);
    visitor.server().feed(feed_with_documents(&documents));
    visitor.server().answer("files/talk.wav", Answer::new(200, "audio/wav", silence()));
    visitor.open(WORK).await;
    visitor.find("region", "Documents").await
}

/// A recording of nothing (RIFF WAVE, PCM): a header, and no samples.
fn silence() -> Vec<u8> {
    let format: [&[u8]; 6] =
        [&[1, 0, 1, 0], &8_000_u32.to_le_bytes(), &8_000_u32.to_le_bytes(), &[1, 0, 8, 0], b"data", &[0; 4]];
    [b"RIFF", &36_u32.to_le_bytes()[..], b"WAVEfmt ", &16_u32.to_le_bytes(), &format.concat()].concat()
}

/// The place of a document, by what its card says of it.
async fn go(visitor: &Visitor, fact: &str, title: &str) {
    let documents = article(visitor).await;
    let facts = documents.all("link", Name::Has(title)).await;
    for link in facts {
        if link.words().await.starts_with(fact) {
            link.click().await;
            visitor.heading(title).await;
            return;
        }
    }
    panic!("nothing leads to {title}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sound_and_film_have_players_with_names() {
    visit(PortalServer::start().await, async |visitor| {
        let documents = article(visitor).await;
        // Players have no role (HTML Accessibility API Mappings).
        for (tag, title, file) in
            [("audio", "The talk", "files/talk.wav"), ("video", "The walk", "files/walk.webm")]
        {
            let player = documents.first(&format!("{tag}[controls]")).await;
            assert_eq!(player.attribute("aria-label").await.as_deref(), Some(title));
            assert_eq!(player.attribute("preload").await.as_deref(), Some("none"), "nobody has asked for it");
            let source = player.first("source").await;
            assert_eq!(source.tell("it => it.src").await, visitor.server().address(file));
        }
        assert!(visitor.server().requests_for("files/talk.wav").is_empty());
        documents.says("1:02:09").await;

        go(visitor, "WAV", "The talk").await;
        let player = visitor.main().await.first("audio[controls]").await;
        assert_eq!(player.attribute("aria-label").await.as_deref(), Some("The talk"));
        let download = visitor.main().await.link("Download").await;
        assert_eq!(download.attribute("download").await.as_deref(), Some("talk.wav"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shown_large_and_closed_again() {
    visit(PortalServer::start().await, async |visitor| {
        let documents = article(visitor).await;
        let picture = documents.button(Name::Has("The bridge")).await;
        picture.click().await;
        let dialog = visitor.find("dialog", "The bridge").await;
        let image = dialog.find("img", "The bridge").await;
        until("the picture is there", async || image.tell("it => it.naturalWidth > 0").await == true).await;
        until("the focus is in the dialog", async || {
            dialog.tell("it => it.contains(document.activeElement)").await == true
        })
        .await;
        dialog.press("Actual size").await;
        dialog.button("Fit to the window").await;
        visitor.key(Key::Escape).await;
        visitor.gone("dialog", "The bridge").await;
        until("the focus is back", async || picture.has_focus().await).await;

        picture.click().await;
        visitor.find("dialog", "The bridge").await.press("Close").await;
        visitor.gone("dialog", "The bridge").await;
        until("the focus is back", async || picture.has_focus().await).await;
        visitor.is_at(WORK).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_programs_open_has_a_page_with_its_facts() {
    visit(PortalServer::start().await, async |visitor| {
        for (fact, title, facts, file) in
            [("DOCX", "Minutes", "DOCX · 20 KB", "minutes.docx"), ("XLSX", "Figures", "XLSX", "figures.xlsx")]
        {
            go(visitor, fact, title).await;
            visitor.has_title(&format!("{title} ({fact}) – Works")).await;
            let main = visitor.main().await;
            main.says(facts).await;
            main.says("To be opened with a program on your device.").await;
            let download = main.link("Download").await;
            assert_eq!(download.attribute("download").await.as_deref(), Some(file));
            let place = visitor.server().address(&format!("files/{file}"));
            assert_eq!(download.tell("it => it.href").await, place);
            assert!(main.all("alert", Name::Any).await.is_empty());
            main.follow("Back to the article").await;
            visitor.is_at(WORK).await;
        }
        let readers =
            visitor.server().requests().into_iter().filter(|request| request.path.contains("pdfjs-"));
        let is_on_a_fast_line = "return (navigator.connection?.downlink ?? 0) >= 5";
        assert!(
            visitor.run(is_on_a_fast_line, vec![]).await == true || readers.count() == 0,
            "there is nothing to read"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_work_in_several_formats_is_one_whose_formats_lead_to_each_other() {
    visit(PortalServer::start().await, async |visitor| {
        let documents = article(visitor).await;
        assert_eq!(documents.all("heading", "Brochure").await.len(), 1, "one work");
        for (format, ending) in [("PDF", "pdf"), ("EPUB", "epub"), ("DOCX", "docx")] {
            let name = format!("Download {format}");
            let links = documents.all("link", Name::Has("Brochure")).await;
            let mut found = Vec::new();
            for link in links {
                if link.words().await.starts_with(&name) {
                    found.push(link.attribute("download").await);
                }
            }
            assert_eq!(found, [Some(format!("cocreatie.{ending}"))], "{name}");
        }

        read(visitor, "Brochure").await;
        first_page_with_ink(visitor).await;
        visitor.main().await.says("Also as:").await;
        visitor.main().await.follow("EPUB").await;
        visitor.main().await.says("To be opened with a program on your device.").await;
        visitor.main().await.link("PDF · 67 KB").await;
        visitor.main().await.follow("DOCX").await;
        let download = visitor.main().await.link("Download").await;
        until("this is the DOCX", async || {
            download.attribute("download").await.as_deref() == Some("cocreatie.docx")
        })
        .await;
        visitor.main().await.follow("PDF · 67 KB").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}
