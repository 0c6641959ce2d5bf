//! What a publisher may get wrong, and what is said of it.

use std::fs;

use press::serve::{ServeError, router};

use crate::folder::Folder;

fn error(folder: &Folder) -> ServeError {
    router(&folder.site).unwrap_err()
}

#[test]
fn a_missing_folder_says_to_build_first() {
    let mut folder = Folder::new();
    folder.site.folder = folder.path().join("dist");
    let error = error(&folder);
    assert!(matches!(error, ServeError::NoFolder(_)));
    assert!(error.to_string().ends_with("run `cargo xtask build` first"), "{error}");
}

#[test]
fn a_folder_without_an_index_says_to_build_first() {
    let folder = Folder::new();
    fs::remove_file(folder.path().join("index.html")).unwrap();
    let error = error(&folder);
    assert!(matches!(error, ServeError::NoIndex(_)));
    assert!(error.to_string().ends_with("run `cargo xtask build` first"), "{error}");
}

#[test]
fn a_base_without_its_slashes_says_how_to_write_it() {
    for base in ["portal", "/portal", "portal/", ""] {
        let error = error(&Folder::new().below(base));
        assert!(matches!(&error, ServeError::Base(given) if given == base));
        assert!(error.to_string().contains("as in /portal/"), "{error}");
    }
}

#[test]
fn a_malformed_origin_says_how_to_write_it() {
    for origin in ["cdn.example.org", "https://cdn.example.org/files", "https://a.example;script-src *", "*"]
    {
        let mut folder = Folder::new();
        folder.site.origins.push(origin.to_owned());
        let error = error(&folder);
        assert!(matches!(&error, ServeError::Origin(given) if given == origin));
        assert!(error.to_string().contains("as in https://cdn.example.org"), "{error}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
}
