// The pages on screen: PDF.js's viewer, without its own controls.

import { Drawing } from './drawing.js';
import { Find } from './find.js';
import { Links } from './links.js';
import { Position } from './position.js';
import { followGestures } from './gestures.js';
import { Thumbnails } from './thumbnails.js';
import { noTexts } from './no_texts.js';

/** So wide a stage shows two pages side by side where the document asks for it. In CSS pixels. */
const WIDE = 960;
/** A stage that is narrower has no room for margins. In CSS pixels. */
const NARROW = 640;
/** Nobody reads on a stage that is narrower than this. In CSS pixels. */
const NARROWEST = 64;

export class Pages {
  constructor(attempt) {
    this.attempt = attempt;
    const { core, layer } = attempt.library;
    const { container } = attempt.session;
    this.container = container;
    this.element = Object.assign(document.createElement('div'), { className: 'pdfViewer' });
    container.replaceChildren(this.element);
    const { signal } = attempt;
    const bus = new layer.EventBus();
    this.links = new Links(layer, bus, this);
    this.find = new Find(layer, bus, this);
    this.viewer = new layer.PDFViewer({
      container,
      viewer: this.element,
      eventBus: bus,
      linkService: this.links.service,
      findController: this.find.controller,
      downloadManager: this.links,
      imageResourcesPath: attempt.library.at('images/'),
      l10n: noTexts(),
      annotationMode: core.AnnotationMode.ENABLE,
      annotationEditorMode: core.AnnotationEditorType.DISABLE,
      // On a phone every pixel is the page's.
      removePageBorders: container.clientWidth < NARROW,
      abortSignal: signal,
    });
    this.links.service.setViewer(this.viewer);
    this.position = new Position(this);
    this.thumbnails = new Thumbnails(this);
    this.drawing = new Drawing(this, bus);
    bus.on('pagesinit', () => this.#begin());
    bus.on('pagechanging', ({ pageNumber }) => this.#arrive(pageNumber));
    for (const layer of ['annotationlayerrendered', 'textlayerrendered']) {
      bus.on(layer, ({ source }) => this.links.mark(source));
    }
    bus.on('scalechanging', () => this.#tellScale());
    bus.on('updateviewarea', ({ location }) => this.position.note(location));
    bus.on('spreadmodechanged', ({ mode }) => attempt.tell('spread', '', mode));
    bus.on('rotationchanging', ({ pagesRotation }) => attempt.tell('rotation', '', pagesRotation));
    followGestures(container, this.viewer, core, signal);
    this.#fitAgainWhenResized(signal);
  }

  show(document) {
    this.document = document;
    this.drawing.watch(document);
    this.viewer.setDocument(document);
    this.links.service.setDocument(document);
    this.viewer.pagesPromise?.catch(() => this.attempt.tell('failed', 'damaged'));
  }

  async #begin() {
    this.#nameFigures();
    const isPlaced = this.position.restore();
    if (!isPlaced) this.viewer.currentScaleValue = 'auto';
    this.#tellScale();
    this.attempt.tell('page', '', this.viewer.currentPageNumber);
    const [labels, layout] = await Promise.all([
      this.document.getPageLabels().catch(() => null),
      this.document.getPageLayout().catch(() => ''),
    ]);
    if (this.attempt.signal.aborted) return;
    this.#setLabels(labels);
    if (!isPlaced && /^Two/.test(layout) && this.container.clientWidth >= WIDE) {
      this.viewer.spreadMode = layout.endsWith('Right') ? 2 : 1;
    }
  }

  #setLabels(labels) {
    if (labels?.every((label, at) => label === String(at + 1))) labels = null;
    if (labels) this.viewer.setPageLabels(labels);
    if (labels) this.attempt.tell('labels', JSON.stringify(labels));
    this.#nameFigures();
  }

  #nameFigures() {
    const { page_label: name } = this.attempt.session.brief;
    for (let number = 1; number <= this.viewer.pagesCount; number += 1) {
      const page = this.viewer.getPageView(number - 1);
      page.div.setAttribute('aria-label', name.replace('{n}', page.pageLabel ?? number));
    }
  }

  #arrive(page) {
    this.drawing.expectPage();
    this.attempt.tell('page', '', page);
  }

  #tellScale() {
    const { currentScale, currentScaleValue } = this.viewer;
    this.attempt.tell('scale', currentScaleValue ?? '', Math.round(currentScale * 100));
  }

  /** What follows the stage's size goes on following it. */
  #fitAgainWhenResized(signal) {
    const observer = new ResizeObserver(() => {
      // A window that is being put away has no size to fit: the place in the document would be lost.
      if (this.container.clientWidth < NARROWEST) return;
      const { currentScaleValue: value } = this.viewer;
      if (this.viewer.pagesCount && ['auto', 'page-width', 'page-fit'].includes(value)) {
        this.viewer.currentScaleValue = value;
      }
    });
    observer.observe(this.container);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  goTo(page) {
    const { pagesCount } = this.viewer;
    if (pagesCount) this.viewer.currentPageNumber = Math.min(Math.max(1, page), pagesCount);
  }

  goToLabel(label) {
    const page = this.viewer.pageLabelToPageNumber(label) ?? Number(label);
    if (Number.isInteger(page) && page >= 1 && page <= this.viewer.pagesCount) this.goTo(page);
    else this.attempt.tell('page', '', this.viewer.currentPageNumber);
  }

  zoom(mode, percent) {
    if (!this.viewer.pagesCount) return;
    if (mode === 'in') this.viewer.increaseScale();
    else if (mode === 'out') this.viewer.decreaseScale();
    else this.viewer.currentScaleValue = mode === 'percent' ? String(percent / 100) : mode;
  }

  close() {
    this.drawing.close();
    this.thumbnails.close();
    this.position.close();
    this.viewer.setDocument(null);
    this.links.service.setDocument(null);
    this.container.replaceChildren();
  }
}
