// What a page load does by itself and a single-page portal has to do on its own: the title, the document's language, focus,
// and the scroll position on the way back. In JavaScript, since nearly all of it asks the DOM: as Rust it was larger.

import { begin, isTextComing, keepTrying, soon } from './arrival.js';
import { enter, goOn, keep, keyInState, known, rest } from './entries.js';
import { followed, noteLink, toFollowed, toHeading, toLinkBelow, toPlace } from './focus.js';
import { clickThrough, hold, isPlain, leadsAway } from './fade.js';
import { busy, say } from './speech.js';

/** The place and the title of the page that is shown; none before the first. */
let page = '';
/** The path and the query of the page that is shown. */
let shown = '';
/** The path of the page before in the history, where a link on it led here. */
let before = '';

const here = () => location.pathname + location.search;

/** Brings window and document in line with the page that is shown; one that is only drawn anew moves nothing. */
function arrive(place, title, language, isRightToLeft, isArticle, links) {
  tribuneLinks(links);
  Object.assign(document.documentElement, { lang: language, dir: isRightToLeft ? 'rtl' : 'ltr' });
  showSection();
  const now = `${place}\n${title}`;
  if (now === page) return;
  const isFirst = !page;
  page = now;
  document.title = title;
  say('');
  begin();
  goOn();
  // The router writes the history entry after the page has been drawn.
  soon(() => settle(isFirst, isArticle));
}

/** On a phone the sections are a line to swipe: the one that is current comes into sight. */
function showSection() {
  const link = document.querySelector('.masthead-sections [aria-current]');
  const line = link?.closest('nav');
  const [one, all] = [link, line].map((it) => it?.getBoundingClientRect());
  if (one) line.scrollBy({ left: one.left < all.left ? one.left - all.left - 32 : Math.max(0, one.right - all.right + 32), behavior: 'instant' });
}

/** Goes to where the visitor was on this page, or to its beginning. Focus goes where the eye goes: on the way back to the link that
 * was followed; else to the heading, which a screen reader reads. The heading says what the title says, so that is said (once) only
 * where the focus is elsewhere. */
function settle(isFirst, isArticle) {
  const left = shown.split('?')[0];
  shown = here();
  // An entry that is new has no key yet.
  const isReturn = isFirst || Boolean(keyInState());
  before = isReturn ? '' : left;
  const isKnown = isReturn ? returnToEntry() : enterAnew();
  if (isFirst) return;
  // Its documents are all that is below an article.
  if (isArticle && left.startsWith(`${location.pathname}/`)) toLinkBelow(left, isKnown);
  else if (isReturn && followed()) toFollowed(isKnown, () => say(document.title));
  else toPlace(isKnown);
}

function enterAnew() {
  enter();
  // Where it begins is a position, too, for whoever goes back and forth again.
  note();
  goToAnchor();
  return false;
}

/** Goes to where the visitor was in the history entry that is shown; false if that is not known. */
function returnToEntry() {
  enter();
  const top = known()?.top;
  if (top === undefined) goToAnchor();
  // What stands below a text is there before it: the browser would keep that in sight, and not where the visitor was.
  else keepTrying(() => restore(top) && !isTextComing());
  return top !== undefined;
}

/** Scrolls to a position; false while the page is not long enough. */
function restore(top) {
  scrollTo({ top, behavior: 'instant' });
  return Math.abs(scrollY - top) < 2;
}

/** Shows what the address has behind its `#`, which may still be coming in. `#page=12` is the document reader's. */
function goToAnchor() {
  const id = location.hash.slice(1);
  if (!id || id.includes('=')) return;
  keepTrying(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView();
    return Boolean(element);
  });
}

function note() {
  // The router gives the steps to a page's own anchors no key.
  if (!keyInState() && here() === shown) enter();
  keep({ top: scrollY });
}

/** Where the browser has gone by itself: back, forth, or to an anchor. */
function step(event) {
  if (here() !== shown) {
    const again = () => dispatchEvent(new PopStateEvent('popstate', { state: event.state }));
    return event.hasUAVisualTransition ? undefined : hold(event, again);
  }
  // The same page still: the way back was from one of its own anchors.
  soon(() => {
    const isKnown = returnToEntry();
    if (followed()) toFollowed(isKnown);
  });
}

function click(event) {
  clickThrough(event);
  if (event.target.closest?.('a[href]')) goOn();
  // A link can be followed before the event of the last scrolling comes.
  note();
  noteLink(event.target);
  const back = event.target.closest?.('a[data-back]');
  if (back && isPlain(event) && backTo(back.getAttribute('href'))) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  // A page that is there before the program has fades into none.
  if (page && leadsAway(event, shown)) hold(event, () => event.target.dispatchEvent(new MouseEvent('click', event)));
}

/** Goes back, if that leads to a path that a link there has just been followed from. `false` where it does not. */
function backTo(path) {
  if (before !== path) return false;
  history.back();
  return true;
}

/** To the beginning of the page that is shown, after something of it has changed. */
function toBeginning() {
  soon(() => {
    scrollTo(0, 0);
    toHeading();
  });
}

globalThis.tribuneVisit = { arrive, busy, rest, settle, showSection, toBeginning };
history.scrollRestoration = 'manual';
// Before the router hears of either.
addEventListener('popstate', step, true);
addEventListener('click', click, true);
addEventListener('scroll', note, { passive: true });
addEventListener('pagehide', note);
