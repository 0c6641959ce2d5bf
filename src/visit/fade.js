// One page fades into the next, where the browser can do that and the visitor has not asked for less movement.
//
// The browser needs a frame to take the picture of the page that is left. So the event that leads to another page (a click on a link, a step
// in the history) is held back until the picture is taken, and then sent again: program and router know nothing of it.

import { isComing } from './arrival.js';

/** So many turns, of some milliseconds each, does the picture of the next page wait for its text. */
const PATIENCE = 10;

/** Sends the event again that is held back. */
let held = null;
/** How many pictures are being drawn behind: a newer one may begin while an older one ends. */
let drawing = 0;
/** The fading that is to be seen. */
let running = null;

/** Whether the page is being changed behind the picture of the one before: no frames come. */
export const isDrawing = () => drawing > 0;

function release() {
  const again = held;
  held = null;
  again?.();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 8));

async function draw() {
  drawing += 1;
  try {
    release();
    // Once to draw the page, once to scroll it.
    await turn();
    await turn();
    for (let turns = 0; turns < PATIENCE && isComing(); turns += 1) await turn();
  } finally {
    drawing -= 1;
  }
}

const isWanted = () =>
  document.startViewTransition && !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Holds an event back for as long as it takes to picture the page. Whoever is quicker than that sees no fading: both events go on. */
export function hold(event, again) {
  if (held) return release();
  // What is sent again is not the visitor's own.
  if (!event.isTrusted || !isWanted()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held = again;
  // Skipped by the next one, or by a window that is out of sight: the page changes all the same.
  const mine = document.startViewTransition(draw);
  running = mine;
  mine.ready.catch(() => {});
  const end = () => {
    if (running === mine) running = null;
  };
  mine.finished.then(end, end);
}

/** A click while pages fade hits their pictures, which is to say nothing: it is meant for what is behind them. */
export function clickThrough({ target, clientX, clientY }) {
  if (!running || target !== document.documentElement) return;
  running.skipTransition();
  document.elementFromPoint(clientX, clientY)?.click?.();
}

export const isPlain = (event) => !(event.button || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey);

/** Whether a click leads to another page of ours, by the router's rules. */
export function leadsAway(event, shown) {
  const link = event.target.closest?.('a[href]');
  const isOurs = link?.origin === location.origin && !link.target && !link.matches('[download], [rel~="external"]');
  return isPlain(event) && isOurs && link.pathname + link.search !== shown;
}
