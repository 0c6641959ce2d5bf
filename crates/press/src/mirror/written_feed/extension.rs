//! What a feed says in `_tribune`.

use feed::{FeedExtension, ItemExtension, Language, Link, Localised, SectionExtension};

use super::members::{Members, Node, text};

pub(super) fn of(extension: &FeedExtension, picture: &dyn Fn(&Link) -> String) -> Option<Node> {
    let FeedExtension { languages, title, tagline, sections, theme, .. } = extension;
    let mut members = Members::default();
    members.list("languages", languages.iter().map(|language| language.as_str().into()).collect());
    members.maybe("title", localised(title));
    members.maybe("tagline", localised(tagline));
    members.list("sections", sections.iter().map(section).collect());
    let mut look = Members::default();
    look.maybe("color", theme.color.as_deref());
    look.maybe("logo", theme.logo.as_ref().map(picture));
    members.maybe("theme", look.object());
    members.object()
}

/// What an item says; `slug` is the one that its own page gives it.
pub(super) fn of_item(extension: &ItemExtension, slug: Option<String>) -> Option<Node> {
    let ItemExtension { section, slug: own, translations, featured, redirect_from, .. } = extension;
    let mut members = Members::default();
    members.maybe("section", section.as_deref());
    members.maybe("slug", own.clone().or(slug));
    members.list("translations", translations.iter().map(|id| id.as_str().into()).collect());
    members.maybe("featured", featured.then_some(Node::Flag(true)));
    members.list("redirect_from", redirect_from.iter().map(|path| path.as_str().into()).collect());
    members.object()
}

fn section(section: &SectionExtension) -> Node {
    let mut members = Members::default();
    members.put("id", section.id.as_str());
    members.maybe("title", localised(&section.title));
    members.list("sections", section.sections.iter().map(self::section).collect());
    members.whole()
}

fn localised(texts: &Localised) -> Option<Node> {
    let mut members = Members::default();
    for (language, words) in texts.iter() {
        members.put(Language::as_str(language), text(words));
    }
    members.object()
}
