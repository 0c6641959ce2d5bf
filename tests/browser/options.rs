//! What a story may want of its browser.

/// What differs from an ordinary visitor's browser.
#[derive(Debug, Clone, Copy)]
pub struct BrowserOptions {
    /// Whether pages may run JavaScript.
    pub javascript: bool,
    /// Whether there is WebAssembly.
    pub webassembly: bool,
    /// The languages that the visitor prefers, the best first, with commas between. `WebKit` is not told.
    pub languages: &'static str,
    /// The colour scheme that the visitor prefers. Only Chromium is told.
    pub scheme: Scheme,
    /// Whether it is a phone's, which is touched. Firefox and `WebKit` are only as small as one.
    pub phone: bool,
    /// Width and height of the window's content, in CSS pixels.
    pub size: (u32, u32),
}

/// A colour scheme (CSS Media Queries Level 5, section 12.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark words on a light page.
    Light,
    /// Light words on a dark page.
    Dark,
}

impl Scheme {
    /// Its name, as in CSS.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Default for BrowserOptions {
    fn default() -> Self {
        Self {
            javascript: true,
            webassembly: true,
            languages: "en",
            scheme: Scheme::Light,
            phone: false,
            size: (1280, 900),
        }
    }
}

impl BrowserOptions {
    /// A phone held upright.
    pub fn phone() -> Self {
        Self { phone: true, size: (390, 844), ..Self::default() }
    }
}
