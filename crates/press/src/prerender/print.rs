//! By what a file is known again.

/// FNV-1a, 64 bits: the same bytes have the same print. It tells whether somebody else has changed a file, which nobody does to
/// deceive themselves.
pub(crate) fn print(bytes: &[u8]) -> String {
    let mix = |print: u64, byte: &u8| (print ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix))
}

/// What pages are known again by: as [`print`], eight bytes at a time. Pages are many, and that one would take a twentieth of a run.
pub(super) fn page_print(bytes: &[u8]) -> String {
    let (words, rest) = bytes.as_chunks::<8>();
    let print = words.iter().fold(0xcbf2_9ce4_8422_2325, |print, word| mix(print, u64::from_le_bytes(*word)));
    let print = rest.iter().fold(print, |print, byte| mix(print, u64::from(*byte)));
    // Pages that differ in noughts at their ends alone differ, too.
    format!("{:016x}", mix(print, bytes.len() as u64))
}

/// Both halves of a product: of the lower one alone, the upper bits would say next to nothing.
fn mix(print: u64, word: u64) -> u64 {
    let product = u128::from(print ^ word) * 0x9e37_79b9_7f4a_7c15;
    let [lower, upper] = [product, product >> 64].map(|half| half & u128::from(u64::MAX));
    u64::try_from(lower ^ upper).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::page_print;

    #[test]
    fn pages_that_differ_in_a_byte_or_in_length_have_different_prints() {
        let page = [b'a'; 20];
        let mut pages: Vec<Vec<u8>> = (0..=20).map(|length| vec![0; length]).collect();
        pages.push(page.to_vec());
        for at in 0..20 {
            for bit in 0..8 {
                let mut other = page;
                other[at] ^= 1 << bit;
                pages.push(other.to_vec());
            }
        }
        let prints: BTreeSet<String> = pages.iter().map(|page| page_print(page)).collect();
        assert_eq!(prints.len(), pages.len());
        assert_eq!(page_print(b"<!DOCTYPE html>"), page_print(b"<!DOCTYPE html>"));
    }
}
