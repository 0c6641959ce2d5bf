//! Links that lead where the writer meant.

use feed::{Link, LinkError};

use super::{Context, Tree};
use crate::same_file;
use feed::Numbering;

/// Schemes besides the web's that a link may have.
const OTHER_SCHEMES: [&str; 4] = ["mailto:", "tel:", "sms:", "geo:"];

/// Resolves each link, takes the odd ones away, leads documents to their page, marks those that lead outside.
pub(super) fn mend<T: Tree>(tree: &T, context: &Context) {
    let mut files = Numbering::default();
    // The number of a file is the index of its document: no two documents are one file.
    for (url, _) in &context.documents {
        files.number(&same_file::key(url));
    }
    for node in tree.elements(&["a", "area"]) {
        for unwanted in ["target", "ping", "rel"] {
            tree.remove_attribute(&node, unwanted);
        }
        let Some(href) = tree.attribute(&node, "href") else { continue };
        if href.trim_start().starts_with('#') {
            // The browser's own business: it moves focus and knows the target; the router would only scroll.
            tree.set_attribute(&node, "rel", "external");
            continue;
        }
        match context.base.resolve(&href) {
            Ok(link) => lead(tree, &node, &link, &files, context),
            Err(LinkError::Scheme) if has_other_scheme(&href) => {}
            Err(_) => tree.remove_attribute(&node, "href"),
        }
    }
}

fn lead<T: Tree>(tree: &T, node: &T::Node, link: &Link, files: &Numbering, context: &Context) {
    let document = files.find(&same_file::key(link)).and_then(|number| context.documents.get(number));
    if let Some((_, address)) = document {
        // `#page=12` means the same in the reader.
        let fragment = &link.as_str()[link.without_fragment().len()..];
        tree.set_attribute(node, "href", &format!("{address}{fragment}"));
        return;
    }
    tree.set_attribute(node, "href", link.as_str());
    // The portal's router leaves links alone that are `external`: files on our own host need it too.
    let is_outside = link.origin() != context.origin;
    tree.set_attribute(node, "rel", if is_outside { "external noopener" } else { "external" });
    if is_outside {
        tree.set_attribute(node, "class", "outside");
    }
}

fn has_other_scheme(href: &str) -> bool {
    let href = href.trim().to_ascii_lowercase();
    OTHER_SCHEMES.iter().any(|scheme| href.starts_with(scheme))
}
