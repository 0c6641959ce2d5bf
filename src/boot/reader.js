// The document reader, from the first sign that somebody will want it.

import { base } from './base.js';
import { showIn } from './show_in.js';

/** The document reader: our glue and PDF.js, asked for at once, and the reader's own program after the first page. READER and
 * PDFJS are their names, which `cargo xtask assets` puts here. */
globalThis.tribuneReader = (place, brief, end) => showIn(place, async () => {
  for (const name of [READER, `${PDFJS}pdf.min.mjs`, `${PDFJS}pdf_viewer.min.mjs`]) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(name, base) }));
  }
  const reader = await import(new URL(READER, base));
  await reader.open(place, brief, end, base);
});

let isReaderAhead = false;

/** Fetches the reader for a visitor who seems about to open a document: once, and never when data is to be saved. */
function fetchReaderAhead() {
  const isSparing = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  if (isReaderAhead || isSparing) return;
  isReaderAhead = true;
  import(new URL(READER, base)).then((reader) => reader.prepare(base), () => {});
}

/** The pointer on a way to a document, or the focus, is intent. */
function watchForIntent({ target }) {
  const link = target.closest?.('main a[href]');
  const ways = link && !isReaderAhead ? [...document.querySelectorAll('a[data-reads]')] : [];
  if (ways.some(({ href }) => href === link.href)) fetchReaderAhead();
}

/** Where the line is fast, so is a document's card in view. */
function watchForCards() {
  const { effectiveType, downlink = 0 } = navigator.connection ?? {};
  if (effectiveType !== '4g' || downlink < 5) return;
  const seen = new IntersectionObserver((cards) => {
    if (cards.some(({ isIntersecting }) => isIntersecting)) fetchReaderAhead();
    if (!isReaderAhead) return;
    seen.disconnect();
    drawn.disconnect();
  });
  const drawn = new MutationObserver(() => document.querySelectorAll('a[data-reads]').forEach((card) => seen.observe(card)));
  drawn.observe(document.body, { childList: true, subtree: true });
}

for (const event of ['pointerover', 'focusin']) document.addEventListener(event, watchForIntent, { passive: true });
watchForCards();
