// What is known of a picture in the page.

import { element } from './element.js';

/** The language of what is said in its place; the empty text stands for one that is not known (HTML). */
export const language = (shown) => shown.closest('[lang]')?.getAttribute('lang');

/** Where it is. What is in the page already is not loaded again, unless it is there in a larger form. */
export function largest(shown) {
  const candidates = shown.srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  const [best] = candidates.sort(([, one], [, other]) => (parseFloat(other) || 1) - (parseFloat(one) || 1));
  return best?.[0] || shown.currentSrc || shown.src;
}

/** What it is called: its caption, else what is said in its place. */
export function titleOf(shown, texts) {
  const caption = shown.closest('figure')?.querySelector('figcaption');
  const words = (caption?.textContent || shown.alt).replace(/\s+/g, ' ').trim();
  return words ? element('bdi', { lang: language(caption ?? shown), dir: 'auto' }, words) : texts.tool_picture;
}
