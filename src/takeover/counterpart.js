// The same thing on two pages that show the same.

/** What an element is known by: its id, where it leads, what it is called, what it says. */
const known = (it) => `${it.localName} ${it.id || it.getAttribute('href') || it.ariaLabel || it.textContent}`;

/** The element that stands on the other page for one that is inside of `page`; none where nothing does. */
export function counterpart(element, page) {
  if (!page.contains(element)) return undefined;
  const like = [...document.querySelectorAll(element.localName)].filter((it) => known(it) === known(element));
  const others = like.filter((it) => !page.contains(it));
  return others[like.indexOf(element)] ?? others[0];
}
