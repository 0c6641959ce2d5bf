//! Pages to read.

use reflow::{Block, Leaf, Span};

/// A page of A4 with these runs, links and tree, as JSON.
pub(crate) fn page(runs: &[String], links: &str, tree: &str) -> String {
    let runs = runs.join(",");
    format!(
        r#"{{"width":5950,"height":8420,"language":"nl","runs":[{runs}],"links":[{links}],"tree":{tree}}}"#
    )
}

/// A run of 10 points, half as wide for each letter.
pub(crate) fn run(text: &str, x: i64, y: i64) -> String {
    sized(text, x, y, 100)
}

/// A run of a size.
pub(crate) fn sized(text: &str, x: i64, y: i64, size: i64) -> String {
    let width = i64::try_from(text.chars().count()).unwrap() * size / 2;
    format!(r#"["{text}",{x},{y},{width},{size},0,0,null]"#)
}

/// A run that is marked.
pub(crate) fn marked(text: &str, x: i64, y: i64, mark: &str) -> String {
    run(text, x, y).replace("null]", &format!("\"{mark}\"]"))
}

/// Lines below each other, one every 12 points.
pub(crate) fn lines(texts: &[&str], x: i64, y: i64) -> Vec<String> {
    (0..).zip(texts).map(|(at, text)| run(text, x, y + at * 120)).collect()
}

pub(crate) fn read(json: &str) -> Leaf {
    reflow::read(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// A page without a tree.
pub(crate) fn untagged(runs: &[String]) -> Vec<String> {
    let leaf = read(&page(runs, "", "null"));
    assert!(!leaf.is_tagged);
    shown(&leaf.blocks)
}

/// A page with a tree.
pub(crate) fn tagged(runs: &[String], tree: &str) -> Vec<String> {
    let leaf = read(&page(runs, "", tree));
    assert!(leaf.is_tagged);
    shown(&leaf.blocks)
}

/// Each block as one line.
pub(crate) fn shown(blocks: &[Block]) -> Vec<String> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => format!("h{level}: {}", spans(text)),
        Block::Paragraph(text) => format!("p: {}", spans(text)),
        Block::List { is_ordered, items } => {
            let items = items.iter().map(|item| {
                let label = item.label.as_ref().map(|label| format!("{label} ")).unwrap_or_default();
                let mut parts = vec![format!("{label}{}", spans(&item.text))];
                parts.extend(shown(&item.inner));
                parts.join(" + ")
            });
            format!("{}: ({})", if *is_ordered { "ol" } else { "ul" }, items.collect::<Vec<_>>().join(") ("))
        }
        Block::Table { rows, caption } => {
            let rows = rows.iter().map(|row| {
                let cells = row
                    .cells
                    .iter()
                    .map(|cell| format!("{}{}", if cell.is_header { "# " } else { "" }, spans(&cell.text)));
                cells.collect::<Vec<_>>().join(" | ")
            });
            format!("table: {}: {}", spans(caption), rows.collect::<Vec<_>>().join(" || "))
        }
        Block::Quote(blocks) => format!("quote: {}", shown(blocks).join(" + ")),
        Block::Code(text) => format!("code: {}", spans(text)),
        Block::Figure { alt, caption } => {
            format!("figure: {}: {}", alt.as_deref().unwrap_or("-"), spans(caption))
        }
        Block::Note(text) => format!("note: {}", spans(text)),
    }
}

/// Links in brackets, languages in front, `*strong*` and `_stressed_`.
fn spans(spans: &[Span]) -> String {
    let show = |span: &Span| {
        let mut text = span.text.clone();
        if span.is_strong {
            text = format!("*{text}*");
        }
        if span.is_emphasised {
            text = format!("_{text}_");
        }
        if let Some(language) = &span.language {
            text = format!("{language}:{text}");
        }
        match &span.link {
            Some(link) => format!("[{text}]({link})"),
            None => text,
        }
    };
    spans.iter().map(show).collect()
}
