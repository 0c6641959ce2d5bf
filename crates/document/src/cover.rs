//! A picture of the first page.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use jpeg_encoder::{ColorType, Encoder};

/// A picture of a page this narrow shows nothing.
const SHORTEST_SIDE: f32 = 16.0;

/// Good enough for small letters; below it they get a halo.
const QUALITY: u8 = 82;

/// A small picture of a page, on white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The picture's file.
    pub bytes: Vec<u8>,
    /// What kind of file that is.
    pub kind: PictureType,
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
}

/// A kind of picture. Of the two, a cover is what is smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureType {
    /// Smaller for photographs and much text.
    Jpeg,
    /// Smaller for plain areas and few letters.
    Png,
}

impl PictureType {
    /// The media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// The first page, its longer side of so many pixels; `None` where there is nothing to be seen of it.
pub(crate) fn of(pdf: &Pdf, settings: &InterpreterSettings, longest: u16) -> Option<Cover> {
    let page = pdf.pages().first()?;
    let (width, height) = page.render_dimensions();
    let scale = f32::from(longest) / width.max(height);
    if !scale.is_finite() || width.min(height) * scale < SHORTEST_SIDE {
        return None;
    }
    // Half a pixel more, because what is left over is cut off.
    let [x_scale, y_scale] = [width, height].map(|side| ((side * scale).round() + 0.5) / side);
    let pixmap = render(
        page,
        &RenderCache::new(),
        settings,
        &RenderSettings::default(),
        &PixmapSettings { x_scale, y_scale, bg_color: WHITE },
    );
    let (width, height) = (pixmap.width(), pixmap.height());
    let jpeg = jpeg(&pixmap);
    let png = pixmap.into_png().ok();
    let (kind, bytes) = match (jpeg, png) {
        (Some(jpeg), Some(png)) if jpeg.len() <= png.len() => (PictureType::Jpeg, jpeg),
        (_, Some(png)) => (PictureType::Png, png),
        (jpeg, None) => (PictureType::Jpeg, jpeg?),
    };
    Some(Cover { bytes, kind, width, height })
}

fn jpeg(pixmap: &Pixmap) -> Option<Vec<u8>> {
    // On white nothing is transparent.
    let colours: Vec<u8> = pixmap.data().iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_optimized_huffman_tables(true);
    encoder.encode(&colours, pixmap.width(), pixmap.height(), ColorType::Rgb).ok()?;
    Some(bytes)
}
