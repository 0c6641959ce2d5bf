// PDF.js behind a few calls: all that it has to say goes through one function, `emit(kind, value)`.

const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', { createScriptURL: (address) => address });

let parts;

/** The document before, letting go of the worker that the next one needs. */
let closing = Promise.resolve();

/** The library, its worker and its styles: once, when the first document is opened. */
function load(library) {
  parts ??= loadParts(library).catch((error) => {
    parts = undefined;
    throw error;
  });
  return parts;
}

async function loadParts(library) {
  const at = (name) => new URL(library + name, location.href).href;
  // Made here, through our policy: with an address alone, PDF.js would fall back to the main thread.
  const address = at('pdf.worker.min.mjs');
  const port = new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  const isBroken = new Promise((_, reject) => port.addEventListener('error', reject, { once: true }));
  addStyles(at('pdf_viewer.css'));
  // In this order: the second reads what the first leaves in globalThis.
  const core = await Promise.race([import(at('pdf.min.mjs')), isBroken]);
  const layer = await import(at('pdf_viewer.min.mjs'));
  core.GlobalWorkerOptions.workerPort = port;
  return { core, layer, at, isBroken };
}

function addStyles(address) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  // Before ours, which are to win where both say something (style/components/reader-pages.css).
  document.head.prepend(link);
}

/** PDF.js asks for texts by ids of its own. It gets none: our controls and page labels are the portal's. */
function noTexts() {
  return {
    getLanguage: () => document.documentElement.lang || 'en',
    getDirection: () => document.documentElement.dir || 'ltr',
    get: async () => '',
    translate: async () => {},
    translateOnce: async () => {},
    pause() {},
    resume() {},
    destroy: async () => {},
  };
}

class DocumentView {
  #stop = new AbortController();
  #task;
  #viewer;
  #links;

  constructor(container, emit) {
    this.container = container;
    this.emit = (kind, value = 0) => {
      if (!this.#stop.signal.aborted) emit(kind, value);
    };
  }

  async open(library, address, pageLabel) {
    let loaded;
    try {
      loaded = await load(library);
    } catch (error) {
      console.error(error);
      return this.emit('program');
    }
    await closing;
    if (this.#stop.signal.aborted) return;
    try {
      this.#prepare(loaded, pageLabel);
      await this.#read(loaded, address);
    } catch (error) {
      this.emit(failure(error, loaded.core));
    }
  }

  #prepare({ core, layer }, pageLabel) {
    const { container } = this;
    const pages = Object.assign(document.createElement('div'), { className: 'pdfViewer' });
    container.replaceChildren(pages);
    const eventBus = new layer.EventBus();
    this.#links = new layer.PDFLinkService({ eventBus, externalLinkRel: 'external noopener', externalLinkTarget: 2 });
    this.#viewer = new layer.PDFViewer({
      container,
      viewer: pages,
      eventBus,
      linkService: this.#links,
      l10n: noTexts(),
      annotationMode: core.AnnotationMode.ENABLE,
      annotationEditorMode: core.AnnotationEditorType.DISABLE,
      abortSignal: this.#stop.signal,
    });
    this.#links.setViewer(this.#viewer);
    eventBus.on('pagesinit', () => this.#begin(pageLabel));
    eventBus.on('pagechanging', ({ pageNumber }) => this.#arrive(pageNumber));
    eventBus.on('pagerendered', () => this.emit('drawn'));
    new ResizeObserver((_, observer) => {
      if (this.#stop.signal.aborted) return observer.disconnect();
      if (this.#viewer.currentScaleValue === 'page-width') this.fitWidth();
    }).observe(container);
  }

  async #read({ core, at, isBroken }, url) {
    this.#task = core.getDocument({
      url,
      cMapUrl: at('cmaps/'),
      standardFontDataUrl: at('standard_fonts/'),
      wasmUrl: at('wasm/'),
      iccUrl: at('iccs/'),
      // Page 1 comes sooner on a slow line when nothing else is asked for.
      disableStream: true,
      disableAutoFetch: true,
      enableXfa: false,
    });
    // Asking for a password would be a page of its own; until then the answer is no.
    this.#task.onPassword = () => {
      this.emit('password');
      this.close();
    };
    this.#task.onProgress = ({ loaded, total }) => {
      if (total > 0) this.emit('progress', Math.min(100, Math.round((100 * loaded) / total)));
    };
    const document = await Promise.race([this.#task.promise, isBroken, this.#stopped()]);
    if (!document) return;
    this.emit('pages', document.numPages);
    this.#viewer.setDocument(document);
    this.#links.setDocument(document);
  }

  #stopped() {
    return new Promise((resolve) => this.#stop.signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  #begin(pageLabel) {
    for (let number = 1; number <= this.#viewer.pagesCount; number += 1) {
      this.#viewer.getPageView(number - 1).div.setAttribute('aria-label', pageLabel.replace('{n}', number));
    }
    this.fitWidth();
    const page = Number(new URLSearchParams(location.hash.slice(1)).get('page'));
    if (page > 1) this.goTo(Math.min(page, this.#viewer.pagesCount));
  }

  #arrive(page) {
    this.emit('page', page);
    // A page has an address; turning pages is no step in the history.
    if (page > 1 || location.hash) history.replaceState(history.state, '', `#page=${page}`);
  }

  goTo(page) {
    if (this.#viewer?.pagesCount) this.#viewer.currentPageNumber = page;
  }

  zoomIn() {
    this.#viewer?.increaseScale();
  }

  zoomOut() {
    this.#viewer?.decreaseScale();
  }

  fitWidth() {
    if (this.#viewer?.pagesCount) this.#viewer.currentScaleValue = 'page-width';
  }

  close() {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#viewer?.setDocument(null);
    this.#links?.setDocument(null);
    if (this.#task) closing = this.#task.destroy().catch(() => {});
    this.container.replaceChildren();
  }
}

function failure(error, core) {
  if (error instanceof core.ResponseException) {
    if (error.missing || error.status === 410) return 'missing';
    return error.status >= 500 ? 'server' : 'unreachable';
  }
  if (error instanceof core.InvalidPDFException) return 'damaged';
  if (error instanceof Event) return 'program';
  console.error(error);
  return error?.message?.includes('fetch') || error?.name === 'UnknownErrorException' ? 'unreachable' : 'damaged';
}

export function openDocument(container, library, address, pageLabel, emit) {
  const view = new DocumentView(container, emit);
  view.open(library, address, pageLabel);
  return view;
}
