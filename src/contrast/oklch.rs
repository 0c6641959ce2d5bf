//! Colours as CSS Color 4 reckons with them, and the contrast of two.

/// Red, green and blue, linear: 0 to 1 is what a screen can show (sRGB).
pub(super) type Rgb = [f64; 3];

/// A colour in CSS's `oklch()`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Oklch {
    /// 0 to 1.
    pub(super) lightness: f64,
    /// From grey, 0, upwards.
    pub(super) chroma: f64,
    /// In degrees.
    pub(super) hue: f64,
}

impl Oklch {
    /// With its channels cut off where a screen ends.
    pub(super) fn clipped(self) -> Rgb {
        self.linear().map(|channel| channel.clamp(0.0, 1.0))
    }

    /// With as much of its chroma as a screen can show.
    pub(super) fn mapped(self) -> Rgb {
        let is_shown = |chroma| {
            let shown = 0.0..=1.0;
            Self { chroma, ..self }.linear().iter().all(|channel| shown.contains(channel))
        };
        if is_shown(self.chroma) {
            return self.clipped();
        }
        let (mut least, mut most) = (0.0, self.chroma);
        for _ in 0..24 {
            let middle = f64::midpoint(least, most);
            if is_shown(middle) { least = middle } else { most = middle }
        }
        Self { chroma: least, ..self }.clipped()
    }

    /// CSS Color 4, section 18: `OKLab_to_XYZ` and `XYZ_to_lin_sRGB` in one.
    fn linear(self) -> Rgb {
        let (sine, cosine) = self.hue.to_radians().sin_cos();
        let (a, b) = (self.chroma * cosine, self.chroma * sine);
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }
}

/// Of 1 to 21 (WCAG 2.2, contrast ratio).
pub(super) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let luminance = |[red, green, blue]: Rgb| 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
