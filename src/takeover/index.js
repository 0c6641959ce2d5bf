// Takes over a page that the press has written (`tribune-press prerender`).
//
// The program draws its page behind the written one, unseen (`style/components/written.css`). Once that has all that there is to
// see, it takes the written page's place in one task, and nothing moves. Until then, and for good where the program has nothing to
// show, the written page works as any page of the web does. `boot.js` waits for this module before it lets the program begin.

import { counterpart } from './counterpart.js';
import { isInUse, RESTS } from './use.js';

const written = document.querySelector('[data-written]');
const { arrive, busy } = tribuneVisit;
/** What the program has said of the page that it has drawn. It holds from when that page is seen. */
let arrival;
let isOver = false;

const drawn = () => document.querySelector('[data-written] ~ main');

/** What says that something has not come, or may still come: a feed, its later pages, an article on one of them, a text, a back page. */
const UNREADY = '[role="alert"], .seeking, .following, .notice [data-wish], [aria-busy], .back-content > [role="status"]';

/** That there is nothing at this address is not true of a page that is there. Where the page that was written says so (404.html), the
 * program says it in the visitor's language, or knows better. */
const NOTHING = '[data-nothing]';
const isOfNothing = Boolean(written.querySelector(NOTHING));

function isReady() {
  const page = drawn();
  const isThere = page?.querySelector('h1') && (isOfNothing || !page.querySelector(NOTHING));
  return Boolean(isThere) && !page.querySelector(UNREADY);
}

/** So long a picture is waited for that is said to be there. In milliseconds. */
const PATIENCE = 2_000;

/** Pictures that are seen already are to be seen at once on the page that comes; unseen, they would not even be asked for. */
async function bringPictures() {
  const seen = [...written.querySelectorAll('img')].filter(({ complete, naturalWidth }) => complete && naturalWidth);
  const known = new Set(seen.map(({ src }) => src));
  const coming = [...document.querySelectorAll('[data-written] ~ * img')].filter(({ src }) => known.has(src));
  for (const picture of coming) picture.loading = 'eager';
  const patience = new Promise((done) => setTimeout(done, PATIENCE));
  await Promise.race([patience, Promise.allSettled(coming.map((picture) => picture.decode()))]);
}

let isComing = false;

async function takeOverOnceReady() {
  if (isOver || isComing || !isReady()) return;
  isComing = true;
  await bringPictures();
  isComing = false;
  if (!isOver && isReady() && !isInUse(written)) takeOver();
}

function takeOver() {
  isOver = true;
  changes.disconnect();
  const top = scrollY;
  const focused = counterpart(document.activeElement, written);
  const sections = written.querySelector('.masthead-sections')?.scrollLeft;
  for (const open of written.querySelectorAll('details[open]')) counterpart(open, written)?.setAttribute('open', '');
  written.removeAttribute('data-written');
  // Before the old page goes: where the focus is seen, it stays so.
  focused?.focus({ preventScroll: true });
  written.remove();
  document.querySelector('.masthead-sections')?.scrollTo({ left: sections, behavior: 'instant' });
  scrollTo({ top, behavior: 'instant' });
  Object.assign(tribuneVisit, { arrive, busy });
  if (arrival) arrive(...arrival);
  // Pictures have a size from now on: see `watchPictures` in `boot.js`.
  dispatchEvent(new Event('resize'));
}

/** The program's router would follow a link in the page that nobody sees yet. */
function keepFromRouter(event) {
  if (written.contains(event.target)) event.stopPropagation();
}

// Nobody waits for what is there, nor arrives.
tribuneVisit.busy = () => {};
tribuneVisit.arrive = (...page) => {
  arrival = page;
};
// What the program does with a page when it comes: the current section is in sight, and the visitor where they were.
tribuneVisit.showSection();
// As in `followOutline`: it opens where it stands beside the text.
written.querySelector('.outline details')?.toggleAttribute('open', matchMedia('(min-width: 64rem)').matches);
tribuneVisit.settle(true);
const changes = new MutationObserver(takeOverOnceReady);
changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
// After what the event does: a click comes after its button is up.
for (const rest of RESTS) document.addEventListener(rest, () => setTimeout(takeOverOnceReady), true);
document.addEventListener('click', keepFromRouter);
