//! The two ways in which a file is made smaller.

use std::io::{self, Read, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, read::GzDecoder, write::GzEncoder};

/// Brotli's best (11) takes more than twice the time of this, for 2 bytes in a hundred. What the build has compressed as well as can be
/// stays as it is.
const BROTLI_QUALITY: i32 = 10;

/// A content coding (RFC 9110, section 8.4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    /// For browsers over plain HTTP, which are not sent brotli, and for old ones.
    Gzip,
}

impl Coding {
    pub(super) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What is put behind a file's name.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// The bytes, smaller. The same bytes give the same.
    pub(super) fn encode(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let parameters = BrotliEncoderParams {
                    quality: BROTLI_QUALITY,
                    size_hint: bytes.len(),
                    ..BrotliEncoderParams::default()
                };
                let mut encoded = Vec::new();
                brotli::BrotliCompress(&mut { bytes }, &mut encoded, &parameters)?;
                Ok(encoded)
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(bytes)?;
                encoder.finish()
            }
        }
    }

    /// Whether a copy says just this.
    pub(super) fn says(self, copy: &[u8], bytes: &[u8]) -> bool {
        match self {
            Self::Brotli => is(brotli::Decompressor::new(copy, 4096), bytes),
            Self::Gzip => is(GzDecoder::new(copy), bytes),
        }
    }
}

/// No more is read than there should be: a copy may be anybody's.
fn is(decoder: impl Read, bytes: &[u8]) -> bool {
    let mut said = Vec::with_capacity(bytes.len());
    let limit = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(1);
    decoder.take(limit).read_to_end(&mut said).is_ok() && said == bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_says_what_its_file_says_in_fewer_bytes() {
        let bytes = "Bruggen naar participatie. ".repeat(100).into_bytes();
        for coding in Coding::ALL {
            let copy = coding.encode(&bytes).unwrap();
            assert!(copy.len() < bytes.len() / 10);
            assert!(coding.says(&copy, &bytes));
            assert!(!coding.says(&copy, &bytes[1..]));
            assert!(!coding.says(&copy[..copy.len() - 9], &bytes), "half a copy");
            assert!(!coding.says(b"", &bytes));
            assert_eq!(coding.encode(&bytes).unwrap(), copy);
        }
    }
}
