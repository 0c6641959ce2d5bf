// The interface's texts for what is fetched on demand: from the locale file, which the browser has, but for English, whose texts
// the program brings along.

let known;

async function file(base, language) {
  try {
    const answer = await fetch(new URL(`locales/${language}.json`, base));
    const said = answer.ok ? Object.entries(await answer.json()) : [];
    // A translator begins with empty texts.
    return Object.fromEntries(said.filter(([, text]) => text));
  } catch {
    return {};
  }
}

/** The texts in the language of the page, and English where there are none. */
export async function texts(base) {
  const { lang } = document.documentElement;
  if (known?.lang !== lang) {
    const files = ['en', lang.split('-')[0], lang].map((language) => file(base, language.toLowerCase()));
    known = { lang, texts: Object.assign({}, ...(await Promise.all(files))) };
  }
  return known.texts;
}
