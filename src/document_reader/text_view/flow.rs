//! What is going on between the text and the document.

use super::TextSpot;

/// What is going on between the text and the document.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Flow {
    /// The page whose text was asked for.
    pub(super) awaited: Option<u32>,
    /// Where to go once it is there, and whether focus goes along.
    pub(super) goal: Option<(u32, bool)>,
    /// Pages that the document was told of by us, and has not confirmed yet.
    told: Vec<u32>,
    /// Where the reader is.
    pub(super) spot: Option<TextSpot>,
    /// Where the text was scrolled to by us. Until the reader moves on from there, it says nothing of what is read.
    pub(super) settled: Option<i32>,
    /// Whether a look at where the reader is will follow.
    pub(super) will_look: bool,
}

impl Flow {
    /// Whether the document has to be told that this page is read now; it is taken for told.
    pub(super) fn tells(&mut self, page: u32, current: u32) -> bool {
        let is_news = self.told.last().copied().unwrap_or(current) != page;
        if is_news {
            self.told.push(page);
        }
        is_news
    }

    /// Whether the document is at this page because we told it so. The document may leave out some of them.
    pub(super) fn is_own(&mut self, page: u32) -> bool {
        let at = self.told.iter().position(|told| *told == page);
        match at {
            Some(at) => drop(self.told.drain(..=at)),
            None => self.told.clear(),
        }
        at.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_we_told_of_leads_nowhere_and_another_does() {
        let mut flow = Flow::default();
        assert!(flow.tells(4, 3) && !flow.tells(4, 3) && flow.tells(5, 3));
        assert!(flow.is_own(4) && flow.is_own(5));
        assert!(!flow.is_own(9));
    }

    #[test]
    fn the_document_may_skip_pages_on_the_way() {
        let mut flow = Flow::default();
        assert!(flow.tells(4, 3) && flow.tells(5, 3));
        assert!(flow.is_own(5));
        assert!(!flow.is_own(4), "somebody else went there");
        assert!(!flow.tells(5, 5));
    }
}
