//! A feed that means harm.

use browser::{Answer, Name, PortalServer, Visitor, visit};

/// Each of its items tries to run `pwned = …`, to load something, or to take the visitor elsewhere.
const FEED: &str = include_str!("../fixtures/hostile-feed.json");

/// What no page of the portal's own articles may have inside.
const NEVER: &str = "text => [...text.querySelectorAll('*')].filter((it) =>
    ['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'svg', 'math', 'base', 'meta', 'link', 'template']
        .includes(it.localName)
    || [...it.attributes].some(({ name, value }) =>
        name.startsWith('on') || name === 'style' || name === 'srcdoc' || /^\\s*(javascript|data|vbscript):/i.test(value))
).map((it) => it.outerHTML)";

async fn nothing_happened(visitor: &Visitor) {
    assert_eq!(visitor.run("return typeof window.pwned", vec![]).await, "undefined", "a script has run");
    assert!(visitor.browser().client().get_alert_text().await.is_err(), "a dialogue is open");
    assert!(visitor.address().await.starts_with('/'), "the visitor was taken elsewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_hostile_article_runs_and_its_words_stay() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(FEED));
        // Chromium holds the policy against what its parser reads, in documents on no screen too. What is plainly written is
        // taken out before; a handler in markup that is made to confuse parsers is blocked, and reported.
        visitor.may_be_blocked(&["script-src-attr"]);
        visitor.expects_trouble();
        for (slug, words) in [
            ("scripts", "Words before the script. Words after the script."),
            ("handlers", "Words on an image. Words in a box. Words in a summary."),
            ("links", "Words of a link. Words of a sly link. Words of a data link. Words of a plain link."),
            ("forms", "Words above the form."),
            ("frames", "Words above the frame."),
            ("styles", "Words with a style."),
            ("drawings", "Words above the drawing."),
            ("mutations", "Words above the mutation."),
            ("clobbering", "Words above the clobbering."),
        ] {
            visitor.open(&format!("/en/news-and-analyses/{slug}")).await;
            for words in words.split_inclusive(". ") {
                visitor.article().await.says(words.trim()).await;
            }
            let text = visitor.article().await.first(".prose:not([aria-busy])").await;
            let found = text.tell(NEVER).await;
            assert_eq!(found.as_array().map(Vec::len), Some(0), "{slug}: {found}");
            for link in text.all("link", Name::Any).await {
                let address = link.tell("it => it.href").await.as_str().unwrap_or_default().to_owned();
                assert!(address.starts_with("http"), "{slug}: {address}");
            }
            nothing_happened(visitor).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_in_titles_and_names_is_never_more_than_words() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(FEED));
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.link("A bold & brave title").await;
        visitor.main().await.follow("2 < 3 and bold is written so").await;
        visitor.heading("2 < 3 and bold is written so").await;
        visitor.article().await.link("<script>pwned = 'author'</script>").await;
        nothing_happened(visitor).await;
        visitor.open("/en").await;
        visitor.first("h1").await;
        nothing_happened(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_documents_never_become_links() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(FEED));
        visitor.open("/en/news-and-analyses/attachments").await;
        visitor.heading("Attachments").await;
        visitor.article().await.says("Words above the documents.").await;
        let links = visitor.article().await.all("link", Name::Any).await;
        for link in links {
            let address = link.tell("it => it.href").await.as_str().unwrap_or_default().to_owned();
            assert!(address.starts_with("http"), "{address}");
        }
        nothing_happened(visitor).await;
    })
    .await;
}
