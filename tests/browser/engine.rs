//! The three engines that the portal is tested in.

/// The engine of the browser at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, through `WebKitWebDriver`.
    Webkit,
}

impl Engine {
    /// The engine that `TRIBUNE_BROWSER` names.
    pub(crate) fn called(name: &str) -> Option<Self> {
        match name {
            "chromium" => Some(Self::Chromium),
            "firefox" => Some(Self::Firefox),
            "webkit" => Some(Self::Webkit),
            _ => None,
        }
    }

    /// Its name, as in `TRIBUNE_BROWSER`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}
