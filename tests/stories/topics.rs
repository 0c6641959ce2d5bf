//! Topics, authors and years: lists of lists, and the ways there.

use browser::{Name, PortalServer, Visitor, visit};

use crate::places::{LONG, trail};

/// What is listed on the page that is open, in its order.
async fn listed(visitor: &Visitor, name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for link in visitor.navigation(name).await.all("link", Name::Any).await {
        words.push(link.words().await);
    }
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_goes_from_an_article_to_its_topic_and_to_all_topics() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.main().await.article().await.follow("co-creation").await;
        visitor.is_at("/en/topics/co-creation").await;
        visitor.heading("co-creation").await.gets_focus().await;
        visitor.has_title("co-creation – FLORA").await;
        assert_eq!(trail(visitor, "You are here").await, ["Home", "Topics", "co-creation"]);
        visitor.main().await.link(Name::Has("Who holds the pen?")).await;

        visitor.navigation("You are here").await.follow("Topics").await;
        visitor.is_at("/en/topics").await;
        assert_eq!(trail(visitor, "You are here").await, ["Home", "Topics"]);
        let topics = listed(visitor, "Topics").await;
        assert!(topics.len() > 20, "{topics:?}");
        visitor.navigation("Topics").await.follow("armoede").await;
        visitor.is_at("/en/topics/armoede").await;
        // Its name is in the language of its articles.
        assert_eq!(visitor.heading("armoede").await.attribute("lang").await.as_deref(), Some("nl"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn topics_and_authors_stand_in_the_order_of_the_readers_language() {
    visit(PortalServer::start().await, async |visitor| {
        for (language, topics, authors) in [
            ("en", "Topics", "Authors"),
            ("fr", "Thèmes", "Auteurs"),
            ("de", "Themen", "Autorinnen und Autoren"),
        ] {
            for (place, name) in [("topics", topics), ("authors", authors)] {
                visitor.open(&format!("/{language}/{place}")).await;
                let found = listed(visitor, name).await;
                assert!(found.len() > 3, "{found:?}");
                let ordered = visitor
                    .run(
                        "const [names, language] = arguments;
                        return names.toSorted(new Intl.Collator(language).compare)",
                        vec![found.clone().into(), language.into()],
                    )
                    .await;
                assert_eq!(serde_json::json!(found), ordered, "{language} {place}");
            }
        }
        // By their letters' numbers, capitals would come before all small letters, and letters with accents after them.
        visitor.open("/en/topics").await;
        let found = listed(visitor, "Topics").await;
        let place = |name: &str| found.iter().position(|other| other == name).unwrap();
        assert!(
            place("cocreatie") < place("cocréation") && place("cocréation") < place("cultuurparticipatie")
        );
        assert!(place("energie") < place("FLORA") && place("FLORA") < place("gender"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wrote_an_article_leads_to_what_else_they_wrote() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        let author = visitor.main().await.article().await.all("link", Name::Any).await;
        let mut address = None;
        for link in author {
            let href = link.attribute("href").await.unwrap_or_default();
            if href.starts_with("/en/authors/") {
                address = Some((href, link.words().await, link));
                break;
            }
        }
        let (address, name, link) = address.expect("a link to an author");
        link.click().await;
        visitor.is_at(&address).await;
        visitor.heading(name.as_str()).await;
        assert_eq!(trail(visitor, "You are here").await, ["Home", "Authors", &name]);
        visitor.main().await.link(Name::Has("Who holds the pen?")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn years_lead_to_what_was_published_in_them() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.navigation("Browse").await.follow("Years").await;
        visitor.is_at("/en/years").await;
        let years = listed(visitor, "Years").await;
        assert!(years.is_sorted_by(|one, next| one > next) && years.len() > 3, "{years:?}");
        visitor.navigation("Years").await.follow("2024").await;
        visitor.is_at("/en/years/2024").await;
        visitor.main().await.link(Name::Has("The meter in the hallway")).await;
        // The address of an older site's list, or one that is mistyped, has nothing.
        visitor.open("/en/years/1899").await;
        visitor.heading("There is no such page").await;
    })
    .await;
}
