//! Character references of HTML by name.

/// The names of HTML 4 and the commonest of HTML 5, sorted by name, without `&` and `;`.
#[rustfmt::skip]
static NAMED: &[(&str, char)] = &[
    ("AElig", 'Æ'), ("Aacute", 'Á'), ("Acirc", 'Â'), ("Agrave", 'À'), ("Alpha", 'Α'), ("Aring", 'Å'),
    ("Atilde", 'Ã'), ("Auml", 'Ä'), ("Beta", 'Β'), ("Ccaron", 'Č'), ("Ccedil", 'Ç'), ("Chi", 'Χ'),
    ("Dagger", '‡'), ("Delta", 'Δ'), ("ETH", 'Ð'), ("Eacute", 'É'), ("Ecirc", 'Ê'), ("Egrave", 'È'),
    ("Epsilon", 'Ε'), ("Eta", 'Η'), ("Euml", 'Ë'), ("Gamma", 'Γ'), ("Iacute", 'Í'), ("Icirc", 'Î'),
    ("Igrave", 'Ì'), ("Iota", 'Ι'), ("Iuml", 'Ï'), ("Kappa", 'Κ'), ("Lambda", 'Λ'), ("Lstrok", 'Ł'),
    ("Mu", 'Μ'), ("NewLine", '\u{a}'), ("Ntilde", 'Ñ'), ("Nu", 'Ν'), ("OElig", 'Œ'), ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'), ("Ograve", 'Ò'), ("Omega", 'Ω'), ("Omicron", 'Ο'), ("Oslash", 'Ø'), ("Otilde", 'Õ'),
    ("Ouml", 'Ö'), ("Phi", 'Φ'), ("Pi", 'Π'), ("Prime", '″'), ("Psi", 'Ψ'), ("Rho", 'Ρ'), ("Scaron", 'Š'),
    ("Sigma", 'Σ'), ("THORN", 'Þ'), ("Tab", '\u{9}'), ("Tau", 'Τ'), ("Theta", 'Θ'), ("Uacute", 'Ú'),
    ("Ucirc", 'Û'), ("Ugrave", 'Ù'), ("Upsilon", 'Υ'), ("Uuml", 'Ü'), ("Xi", 'Ξ'), ("Yacute", 'Ý'),
    ("Yuml", 'Ÿ'), ("Zcaron", 'Ž'), ("Zeta", 'Ζ'), ("aacute", 'á'), ("abreve", 'ă'), ("acirc", 'â'),
    ("acute", '´'), ("aelig", 'æ'), ("agrave", 'à'), ("alefsym", 'ℵ'), ("alpha", 'α'), ("amp", '&'),
    ("and", '∧'), ("ang", '∠'), ("aogon", 'ą'), ("apos", '\''), ("aring", 'å'), ("asymp", '≈'),
    ("atilde", 'ã'), ("auml", 'ä'), ("bdquo", '„'), ("beta", 'β'), ("brvbar", '¦'), ("bsol", '\\'),
    ("bull", '•'), ("cacute", 'ć'), ("cap", '∩'), ("ccaron", 'č'), ("ccedil", 'ç'), ("cedil", '¸'),
    ("cent", '¢'), ("check", '✓'), ("chi", 'χ'), ("circ", 'ˆ'), ("clubs", '♣'), ("colon", ':'),
    ("comma", ','), ("commat", '@'), ("cong", '≅'), ("copy", '©'), ("crarr", '↵'), ("cross", '✗'),
    ("cup", '∪'), ("curren", '¤'), ("dArr", '⇓'), ("dagger", '†'), ("darr", '↓'), ("deg", '°'),
    ("delta", 'δ'), ("diams", '♦'), ("divide", '÷'), ("dollar", '$'), ("eacute", 'é'), ("ecirc", 'ê'),
    ("egrave", 'è'), ("empty", '∅'), ("emsp", '\u{2003}'), ("ensp", '\u{2002}'), ("eogon", 'ę'),
    ("epsilon", 'ε'), ("equals", '='), ("equiv", '≡'), ("eta", 'η'), ("eth", 'ð'), ("euml", 'ë'),
    ("euro", '€'), ("excl", '!'), ("exist", '∃'), ("fnof", 'ƒ'), ("forall", '∀'), ("frac12", '½'),
    ("frac14", '¼'), ("frac34", '¾'), ("frasl", '⁄'), ("gamma", 'γ'), ("ge", '≥'), ("grave", '`'),
    ("gt", '>'), ("hArr", '⇔'), ("harr", '↔'), ("hearts", '♥'), ("hellip", '…'), ("hyphen", '‐'),
    ("iacute", 'í'), ("icirc", 'î'), ("iexcl", '¡'), ("igrave", 'ì'), ("image", 'ℑ'), ("infin", '∞'),
    ("int", '∫'), ("iota", 'ι'), ("iquest", '¿'), ("isin", '∈'), ("iuml", 'ï'), ("kappa", 'κ'),
    ("lArr", '⇐'), ("lambda", 'λ'), ("lang", '⟨'), ("laquo", '«'), ("larr", '←'), ("lceil", '⌈'),
    ("lcub", '{'), ("ldquo", '“'), ("le", '≤'), ("lfloor", '⌊'), ("lowast", '∗'), ("lowbar", '_'),
    ("loz", '◊'), ("lpar", '('), ("lrm", '\u{200e}'), ("lsaquo", '‹'), ("lsqb", '['), ("lsquo", '‘'),
    ("lstrok", 'ł'), ("lt", '<'), ("macr", '¯'), ("mdash", '—'), ("micro", 'µ'), ("middot", '·'),
    ("minus", '−'), ("mu", 'μ'), ("nabla", '∇'), ("nacute", 'ń'), ("nbsp", '\u{a0}'), ("ndash", '–'),
    ("ne", '≠'), ("ni", '∋'), ("not", '¬'), ("notin", '∉'), ("nsub", '⊄'), ("ntilde", 'ñ'), ("nu", 'ν'),
    ("num", '#'), ("oacute", 'ó'), ("ocirc", 'ô'), ("oelig", 'œ'), ("ograve", 'ò'), ("oline", '‾'),
    ("omega", 'ω'), ("omicron", 'ο'), ("oplus", '⊕'), ("or", '∨'), ("ordf", 'ª'), ("ordm", 'º'),
    ("oslash", 'ø'), ("otilde", 'õ'), ("otimes", '⊗'), ("ouml", 'ö'), ("para", '¶'), ("part", '∂'),
    ("percnt", '%'), ("period", '.'), ("permil", '‰'), ("perp", '⊥'), ("phi", 'φ'), ("phone", '☎'),
    ("pi", 'π'), ("piv", 'ϖ'), ("plus", '+'), ("plusmn", '±'), ("pound", '£'), ("prime", '′'),
    ("prod", '∏'), ("prop", '∝'), ("psi", 'ψ'), ("quest", '?'), ("quot", '"'), ("rArr", '⇒'),
    ("radic", '√'), ("rang", '⟩'), ("raquo", '»'), ("rarr", '→'), ("rceil", '⌉'), ("rcub", '}'),
    ("rdquo", '”'), ("real", 'ℜ'), ("reg", '®'), ("rfloor", '⌋'), ("rho", 'ρ'), ("rlm", '\u{200f}'),
    ("rpar", ')'), ("rsaquo", '›'), ("rsqb", ']'), ("rsquo", '’'), ("sacute", 'ś'), ("sbquo", '‚'),
    ("scaron", 'š'), ("sdot", '⋅'), ("sect", '§'), ("semi", ';'), ("shy", '\u{ad}'), ("sigma", 'σ'),
    ("sigmaf", 'ς'), ("sim", '∼'), ("sol", '/'), ("spades", '♠'), ("star", '☆'), ("sub", '⊂'),
    ("sube", '⊆'), ("sum", '∑'), ("sup", '⊃'), ("sup1", '¹'), ("sup2", '²'), ("sup3", '³'), ("supe", '⊇'),
    ("szlig", 'ß'), ("tau", 'τ'), ("there4", '∴'), ("theta", 'θ'), ("thetasym", 'ϑ'),
    ("thinsp", '\u{2009}'), ("thorn", 'þ'), ("tilde", '˜'), ("times", '×'), ("trade", '™'), ("uArr", '⇑'),
    ("uacute", 'ú'), ("uarr", '↑'), ("ucirc", 'û'), ("ugrave", 'ù'), ("uml", '¨'), ("upsih", 'ϒ'),
    ("upsilon", 'υ'), ("uuml", 'ü'), ("vert", '|'), ("weierp", '℘'), ("xi", 'ξ'), ("yacute", 'ý'),
    ("yen", '¥'), ("yuml", 'ÿ'), ("zacute", 'ź'), ("zcaron", 'ž'), ("zdot", 'ż'), ("zeta", 'ζ'),
    ("zwj", '\u{200d}'), ("zwnj", '\u{200c}'),
];

