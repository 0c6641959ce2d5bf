// Gives all texts of the page, once it is the expected one and all is there; else null.
const [address, language, heading, late] = arguments[0];
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const root = document.documentElement;
const headings = [...document.querySelectorAll('h1')];
const isHere =
  location.pathname + location.search === address &&
  root.lang === language &&
  headings.some((it) => plain(it.textContent) === plain(heading)) &&
  !document.querySelector('[aria-busy="true"]') &&
  (!late || document.querySelector(late));
if (!isHere) return null;

// Messages that stand in the page before the program is there say of themselves in which languages they are. What is in
// the reader's pages is the document's own text, which another story looks at.
const LEFT_OUT = 'script, style, noscript, template, #boot-failed, #boot-too-old, .reader-pages *';
const ATTRIBUTES = ['alt', 'aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder'];

const texts = [];
const collect = (element, what, text) => {
  const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
  texts.push([what, text, said, getComputedStyle(element).direction]);
};
const path = (element) => {
  const name = (it) => it.localName + [...it.classList].map((one) => '.' + one).join('');
  return [element.parentElement, element].filter(Boolean).map(name).join(' > ');
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
for (let node = walker.currentNode; node; node = walker.nextNode()) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (element.closest(LEFT_OUT)) continue;
  if (node !== element) {
    if (node.data.trim()) collect(element, path(element), node.data);
    continue;
  }
  for (const name of ATTRIBUTES) {
    if (element.getAttribute(name)?.trim()) collect(element, `${path(element)} @${name}`, element.getAttribute(name));
  }
}
const links = [...document.querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]')];
return {
  texts,
  dir: root.dir,
  headings: headings.length,
  // The feed's own line may have `hreflang`, too: it has a type.
  links: links.filter((it) => !it.type).map((it) => [it.rel, it.hreflang, it.href]),
};
