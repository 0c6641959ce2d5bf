// One attempt to open the document: from the request to pages, or to a reason why there are none.

import { failure } from './failure.js';
import { hold, isTooOld, load, release } from './library.js';
import { Pages } from './pages.js';
import { answers } from './answers.js';

/** The document before, letting go of what the next one needs. */
let closing = Promise.resolve();

export class Attempt {
  #stop = new AbortController();
  #task;
  #tryPassword;

  constructor(session) {
    this.session = session;
    this.signal = this.#stop.signal;
    this.stopped = new Promise((resolve) => {
      this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Says something, unless it is over. */
  tell(...what) {
    if (!this.signal.aborted) this.session.tell(...what);
  }

  async run() {
    this.tell('progress');
    if (isTooOld()) return this.tell('failed', 'too-old');
    this.worker = hold(this.session.base);
    this.signal.addEventListener('abort', () => this.#letGo(), { once: true });
    try {
      this.library = await Promise.race([load(this.worker, this.session.base), this.stopped]);
    } catch (error) {
      console.error(error);
      return this.#fail(error instanceof SyntaxError ? 'too-old' : 'program');
    }
    this.session.codeIsHere();
    await Promise.race([closing, this.stopped]);
    if (this.signal.aborted) return;
    try {
      await this.#read();
    } catch (error) {
      if (this.signal.aborted) return;
      const reason = await failure(error, this.library.core, this.session.brief.address, this.signal);
      this.#fail(reason);
    }
  }

  async #read() {
    const { core, at } = this.library;
    this.#task = core.getDocument({
      url: this.session.brief.address,
      worker: this.worker.pdf,
      cMapUrl: at('cmaps/'),
      standardFontDataUrl: at('standard_fonts/'),
      wasmUrl: at('wasm/'),
      iccUrl: at('iccs/'),
      // Page 1 comes sooner on a slow line when nothing else is asked for.
      disableStream: true,
      disableAutoFetch: true,
      disableWorkerRendering: true,
      enableXfa: false,
      verbosity: core.VerbosityLevel.ERRORS,
    });
    this.#task.onPassword = (tryPassword, reason) => {
      this.#tryPassword = tryPassword;
      this.tell('locked', '', Number(reason === core.PasswordResponses.INCORRECT_PASSWORD));
    };
    this.#task.onProgress = ({ loaded, total }) => this.tell('progress', '', loaded, total || 0);
    const document = await Promise.race([this.#task.promise, this.worker.broke, this.stopped]);
    if (!document) return;
    if (document.numPages < 1) return this.#fail('empty');
    this.document = document;
    // Whatever the first page lacks is known before a viewer waits for it in vain.
    await Promise.race([document.getPage(1), this.stopped]);
    if (this.signal.aborted) return;
    this.worker.broke.catch(() => this.#fail('memory'));
    this.pages = new Pages(this);
    this.tell('open', '', document.numPages);
    this.pages.show(document);
  }

  #fail(reason) {
    if (this.signal.aborted) return;
    this.tell('failed', reason);
    this.end();
  }

  ask(name, text, number) {
    if (name === 'cancel') {
      this.tell('failed', this.#tryPassword && !this.document ? 'locked' : 'cancelled');
      return this.end();
    }
    if (name === 'password') return this.#tryPassword?.(text);
    if (this.pages && !this.signal.aborted) answers[name]?.(this, text, number);
  }

  /** Lets go of everything. */
  end() {
    this.#stop.abort();
  }

  #letGo() {
    this.pages?.close();
    const isGone = this.#task ? this.#task.destroy().catch(() => {}) : Promise.resolve();
    // A document that is stopped in the middle may never say that it is gone.
    closing = Promise.race([isGone, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    closing.then(() => release(this.worker));
  }
}
