// Links in the document: inside, they turn pages; outside, they say so.

import { saveBytes } from './save.js';

/** Schemes of links that leave the document (RFC 3986). Whatever else is there is no link. */
const OUTSIDE = /^(?:https?|mailto|tel):/i;

export class Links {
  constructor(layer, bus, pages) {
    this.pages = pages;
    this.service = new (serviceOf(layer, pages))({
      eventBus: bus,
      externalLinkRel: 'external noopener',
      externalLinkTarget: layer.LinkTarget.BLANK,
    });
  }

  /** Names the links of a page, marks what leads out of the portal, and takes away what leads nowhere that is good. */
  mark({ div: page }) {
    const { outside_label: label } = this.pages.attempt.session.brief;
    for (const link of page.querySelectorAll('.annotationLayer a[href]')) {
      const words = wordsUnder(link, page);
      if (words) link.setAttribute('aria-label', words);
      const href = link.getAttribute('href');
      if (href.startsWith('#')) continue;
      if (!OUTSIDE.test(href)) link.removeAttribute('href');
      link.classList.add('outside');
      link.setAttribute('aria-description', label);
    }
  }

  /** What PDF.js calls its download manager: a file inside the document is saved, never opened. */
  openOrDownloadData(data, name) {
    saveBytes(data?.content ?? data, name);
  }
}

/** A link is an empty box over the words that it is made of; to a screen reader they are its name. */
function wordsUnder(link, page) {
  const box = link.getBoundingClientRect();
  const words = [...page.querySelectorAll('.textLayer span:not(.markedContent)')].filter((span) => {
    const { left, right, top, bottom } = span.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return middle > box.top && middle < box.bottom && Math.min(right, box.right) - Math.max(left, box.left) > (right - left) / 2;
  });
  return words.map((span) => span.textContent).join(' ').replace(/\s+/g, ' ').trim();
}

/** PDF.js's own way to a destination focuses a page whenever that is drawn next, which may be much later. */
function serviceOf(layer, pages) {
  return class extends layer.PDFLinkService {
    async goToDestination(destination) {
      const target = await pageOf(this.pdfDocument, destination);
      if (!target || pages.attempt.signal.aborted) return;
      const isInPages = pages.container.contains(document.activeElement);
      this.pdfViewer.scrollPageIntoView({ ...target, ignoreDestinationZoom: true });
      // Focus goes where the eye goes; from the outline, it stays there.
      if (isInPages) pages.container.focus({ preventScroll: true });
    }

    /** An empty address would be no link to everybody. What leads somewhere inside does so by script. */
    getAnchorUrl() {
      return '#';
    }
  };
}

/** The page and the spot on it that a destination (ISO 32000-2, 12.3.2) means; nothing where it is broken. */
export async function pageOf(pdf, destination) {
  try {
    const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : await destination;
    if (!Array.isArray(explicit)) return null;
    const [page] = explicit;
    const number = Number.isInteger(page) ? page + 1 : (await pdf.getPageIndex(page)) + 1;
    return number >= 1 && number <= pdf.numPages ? { pageNumber: number, destArray: explicit } : null;
  } catch {
    return null;
  }
}
