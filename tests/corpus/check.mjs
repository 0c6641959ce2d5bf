// Checks that expected.json tells the truth about the files beside it, as PDF.js sees them.
//
//     node check.mjs
//
// PDF.js comes from the repository's own node_modules; this version of it needs Node 22 or newer.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const home = resolve(here, "../../node_modules/pdfjs-dist");
const { getDocument, VerbosityLevel } = await import(pathToFileURL(join(home, "legacy/build/pdf.mjs")));

const expected = JSON.parse(readFileSync(join(here, "expected.json"), "utf8"));
const files = readdirSync(here).filter((name) => name.endsWith(".pdf"));
const problems = [...new Set([...files, ...Object.keys(expected)])]
  .filter((name) => !files.includes(name) || !expected[name])
  .map((name) => `${name}: only one of the folder and expected.json has it`);

/** An outline's entries, those below others included. */
const entries = (list) => (list ?? []).reduce((sum, { items }) => sum + 1 + entries(items), 0);

/** What PDF.js says of a file; `password` is given when it asks. */
async function seen(name, password) {
  const task = getDocument({
    data: new Uint8Array(readFileSync(join(here, name))),
    password,
    cMapUrl: join(home, "cmaps/"),
    standardFontDataUrl: join(home, "standard_fonts/"),
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const { info } = await file.getMetadata();
    const content = file.numPages > 0 ? await (await file.getPage(1)).getTextContent() : { items: [] };
    return {
      pages: file.numPages,
      opens: true,
      failure: file.numPages > 0 ? null : "empty",
      words: content.items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""),
      tagged: (await file.getMarkInfo())?.get("Marked") ?? false,
      language: info.Language,
      outline: entries(await file.getOutline()),
      attachments: (await file.getAttachments())?.size ?? 0,
    };
  } catch (error) {
    if (error.name === "PasswordException" && !password) {
      return { ...(await seen(name, "brochure")), opens: false, failure: "password" };
    }
    const failure = error.message.includes("zero bytes") ? "empty" : "damaged";
    return { pages: null, opens: false, failure, words: "", tagged: false, language: null, outline: 0, attachments: 0 };
  } finally {
    await task.destroy();
  }
}

for (const name of files.filter((name) => expected[name])) {
  const facts = await seen(name);
  for (const [key, value] of Object.entries(expected[name])) {
    const right = key === "words" ? (value === null ? facts.words === "" : facts.words.includes(value)) : facts[key] === value;
    if (!right) problems.push(`${name}: ${key} is ${JSON.stringify(facts[key])}, expected ${JSON.stringify(value)}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
