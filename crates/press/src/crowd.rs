//! Many things done side by side, with no host asked too much at once.

use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// So many at once of one host.
const OF_ONE_HOST: usize = 2;

/// What is left to do, and who is being asked.
struct Queue<'a> {
    /// Places in the list of work, and the host of each; the last comes first.
    waiting: Vec<(usize, &'a str)>,
    busy: HashMap<&'a str, usize>,
}

/// Does `work` on each of these, so many at once, and gives the results in the same order. `tell` hears of each as it is done.
pub(crate) fn each<'a, T: Sync, R: Send>(
    list: &'a [T],
    workers: usize,
    host: impl Fn(&'a T) -> &'a str,
    work: impl Fn(&T) -> R + Sync,
    tell: impl Fn(&R),
) -> Vec<R> {
    let waiting = list.iter().map(host).enumerate().collect::<Vec<_>>().into_iter().rev().collect();
    let queue = Mutex::new(Queue { waiting, busy: HashMap::new() });
    let freed = Condvar::new();
    let (sender, receiver) = std::sync::mpsc::channel();
    let mut results: Vec<Option<R>> = list.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for _ in 0..workers.min(list.len()) {
            let (sender, queue, freed, work) = (sender.clone(), &queue, &freed, &work);
            scope.spawn(move || {
                while let Some((at, host)) = take(queue, freed) {
                    let result = work(&list[at]);
                    give_back(queue, freed, host);
                    if sender.send((at, result)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (at, result) in receiver {
            tell(&result);
            results[at] = Some(result);
        }
    });
    results.into_iter().flatten().collect()
}

/// The next thing to do, once its host has a place free; `None` when all is done or being done.
fn take<'a>(queue: &Mutex<Queue<'a>>, freed: &Condvar) -> Option<(usize, &'a str)> {
    let mut queue = lock(queue);
    loop {
        if queue.waiting.is_empty() {
            return None;
        }
        let is_free = |(_, host): &(usize, &str)| queue.busy.get(host).is_none_or(|busy| *busy < OF_ONE_HOST);
        if let Some(at) = queue.waiting.iter().rposition(is_free) {
            let (at, host) = queue.waiting.remove(at);
            *queue.busy.entry(host).or_default() += 1;
            return Some((at, host));
        }
        queue = freed.wait(queue).unwrap_or_else(PoisonError::into_inner);
    }
}

fn give_back<'a>(queue: &Mutex<Queue<'a>>, freed: &Condvar, host: &'a str) {
    if let Some(busy) = lock(queue).busy.get_mut(host) {
        *busy -= 1;
    }
    freed.notify_all();
}

/// A worker that failed leaves the queue as it was between two steps.
fn lock<'q, 'a>(queue: &'q Mutex<Queue<'a>>) -> MutexGuard<'q, Queue<'a>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_list() {
        let list: Vec<usize> = (0..100).collect();
        let hosts = ["a", "b", "c"];
        let doubled = each(&list, 8, |number| hosts[number % 3], |number| number * 2, |_| {});
        assert_eq!(doubled, list.iter().map(|number| number * 2).collect::<Vec<_>>());
        assert_eq!(each(&[] as &[usize], 8, |_| "a", |number| *number, |_| {}), Vec::<usize>::new());
    }

    #[test]
    fn two_are_asked_of_one_host_at_once_and_never_three() {
        let list: Vec<usize> = (0..20).collect();
        let busy = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        // Only two together get past it, so a crowd of one would never end.
        let both = Barrier::new(2);
        let work = |_: &usize| {
            most.fetch_max(busy.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            both.wait();
            busy.fetch_sub(1, Ordering::SeqCst);
        };
        each(&list, 8, |_| "one host", work, |()| {});
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }
}
