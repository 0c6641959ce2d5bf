// Printing from inside the page: each page as a picture, in a sheet of its own that only paper shows.

/** More pages than this do not fit into the memory of every device; the original prints better then. */
const MOST = 100;
const MOST_ON_PHONES = 30;
/** Dots an inch. */
const RESOLUTION = 150;

export async function print(attempt) {
  const { document: pdf, signal } = attempt;
  const most = navigator.deviceMemory <= 2 || matchMedia('(max-width: 40rem)').matches ? MOST_ON_PHONES : MOST;
  if (pdf.numPages > most) return attempt.tell('printing', 'too-long', most);
  const stop = new AbortController();
  attempt.printing = stop;
  signal.addEventListener('abort', () => stop.abort(), { once: true });
  const sheets = Object.assign(document.createElement('div'), { className: 'reader-print' });
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      attempt.tell('printing', 'preparing', number, pdf.numPages);
      sheets.append(await sheet(await pdf.getPage(number)));
      if (stop.signal.aborted) return attempt.tell('printing', 'idle');
    }
    await show(sheets, await pdf.getPage(1));
    attempt.tell('printing', 'idle');
  } catch (error) {
    if (stop.signal.aborted) return attempt.tell('printing', 'idle');
    console.error(error);
    attempt.tell('printing', 'failed');
  }
}

export function stopPrinting(attempt) {
  attempt.printing?.abort();
}

/** A page as a picture. A `data:` address, as the content security policy has it. */
async function sheet(page) {
  const viewport = page.getViewport({ scale: RESOLUTION / 72 });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const picture = Object.assign(document.createElement('img'), { src: canvas.toDataURL('image/png'), alt: '' });
  // Given back at once, and not when somebody tidies up.
  canvas.width = canvas.height = 0;
  await picture.decode();
  return picture;
}

/** Shows the sheets to the printer, until it is done. */
async function show(sheets, page) {
  const { width, height } = page.getViewport({ scale: 1 });
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { size: ${Math.ceil(width)}pt ${Math.ceil(height)}pt; margin: 0 }`);
  document.adoptedStyleSheets.push(paper);
  document.body.append(sheets);
  document.documentElement.classList.add('prints-document');
  const isOver = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  globalThis.print();
  // Phones go on at once, and read the page while the visitor chooses a printer.
  await isOver;
  document.documentElement.classList.remove('prints-document');
  sheets.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((kept) => kept !== paper);
}
