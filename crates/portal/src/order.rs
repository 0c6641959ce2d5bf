//! Things in order.

/// The numbers from 0 up to `len` in order: what is before the other by `is_before` comes first, and what is neither stays as it is
/// (a merge sort). One sort serves the whole crate; the standard library's is ten times as large in the browser's program, for each
/// thing that is sorted.
pub(crate) fn in_order(len: usize, is_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut merged = Vec::with_capacity(len);
    let mut width = 1;
    while width < len {
        for pair in order.chunks(2 * width) {
            merge(pair.split_at(width.min(pair.len())), is_before, &mut merged);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    order
}

fn merge(
    (mut one, mut other): (&[usize], &[usize]),
    is_before: &dyn Fn(usize, usize) -> bool,
    merged: &mut Vec<usize>,
) {
    while let ([first, rest @ ..], [other_first, other_rest @ ..]) = (one, other) {
        if is_before(*other_first, *first) {
            merged.push(*other_first);
            other = other_rest;
        } else {
            merged.push(*first);
            one = rest;
        }
    }
    merged.extend_from_slice(one);
    merged.extend_from_slice(other);
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_is_before_comes_first_and_equals_stay() {
        for len in 0..40 {
            let keys: Vec<usize> = (0..len).map(|at| at * 7919 % 13).collect();
            let mut sorted: Vec<usize> = (0..len).collect();
            sorted.sort_by_key(|at| keys[*at]);
            assert_eq!(in_order(len, &|one, other| keys[one] < keys[other]), sorted);
        }
    }
}
