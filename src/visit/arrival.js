// What a page still waits for when it is shown: its content may be coming in.

import { isDrawing } from './fade.js';

/** So many frames a page may take once its text is there. */
const FRAMES = 90;

/** Counts arrivals: a newer one ends what an older one still does. */
let count = 0;

/** Another page is shown from now on. */
export function begin() {
  count += 1;
}

/** Does something in the next frame, unless another page is shown by then. There are no frames while one page fades into another. */
export function soon(action) {
  const mine = count;
  const run = () => mine === count && action();
  if (isDrawing()) setTimeout(run);
  else requestAnimationFrame(run);
}

export const isComing = () => Boolean(document.querySelector('main [aria-busy]'));

export const isTextComing = () => Boolean(document.querySelector('.prose[aria-busy]'));

/** Tries something frame by frame until it is done. It is told when it is tried for the last time. */
export function keepTrying(attempt, frames = FRAMES) {
  if (attempt(!frames) || !frames) return;
  // A page whose text is still coming in takes as long as it takes.
  soon(() => keepTrying(attempt, isComing() ? frames : frames - 1));
}
