// What keys of a single letter do. `shortcuts.js` lists them.

import { shortcuts } from './shortcuts.js';
import { isOn } from './switch.js';

/** So long, in milliseconds, does a first letter wait for a second. */
const PAUSE = 1500;

/** When `g` was pressed: what it takes to do something about a key may come late. */
let went = -PAUSE;

export function toLetter({ key, timeStamp }, texts) {
  if (!isOn()) return;
  const isSecond = timeStamp - went < PAUSE;
  went = key === 'g' ? timeStamp : -PAUSE;
  if (key === '?' || key === '؟') shortcuts({ texts });
  else if (key === 'h' && isSecond) document.querySelector('.masthead-name a')?.click();
  else if (key === 'j') toArticle((from) => from & Node.DOCUMENT_POSITION_FOLLOWING, 0);
  else if (key === 'k') toArticle((from) => from & Node.DOCUMENT_POSITION_PRECEDING, -1);
}

/** Moves focus along a page's list of articles, from where it is. */
function toArticle(isThere, which) {
  const active = document.activeElement;
  const links = [...document.querySelectorAll('main :is(h2, h3, .line-title) > a[href]')];
  links.filter((link) => isThere(active.compareDocumentPosition(link))).at(which)?.focus();
}
