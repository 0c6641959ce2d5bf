// Pages as they are drawn: too slowly, not at all, or into too little memory.

/** A page that is not drawn after so long is slow. In milliseconds. */
const SLOW = 8_000;
/** Pages whose pictures did not fit into memory are drawn in so many pixels at the most. */
const FEW_PIXELS = 2 ** 21;

export class Drawing {
  #attempt;
  #viewer;
  #slow;
  #isShort = false;

  constructor({ attempt, viewer }, bus) {
    this.#attempt = attempt;
    this.#viewer = viewer;
    bus.on('pagerendered', (event) => this.#drawn(event));
    document.addEventListener('visibilitychange', () => this.#rest(), { signal: attempt.signal });
  }

  /** From now on the page that is read is waited for. */
  expectPage() {
    clearTimeout(this.#slow);
    const isMissing = () => !this.#viewer.getPageView(this.#viewer.currentPageNumber - 1)?.canvas;
    this.#slow = setTimeout(() => isMissing() && this.#attempt.tell('slow', '', 1), SLOW);
  }

  #drawn({ error, pageNumber, source }) {
    if (error && !this.#isShort && /memory|canvas|allocat|size/i.test(error.message)) {
      this.#saveMemory();
    } else if (error) {
      console.warn(`Page ${pageNumber}:`, error);
    }
    if (!error) source.div.querySelector('.reader-broken')?.remove();
    else if (!source.canvas) this.#sayBroken(pageNumber);
    if (pageNumber === this.#viewer.currentPageNumber) this.#attempt.tell('slow', '', 0);
    this.#attempt.tell('drawn');
  }

  /** Where a page cannot be read, words say so; PDF.js would leave it blank. */
  watch(document) {
    const getPage = document.getPage.bind(document);
    document.getPage = (number) =>
      getPage(number).catch((error) => {
        if (!this.#attempt.signal.aborted) this.#sayBroken(number);
        throw error;
      });
    this.expectPage();
  }

  #sayBroken(number) {
    const { div } = this.#viewer.getPageView(number - 1) ?? {};
    if (!div || div.querySelector('.reader-broken')) return;
    const words = this.#attempt.session.brief.damaged_label;
    div.append(Object.assign(document.createElement('p'), { className: 'reader-broken', textContent: words }));
    div.classList.remove('loading', 'loadingIcon');
    this.#attempt.tell('drawn');
  }

  /** Lets go of every page but the one that is read, and draws in fewer pixels from now on. */
  #saveMemory() {
    this.#isShort = true;
    this.#viewer.maxCanvasPixels = FEW_PIXELS;
    for (let at = 0; at < this.#viewer.pagesCount; at += 1) this.#viewer.getPageView(at).maxCanvasPixels = FEW_PIXELS;
    this.#letGo();
    this.#viewer.refresh();
  }

  /** A phone on which something else is looked at is given back what pages take. */
  #rest() {
    if (!document.hidden) this.#viewer.update();
    else if (matchMedia('(pointer: coarse)').matches) this.#letGo();
  }

  #letGo() {
    for (const page of this.#viewer.getCachedPageViews()) {
      if (page.id !== this.#viewer.currentPageNumber) page.reset();
    }
  }

  close() {
    clearTimeout(this.#slow);
  }
}
