//! Where in the feed a value stands.

/// A place, as a path back to the feed. It costs nothing until a finding writes it out.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// The feed as a whole.
    Feed,
    /// A field of the object at a place.
    Field(&'a Place<'a>, &'static str),
    /// An element of the list at a place, from 0.
    Element(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// A field of this object. `name` is the specification's spelling, whatever the feed's.
    pub(super) fn field(&'a self, name: &'static str) -> Self {
        Self::Field(self, name)
    }

    /// An element of this list, from 0.
    pub(super) fn element(&'a self, index: usize) -> Self {
        Self::Element(self, index)
    }

    /// The place for people, as in `items[12].date_published`; empty for the feed as a whole.
    pub(super) fn written(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    /// Places are at most some twenty deep: sections end at eight levels.
    fn write(&self, text: &mut String) {
        match self {
            Self::Feed => {}
            Self::Field(parent, name) => {
                parent.write(text);
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            Self::Element(parent, index) => {
                parent.write(text);
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
}
