// Where one is in a document: in the address as `#page=12` (RFC 8118), and to the line in the history entry, so that
// reload and the way back lead there.

/** Safari allows a hundred changes of the history in half a minute. In milliseconds. */
const REST = 400;
const KEY = 'reader';

export class Position {
  #pages;
  #page = 1;
  #latest;
  #timer;
  #path = location.pathname;

  constructor(pages) {
    this.#pages = pages;
    const { signal } = pages.attempt;
    addEventListener('hashchange', () => this.#follow(), { signal });
    addEventListener('pagehide', () => this.#leave(), { signal });
    // Whoever scrolls and at once follows a link comes back to the line that was left, not to the one before.
    addEventListener('click', () => this.#leave(), { signal, capture: true });
  }

  /** Goes to where the history entry or the address says. Whether either said something. */
  restore() {
    const { viewer } = this.#pages;
    const kept = history.state?.[KEY];
    const wanted = pageOfAddress();
    if (kept && (!wanted || kept.page === wanted)) {
      viewer.pagesRotation = kept.rotation;
      viewer.spreadMode = kept.spread;
      viewer.currentScaleValue = kept.scale;
      const destArray = [null, { name: 'XYZ' }, kept.left, kept.top, null];
      viewer.scrollPageIntoView({ pageNumber: kept.page, destArray, allowNegativeOffset: true });
      return true;
    }
    if (wanted) {
      viewer.currentScaleValue = 'auto';
      this.#pages.goTo(wanted);
    }
    return Boolean(wanted);
  }

  /** Notes where one is. */
  note({ pageNumber, scale, top, left, rotation }) {
    this.#page = pageNumber;
    const { currentScaleValue, spreadMode } = this.#pages.viewer;
    const value = Number.isNaN(Number(currentScaleValue)) ? currentScaleValue : String(scale / 100);
    this.#latest = { page: this.#pages.viewer.currentPageNumber, scale: value, top, left, rotation, spread: spreadMode };
    this.#timer ??= setTimeout(() => this.#write(), REST);
  }

  /** Keeps where one is now: PDF.js tells of a step only with the next frame. */
  #leave() {
    if (location.pathname !== this.#path) return;
    this.#pages.viewer.update();
    if (this.#timer) this.#write();
  }

  #write() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // On the way to another place the address is no longer ours.
    if (!this.#latest || location.pathname !== this.#path) return;
    const { page } = this.#latest;
    // A page has an address; turning pages is no step in the history.
    const address = page > 1 || location.hash ? `#page=${page}` : location.pathname + location.search;
    history.replaceState({ ...history.state, [KEY]: this.#latest }, '', address);
  }

  /** Somebody has typed another page into the address. */
  #follow() {
    const wanted = pageOfAddress();
    if (wanted && location.pathname === this.#path) this.#pages.goTo(wanted);
  }

  close() {
    clearTimeout(this.#timer);
  }
}

function pageOfAddress() {
  const page = Number(new URLSearchParams(location.hash.slice(1)).get('page'));
  return Number.isInteger(page) && page > 0 ? page : 0;
}
