// Builds public/documents/*.pdf from the Typst sources beside this file.
//
//     npm install --no-save --ignore-scripts && node compile.mjs [name …]
//
// The same sources give the same bytes: a document's date is written in its source, and no
// timestamp of the build enters the file. Only the fonts inside the compiler are used.

import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, "../../public/documents");

/** Shared by the others; no document of their own. */
const libraries = new Set(["brochure.typ", "annual-report.typ", "portraits.typ"]);

const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith(".typ") && !libraries.has(file))
  .map((file) => file.slice(0, -".typ".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

mkdirSync(out, { recursive: true });
let failed = false;
let total = 0;
for (const name of names) {
  const compiler = NodeCompiler.create({ workspace: here });
  try {
    const pdf = compiler.pdf(
      { mainFilePath: join(here, `${name}.typ`) },
      // PDF/UA-1 refuses a document whose tags, alternative texts, title or language are missing.
      { pdfStandard: "ua-1", pdfTags: true, creationTimestamp: 0 },
    );
    const path = join(out, `${name}.pdf`);
    const same = existsSync(path) && readFileSync(path).equals(pdf);
    if (!same) writeFileSync(path, pdf);
    total += pdf.length;
    console.log(`${name}.pdf  ${pdf.length} bytes${same ? "  (unchanged)" : ""}`);
  } catch (error) {
    failed = true;
    console.error(`${name}.typ: ${error.message ?? error}`);
    if (error.code) console.error(error.code);
  }
}
console.log(`${names.length} documents, ${total} bytes`);
if (failed) process.exitCode = 1;
