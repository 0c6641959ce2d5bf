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
    /// Where the file is: an absolute address (RFC 3986). Nothing where an article is to be cited, which has no file.
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
    /// Who wrote it, a name on each line, or nothing.
    authors
    /// When its article was published (RFC 3339, `full-date`), or nothing.
    published
    /// What the portal is called.
    portal
    /// The size in bytes as the feed has it, in decimal digits, or nothing.
    size_in_bytes
}

impl Brief {
    /// Whether it is of a document, not of an article.
    pub(super) fn is_document(&self) -> bool {
        !self.address.is_empty()
    }

    /// The names of who wrote it.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.authors.lines().map(str::trim).filter(|name| !name.is_empty())
    }

    /// Year, month and day of when it was published.
    pub(super) fn date(&self) -> Option<(i32, u8, u8)> {
        let mut parts = self.published.splitn(3, '-');
        let date = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        matches!(date, (_, 1..=12, 1..=31)).then_some(date)
    }
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

    #[test]
    fn a_date_is_a_day_of_the_calendar_or_none() {
        let of = |published: &str| Brief { published: published.into(), ..Brief::default() }.date();
        assert_eq!(of("2024-03-05"), Some((2024, 3, 5)));
        for none in ["", "2024", "2024-13-05", "2024-03-00", "5 March 2024", "2024-03-05T10:00"] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn names_are_those_on_the_lines_that_have_one() {
        let brief = Brief { authors: "An Peeters\n \n Smit, Bo\n".into(), ..Brief::default() };
        assert_eq!(brief.names().collect::<Vec<_>>(), ["An Peeters", "Smit, Bo"]);
    }
}
