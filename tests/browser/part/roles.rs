//! The roles that the stories speak of (WAI-ARIA 1.2).

use super::{Name, Part};

impl Part {
    /// A link.
    pub async fn link<'a>(&self, name: impl Into<Name<'a>>) -> Part {
        self.find("link", name).await
    }

    /// A heading of any level.
    pub async fn heading<'a>(&self, name: impl Into<Name<'a>>) -> Part {
        self.find("heading", name).await
    }

    /// A button.
    pub async fn button<'a>(&self, name: impl Into<Name<'a>>) -> Part {
        self.find("button", name).await
    }

    /// A landmark with links.
    pub async fn navigation<'a>(&self, name: impl Into<Name<'a>>) -> Part {
        self.find("navigation", name).await
    }

    /// The page without what is around it.
    pub async fn main(&self) -> Part {
        self.find("main", Name::Any).await
    }

    /// What is told without having been asked.
    pub async fn alert(&self) -> Part {
        self.find("alert", Name::Any).await
    }

    /// The text of an article.
    pub async fn article(&self) -> Part {
        self.find("article", Name::Any).await
    }
}
