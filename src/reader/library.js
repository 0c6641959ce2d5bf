// PDF.js: its code, its worker, its styles. They come with the first document; the worker goes when nobody reads.

/** A worker that has read so many documents is replaced: it does not give back all that it took. */
const DOCUMENTS_PER_WORKER = 4;
/** Nobody has read for so long: the worker goes. In milliseconds. */
const IDLE = 10_000;

const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', { createScriptURL: (address) => address });

let code;
let worker;
let again = '';

/** What the browser lacks that PDF.js cannot do without. */
export function isTooOld() {
  return typeof Worker !== 'function' || typeof ReadableStream !== 'function' || typeof ResizeObserver !== 'function';
}

/** Asks for the code, which is kept until it is needed. */
export function fetchAhead(base) {
  const modules = ['pdf.min.mjs', 'pdf_viewer.min.mjs'].map(at(base));
  const others = [...['pdf.worker.min.mjs', 'pdf_viewer.css'].map(at(base)), new URL(STYLES, base)];
  return Promise.all([...modules.map(moduleAhead), ...others.map(intoCache)]);
}

/** What is imported later is kept as a module: WebKit would ask again for what it has only fetched. */
function moduleAhead(href) {
  return addLink({ rel: 'modulepreload', href, fetchPriority: 'low' });
}

/** Fetches a file for the browser's cache. An answer that is not read is not kept. */
export function intoCache(address) {
  return fetch(address, { priority: 'low' }).then((answer) => answer.blob(), () => {});
}

/** A worker for one document more. It starts before the code is there: that is more than half a second on a phone. */
export function hold(base) {
  worker ??= startWorker(base);
  clearTimeout(worker.idle);
  worker.readers += 1;
  worker.documents += 1;
  return worker;
}

/** The document is gone. */
export function release(held) {
  held.readers -= 1;
  if (held.readers > 0) return;
  if (held.documents >= DOCUMENTS_PER_WORKER || worker !== held) endWorker(held);
  else held.idle = setTimeout(endWorker, IDLE, held);
}

/** The code, for who holds a worker. Fails when the one or the other does not come. */
export async function load(held, base) {
  code ??= loadCode(base).catch((error) => {
    code = undefined;
    // Some browsers remember for good that a module did not come; under another name they ask for it again.
    again = `?again=${Date.now()}`;
    throw error;
  });
  try {
    const { core, layer } = await Promise.race([code, held.broke]);
    held.pdf ??= new core.PDFWorker({ port: held.port, verbosity: core.VerbosityLevel.ERRORS });
    return { core, layer, at: at(base) };
  } catch (error) {
    // Another one is started for the next attempt.
    endWorker(held);
    throw error;
  }
}

const at = (base) => (name) => new URL(PDFJS + name, base).href;

async function loadCode(base) {
  // Of the styles, ours are to win where both say something (style/reader/pages.css). `boot.js` has asked for both modules
  // already; the second reads what the first leaves in globalThis.
  const styles = [at(base)('pdf_viewer.css'), new URL(STYLES, base).href].map(addStyles);
  const core = await import(at(base)(`pdf.min.mjs${again}`));
  const layer = await import(at(base)(`pdf_viewer.min.mjs${again}`));
  await Promise.all(styles);
  return { core, layer };
}

/** Pages without styles can still be read, so a failure is no failure. */
const addStyles = (href) => addLink({ rel: 'stylesheet', href });

function addLink(link) {
  return new Promise((resolve) => {
    const settled = { onload: resolve, onerror: resolve };
    document.head.append(Object.assign(document.createElement('link'), link, settled));
  });
}

function startWorker(base) {
  // Made here, through our policy: with an address alone, PDF.js would fall back to the main thread.
  const address = at(base)('pdf.worker.min.mjs');
  const port = new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  const held = { port, documents: 0, readers: 0 };
  held.broke = new Promise((_, reject) => port.addEventListener('error', reject));
  // The next attempt gets another one.
  held.broke.catch(() => {
    if (worker === held) worker = undefined;
  });
  return held;
}

function endWorker(held) {
  if (worker === held) worker = undefined;
  clearTimeout(held.idle);
  held.pdf?.destroy();
  held.port.terminate();
}
