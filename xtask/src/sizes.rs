//! `cargo xtask sizes`: what a visitor downloads, against the budget.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::compress;
use crate::setup;
use crate::trouble::Trouble;
use crate::workspace::Workspace;

/// What a first article may cost, in bytes after brotli (a KB is 1000 bytes, as browsers count).
const BUDGET: u64 = 200_000;

/// What a file is for. The first four make up the budget, the others are fetched on demand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Part {
    Html,
    Css,
    Glue,
    Wasm,
    BackPages,
    Tools,
    Takeover,
    Paper,
    Reader,
    PdfJs,
    Sanitiser,
    Fonts,
    Content,
}

/// Bytes, before and after compression.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Size {
    raw: u64,
    brotli: u64,
}

/// Prints the table; an error when the budget is exceeded.
pub(crate) fn run(workspace: &Workspace, dist: &Path) -> Result<()> {
    ensure!(
        dist.join("index.html").is_file(),
        Trouble::new(
            format!("there is no build in {}", dist.display()),
            "its files are what is measured",
            "cargo xtask build"
        )
    );
    setup::node::ensure(workspace)?;
    println!("    measuring: a second, or 10 when nothing is compressed yet");
    let mut sizes = BTreeMap::<Part, Size>::new();
    for file in compress::compressed(workspace, dist)? {
        let size = sizes.entry(part(&file.name)).or_default();
        size.raw += file.raw;
        size.brotli += file.transferred();
    }
    println!("\n{}", table(&sizes));
    let total = first_article(&sizes).brotli;
    ensure!(
        total <= BUDGET,
        Trouble::new(
            format!("a first article costs {}, which is {} over its budget", kb(total), kb(total - BUDGET)),
            "the portal has to come up fast on a slow phone",
            "see what grew; a dependency that enters the browser build says its cost in the commit"
        )
    );
    Ok(())
}

fn part(name: &str) -> Part {
    let (folder, _) = name.split_once('/').unwrap_or_default();
    let kind = Path::new(name).extension().and_then(|kind| kind.to_str()).unwrap_or_default();
    match (folder, kind) {
        (folder, _) if folder.starts_with("pdfjs-") => Part::PdfJs,
        (folder, _) if folder.starts_with("dompurify-") => Part::Sanitiser,
        (folder, _) if folder.starts_with("fonts-") => Part::Fonts,
        ("", _) if name.starts_with("back-pages") => Part::BackPages,
        ("", _) if name.starts_with("document-reader") => Part::Reader,
        ("reader", _) => Part::Reader,
        ("tools", _) => Part::Tools,
        ("takeover", _) => Part::Takeover,
        ("back", _) => Part::BackPages,
        ("", "css") if name.starts_with("paper-") => Part::Paper,
        ("", "html") => Part::Html,
        ("", "css") => Part::Css,
        ("" | "snippets", "js" | "mjs") => Part::Glue,
        ("", "wasm") => Part::Wasm,
        _ => Part::Content,
    }
}

fn first_article(sizes: &BTreeMap<Part, Size>) -> Size {
    sizes.range(..=Part::Wasm).fold(Size::default(), |sum, (_, size)| Size {
        raw: sum.raw + size.raw,
        brotli: sum.brotli + size.brotli,
    })
}

fn table(sizes: &BTreeMap<Part, Size>) -> String {
    let mut table = format!("    {:<36}{:>12}{:>12}\n", "", "raw", "brotli");
    let mut row = |label: &str, size: Size| {
        let _ = writeln!(table, "    {label:<36}{:>12}{:>12}", kb(size.raw), kb(size.brotli));
    };
    let of = |part| sizes.get(&part).copied().unwrap_or_default();
    row("HTML", of(Part::Html));
    row("CSS", of(Part::Css));
    row("JavaScript (glue, boot, snippets)", of(Part::Glue));
    row("WebAssembly", of(Part::Wasm));
    row("= a first article", first_article(sizes));
    row("on demand: the back pages", of(Part::BackPages));
    row("on demand: tools for an article", of(Part::Tools));
    row("with a written page: its takeover", of(Part::Takeover));
    row("beside it: paper's style sheet", of(Part::Paper));
    row("on demand: the document reader", of(Part::Reader));
    row("on demand: PDF.js, all of it", of(Part::PdfJs));
    row("on demand: DOMPurify", of(Part::Sanitiser));
    row("on demand: fonts", of(Part::Fonts));
    row("content, locales, icons", of(Part::Content));
    let total = first_article(sizes).brotli;
    let _ = writeln!(table, "\n    A first article costs {} of its {}.", kb(total), kb(BUDGET));
    table
}

#[expect(clippy::cast_precision_loss, reason = "no file comes near 2^52 bytes")]
fn kb(bytes: u64) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_names_are_told_apart() {
        assert_eq!(part("index.html"), Part::Html);
        assert_eq!(part("tribune-6f1c0a9e5d.css"), Part::Css);
        assert_eq!(part("paper-6f1c0a9e5d.css"), Part::Paper);
        assert_eq!(part("back/back-0123456789abcdef.css"), Part::BackPages);
        assert_eq!(part("tribune-app-6f1c0a9e5d.js"), Part::Glue);
        assert_eq!(part("boot-77aa01.js"), Part::Glue);
        assert_eq!(part("snippets/tribune-app-88f/inline0.js"), Part::Glue);
        assert_eq!(part("tribune-app-6f1c0a9e5d_bg.wasm"), Part::Wasm);
        assert_eq!(part("back-pages_bg.wasm"), Part::BackPages);
        assert_eq!(part("back-pages.js"), Part::BackPages);
        assert_eq!(part("document-reader_bg.wasm"), Part::Reader);
        assert_eq!(part("reader/reader-0123456789abcdef.js"), Part::Reader);
        assert_eq!(part("tools/tools-0123456789abcdef.js"), Part::Tools);
        assert_eq!(part("takeover/takeover-0123456789abcdef.js"), Part::Takeover);
        assert_eq!(part("pdfjs-6.5.438/wasm/openjpeg.wasm"), Part::PdfJs);
        assert_eq!(part("dompurify-3.4.18/purify.min.js"), Part::Sanitiser);
        assert_eq!(part("fonts-5.3.1/LICENSE"), Part::Fonts);
        assert_eq!(part("locales/nl.json"), Part::Content);
        assert_eq!(part("documents/report.pdf"), Part::Content);
    }

    #[test]
    fn the_sum_is_of_what_a_first_article_needs() {
        let sizes = BTreeMap::from([
            (Part::Html, Size { raw: 5000, brotli: 2000 }),
            (Part::Wasm, Size { raw: 500_000, brotli: 150_000 }),
            (Part::Reader, Size { raw: 5_000_000, brotli: 2_000_000 }),
        ]);
        assert_eq!(first_article(&sizes), Size { raw: 505_000, brotli: 152_000 });
        let table = table(&sizes);
        assert!(table.contains("= a first article                       505.0 KB    152.0 KB"), "{table}");
        assert!(table.ends_with("A first article costs 152.0 KB of its 200.0 KB.\n"), "{table}");
    }
}
