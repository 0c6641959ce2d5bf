// Takes over a page that the press has written (`tribune-press prerender`).
//
// The program draws its page behind the written one, unseen (`style/components/written.css`). Once that has all that there is to
// see, it takes the written page's place in one task, and nothing moves. Until then, and for good where the program has nothing to
// show, the written page works as any page of the web does. `boot.js` waits for this module before it lets the program begin.

import { counterpart } from './counterpart.js';
import { isInUse, RESTS } from './use.js';

const written = document.querySelector('[data-written]');
const { busy } = tribuneVisit;
let isOver = false;

const drawn = () => document.querySelector('[data-written] ~ main');

/** What says that something has not come, or may still come: the feed, an article on a feed's later page, a text, a back page. */
const UNREADY = '[role="alert"], .seeking, [aria-busy], .back-content > [role="status"]';

const isReady = () => Boolean(drawn()?.querySelector('h1')) && !drawn().querySelector(UNREADY);

/** Pictures that are seen already are to be seen at once on the page that comes; unseen, they would not even be asked for. */
async function bringPictures() {
  const seen = [...written.querySelectorAll('img')].filter(({ complete, naturalWidth }) => complete && naturalWidth);
  const known = new Set(seen.map(({ src }) => src));
  const coming = [...document.querySelectorAll('[data-written] ~ * img')].filter(({ src }) => known.has(src));
  for (const picture of coming) picture.loading = 'eager';
  await Promise.allSettled(coming.map((picture) => picture.decode()));
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
  written.removeAttribute('data-written');
  // Before the old page goes: where the focus is seen, it stays so.
  focused?.focus({ preventScroll: true });
  written.remove();
  document.querySelector('.masthead-sections')?.scrollTo({ left: sections, behavior: 'instant' });
  scrollTo({ top, behavior: 'instant' });
  tribuneVisit.busy = busy;
  // Pictures have a size from now on: see `watchPictures` in `boot.js`.
  dispatchEvent(new Event('resize'));
}

/** The program's router would follow a link in the page that nobody sees yet. */
function keepFromRouter(event) {
  if (written.contains(event.target)) event.stopPropagation();
}

// Nobody waits for what is there.
tribuneVisit.busy = () => {};
// What the program does with a page when it comes: the current section is in sight, and the visitor where they were.
tribuneVisit.showSection();
tribuneVisit.settle(true);
const changes = new MutationObserver(takeOverOnceReady);
changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
for (const rest of RESTS) document.addEventListener(rest, takeOverOnceReady, true);
document.addEventListener('click', keepFromRouter);