/// What Windows-1252 has at 0x80 to 0x9F: HTML reads numbers in that range so (`&#146;` is `’`).
#[rustfmt::skip]
static WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡',
    'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—',
    '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character that a reference stands for, given what is between `&` and `;`.
/// `None` when it is no reference that HTML knows here.
pub(super) fn character(reference: &str) -> Option<char> {
    if let Some(number) = reference.strip_prefix('#') {
        return numeric(number);
    }
    let at = NAMED.binary_search_by(|(name, _)| (*name).cmp(reference)).ok()?;
    NAMED.get(at).map(|(_, character)| *character)
}

/// Numbers that are no character are U+FFFD, as in HTML's own parser.
fn numeric(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // `from_str_radix` takes a sign, HTML does not.
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).unwrap_or(0);
    let windows = code.checked_sub(0x80).and_then(|at| WINDOWS.get(usize::try_from(at).ok()?));
    match (windows, code) {
        (Some(character), _) => Some(*character),
        (None, 0) => Some(char::REPLACEMENT_CHARACTER),
        (None, code) => Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(NAMED.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn numbers_are_read_as_html_does() {
        for (reference, character) in [("#233", 'é'), ("#xE9", 'é'), ("#146", '’'), ("#0", '\u{fffd}')] {
            assert_eq!(super::character(reference), Some(character), "{reference}");
        }
        assert_eq!(super::character("#xD800"), Some('\u{fffd}'));
        assert_eq!(super::character("#99999999999999999999"), Some('\u{fffd}'));
        for no_reference in ["#", "#x", "#+3", "#e", "madeup", ""] {
            assert_eq!(super::character(no_reference), None, "{no_reference}");
        }
    }
}
