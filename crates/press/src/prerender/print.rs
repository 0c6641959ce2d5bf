//! By what a file is known again.

/// FNV-1a, 64 bits: the same bytes have the same print. It tells whether somebody else has changed a file, which nobody does to
/// deceive themselves.
pub(crate) fn print(bytes: &[u8]) -> String {
    let mix = |print: u64, byte: &u8| (print ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix))
}
