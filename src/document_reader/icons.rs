//! The reader's pictures, for [`crate::components::Icon`].

pub(super) const UP: &str = "M5 12l5-5 5 5";
pub(super) const DOWN: &str = "M5 8l5 5 5-5";
pub(super) const PLUS: &str = "M10 4v12M4 10h12";
pub(super) const MINUS: &str = "M4 10h12";
pub(super) const FIND: &str = "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.5 12.5L17 17";
pub(super) const SIDE: &str = "M3 4h14v12H3zM8 4v12M5 7h1M5 10h1M5 13h1";
pub(super) const TEXT: &str = "M4 5h12M4 8.5h12M4 12h12M4 15.5h7";
pub(super) const MORE: &str = "M9.6 4.100h.8v.8h-.8zM9.600 9.600h.8v.8h-.8zM9.600 15.100h.8v.8h-.8z";
pub(super) const CLOSE: &str = "M5 5l10 10M15 5L5 15";
pub(super) const OUTLINE: &str = "M4 5h2M8 5h8M7 10h2M11 10h5M7 15h2M11 15h5";
pub(super) const THUMBNAILS: &str = "M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z";
pub(super) const ATTACHMENT: &str =
    "M14 8l-5.5 5.5a2 2 0 0 1-3-3L11 5a3.2 3.2 0 0 1 4.500 4.500L9.500 15.500";
pub(super) const FACTS: &str = "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6.500v.01";
