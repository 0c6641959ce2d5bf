//! For a page whose host sends no headers of ours.

use super::pairs;
use crate::serve::Policy;

/// What of the policy a page cannot say of itself: browsers leave it out there, and complain.
const NOT_IN_A_PAGE: &str = "frame-ancestors ";

/// Tags for the beginning of the head: what stands before them is not held to the policy. What is no policy, and no word on
/// referrers, cannot be said there at all.
pub(super) fn text(policy: &Policy) -> String {
    let content = policy.content();
    let said: Vec<&str> =
        content.split("; ").filter(|directive| !directive.starts_with(NOT_IN_A_PAGE)).collect();
    let referrer = pairs(policy).into_iter().find(|(name, _)| name == "referrer-policy");
    let referrer = referrer.map(|(_, value)| format!("<meta name=\"referrer\" content=\"{value}\">\n"));
    format!(
        "<meta http-equiv=\"content-security-policy\" content=\"{}\">\n{}",
        said.join("; "),
        referrer.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_what_a_page_can() {
        let text = text(&Policy::default());
        assert!(text.contains("content=\"default-src 'none'; script-src 'self'"), "{text}");
        assert!(text.contains("require-trusted-types-for 'script'; trusted-types"), "{text}");
        assert!(!text.contains("frame-ancestors"), "{text}");
        assert_eq!(text.lines().count(), 2);
    }
}
