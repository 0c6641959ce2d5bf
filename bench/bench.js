// Times the reading of a feed. The program from outside calls these one by one, so that each is a task of its own.

const meta = document.querySelector('meta[name="bench:program"]');

let program;
let bytes;

/** Times a call, in milliseconds, and gives its result with it. */
function timed(call) {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}

globalThis.bench = {
  /** Starts to fetch a feed; `isReady` tells when it is there. */
  load(address) {
    bytes = undefined;
    fetch(address)
      .then((answer) => answer.arrayBuffer())
      .then((buffer) => { bytes = new Uint8Array(buffer); });
  },

  isReady() {
    return Boolean(program && bytes);
  },

  /** What a page does that has no program: text of the bytes, and values of the text. */
  parse() {
    const [decoding, text] = timed(() => new TextDecoder().decode(bytes));
    const [parsing, feed] = timed(() => JSON.parse(text));
    return { bytes: bytes.length, items: feed.items.length, decoding, parsing };
  },

  /** What the portal does. The time to read has the copying of the bytes into the program's memory in it. */
  read() {
    const [reading, feed] = timed(() => program.read(bytes));
    const counts = { items: feed.items, findings: feed.findings };
    const [building, portal] = timed(() => feed.build());
    const { isEmpty } = portal;
    portal.free();
    return { ...counts, isEmpty, reading, building };
  },
};

const start = async () => {
  const loaded = await import(new URL(meta.content, location.href));
  await loaded.default({ module_or_path: fetch(new URL(meta.dataset.wasm, location.href)) });
  program = loaded;
};
start();
