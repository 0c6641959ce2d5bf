//! Files, as far as anybody looks into them here.

/// A PDF file, as far as its first bytes tell, of so many bytes.
pub(crate) fn pdf(length: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..length.saturating_sub(9)).map(|at| b"0123456789\n"[at % 11]));
    bytes
}

/// A picture, as far as its first bytes tell.
pub(crate) fn png(what: &str) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", what.as_bytes()].concat()
}
