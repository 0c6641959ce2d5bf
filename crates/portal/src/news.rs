//! What is new in a portal that was fetched again.

use feed::Link;

use feed::Numbering;

use crate::{Article, ArticleId, Portal};

impl Portal {
    /// How many works there are that `older` knows in no language: an item is known by its feed's address and
    /// its id. A new translation of a known work is no news.
    pub fn news_since(&self, older: &Self) -> usize {
        let mut known = Numbering::default();
        for article in &older.articles {
            known.number(&older.identity(article));
        }
        let is_known = |id: ArticleId| known.find(&self.identity(self.article(id))).is_some();
        let is_news = |id: &ArticleId| {
            let translations = &self.article(*id).translations;
            !is_known(*id) && translations.iter().all(|other| id < other && !is_known(*other))
        };
        self.article_ids().filter(is_news).count()
    }

    /// The article that an item became: `feed` is the index in what was given to [`Portal::build`], `item_id` the
    /// item's id in that feed. Looks through all articles.
    pub fn article_of(&self, feed: usize, item_id: &str) -> Option<ArticleId> {
        let is_it = |article: &Article| article.feed == feed && article.item_id == item_id;
        self.articles.iter().position(is_it).map(ArticleId)
    }

    /// The addresses of the feeds, as they were given to [`Portal::build`].
    pub fn feeds(&self) -> &[Link] {
        &self.feeds
    }

    /// What an item is known by in a portal of several feeds.
    fn identity(&self, article: &Article) -> String {
        // No link has a blank.
        let mut identity =
            self.feeds.get(article.feed).map_or_else(String::new, |feed| feed.as_str().to_owned());
        identity.push(' ');
        identity.push_str(&article.item_id);
        identity
    }
}
