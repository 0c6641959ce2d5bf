//! The workers of a page.

use crate::Visitor;

/// Firefox runs this beside the page, whose own objects it has to reach for.
const COUNT: &str = "
    const page = window.wrappedJSObject ?? window;
    const count = (more) => {
        const { dataset } = document.documentElement;
        dataset.workers = Number(dataset.workers ?? 0) + more;
    };
    count(0);
    const Worker = page.Worker;
    const { terminate } = Worker.prototype;
    page.Worker = function (address, options) {
        count(1);
        return new Worker(address, options);
    };
    page.Worker.prototype = Worker.prototype;
    Worker.prototype.terminate = function () {
        count(-1);
        terminate.call(this);
    };";

impl Visitor {
    /// From now on, workers of this page are counted.
    pub async fn count_workers(&self) {
        self.run(COUNT, vec![]).await;
    }

    /// How many of them run now.
    pub async fn workers(&self) -> i64 {
        let count = self.run("return Number(document.documentElement.dataset.workers)", vec![]).await;
        count.as_i64().expect("workers that are counted")
    }
}
