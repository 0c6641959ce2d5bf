//! Character references of HTML by name.

/// The names of HTML 4 and the commonest of HTML 5, without `&` and `;`, each after its character. One text
/// rather than a list of pairs: a pointer for each would be twice as long as the names.
#[rustfmt::skip]
static NAMED: &str = "\
    ÆAElig ÁAacute ÂAcirc ÀAgrave ΑAlpha ÅAring ÃAtilde ÄAuml ΒBeta ČCcaron ÇCcedil ΧChi ‡Dagger ΔDelta \
    ÐETH ÉEacute ÊEcirc ÈEgrave ΕEpsilon ΗEta ËEuml ΓGamma ÍIacute ÎIcirc ÌIgrave ΙIota ÏIuml ΚKappa \
    ΛLambda ŁLstrok ΜMu \u{a}NewLine ÑNtilde ΝNu ŒOElig ÓOacute ÔOcirc ÒOgrave ΩOmega ΟOmicron ØOslash \
    ÕOtilde ÖOuml ΦPhi ΠPi ″Prime ΨPsi ΡRho ŠScaron ΣSigma ÞTHORN \u{9}Tab ΤTau ΘTheta ÚUacute ÛUcirc \
    ÙUgrave ΥUpsilon ÜUuml ΞXi ÝYacute ŸYuml ŽZcaron ΖZeta áaacute ăabreve âacirc ´acute æaelig àagrave \
    ℵalefsym αalpha &amp ∧and ∠ang ąaogon 'apos åaring ≈asymp ãatilde äauml „bdquo βbeta ¦brvbar \\bsol \
    •bull ćcacute ∩cap čccaron çccedil ¸cedil ¢cent ✓check χchi ˆcirc ♣clubs :colon ,comma @commat ≅cong \
    ©copy ↵crarr ✗cross ∪cup ¤curren ⇓dArr †dagger ↓darr °deg δdelta ♦diams ÷divide $dollar éeacute êecirc \
    èegrave ∅empty \u{2003}emsp \u{2002}ensp ęeogon εepsilon =equals ≡equiv ηeta ðeth ëeuml €euro !excl \
    ∃exist ƒfnof ∀forall ½frac12 ¼frac14 ¾frac34 ⁄frasl γgamma ≥ge `grave >gt ⇔hArr ↔harr ♥hearts …hellip \
    ‐hyphen íiacute îicirc ¡iexcl ìigrave ℑimage ∞infin ∫int ιiota ¿iquest ∈isin ïiuml κkappa ⇐lArr λlambda \
    ⟨lang «laquo ←larr ⌈lceil {lcub “ldquo ≤le ⌊lfloor ∗lowast _lowbar ◊loz (lpar \u{200e}lrm ‹lsaquo [lsqb \
    ‘lsquo łlstrok <lt ¯macr —mdash µmicro ·middot −minus μmu ∇nabla ńnacute \u{a0}nbsp –ndash ≠ne ∋ni ¬not \
    ∉notin ⊄nsub ñntilde νnu #num óoacute ôocirc œoelig òograve ‾oline ωomega οomicron ⊕oplus ∨or ªordf \
    ºordm øoslash õotilde ⊗otimes öouml ¶para ∂part %percnt .period ‰permil ⊥perp φphi ☎phone πpi ϖpiv \
    +plus ±plusmn £pound ′prime ∏prod ∝prop ψpsi ?quest \"quot ⇒rArr √radic ⟩rang »raquo →rarr ⌉rceil }rcub \
    ”rdquo ℜreal ®reg ⌋rfloor ρrho \u{200f}rlm )rpar ›rsaquo ]rsqb ’rsquo śsacute ‚sbquo šscaron ⋅sdot \
    §sect ;semi \u{ad}shy σsigma ςsigmaf ∼sim /sol ♠spades ☆star ⊂sub ⊆sube ∑sum ⊃sup ¹sup1 ²sup2 ³sup3 \
    ⊇supe ßszlig τtau ∴there4 θtheta ϑthetasym \u{2009}thinsp þthorn ˜tilde ×times ™trade ⇑uArr úuacute \
    ↑uarr ûucirc ùugrave ¨uml ϒupsih υupsilon üuuml |vert ℘weierp ξxi ýyacute ¥yen ÿyuml źzacute žzcaron \
    żzdot ζzeta \u{200d}zwj \u{200c}zwnj";
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
    // Nearly all that are met, without a search.
    match reference {
        "amp" => return Some('&'),
        "nbsp" => return Some('\u{a0}'),
        "quot" => return Some('"'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        _ => {}
    }
    NAMED.split(' ').find_map(|entry| {
        let mut name = entry.chars();
        let character = name.next()?;
        (name.as_str() == reference).then_some(character)
    })
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
    fn names_are_found_wherever_they_stand_in_the_list() {
        for (name, expected) in [
            ("AElig", 'Æ'),
            ("eacute", 'é'),
            ("quot", '"'),
            ("bsol", '\\'),
            ("nbsp", '\u{a0}'),
            ("NewLine", '\n'),
            ("Tab", '\t'),
            ("amp", '&'),
            ("zwnj", '\u{200c}'),
        ] {
            assert_eq!(character(name), Some(expected), "{name}");
        }
        assert_eq!(NAMED.split(' ').count(), 297);
        assert!(NAMED.split(' ').all(|entry| entry.chars().count() > 2));
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
