// What an open document answers, by what it is asked: names of `Ask` (src/document_reader/ask.rs).

import { attachments, saveAttachment } from './attachments.js';
import { facts } from './facts.js';
import { follow, outline } from './outline.js';
import { pageText } from './page_text.js';
import { print, stopPrinting } from './print.js';

export const answers = {
  page: ({ pages }, _, number) => pages.goTo(number),
  label: ({ pages }, label) => pages.goToLabel(label),
  entry: (attempt, _, key) => follow(attempt, key),
  zoom: ({ pages }, mode, percent) => pages.zoom(mode, percent),
  turn({ pages: { viewer } }, _, isClockwise) {
    viewer.pagesRotation = (viewer.pagesRotation + (isClockwise ? 90 : 270)) % 360;
  },
  spread({ pages: { viewer } }, _, mode) {
    viewer.spreadMode = mode;
  },
  find: ({ pages }, words, options) => pages.find.find(words, options),
  'find-again': ({ pages }, _, isBackwards) => pages.find.again(Boolean(isBackwards)),
  'find-nothing': ({ pages }) => pages.find.nothing(),
  outline: (attempt) => telling(attempt, 'outline', outline),
  attachments: (attempt) => telling(attempt, 'attachments', attachments),
  facts: (attempt) => telling(attempt, 'facts', facts),
  'save-attachment': saveAttachment,
  thumbnail: ({ pages }, _, number) => pages.thumbnails.draw(number),
  text: (attempt, _, number) => telling(attempt, 'text', pageText, number),
  print: (attempt) => print(attempt),
  'stop-printing': (attempt) => stopPrinting(attempt),
  'show-pages': ({ pages }, _, areShown) => pages.container.classList.toggle('reader-pages-off', !areShown),
};

/** Tells as JSON what a function finds out, and nothing where it fails: a document may be broken in any part. */
async function telling(attempt, name, find, number = 0) {
  let found = null;
  try {
    found = await find(attempt, number);
  } catch (error) {
    if (!attempt.signal.aborted) console.warn(`${name}:`, error);
  }
  attempt.tell(name, found ? JSON.stringify(found) : '', number);
}
