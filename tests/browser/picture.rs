//! Pictures of pages. Only Chromium takes them so: longer than the window, and in a window of an exact size.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;

use crate::Browser;

impl Browser {
    /// Gives the page an exact size, in CSS pixels.
    pub fn view(&self, width: u32, height: u32) {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.tools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// The upper part of the page as a PNG.
    pub fn picture(&self, width: u32, height: u32) -> Vec<u8> {
        let clip = json!({"x": 0, "y": 0, "width": width, "height": height, "scale": 1});
        let taken = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let picture = self.tools("Page.captureScreenshot", &taken);
        BASE64_STANDARD.decode(picture["data"].as_str().unwrap_or_default()).expect("a picture in Base64")
    }
}
