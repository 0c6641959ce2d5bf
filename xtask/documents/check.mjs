// Checks that public/feed.json tells the truth about the files beside it.
//
//     node check.mjs
//
// Every local document and picture that the feed names exists, sizes and page counts are those of
// the files, ids and addresses are unique, and translations name each other. Page counts are read
// from the PDFs' own page tree, so nothing but Node is needed.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../public");
const feed = JSON.parse(readFileSync(join(root, "feed.json"), "utf8"));
const problems = [];
const used = new Set();

/** The number of pages: the largest `/Count` of a page tree node. */
function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)];
  return Math.max(0, ...counts.map((match) => Number(match[1] ?? match[2])));
}

/** Every path of section ids, as in `publications/research`. */
function paths(sections, above = "") {
  return sections.flatMap(({ id, sections: below = [] }) => [above + id, ...paths(below, `${above}${id}/`)]);
}
const sections = new Set(paths(feed._tribune.sections));

const items = new Map();
const addresses = new Set();
for (const item of feed.items) {
  if (items.has(item.id)) problems.push(`${item.id}: the id is given twice`);
  items.set(item.id, item);
  const { section, slug } = item._tribune ?? {};
  if (section && !sections.has(section)) problems.push(`${item.id}: no section ${section}`);
  const address = `${item.language} ${section}/${slug}`;
  if (slug && addresses.has(address)) problems.push(`${item.id}: ${address} is taken`);
  addresses.add(address);
}

for (const item of feed.items) {
  for (const other of item._tribune?.translations ?? []) {
    if (!items.get(other)?._tribune?.translations?.includes(item.id)) problems.push(`${item.id}: ${other} does not name it back`);
  }
  const linked = [...(item.content_html ?? "").matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map((match) => match[1]);
  const local = [...linked, item.image, ...(item.attachments ?? []).map(({ url }) => url)].filter((url) => url && !/^[a-z]+:/.test(url));
  for (const url of local) {
    if (url.startsWith("/")) problems.push(`${item.id}: ${url} would not work under a sub-path`);
    else if (!existsSync(join(root, url))) problems.push(`${item.id}: ${url} is missing`);
    used.add(url);
  }
  for (const { url, size_in_bytes: size, _tribune } of item.attachments ?? []) {
    if (!existsSync(join(root, url))) continue;
    const pdf = readFileSync(join(root, url));
    if (pdf.length !== size) problems.push(`${item.id}: ${url} has ${pdf.length} bytes, the feed says ${size}`);
    if (pagesOf(pdf) !== _tribune.pages) problems.push(`${item.id}: ${url} has ${pagesOf(pdf)} pages, the feed says ${_tribune.pages}`);
  }
}

for (const folder of ["documents", "images"]) {
  for (const file of readdirSync(join(root, folder))) {
    if (!file.startsWith(".") && !used.has(`${folder}/${file}`)) problems.push(`${folder}/${file}: no item uses it`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`${feed.items.length} items, ${used.size} files, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
