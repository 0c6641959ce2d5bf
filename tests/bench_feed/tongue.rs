//! The languages that the generated feeds are in.

/// A language, and enough of its words to look like it.
pub(crate) struct Tongue {
    /// Its tag (BCP 47).
    pub(crate) tag: &'static str,
    /// What is between two words: Japanese has nothing there.
    pub(crate) between: &'static str,
    /// What ends a sentence.
    pub(crate) stop: &'static str,
    /// Words, with a blank between each two.
    words: &'static str,
}

impl Tongue {
    /// Its words.
    pub(crate) fn words(&self) -> Vec<&'static str> {
        self.words.split(' ').collect()
    }
}

const fn spaced(tag: &'static str, words: &'static str) -> Tongue {
    Tongue { tag, between: " ", stop: ". ", words }
}

/// All of them; a feed of this kind has more in the first ones.
pub(crate) static TONGUES: [Tongue; 8] = [
    spaced(
        "nl",
        "de het een cultuurparticipatie onderzoek vrijwilligers in van kansarmoede en uitsluiting bestrijden zo’n één \
         gemeente ‘samen’ woning tijd huurders die overblijft naar financiële steun coördinatie geëngageerd met op vóór \
         alleenstaande ouders buurt verslag tweeëntwintig ideeën reünie",
    ),
    spaced(
        "fr",
        "le la les été d’une l’attente où à côté précarité logement société égalité chercheuses rencontre déjà peut-être \
         après réforme politesse « vingt » minutes œuvre français journée garde façade être même pour dans et qui nous",
    ),
    spaced(
        "en",
        "the of and report people work together neighbourhood we don’t care about time housing “social” practice that is \
         in a city which between research partners annual learn from each other – slowly support women culture",
    ),
    spaced(
        "de",
        "die der und über für Bürgerinnen Gemeinschaft Möglichkeiten können Straße Bericht „gemeinsam“ Forschung ist nicht \
         mit auf größer wöchentlich Unterstützung während Förderung Zeit",
    ),
    spaced(
        "pl",
        "i w że się społeczność badania żółty książka możliwość współpraca źródło wiedzy kobiety łączy miejsce w którym \
         ćwiczymy język sąsiedzi rozwój są",
    ),
    spaced(
        "el",
        "και το της κοινότητα έρευνα για την πόλη άνθρωποι μαζί χρόνος έκθεση στέγη είναι ότι με ένα δικαίωμα γυναίκες",
    ),
    spaced(
        "ar",
        "في من على المدينة المجتمع تقرير سنوي البحث مع النساء الوقت السكن هذا التي بين العمل معا ثقافة دعم",
    ),
    Tongue {
        tag: "ja",
        between: "",
        stop: "。",
        words: "社会 の 研究 は 地域 で 住まい を 支える 時間 と 文化 に 参加 する 報告書 女性 が 学ぶ",
    },
];
