// Small pictures of pages, drawn one at a time and only when asked for.

/** In CSS pixels. */
const WIDTH = 120;

export class Thumbnails {
  #pages;
  #queue = [];
  #task;

  constructor(pages) {
    this.#pages = pages;
  }

  /** Draws a page into the canvas that waits for it. */
  draw(number) {
    if (!this.#queue.includes(number)) this.#queue.push(number);
    if (this.#queue.length === 1) this.#next();
  }

  async #next() {
    const { attempt, document: pdf } = this.#pages;
    const number = this.#queue[0];
    try {
      await this.#picture(pdf, number, attempt.session.section);
    } catch (error) {
      if (!attempt.signal.aborted) console.warn(`Thumbnail ${number}:`, error);
    }
    this.#queue.shift();
    if (this.#queue.length && !attempt.signal.aborted) this.#next();
  }

  async #picture(pdf, number, section) {
    const canvas = () => section.querySelector(`canvas[data-thumbnail="${number}"]`);
    if (!canvas()) return;
    const page = await pdf.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (WIDTH * Math.min(2, devicePixelRatio)) / width });
    const target = canvas();
    if (!target) return;
    target.width = Math.max(1, Math.floor(viewport.width));
    // Some pages are a hundred times as long as they are wide.
    target.height = Math.min(4 * target.width, Math.max(1, Math.floor(viewport.height)));
    this.#task = page.render({ canvas: target, viewport });
    await this.#task.promise;
  }

  close() {
    this.#queue.length = 0;
    this.#task?.cancel();
  }
}
