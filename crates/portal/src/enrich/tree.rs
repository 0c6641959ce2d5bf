//! The little that enriching asks of a tree of elements.

/// A parsed piece of HTML that can be changed. Names of elements and attributes are lower-case.
pub trait Tree {
    /// One element; cheap to clone.
    type Node: Clone;

    /// Every element below the root that has one of these names, in document order; every one for `["*"]`.
    fn elements(&self, names: &[&str]) -> Vec<Self::Node>;

    /// The element's name.
    fn name(&self, node: &Self::Node) -> String;

    /// The value of an attribute.
    fn attribute(&self, node: &Self::Node, name: &str) -> Option<String>;

    /// Sets an attribute.
    fn set_attribute(&self, node: &Self::Node, name: &str, value: &str);

    /// Removes an attribute, if it is there.
    fn remove_attribute(&self, node: &Self::Node, name: &str);

    /// All text in the element.
    fn text(&self, node: &Self::Node) -> String;

    /// The first element of this name among the element's children.
    fn child(&self, node: &Self::Node, name: &str) -> Option<Self::Node>;

    /// The first element below this one, or below the root, that a CSS selector is right for.
    fn find(&self, within: Option<&Self::Node>, selector: &str) -> Option<Self::Node>;

    /// Puts a new element with this text at the end of an element, and returns it.
    fn append(&self, node: &Self::Node, name: &str, text: &str) -> Self::Node;

    /// Gives the element another name; attributes and children stay. Returns the element of that name.
    fn rename(&self, node: &Self::Node, name: &str) -> Self::Node;

    /// Puts a new element around this one and returns it.
    fn wrap(&self, node: &Self::Node, name: &str) -> Self::Node;

    /// Puts a new element with this text in the place of this one, children and all, and returns it.
    fn replace(&self, node: &Self::Node, name: &str, text: &str) -> Self::Node;
}
