//! What a page says of the document that it opens.

/// Makes the struct, and a list of its fields by name: the two programs hand it over as an object of texts.
macro_rules! brief {
    ($($(#[$meta:meta])* $field:ident)*) => {
        /// What the portal's program says of the document that it opens; PDF.js and the reader's program need it.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Brief { $($(#[$meta])* pub $field: String,)* }

        impl Brief {
            /// Each field by its name.
            pub fn fields(&self) -> [(&'static str, &str); [$(stringify!($field)),*].len()] {
                [$((stringify!($field), self.$field.as_str())),*]
            }

            /// Takes each field from whoever has it by name.
            pub fn from_fields(field: impl Fn(&str) -> String) -> Self {
                Self { $($field: field(stringify!($field)),)* }
            }
        }
    };
}

brief! {
    /// Where the file is: an absolute address (RFC 3986).
    address
    /// The name to save it under.
    file_name
    /// What it is called, in its own language.
    title
    /// The title's language (BCP 47), or nothing.
    title_language
    /// The language of the interface (BCP 47).
    language
    /// What a page is called, with `{n}` for its label.
    page_label
    /// What is said of a page that cannot be read.
    damaged_label
    /// What is said of a link that leads out of the portal.
    outside_label
    /// The document's own place in the portal: an absolute address.
    here
    /// Where its article is: a path of the portal's.
    back
    /// Who wrote it, as one text, or nothing.
    authors
    /// When its article was published, written out in the interface's language, or nothing.
    published
    /// What the portal is called.
    portal
    /// The size in bytes as the feed has it, in decimal digits, or nothing.
    size_in_bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_survives_the_way_from_one_program_to_the_other() {
        let brief = Brief { title: "Jaarverslag".into(), back: "/nl/a".into(), ..Brief::default() };
        let fields = brief.fields();
        let again = Brief::from_fields(|name| {
            fields.iter().find(|(field, _)| *field == name).map(|(_, value)| (*value).to_owned()).unwrap()
        });
        assert_eq!(again, brief);
    }
}
