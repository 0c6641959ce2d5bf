//! Pictures, sound and film: addresses resolved, loaded when they are near.

use super::{Context, Tree};

pub(super) fn mend<T: Tree>(tree: &T, context: &Context) {
    for node in tree.elements(&["img", "audio", "video", "source", "track"]) {
        for attribute in ["src", "poster"] {
            if let Some(written) = tree.attribute(&node, attribute) {
                match context.base.resolve(&written) {
                    Ok(link) => tree.set_attribute(&node, attribute, link.as_str()),
                    Err(_) => tree.remove_attribute(&node, attribute),
                }
            }
        }
        if let Some(candidates) = tree.attribute(&node, "srcset") {
            tree.set_attribute(&node, "srcset", &resolve_candidates(&candidates, context));
        }
        match tree.name(&node).as_str() {
            "img" => wait(tree, &node),
            "audio" | "video" => play_when_asked(tree, &node),
            _ => {}
        }
    }
}

fn wait<T: Tree>(tree: &T, image: &T::Node) {
    tree.set_attribute(image, "loading", "lazy");
    tree.set_attribute(image, "decoding", "async");
    // Without one, a screen reader reads the file's name.
    if tree.attribute(image, "alt").is_none() {
        tree.set_attribute(image, "alt", "");
    }
}

fn play_when_asked<T: Tree>(tree: &T, player: &T::Node) {
    tree.remove_attribute(player, "autoplay");
    tree.set_attribute(player, "controls", "");
    tree.set_attribute(player, "preload", "none");
}

/// `a.jpg 1x, b.jpg 2x`; a candidate that is no link is left out.
fn resolve_candidates(candidates: &str, context: &Context) -> String {
    let mut resolved = String::new();
    for candidate in candidates.split(", ") {
        let mut parts = candidate.trim().trim_end_matches(',').splitn(2, char::is_whitespace);
        let Some(link) = parts.next().and_then(|url| context.base.resolve(url).ok()) else { continue };
        if !resolved.is_empty() {
            resolved.push_str(", ");
        }
        resolved.push_str(link.as_str());
        if let Some(size) = parts.next() {
            resolved.push(' ');
            resolved.push_str(size.trim());
        }
    }
    resolved
}
