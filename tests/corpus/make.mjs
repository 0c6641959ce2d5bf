// Makes the corpus's PDF files again: node make.mjs [name.pdf …]
//
// The same sources give the same bytes. Three files need the Typst compiler (see README.md); without
// it they, and the one cut from them, stay as they are.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { files as active } from "./generator/active.mjs";
import { cut, cutFrom, files as broken } from "./generator/broken.mjs";
import { files as described } from "./generator/described.mjs";
import { files as locked } from "./generator/locked.mjs";
import { files as navigation } from "./generator/navigation.mjs";
import { files as pages } from "./generator/pages.mjs";
import { files as pictures } from "./generator/pictures.mjs";
import { files as typeset } from "./generator/typeset.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const makers = { ...typeset, ...navigation, ...pages, ...pictures, ...locked, ...broken, ...active, ...described };
for (const [name, whole] of Object.entries(cutFrom)) {
  makers[name] = () => {
    const bytes = makers[whole]();
    return bytes && cut(bytes);
  };
}

const wanted = process.argv.slice(2);
for (const name of wanted.filter((name) => !makers[name])) {
  console.error(`${name} is not in the corpus`);
  process.exitCode = 1;
}
let total = 0;
for (const [name, make] of Object.entries(makers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const path = join(here, name);
  const bytes = make();
  if (!bytes) {
    console.log(`${name}  left as it is: the Typst compiler is not installed`);
    continue;
  }
  const same = existsSync(path) && readFileSync(path).equals(bytes);
  if (!same) writeFileSync(path, bytes);
  total += bytes.length;
  console.log(`${name}  ${bytes.length} bytes${same ? "  (unchanged)" : ""}`);
}
console.log(`${total} bytes`);
