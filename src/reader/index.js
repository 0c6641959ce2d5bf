// The document reader before its program: PDF.js, and what is asked of it. `boot.js` imports this with the first document.
//
// The two defines are esbuild's (xtask/src/assets/reader.rs): PDFJS, the folder of PDF.js, and STYLES, our own style sheet.

import { fetchAhead, intoCache } from './library.js';
import { Session } from './session.js';

const programOf = (base) => ['document-reader.js', 'document-reader_bg.wasm'].map((name) => new URL(name, base));

/** Fetches what a document will need, for a visitor who is about to open one. Nothing runs yet. */
export async function prepare(base) {
  await fetchAhead(base);
  await Promise.all(programOf(base).map(intoCache));
}

/**
 * Opens a document beside `place`, and has the reader's program put its controls there once there is something to control.
 *
 * `brief` is what the portal says of the document (src/document_reader/brief.rs). When `signal` is aborted all is let go
 * of, even in the middle of loading. Fails when the program does not come.
 */
export async function open(place, brief, signal, base) {
  const session = new Session(place, brief, signal, base);
  session.start();
  // First the page, then the controls: on a slow line they would be in each other's way.
  await session.isReadyForControls;
  if (signal.aborted) return;
  const [code, machine] = programOf(base);
  const bytes = fetch(machine);
  const program = await import(code);
  await program.default({ module_or_path: bytes });
  if (signal.aborted) return;
  await program.read(place, session, brief);
  if (signal.aborted) program.close();
  else signal.addEventListener('abort', () => program.close(), { once: true });
}
