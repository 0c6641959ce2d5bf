// What is known of each page in the tab's history: where the visitor was on it, and which link was followed there.
//
// Each history entry gets a key of its own in its state; what is known is kept by key, for this tab alone (`sessionStorage`). The
// router scrolls to the top on the way forth; the way back is ours.

const KEY = 'tribune';

/** The key of the entry that is shown. */
let current = null;

/** Whether all has been forgotten, and the visitor has not gone on since. */
let isResting = false;

const name = () => `tribune:${current}`;

export const keyInState = () => history.state?.[KEY];

/** From now on the history entry that the browser is at is the one that is shown. It is given a key if it has none. */
export function enter() {
  current = keyInState() ?? Math.random().toString(36).slice(2);
  if (!keyInState()) history.replaceState({ ...history.state, [KEY]: current }, '');
}

/** Keeps nothing until the visitor goes on: the page moves by itself when it says what was forgotten. */
export const rest = () => {
  isResting = true;
};

export const goOn = () => {
  isResting = false;
};

export function known() {
  try {
    return JSON.parse(sessionStorage.getItem(name()));
  } catch {
    return null;
  }
}

export function keep(what) {
  // Between the router's step and the page's arrival, what is scrolled is no longer the page that was left.
  if (isResting || keyInState() !== current) return;
  try {
    sessionStorage.setItem(name(), JSON.stringify({ ...known(), ...what }));
  } catch {
    // A full or forbidden storage costs the position, nothing else.
  }
}
