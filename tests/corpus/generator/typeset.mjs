// The files that need fonts and tags: Typst sources, compiled by the compiler of xtask/documents.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const corpus = resolve(dirname(fileURLToPath(import.meta.url)), "..");
/** Where `npm install` has put the compiler; another copy of that folder may be named. */
const home = resolve(process.env.TYPST_FOLDER ?? join(corpus, "../../xtask/documents"));

// PDF/UA-1 refuses a document whose tags, alternative texts, title or language are missing.
const accessible = { pdfStandard: "ua-1", pdfTags: true };
const settings = {
  "tagged.pdf": accessible,
  "arabic.pdf": accessible,
  "untagged.pdf": { pdfTags: false },
};

/** The compiler, or nothing where it is not installed. */
async function compiler() {
  const require = createRequire(join(home, "package.json"));
  const name = "@myriaddreamin/typst-ts-node-compiler";
  if (!existsSync(join(home, "node_modules", name))) return undefined;
  const { NodeCompiler } = await import(pathToFileURL(require.resolve(name)));
  return NodeCompiler.create({ workspace: corpus, fontArgs: [{ fontPaths: [join(corpus, "fonts")] }] });
}

const typst = await compiler();

/** No date of the day enters a file, so the same source gives the same bytes. */
const compile = (name) =>
  typst.pdf({ mainFilePath: join(corpus, "sources", name.replace(/pdf$/, "typ")) }, { ...settings[name], creationTimestamp: 0 });

/** A file's maker answers nothing where the compiler is missing. */
export const files = Object.fromEntries(Object.keys(settings).map((name) => [name, () => typst && compile(name)]));
