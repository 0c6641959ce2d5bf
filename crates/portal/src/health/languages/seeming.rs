//! In which language a text seems to be.

use feed::Language;
use whatlang::{Lang, Script, detect};

use super::Prose;

/// A language that a text is most likely in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seeming {
    known: &'static Known,
    script: Script,
}

/// A language that can be told, and its tag.
type Known = (Lang, &'static str);

impl Seeming {
    /// `None` unless it is sure, from one end of the text to the other, and is not what is `said`.
    pub(super) fn of(prose: &Prose, said: Option<&Language>) -> Option<Self> {
        let whole = detect(&[&prose.beginning, " ", &prose.end].concat())?;
        let known = KNOWN.iter().find(|(lang, _)| *lang == whole.lang())?;
        let seeming = Self { known, script: whole.script() };
        // What is as it should be is done with: to tell a language takes most of the time of a checkup.
        let is_news = whole.is_reliable() && said.is_none_or(|said| seeming.contradicts(said));
        let is_told = |end: &str| detect(end).is_some_and(|info| info.lang() == whole.lang());
        (is_news && is_told(&prose.beginning) && is_told(&prose.end)).then_some(seeming)
    }

    /// Its tag: `nl`.
    pub(super) fn tag(self) -> &'static str {
        self.known.1
    }

    /// Whether the text is hardly in the language that it is said to be in. Not where that language, or the way in
    /// which it is written, is one that cannot be told, or is too like this one.
    fn contradicts(self, said: &Language) -> bool {
        let said_tag = usual(said.primary());
        let Some((said_lang, _)) = KNOWN.iter().find(|(_, tag)| *tag == said_tag) else { return false };
        let is_as_usual = !IN_SEVERAL_SCRIPTS.contains(&said_tag) || self.script.langs().contains(said_lang);
        let is_like = RELATIVES.iter().any(|like| like.contains(&said_tag) && like.contains(&self.tag()));
        said_tag != self.tag() && is_as_usual && !is_like && !says_script(said)
    }
}

/// A tag that says the script means another one than is usual, as `ru-Latn` does; but for Chinese, which has two.
fn says_script(language: &Language) -> bool {
    let script = language.as_str().split('-').skip(1).any(|subtag| subtag.len() == 4);
    script && language.primary() != "zh"
}

/// The tag in use for a language that has several.
fn usual(tag: &str) -> &str {
    match tag {
        "no" => "nb",
        "fil" => "tl",
        "iw" => "he",
        "in" => "id",
        "ji" => "yi",
        _ => tag,
    }
}

/// Languages that are often written in another script than the one in which they can be told.
const IN_SEVERAL_SCRIPTS: [&str; 6] = ["az", "jv", "pa", "sr", "tk", "uz"];

/// Languages that are taken for each other, by people too.
const RELATIVES: &[&[&str]] = &[
    &["nb", "da", "sv"],
    &["nl", "af"],
    &["hr", "sr", "sl"],
    &["bg", "mk", "sr"],
    &["ru", "uk", "be", "bg"],
    &["cs", "sk"],
    &["es", "pt", "ca"],
    &["id", "jv"],
    &["tr", "az", "tk", "uz"],
    &["fi", "et"],
    &["hi", "mr", "ne"],
    &["fa", "ur"],
    &["he", "yi"],
    &["zh", "ja"],
    &["sn", "zu"],
];

/// Every language that can be told.
const KNOWN: &[Known] = &[
    (Lang::Afr, "af"),
    (Lang::Aka, "ak"),
    (Lang::Amh, "am"),
    (Lang::Ara, "ar"),
    (Lang::Aze, "az"),
    (Lang::Bel, "be"),
    (Lang::Ben, "bn"),
    (Lang::Bul, "bg"),
    (Lang::Cat, "ca"),
    (Lang::Ces, "cs"),
    (Lang::Cmn, "zh"),
    (Lang::Cym, "cy"),
    (Lang::Dan, "da"),
    (Lang::Deu, "de"),
    (Lang::Ell, "el"),
    (Lang::Eng, "en"),
    (Lang::Epo, "eo"),
    (Lang::Est, "et"),
    (Lang::Fin, "fi"),
    (Lang::Fra, "fr"),
    (Lang::Guj, "gu"),
    (Lang::Heb, "he"),
    (Lang::Hin, "hi"),
    (Lang::Hrv, "hr"),
    (Lang::Hun, "hu"),
    (Lang::Hye, "hy"),
    (Lang::Ind, "id"),
    (Lang::Ita, "it"),
    (Lang::Jav, "jv"),
    (Lang::Jpn, "ja"),
    (Lang::Kan, "kn"),
    (Lang::Kat, "ka"),
    (Lang::Khm, "km"),
    (Lang::Kor, "ko"),
    (Lang::Lat, "la"),
    (Lang::Lav, "lv"),
    (Lang::Lit, "lt"),
    (Lang::Mal, "ml"),
    (Lang::Mar, "mr"),
    (Lang::Mkd, "mk"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Nld, "nl"),
    (Lang::Nob, "nb"),
    (Lang::Ori, "or"),
    (Lang::Pan, "pa"),
    (Lang::Pes, "fa"),
    (Lang::Pol, "pl"),
    (Lang::Por, "pt"),
    (Lang::Ron, "ro"),
    (Lang::Rus, "ru"),
    (Lang::Sin, "si"),
    (Lang::Slk, "sk"),
    (Lang::Slv, "sl"),
    (Lang::Sna, "sn"),
    (Lang::Spa, "es"),
    (Lang::Srp, "sr"),
    (Lang::Swe, "sv"),
    (Lang::Tam, "ta"),
    (Lang::Tel, "te"),
    (Lang::Tgl, "tl"),
    (Lang::Tha, "th"),
    (Lang::Tuk, "tk"),
    (Lang::Tur, "tr"),
    (Lang::Ukr, "uk"),
    (Lang::Urd, "ur"),
    (Lang::Uzb, "uz"),
    (Lang::Vie, "vi"),
    (Lang::Yid, "yi"),
    (Lang::Zul, "zu"),
];
