//! The way to a page.

use serde_json::Value;

use crate::Page;
use crate::written::item::whole;
use crate::written::schema::Thing;

/// The trail, as it stands on the page.
pub(super) fn of(page: &Page) -> Value {
    let steps = page.place.trail().into_iter().zip(1..).map(|(crumb, position)| {
        let address = whole(page, &crumb.address);
        let step =
            Thing::new("ListItem").with("position", position).with("name", page.words(crumb.label).value);
        Value::from(step.with("item", address))
    });
    Thing::new("BreadcrumbList").with("itemListElement", steps.collect::<Vec<_>>()).into()
}
