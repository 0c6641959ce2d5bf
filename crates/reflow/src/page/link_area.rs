//! A place that leads elsewhere.

use feed::Json;

use super::Run;
use crate::number::whole;

/// A rectangle that leads elsewhere.
pub(crate) struct LinkArea {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
    /// Where it leads.
    pub(crate) address: String,
}

impl LinkArea {
    /// `None` where it leads nowhere that a page may lead to. `[x, y, width, height, address]`
    pub(crate) fn read(json: &Json) -> Option<Self> {
        let Json::List(fields) = json else { return None };
        let number = |at: usize| fields.get(at).and_then(whole);
        let address = fields.get(4)?.as_text()?;
        Some(Self {
            x: number(0)?,
            y: number(1)?,
            width: number(2)?,
            height: number(3)?,
            address: is_allowed(address).then(|| address.to_owned())?,
        })
    }

    /// Whether a point of a run's line lies in it.
    pub(crate) fn has(&self, x: i64) -> bool {
        (self.x..=self.x + self.width).contains(&x)
    }

    /// How much of a run lies in it, in tenths of a point; 0 where it is on another line.
    pub(crate) fn shared_with(&self, run: &Run) -> i64 {
        // The middle of the small letters.
        let middle = run.y - run.size * 3 / 10;
        if !(self.y..=self.y + self.height).contains(&middle) {
            return 0;
        }
        (run.right().min(self.x + self.width) - run.x.max(self.x)).max(0)
    }
}

/// The file is somebody else's: it does not get to run anything.
fn is_allowed(address: &str) -> bool {
    const SCHEMES: [&str; 5] = ["http:", "https:", "mailto:", "tel:", "#page="];
    SCHEMES.iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(scheme))
    })
}
