//! Whatever colour a content team picks, text can be read: `style/tokens.css`, reckoned through.

mod oklch;
mod tokens;

use oklch::{Oklch, contrast};
use tokens::{Side, Tokens};

/// What WCAG 2.2 asks of text (1.4.3, level AA).
const LEAST: f64 = 4.5;

/// What text is in, and what it is on.
const TEXTS: [&str; 3] = ["--ink", "--ink-soft", "--brand"];
const GROUNDS: [&str; 4] = ["--paper", "--paper-raised", "--stage", "--brand-soft"];

fn pairs() -> Vec<(&'static str, &'static str)> {
    let on_grounds = TEXTS.iter().flat_map(|text| GROUNDS.map(|ground| (*text, ground)));
    on_grounds.chain([("--on-brand", "--brand")]).collect()
}

/// Every hue, from grey to more than any screen can show: a token takes what it may of it.
fn houses() -> impl Iterator<Item = Oklch> {
    let strengths = [0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.4];
    (0..360)
        .flat_map(move |hue| strengths.map(|chroma| Oklch { lightness: 0.5, chroma, hue: f64::from(hue) }))
}

#[test]
fn text_is_legible_in_every_hue() {
    let tokens = Tokens::read(include_str!("../style/tokens.css"));
    for house in houses() {
        for side in [Side::Light, Side::Dark] {
            for (text, ground) in pairs() {
                let (one, other) = (tokens.color(text, side, house), tokens.color(ground, side, house));
                // Some browsers take the chroma back until a screen can show a colour, some cut its channels off.
                for (one, other) in [(one.mapped(), other.mapped()), (one.clipped(), other.clipped())] {
                    let contrast = contrast(one, other);
                    assert!(contrast >= LEAST, "{text} on {ground}, {side:?}, of {house:?}: {contrast:.2}");
                }
            }
        }
    }
}

#[test]
fn a_grey_house_stays_grey() {
    let tokens = Tokens::read(include_str!("../style/tokens.css"));
    let grey = Oklch { lightness: 0.5, chroma: 0.0, hue: 0.0 };
    for side in [Side::Light, Side::Dark] {
        let [red, green, blue] = tokens.color("--brand", side, grey).clipped();
        assert!((red - green).abs() < 1e-6 && (green - blue).abs() < 1e-6);
    }
}

#[test]
fn contrast_is_as_wcag_has_it() {
    assert!((contrast([1.0; 3], [0.0; 3]) - 21.0).abs() < 1e-9);
    // #777 on white: 4.48, the grey that is known for failing.
    let grey = (f64::from(0x77_u8) / 255.0 + 0.055) / 1.055;
    assert!((contrast([1.0; 3], [grey.powf(2.4); 3]) - 4.48).abs() < 0.01);
}
