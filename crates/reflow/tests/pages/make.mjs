// Makes the JSON text of one page that `reflow::read` reads, from a PDF file:
//
//     node make.mjs FILE.pdf PAGE [--no-tree] > page.json
//
// The format is that of `src/reader/page_text.js`, which makes it. The tree is the last field: where it is too deep for the
// JSON reader (some 60 levels), the page is read again without it.
import { readFileSync } from "node:fs";

// PDF.js 6 counts on Node 24; these are what it calls here.
Promise.withResolvers ??= function () {
  const made = {};
  made.promise = new this((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
Promise.try ??= function (action, ...given) {
  return new this((resolve) => resolve(action(...given)));
};
Map.prototype.getOrInsertComputed ??= function (key, make) {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
};
Uint8Array.prototype.toHex ??= function () {
  return Buffer.from(this).toString("hex");
};

/** The JSON text of a page, numbered from 1, as the document reader's own glue makes it. */
export async function pageAsJson(pdf, number) {
  const { pageText } = await import("../../../../src/reader/page_text.js");
  return JSON.stringify(await pageText({ document: pdf, session: { brief: { title_language: "" } } }, number));
}

if (process.argv[1]?.endsWith("make.mjs")) {
  const [file, number, option] = process.argv.slice(2);
  const { getDocument } = await import("../../../../node_modules/pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const pdf = await task.promise;
  const json = await pageAsJson(pdf, Number(number));
  console.log(option === "--no-tree" ? JSON.stringify({ ...JSON.parse(json), tree: null }) : json);
  await task.destroy();
}
