//! For Amazon CloudFront.

use serde_json::{Map, Value, json};

use super::pairs;
use crate::serve::Policy;

/// A `ResponseHeadersPolicyConfig`. The headers that CloudFront knows have members of their own, and are refused among the others.
pub(super) fn text(policy: &Policy) -> String {
    let mut security = Map::new();
    let mut others = Vec::new();
    for (name, value) in pairs(policy) {
        let mut knows = |member: &str, mut said: Value| {
            said["Override"] = true.into();
            security.insert(member.to_owned(), said);
        };
        match name.as_str() {
            "content-security-policy" => {
                knows("ContentSecurityPolicy", json!({"ContentSecurityPolicy": value}));
            }
            "x-content-type-options" => knows("ContentTypeOptions", json!({})),
            "referrer-policy" => knows("ReferrerPolicy", json!({"ReferrerPolicy": value})),
            "x-frame-options" => knows("FrameOptions", json!({"FrameOption": value})),
            _ => others.push(json!({"Header": name, "Value": value, "Override": true})),
        }
    }
    let config = json!({
        "Name": "tribune",
        "Comment": "tribune-press headers DIST --for cloudfront has written this.",
        "SecurityHeadersConfig": security,
        "CustomHeadersConfig": {"Quantity": others.len(), "Items": others},
    });
    format!("{config:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_header_is_where_cloudfront_wants_it() {
        let config: Value = serde_json::from_str(&text(&Policy::default())).unwrap();
        let known = &config["SecurityHeadersConfig"];
        let policy = &known["ContentSecurityPolicy"];
        assert_eq!(policy["ContentSecurityPolicy"], Policy::default().content());
        assert_eq!(known["FrameOptions"], json!({"FrameOption": "DENY", "Override": true}));
        assert_eq!(known["ContentTypeOptions"], json!({"Override": true}));
        let others = &config["CustomHeadersConfig"];
        assert_eq!((&others["Quantity"], others["Items"].as_array().unwrap().len()), (&json!(2), 2));
    }
}
