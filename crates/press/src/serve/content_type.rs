//! What a file is, by its name, and whether squeezing it is worth the while.

/// Names that stand for themselves, in the order of what a portal has most of.
const TYPES: [(&[&str], &str); 37] = [
    (&["html", "htm"], "text/html; charset=utf-8"),
    (&["js", "mjs"], "text/javascript; charset=utf-8"),
    (&["css"], "text/css; charset=utf-8"),
    (&["wasm"], "application/wasm"),
    (&["json", "map"], "application/json"),
    (&["webmanifest"], "application/manifest+json"),
    (&["txt"], "text/plain; charset=utf-8"),
    (&["md"], "text/markdown; charset=utf-8"),
    (&["csv"], "text/csv; charset=utf-8"),
    (&["vtt"], "text/vtt; charset=utf-8"),
    (&["xml", "rss", "atom"], "application/xml"),
    (&["svg"], "image/svg+xml"),
    (&["png"], "image/png"),
    (&["jpg", "jpeg"], "image/jpeg"),
    (&["webp"], "image/webp"),
    (&["avif"], "image/avif"),
    (&["gif"], "image/gif"),
    (&["ico"], "image/x-icon"),
    (&["woff2"], "font/woff2"),
    (&["woff"], "font/woff"),
    (&["ttf"], "font/ttf"),
    (&["pdf"], "application/pdf"),
    (&["mp4", "m4v"], "video/mp4"),
    (&["webm"], "video/webm"),
    (&["mp3"], "audio/mpeg"),
    (&["m4a"], "audio/mp4"),
    (&["ogg", "oga", "opus"], "audio/ogg"),
    (&["wav"], "audio/wav"),
    (&["epub"], "application/epub+zip"),
    (&["zip"], "application/zip"),
    (&["odt"], "application/vnd.oasis.opendocument.text"),
    (&["doc"], "application/msword"),
    (&["docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (&["xls"], "application/vnd.ms-excel"),
    (&["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (&["ppt"], "application/vnd.ms-powerpoint"),
    (&["pptx"], "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
];

/// The media type of a file, by its path.
pub(crate) fn of(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    // Feeds have types of their own, and only the name tells.
    if name == "feed.json" {
        return "application/feed+json";
    }
    if name == "rss.xml" {
        return "application/rss+xml";
    }
    let Some((_, extension)) = name.rsplit_once('.') else {
        // LICENSE, NOTICE, CNAME: people wrote them, and people read them.
        return "text/plain; charset=utf-8";
    };
    TYPES
        .iter()
        .find(|(extensions, _)| extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
        .map_or("application/octet-stream", |(_, media_type)| *media_type)
}

/// Whether a type is text at heart. PDF, pictures, sound and fonts are compressed in themselves.
pub(crate) fn is_compressible(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.starts_with("text/")
        || essence.ends_with("+json")
        || essence.ends_with("+xml")
        || matches!(essence, "application/json" | "application/xml" | "application/wasm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_type() {
        for (name, media_type) in [
            ("a/pdf.worker.min.mjs", "text/javascript; charset=utf-8"),
            ("boot.js", "text/javascript; charset=utf-8"),
            ("app_bg.wasm", "application/wasm"),
            ("locales/en.json", "application/json"),
            ("feed.json", "application/feed+json"),
            ("news/feed.json", "application/feed+json"),
            ("news/rss.xml", "application/rss+xml"),
            ("sitemap.xml", "application/xml"),
            ("serif.woff2", "font/woff2"),
            ("cmaps/78-H.bcmap", "application/octet-stream"),
            ("Report.PDF", "application/pdf"),
            ("index.html", "text/html; charset=utf-8"),
            ("style.css", "text/css; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("pdfjs-6.5.438/LICENSE", "text/plain; charset=utf-8"),
        ] {
            assert_eq!(of(name), media_type, "{name}");
        }
    }

    #[test]
    fn what_is_compressed_in_itself_is_left_alone() {
        for name in ["a.html", "a.js", "a.mjs", "a.css", "a.json", "feed.json", "a.svg", "a.wasm", "a.txt"] {
            assert!(is_compressible(of(name)), "{name}");
        }
        for name in ["a.pdf", "a.png", "a.jpg", "a.webp", "a.woff2", "a.mp4", "a.bcmap"] {
            assert!(!is_compressible(of(name)), "{name}");
        }
    }
}
