// Finding words. PDF.js searches; what it scrolls is the pages, and never the article around them.

const CASE = 1;
const WHOLE = 2;
const ACCENTS = 4;
const ALL = 8;

export class Find {
  #state = { query: '' };
  /** Whether the match that is shown came after the other end. It is told until the next one is sought. */
  #isWrapped = false;

  constructor(layer, bus, pages) {
    this.bus = bus;
    this.pages = pages;
    this.controller = new (controllerOf(layer, pages))({ eventBus: bus, linkService: pages.links.service, delay: 0 });
    bus.on('updatefindcontrolstate', ({ state, matchesCount }) => this.#tell(layer.FindState, state, matchesCount));
    bus.on('updatefindmatchescount', ({ matchesCount: { current, total } }) => {
      if (this.#state.query) this.#tellMatch(current, total);
    });
  }

  #tell(states, state, { current, total }) {
    const { attempt } = this.pages;
    if (!this.#state.query) attempt.tell('found', 'idle');
    else if (state === states.PENDING) attempt.tell('found', 'searching', 0, total);
    else if (state === states.NOT_FOUND) attempt.tell('found', 'nothing');
    else {
      this.#isWrapped ||= state === states.WRAPPED;
      this.#tellMatch(current, total);
    }
  }

  #tellMatch(current, total) {
    // The match can be there before the count is.
    const name = !current ? 'searching' : this.#isWrapped ? 'wrapped' : 'found';
    this.pages.attempt.tell('found', name, current, total);
  }

  find(query, options) {
    this.#state = {
      query,
      caseSensitive: Boolean(options & CASE),
      entireWord: Boolean(options & WHOLE),
      matchDiacritics: Boolean(options & ACCENTS),
      highlightAll: Boolean(options & ALL),
      findPrevious: false,
    };
    this.#isWrapped = false;
    this.bus.dispatch('find', { source: this, type: 'find', ...this.#state });
  }

  again(isBackwards) {
    if (!this.#state.query) return;
    this.#state = { ...this.#state, findPrevious: isBackwards };
    this.#isWrapped = false;
    this.bus.dispatch('find', { source: this, type: 'again', ...this.#state });
  }

  nothing() {
    this.#state = { query: '' };
    this.bus.dispatch('findbarclose', { source: this });
  }
}

function controllerOf(layer, pages) {
  return class extends layer.PDFFindController {
    scrollMatchIntoView({ element = null, pageIndex = -1, matchIndex = -1 }) {
      const { pageIdx, matchIdx } = this._selected;
      if (!this._scrollMatches || !element || matchIndex < 0 || matchIndex !== matchIdx || pageIndex !== pageIdx) return;
      this._scrollMatches = false;
      bringIntoView(element, pages.container);
    }
  };
}

/** A third of the way down, and in sight from side to side. */
function bringIntoView(element, container) {
  const match = element.getBoundingClientRect();
  const stage = container.getBoundingClientRect();
  container.scrollTop += match.top - stage.top - stage.height / 3;
  if (match.left < stage.left || match.right > stage.right) {
    container.scrollLeft += match.left - stage.left - stage.width / 2;
  }
}
