//! What one can do with an article.

use super::{has, page, portal};
use crate::examples::SIGNED;

#[test]
fn an_article_has_its_tools_and_says_what_a_citation_needs() {
    let page = page(portal(SIGNED), "/en/news-and-analyses/signed");
    has(&page, "data-authors=\"An &quot;A&quot; Peeters\nSmit, Bo\"");
    has(&page, r#"data-published="2024-03-05""#);
    for (does, words) in
        [("copy", "Copy link"), ("share", "Share"), ("print", "Print"), ("cite", "How to cite")]
    {
        has(&page, &format!(r#"<button type="button" data-does="{does}" class="tool">{words}</button>"#));
    }
    has(&page, r#"role="status" data-failed="This could not be loaded."#);
}

#[test]
fn what_is_not_known_is_not_said() {
    let page = page(portal(SIGNED), "/en/news-and-analyses/bare");
    has(&page, r#"data-authors="""#);
    assert!(!page.contains("data-published"));
}
