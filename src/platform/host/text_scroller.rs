//! Nothing scrolls on the host.

use leptos::html::Div;
use leptos::prelude::NodeRef;

use crate::document_reader::TextSpot;

/// What would scroll: there is none of it.
pub(crate) enum TextScroller {}

impl TextScroller {
    pub(crate) fn of(_: NodeRef<Div>) -> Option<Self> {
        None
    }

    pub(crate) fn focus(&self) {
        match *self {}
    }

    pub(crate) fn rescue_focus(&self) {
        match *self {}
    }

    pub(crate) fn top(&self) -> i32 {
        match *self {}
    }

    pub(crate) fn is_near_end(&self) -> bool {
        match *self {}
    }

    pub(crate) fn is_at_end(&self) -> bool {
        match *self {}
    }

    pub(crate) fn spot(&self) -> Option<TextSpot> {
        match *self {}
    }

    pub(crate) fn restore(&self, _: TextSpot) {
        match *self {}
    }

    pub(crate) fn go(&self, _: u32, _: bool, _: bool) {
        match *self {}
    }

    pub(crate) fn mark(&self, _: &str, _: u32, _: impl FnOnce(usize) -> Option<usize>) -> bool {
        match *self {}
    }
}
