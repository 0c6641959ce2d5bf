// Focus goes where the eye goes.

import { isComing, keepTrying } from './arrival.js';
import { keep, known } from './entries.js';

/** The link that was followed last to what is below a page. */
let below = null;

/** Moves focus to an element; false where there is none. */
function to(element, preventScroll) {
  element?.focus({ preventScroll });
  return Boolean(element);
}

/** Moves focus to the page's heading, without scrolling, so that a screen reader says where one is. */
export const toHeading = () => to(document.querySelector('h1'), true);

/** Moves focus into the reader, whose pages are named as the document is, and the reader into view; to the heading where
 * there is no reader. */
export function toPlace(preventScroll) {
  if (!to(document.querySelector('.reader-pages'), preventScroll)) toHeading();
}

const pathOf = (link) => link.getAttribute('href').split('#')[0];

/** The page's links to an address, or to places in what is there: in the masthead, the trail and the footer, too. */
const linksTo = (path) => [...document.querySelectorAll('a[href]')].filter((link) => pathOf(link) === path);

/** Keeps in mind which link is followed: where it leads, and which of the links to there it is. */
export function noteLink(target) {
  const link = target.closest?.('a[href]');
  if (!link) return;
  const path = pathOf(link);
  const note = { path, at: linksTo(path).indexOf(link) };
  keep({ link: note });
  // Documents are below their article; the way back up is nothing to come back to.
  if (path.startsWith(`${location.pathname}/`)) below = note;
}

/** Which link was followed from the history entry that is shown. */
export const followed = () => known()?.link;

/** Once the page's text is there, moves focus to one of its links to a path: the one that is numbered so, else the first. */
function toLink({ path, at }, preventScroll, done) {
  keepTrying((isLast) => {
    if (isComing() && !isLast) return false;
    const links = linksTo(path);
    if (to(links[at] ?? links[0], preventScroll)) done?.();
    else toHeading();
    return true;
  });
}

/** Moves focus to the link that was followed from here. */
export const toFollowed = (preventScroll, done) => toLink(followed(), preventScroll, done);

/** Moves focus to the link to a document that was left. */
export const toLinkBelow = (path, preventScroll) => toLink(below?.path === path ? below : { path, at: 0 }, preventScroll);
