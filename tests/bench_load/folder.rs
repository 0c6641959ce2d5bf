//! The folder that is served: a build of the portal, the bare pages, and, where they are wanted, the written pages.

use std::{fs, io, path::Path, time::Duration};

use browser::copy_folder;
use feed::Link;
use press::{compress::compress, fetch::Client, prerender::Prerender};
use tempfile::TempDir;

/// The seed page as it was found, a paragraph at a time.
const SEED: &str = include_str!("../fixtures/seed-page.txt");

/// Lays it into a folder of its own, as it would be deployed at this origin; the build stays as it is.
pub(crate) fn lay(dist: &Path, origin: &str, is_written: bool) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let to = folder.path();
    copy_folder(dist, to)?;
    fs::create_dir_all(to.join("bare"))?;
    fs::write(to.join("bare/index.html"), bare_page(SEED, ""))?;
    fs::create_dir_all(to.join("styled"))?;
    fs::write(
        to.join("styled/index.html"),
        bare_page(SEED, "<link rel=\"stylesheet\" href=\"/styled/style.css\">\n"),
    )?;
    fs::write(
        to.join("styled/style.css"),
        "body { margin: 1rem auto; max-inline-size: 40rem; font: 1rem / 1.5 serif }\n",
    )?;
    if is_written {
        write(to, origin);
    }
    compress(to).unwrap_or_else(|error| panic!("{error}"));
    Ok(folder)
}

fn write(folder: &Path, origin: &str) {
    let site = Link::absolute(&format!("{origin}/")).expect("an address");
    let run = Prerender {
        folder,
        site: &site,
        client: &Client::new(Duration::from_secs(1), None),
        redirects: None,
        allow_shrink: false,
        slim: false,
        now: i64::MAX,
        progress: &|_: press::Step<'_>| (),
    };
    run.run().unwrap_or_else(|error| panic!("{error}"));
}

/// The words of the seed page, and what a browser needs to show them on a phone.
fn bare_page(seed: &str, style: &str) -> String {
    let mut paragraphs = seed.split("\n\n").map(|paragraph| escaped(paragraph.trim()));
    let mut next = || paragraphs.next().unwrap_or_default();
    let (tagline, trail, title) = (next(), next(), next());
    let text: Vec<String> = paragraphs.map(|paragraph| format!("<p>{paragraph}</p>\n")).collect();
    let text = text.concat();
    format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n{style}</head>\n<body>\n<p lang=\"en\">{tagline}</p>\n<p>{trail}</p>\n<main>\n\
         <h1>{title}</h1>\n{text}</main>\n</body>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bare_page_has_all_words_of_the_seed() {
        let page = bare_page(SEED, "");
        for paragraph in SEED.split("\n\n") {
            assert!(page.contains(paragraph.trim()), "{paragraph}");
        }
        assert!(!page.contains("<script") && !page.contains("stylesheet"));
    }
}
