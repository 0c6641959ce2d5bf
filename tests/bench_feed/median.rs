//! The value in the middle, which one slow turn does not move.

/// The middle one; of an even number, the upper of both.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_turn_moves_nothing() {
        assert_eq!(median([3.0, 900.0, 1.0]).to_string(), "3");
        assert_eq!(median([4.0, 1.0, 2.0, 3.0]).to_string(), "3");
        assert!(median([]).is_nan());
    }
}
