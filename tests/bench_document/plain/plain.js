// The plainest page that shows a document with PDF.js: all is asked for at the click, and nothing is in its way.

const folder = new URL(document.querySelector('meta[name="pdfjs"]').content, location.href);
const at = (name) => new URL(name, folder).href;
const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', { createScriptURL: (address) => address });
// As large as the portal's, which tells the bench.
const [width, height] = location.search.slice(1).split(',');

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  read(link.href);
});

async function read(address) {
  const script = at('pdf.worker.min.mjs');
  const port = new Worker(policy ? policy.createScriptURL(script) : script, { type: 'module' });
  const [core, layer] = await loadCode();
  const container = makeStage();
  const eventBus = new layer.EventBus();
  const linkService = new layer.PDFLinkService({ eventBus });
  const viewer = new layer.PDFViewer({
    container,
    viewer: container.firstElementChild,
    eventBus,
    linkService,
    l10n: noTexts,
    imageResourcesPath: at('images/'),
    annotationMode: core.AnnotationMode.ENABLE,
    annotationEditorMode: core.AnnotationEditorType.DISABLE,
  });
  linkService.setViewer(viewer);
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto';
  });
  // The same options as the portal's (src/reader/attempt.js).
  const pdf = await core.getDocument({
    url: address,
    worker: new core.PDFWorker({ port, verbosity: core.VerbosityLevel.ERRORS }),
    cMapUrl: at('cmaps/'),
    standardFontDataUrl: at('standard_fonts/'),
    wasmUrl: at('wasm/'),
    iccUrl: at('iccs/'),
    disableStream: true,
    disableAutoFetch: true,
    disableWorkerRendering: true,
    enableXfa: false,
    verbosity: core.VerbosityLevel.ERRORS,
  }).promise;
  viewer.setDocument(pdf);
  linkService.setDocument(pdf);
}

async function loadCode() {
  const styles = addLink('stylesheet', 'pdf_viewer.css');
  addLink('modulepreload', 'pdf_viewer.min.mjs');
  // In this order: the second reads what the first leaves in globalThis.
  const core = await import(at('pdf.min.mjs'));
  const layer = await import(at('pdf_viewer.min.mjs'));
  await styles;
  return [core, layer];
}

function addLink(rel, name) {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel, href: at(name), onload: resolve, onerror: resolve });
    document.head.append(link);
  });
}

function makeStage() {
  const container = Object.assign(document.createElement('div'), { className: 'stage' });
  container.style.inlineSize = `${width}px`;
  container.style.blockSize = `${height}px`;
  container.append(Object.assign(document.createElement('div'), { className: 'pdfViewer' }));
  document.querySelector('main').replaceChildren(container);
  return container;
}

const noTexts = {
  getLanguage: () => 'en',
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => {},
  translateOnce: async () => {},
  pause() {},
  resume() {},
  destroy: async () => {},
};
