// A document that is open, or on its way: what is asked of it, and what it tells. The other end is in Rust:
// src/document_reader/ask.rs and tell.rs.

import { Attempt } from './attempt.js';
import { saveDocument } from './save.js';

/** The controls come when there is a page, or when there is none so long after the code is here. In milliseconds. */
const PATIENCE_FOR_CONTROLS = 3_000;

export class Session {
  /** What was told last of each thing, for whoever listens later. */
  #told = new Map();
  #listener;
  #attempt;

  constructor(place, brief, signal, base) {
    this.place = place;
    this.section = place.parentElement;
    this.container = place.nextElementSibling;
    this.brief = brief;
    this.signal = signal;
    this.base = base;
    this.isReadyForControls = new Promise((resolve) => {
      this.readyForControls = resolve;
    });
    signal.addEventListener('abort', () => this.#end(), { once: true });
    document.addEventListener('fullscreenchange', () => this.#tellFullScreen(), { signal });
  }

  start(password) {
    this.#attempt?.end();
    this.#attempt = new Attempt(this, password);
    this.#attempt.run();
  }

  /** PDF.js is there; the controls are not to wait for ever for a document that does not come. */
  codeIsHere() {
    setTimeout(this.readyForControls, PATIENCE_FOR_CONTROLS);
  }

  /** Says what has happened: a name, a text, two numbers. */
  tell(name, text = '', first = 0, second = 0) {
    if (this.signal.aborted) return;
    if (['drawn', 'failed', 'locked'].includes(name)) this.readyForControls();
    this.#told.delete(name);
    if (name !== 'text') this.#told.set(name, [name, text, first, second]);
    // A new beginning makes old endings untrue.
    if (name === 'progress' || name === 'drawn') for (const old of ['failed', 'locked']) this.#told.delete(old);
    this.#listener?.(name, text, first, second);
  }

  listen(listener) {
    this.#listener = listener;
    for (const tell of this.#told.values()) listener(...tell);
  }

  ask(name, text, number) {
    if (this.signal.aborted) return;
    if (name === 'again') this.start();
    else if (name === 'save') saveDocument(this.brief, this.#attempt.document);
    else if (name === 'full-screen') this.#toggleFullScreen();
    else this.#attempt.ask(name, text, number);
  }

  #toggleFullScreen() {
    const { section } = this;
    // Where a part of a page cannot fill the screen (iPhones), it fills the window.
    if (!section.requestFullscreen) section.classList.toggle('reader-full');
    else if (document.fullscreenElement) document.exitFullscreen();
    else section.requestFullscreen().catch(() => section.classList.toggle('reader-full'));
    this.#tellFullScreen();
  }

  #tellFullScreen() {
    const isFull = document.fullscreenElement === this.section || this.section.classList.contains('reader-full');
    this.tell('full-screen', '', Number(isFull));
  }

  #end() {
    this.#listener = undefined;
    this.readyForControls();
    if (document.fullscreenElement === this.section) document.exitFullscreen().catch(() => {});
    this.#attempt?.end();
  }
}
