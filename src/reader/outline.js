// The outline: its entries, and where they lead.

import { pageOf } from './links.js';

/** Pages of so many entries are looked up; the others are found when they are followed. */
const LOOKED_UP = 400;
/** In milliseconds. */
const PATIENCE = 1_500;
const OUTSIDE = /^(?:https?|mailto):/i;

export async function outline(attempt) {
  const targets = [];
  const items = read((await attempt.document.getOutline()) ?? [], targets);
  attempt.outlineTargets = targets.map(({ destination }) => destination);
  const look = Promise.all(
    targets.slice(0, LOOKED_UP).map(async ({ item, destination }) => {
      item.page = (await pageOf(attempt.document, destination))?.pageNumber;
    }),
  );
  await Promise.race([look, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return items;
}

function read(entries, targets) {
  return entries.map(({ title, dest, url, count, items }) => {
    const item = { title: title.trim(), open: !(count < 0), items: read(items, targets) };
    if (dest) {
      item.key = targets.length;
      targets.push({ item, destination: dest });
    } else if (OUTSIDE.test(url)) {
      item.url = url;
    }
    return item;
  });
}

export function follow({ outlineTargets, pages }, key) {
  const destination = outlineTargets?.[key];
  if (destination) pages.links.service.goToDestination(destination);
}
