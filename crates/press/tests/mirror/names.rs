//! Names that somebody else has thought of.

use crate::files::pdf;
use crate::origin::Origin;
use crate::portal::Portal;
use crate::run::mirror;

#[test]
fn no_name_leads_out_of_the_folder_or_hides_in_it() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let names = [
        "/..%2F..%2F..%2Fetc%2Fpasswd.pdf",
        "/..%5C..%5Cwin.pdf",
        "/.htaccess",
        "/con.pdf",
        "/x.php?file=../../index.html",
        "/x.php?file=other",
        "/index.html",
        "/%E2%80%AEfdp.exe",
        "/nul%00.pdf",
        "/r%C3%A9sum%C3%A9.PDF",
    ];
    let attachments: Vec<String> = names
        .iter()
        .map(|name| format!(r#"{{"url": "{}", "mime_type": "application/pdf"}}"#, origin.at(name)))
        .collect();
    let item =
        format!(r#"{{"id": "1", "content_text": "Text", "attachments": [{}]}}"#, attachments.join(","));
    origin.publishes("/feed.json", "", &[&item]);
    for name in names {
        origin.has(name, "application/pdf", pdf(40));
    }
    portal.put("index.html", "The portal's own.");
    let run = mirror(&portal, &[&origin.at("/feed.json")]);
    assert_eq!((run.code, run.counts()[0]), (0, names.len() as u64), "{run:?}");
    let copies: Vec<String> = portal.files().into_keys().filter(|name| name.contains('/')).collect();
    assert_eq!(copies.len(), names.len());
    for copy in &copies {
        let parts: Vec<&str> = copy.split('/').collect();
        assert!(
            matches!(parts[..], ["files", _, name] if !name.starts_with('.') && name.ends_with(".pdf")),
            "{copy}"
        );
        assert!(!copy.contains("..") && !copy.contains("con.pdf") && !copy.contains('\u{202e}'), "{copy}");
    }
    for attachment in &portal.feed().items[0].attachments {
        assert_eq!(portal.copy(&attachment.url).unwrap(), pdf(40));
    }
}
