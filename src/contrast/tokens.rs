//! The colours in `style/tokens.css`, in as much of CSS as is written there.

use std::collections::BTreeMap;

use super::oklch::Oklch;

/// What `light-dark()` decides by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Light,
    Dark,
}

/// A colour for each side, by its name.
pub(super) struct Tokens<'a>(BTreeMap<&'a str, (&'a str, &'a str)>);

impl<'a> Tokens<'a> {
    /// The colours of a style sheet that are given as `light-dark()`.
    pub(super) fn read(css: &'a str) -> Self {
        let tokens = css.split(';').filter_map(|declaration| {
            let (name, value) = declaration.rsplit_once(": light-dark(")?;
            let name = &name[name.rfind("--")?..];
            let (light, dark) = halves(value.strip_suffix(')')?)?;
            Some((name, (light, dark)))
        });
        Self(tokens.collect())
    }

    /// What a token is when this is the colour of the house.
    pub(super) fn color(&self, name: &str, side: Side, house: Oklch) -> Oklch {
        let (light, dark) = self.0[name];
        color(if side == Side::Light { light } else { dark }, house)
    }
}

/// What is on either side of the comma that is in no parentheses.
fn halves(pair: &str) -> Option<(&str, &str)> {
    let mut depth = 0;
    let at = pair.find(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        letter == ',' && depth == 0
    })?;
    Some((pair[..at].trim(), pair[at + 1..].trim()))
}

/// `#fff`, `oklch(0.2 0.01 250)`, or `oklch(from var(--house) 0.42 min(c, 0.12) h)`.
fn color(css: &str, house: Oklch) -> Oklch {
    if css == "#fff" {
        return Oklch { lightness: 1.0, chroma: 0.0, hue: 0.0 };
    }
    let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("{text} in {css}"));
    let inside = css.strip_prefix("oklch(").and_then(|rest| rest.strip_suffix(')'));
    let inside = inside.unwrap_or_else(|| panic!("{css} is written in a way that is not known here"));
    if let Some(of_house) = inside.strip_prefix("from var(--house) ") {
        let (lightness, chroma) = of_house.split_once(" min(c, ").unwrap();
        let chroma = number(chroma.strip_suffix(") h").unwrap()).min(house.chroma);
        return Oklch { lightness: number(lightness), chroma, ..house };
    }
    let [lightness, chroma, hue] = inside.split(' ').map(number).collect::<Vec<_>>()[..] else {
        panic!("{css} has not three numbers");
    };
    Oklch { lightness, chroma, hue }
}
