//! Names of people, made safe for the feed's reader: it looks for an address of e-mail in them and cuts around it byte
//! by byte, so that `Yuki（yuki@example.org）` would end the program.

use std::borrow::Cow;

/// The elements whose text the reader takes for a person with an address.
const ELEMENTS: [&str; 5] = ["author", "managingEditor", "webMaster", "dc:creator", "itunes:author"];

/// The XML with a blank for each foreign sign that is no letter, in whatever names a person with an address.
pub(super) fn tame(xml: &[u8]) -> Cow<'_, [u8]> {
    let Ok(text) = std::str::from_utf8(xml) else { return Cow::Borrowed(xml) };
    let mut tamed = String::new();
    let mut written = 0;
    for (at, _) in text.match_indices('<') {
        let Some((start, name)) = person(text, at).filter(|(start, _)| *start >= written) else { continue };
        if name.contains('@') && name.contains(is_sign) {
            tamed.push_str(&text[written..start]);
            tamed.push_str(&name.replace(is_sign, " "));
            written = start + name.len();
        }
    }
    if written == 0 {
        return Cow::Borrowed(xml);
    }
    tamed.push_str(&text[written..]);
    Cow::Owned(tamed.into_bytes())
}

/// The text of a person's element that opens at `at`, and where that text starts.
fn person(text: &str, at: usize) -> Option<(usize, &str)> {
    let tag = &text[at + 1..];
    let ends = |next: char| next == '>' || next.is_ascii_whitespace();
    ELEMENTS
        .into_iter()
        .find(|element| tag.strip_prefix(*element).is_some_and(|rest| rest.starts_with(ends)))?;
    let start = at + 1 + tag.find('>')? + 1;
    text[start..].split("</").next().map(|name| (start, name))
}

fn is_sign(letter: char) -> bool {
    !letter.is_ascii() && !letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tamed(xml: &str) -> String {
        String::from_utf8(tame(xml.as_bytes()).into_owned()).unwrap()
    }

    #[test]
    fn signs_around_an_address_become_blanks() {
        assert_eq!(
            tamed(
                "<p>（a@b）</p><author>由紀（yuki@example.org）</author><dc:creator x='1'><![CDATA[«a@b.org»]]></dc:creator>"
            ),
            "<p>（a@b）</p><author>由紀 yuki@example.org </author><dc:creator x='1'><![CDATA[ a@b.org ]]></dc:creator>"
        );
    }

    #[test]
    fn all_else_stays() {
        for same in
            ["<author>“Éva”</author>", "<author/>", "<author", "<authors>（a@b）</authors>", "（a@b.org）"]
        {
            assert_eq!(tamed(same), same);
        }
        assert_eq!(
            tame(b"<author>\xab a@b \xbb</author>"),
            Cow::Borrowed(&b"<author>\xab a@b \xbb</author>"[..])
        );
    }
}
