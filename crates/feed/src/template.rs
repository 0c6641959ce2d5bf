//! What templates leave behind when nobody fills them in.

use crate::Code;

/// How placeholders begin and end: Mustache, Liquid, Jinja, Twig, Handlebars and Hugo; their tags; ERB and EJS.
const MARKS: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")];

/// What JavaScript makes of a value that is not there, or is no text.
const NO_TEXTS: [&str; 2] = ["undefined", "[object Object]"];

/// What to say of a trimmed text with placeholders in it: [`Code::TemplateForText`] when it is nothing but
/// placeholders, [`Code::TemplateInText`] when there is more.
pub(crate) fn remnant(text: &str) -> Option<Code> {
    if NO_TEXTS.contains(&text) {
        return Some(Code::TemplateForText);
    }
    // Looking for two letters at once takes much longer than for each byte.
    if !text.bytes().any(|byte| matches!(byte, b'{' | b'<')) {
        return None;
    }
    let (open, close) = MARKS.into_iter().find(|(open, close)| {
        let after = text.find(open).and_then(|at| text.get(at + 2..));
        after.is_some_and(|after| after.contains(close))
    })?;
    let is_all = text.starts_with(open) && text.ends_with(close);
    Some(if is_all { Code::TemplateForText } else { Code::TemplateInText })
}

/// Whether a body has placeholders. They are rare, and bodies are long: up to the first nothing is looked at but braces.
pub(crate) fn is_in(body: &str) -> bool {
    let mut rest = body;
    while let Some(found) = rest.find('{').and_then(|at| rest.get(at..)) {
        if found.starts_with("{{") || found.starts_with("{%") {
            return remnant(found).is_some();
        }
        rest = found.get(1..).unwrap_or_default();
    }
    false
}
