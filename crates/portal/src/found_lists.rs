//! Long lists, once somebody has asked for them: whoever writes a portal's pages asks on each page of a list for the whole of it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use feed::Language;

use crate::{ArticleId, Spot};

/// What was found so far.
#[derive(Debug, Default)]
pub(crate) struct FoundLists {
    articles: Known<(Spot, Language), ArticleId>,
    languages: Known<Spot, Language>,
}

type Known<K, V> = RwLock<HashMap<K, Arc<[V]>>>;

impl FoundLists {
    /// What a spot lists for a reader of a language.
    pub(crate) fn articles(
        &self,
        spot: Spot,
        language: &Language,
        find: impl FnOnce() -> Vec<ArticleId>,
    ) -> Vec<ArticleId> {
        known(&self.articles, (spot, language.clone()), find)
    }

    /// In which languages that is.
    pub(crate) fn languages(&self, spot: Spot, find: impl FnOnce() -> Vec<Language>) -> Vec<Language> {
        known(&self.languages, spot, find)
    }
}

/// Two that look at once may both find it; it is the same.
fn known<K: Eq + Hash, V: Clone>(found: &Known<K, V>, key: K, find: impl FnOnce() -> Vec<V>) -> Vec<V> {
    let before = found.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    before.map_or_else(
        || {
            let list = find();
            found.write().unwrap_or_else(PoisonError::into_inner).insert(key, list.as_slice().into());
            list
        },
        |list| list.to_vec(),
    )
}

impl Clone for FoundLists {
    fn clone(&self) -> Self {
        Self::default()
    }
}
