//! Written pages whose server has a policy from before they were written.

use browser::{Answer, PortalServer, Visitor, until, visit};

use crate::places::SEED;
use crate::prerendered::is_written;

/// Whether the style sheet is there, and the switch of themes.
async fn is_styled(visitor: &Visitor) -> bool {
    let script = "return getComputedStyle(document.querySelector('.masthead-top')).display === 'flex'
        && Boolean(document.querySelector('footer input[type=radio]'))";
    visitor.run(script, vec![]).await == true
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_is_older_than_a_page_keeps_no_styles_from_it() {
    let server = PortalServer::start_written().await;
    let page = String::from_utf8(server.file(&format!("{}/index.html", &SEED[1..])).unwrap()).unwrap();
    let newer = page.replace("</style>", " </style>").replacen("</script>", " </script>", 1);
    assert_ne!(page, newer, "the page holds what it is painted with");
    let newer = newer.replace("http://written.invalid", server.origin());
    server.answer(&SEED[1..], Answer::new(200, "text/html", newer));
    server.feed(Answer::status(503));
    visit(server, async |visitor| {
        visitor.expects_trouble();
        visitor.may_be_blocked(&["style-src", "style-src-elem", "script-src", "script-src-elem"]);
        visitor.open(SEED).await;
        until("the styles are fetched", async || is_styled(visitor).await).await;
        assert!(is_written(visitor).await);
    })
    .await;
}
