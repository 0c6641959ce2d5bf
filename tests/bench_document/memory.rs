//! What a tab takes, after so many documents.

mod held;
mod resident;

use std::time::Duration;

use browser::{Browser, Profile, until};

use crate::{
    contestant::Contestant,
    document::AGAIN,
    opening::{Opening, follow, is_ready, new_browser},
};
use held::Held;

/// After how many documents it is looked at.
const MILESTONES: [usize; 4] = [0, 1, 5, 20];
/// How long nothing is done before it is: a worker that nobody needs ends after ten seconds.
const REST: Duration = Duration::from_secs(12);

/// Opens and closes documents in one tab, and prints what it takes.
pub(crate) async fn measure(opening: &Opening<'_>) {
    println!(
        "\n    memory of one tab, after opening and closing a document of {}\n{}",
        AGAIN.title(),
        Held::head()
    );
    let browser = new_browser().await;
    opening.go_to(&browser, Profile::Fast, Contestant::Portal, AGAIN).await;
    let mut count = 0;
    for milestone in MILESTONES {
        while count < milestone {
            open_and_close(&browser).await;
            count += 1;
        }
        tokio::time::sleep(REST).await;
        println!("{}", Held::by(&browser).line(count));
    }
}

async fn open_and_close(browser: &Browser) {
    follow(browser, AGAIN).await;
    // The controls come after the page, and are to be closed, too.
    let has_controls = "return !document.querySelector('.reader-status') || document.querySelector('.reader-program').childElementCount > 1";
    until("the reader is whole", async || browser.run(has_controls, vec![]).await == true).await;
    browser.run("document.querySelector('.back').click()", vec![]).await;
    is_ready(browser, AGAIN).await;
}
