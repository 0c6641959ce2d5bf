//! The contract that kinds of finding keep.

use std::collections::BTreeSet;

use super::*;

#[test]
fn names_are_unique_and_in_kebab_case() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    for name in names {
        let is_kebab = name.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        assert!(is_kebab, "{name}");
    }
}

#[test]
fn every_kind_is_listed_once_in_order() {
    assert!(Code::ALL.is_sorted_by(|one, next| one < next));
    assert_eq!(Code::ALL.last(), Some(&Code::LinkInsecure), "the last kind is listed");
    assert_eq!(Code::ALL.len(), Code::LinkInsecure as usize + 1);
}

#[test]
fn every_text_is_a_sentence() {
    for code in Code::ALL {
        for text in [code.done(), code.mend()] {
            assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{text}");
        }
    }
}
