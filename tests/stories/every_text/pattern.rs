//! A text of the interface with places for values.

/// What may stand in the place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Value {
    /// A number, or a size with its unit.
    Number,
    /// A day, in the language of the text.
    Date,
    /// Whatever: names, addresses.
    Anything,
}

/// A text with places for values: `{n}` in it is a number.
#[derive(Debug)]
pub(super) struct Pattern {
    start: String,
    /// Each value with what stands behind it.
    rest: Vec<(Value, String)>,
}

impl Value {
    fn called(name: &str) -> Self {
        match name {
            "n" | "page" | "total" | "loaded" | "seconds" | "status" | "line" | "column" | "limit"
            | "width" | "height" => Self::Number,
            "date" => Self::Date,
            _ => Self::Anything,
        }
    }

    fn fits(self, value: &str, is_date: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Number => value.contains(char::is_numeric) && value.chars().count() <= 12,
            Self::Date => is_date(value),
            Self::Anything => !value.is_empty(),
        }
    }
}

impl Pattern {
    /// Reads a text of a locale file. `None` when there is no place for a value in it.
    pub(super) fn read(template: &str) -> Option<Self> {
        let mut pieces = template.split('{');
        let start = pieces.next()?.to_owned();
        let mut rest = Vec::new();
        for piece in pieces {
            let (name, behind) = piece.split_once('}')?;
            rest.push((Value::called(name), behind.to_owned()));
        }
        (!rest.is_empty()).then_some(Self { start, rest })
    }

    /// Whether a text is this one with values in it. A pattern without a word of its own says nothing of a text.
    pub(super) fn matches(&self, text: &str, is_date: impl Fn(&str) -> bool) -> bool {
        let mut words = std::iter::once(&self.start).chain(self.rest.iter().map(|(_, behind)| behind));
        words.any(|words| words.contains(char::is_alphabetic))
            && text.strip_prefix(&self.start).is_some_and(|text| fits(&self.rest, text, &is_date))
    }
}

/// Whether a text is made of these values, each with what stands behind it.
fn fits(rest: &[(Value, String)], text: &str, is_date: &impl Fn(&str) -> bool) -> bool {
    let Some(((value, behind), others)) = rest.split_first() else { return text.is_empty() };
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.any(|end| {
        let (written, after) = text.split_at(end);
        value.fits(written, is_date)
            && after.strip_prefix(behind.as_str()).is_some_and(|after| fits(others, after, is_date))
    })
}
