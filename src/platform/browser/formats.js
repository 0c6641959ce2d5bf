// Dates, numbers, plurals, lists, names of languages and order by CLDR, from the browser's own `Intl`.

/** What `Intl` is asked for. A tag that it does not take is no reason to fail, and plain Arabic has the digits that CLDR gives
 * it today (48), in older browsers, too. */
function known(language) {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    return undefined;
  }
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

export function longDate(year, month, day, language) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toLocaleDateString(known(language), { dateStyle: 'long', timeZone: 'UTC' });
}

export const number = (value, language) => value.toLocaleString(known(language));

/** The category's place in CLDR's order. */
export const pluralCategory = (value, language) =>
  ['zero', 'one', 'two', 'few', 'many', 'other'].indexOf(new Intl.PluralRules(known(language)).select(value));

/** Texts come on a line each. */
export const list = (lines, language) => new Intl.ListFormat(known(language)).format(lines.split('\n'));

/** As a name by itself, the way it stands in a menu; the tag where the browser has no words of that language. */
export function languageName(language) {
  const tag = known(language);
  if (!tag || !Intl.DisplayNames.supportedLocalesOf(tag).length) return language;
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language);
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag));
}

export const compare = (one, other, language) => new Intl.Collator(known(language)).compare(one, other);
