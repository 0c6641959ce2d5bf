// The interface's words for the tools: those of the locale file, which the browser has already in most languages, and English ones
// where it has none.

const known = new Map();

async function file(base, language) {
  const answer = await fetch(new URL(`locales/${language.toLowerCase()}.json`, base));
  const said = answer.ok ? Object.entries(await answer.json()) : [];
  // A translator begins with empty texts.
  return Object.fromEntries(said.filter(([, text]) => text));
}

/** In English first, so that what is said in the language comes over it. */
async function files(base, lang) {
  const wanted = [...new Set(['en', lang.split('-')[0], lang].filter(Boolean))];
  const coming = await Promise.allSettled(wanted.map((language) => file(base, language)));
  const come = coming.filter(({ status }) => status === 'fulfilled');
  if (!come.length) throw new Error('no texts came');
  return Object.assign({}, ...come.map(({ value }) => value));
}

/** The texts in the language of the interface. Fails when none come, and then they are asked for again. */
export function textsFor(base) {
  const { lang } = document.documentElement;
  if (!known.has(lang)) {
    const coming = files(base, lang);
    coming.catch(() => known.delete(lang));
    known.set(lang, coming);
  }
  return known.get(lang);
}
