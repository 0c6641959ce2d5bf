// The text of a page, for `reflow::read` (crates/reflow). Lengths are whole tenths of a point in the page as it is shown,
// its origin at the top left.

import { pageOf } from './links.js';

const OUTSIDE = /^(?:https?|mailto|tel):/i;
const tenths = (points) => Math.round(points * 10) || 0;

export async function pageText(attempt, number) {
  const { document: pdf } = attempt;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [content, tree, links, { info }] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    // A page whose tags are broken still has its words.
    page.getStructTree().catch(() => null),
    linksOf(pdf, page, viewport).catch(() => []),
    (attempt.metadata ??= pdf.getMetadata().catch(() => ({ info: {} }))),
  ]);
  return {
    width: tenths(viewport.width),
    height: tenths(viewport.height),
    language: info.Language || attempt.session.brief.title_language || null,
    runs: runsOf(content.items, viewport),
    links,
    // Last: where it is too deep for the reader of JSON, the rest is read without it.
    tree: tree && branch(tree),
  };
}

async function linksOf(pdf, page, viewport) {
  const links = [];
  for (const { subtype, url, dest, rect } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue;
    const inside = !url && dest ? (await pageOf(pdf, dest))?.pageNumber : null;
    const address = OUTSIDE.test(url) ? url : inside && `#page=${inside}`;
    if (!address) continue;
    const [x1, y1] = viewport.convertToViewportPoint(rect[0], rect[1]);
    const [x2, y2] = viewport.convertToViewportPoint(rect[2], rect[3]);
    const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
    links.push([tenths(left), tenths(top), tenths(Math.abs(x2 - x1)), tenths(Math.abs(y2 - y1)), address]);
  }
  return links;
}

function runsOf(items, viewport) {
  const fonts = [];
  // The ids of the marked contents that a run is in; an artifact has none, whatever it is in.
  const marks = [];
  const runs = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') {
      marks.pop();
    } else if (item.type?.startsWith('beginMarkedContent')) {
      marks.push(item.tag === 'Artifact' ? null : (item.id ?? marks.at(-1) ?? null));
    } else if (item.str || item.hasEOL) {
      if (!fonts.includes(item.fontName)) fonts.push(item.fontName);
      const [, , c, d, x, y] = item.transform;
      runs.push([
        item.str,
        ...viewport.convertToViewportPoint(x, y).map(tenths),
        tenths(item.width),
        tenths(Math.hypot(c, d)),
        item.hasEOL ? 1 : 0,
        fonts.indexOf(item.fontName),
        marks.at(-1) ?? null,
      ]);
    }
  }
  return runs;
}

/** The tree without what `reflow` does not read. */
function branch({ role, lang, alt, colSpan, rowSpan, children = [] }) {
  const kept = children
    .filter((child) => child.role || (child.type === 'content' && child.id))
    .map((child) => (child.role ? branch(child) : { id: child.id }));
  const told = { ...(lang && { lang }), ...(alt && { alt }), ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
  return { role, ...told, children: kept };
}
