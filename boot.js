// Brings the program to the page: asks for everything at once, and says so when something does not come.

import { addStyles } from './src/tools/styles.js';
import './src/visit/index.js';

const program = document.querySelector('meta[name="tribune:program"]');
const base = new URL('.', new URL(program.content, location.href));

/** What is asked for at once, side by side, by address; the program takes its answers from here. (Preload links would do, but
 * WebKit asks again for what they brought.) */
const ahead = new Map();
globalThis.tribuneAhead = ahead;

function fetchAhead(address) {
  const answer = fetch(address);
  // Whoever takes it hears of a failure; until then nobody is to be alarmed.
  answer.catch(() => {});
  ahead.set(address, answer);
  return answer;
}

/** Markup that our own components are made of, tag by tag; whatever else asks to become HTML is refused. */
const TAG = /<(?:!--[^<>]*--|!|\/[a-z][a-z0-9-]*|([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9:_-]*(?:="[^"<>]*")?)*)\s*\/?)>/gi;
const NEVER = new Set(['script', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'style', 'form']);

function checkedMarkup(markup) {
  let isSound = true;
  const rest = markup.replace(TAG, (_, name, attributes) => {
    if (name && (NEVER.has(name.toLowerCase()) || /\son|\ssrcdoc|javascript:/i.test(attributes))) isSound = false;
    return '';
  });
  return isSound && !rest.includes('<') ? markup : null;
}

function guardMarkup() {
  // Leptos writes its static sub-trees as HTML text, so there must be a default policy.
  globalThis.trustedTypes?.createPolicy('default', { createHTML: checkedMarkup });
}

function askForFeeds() {
  for (const link of document.querySelectorAll('link[rel="alternate"][type="application/feed+json"]')) {
    // Written relative to the portal, not to the page that happens to be open.
    const address = new URL(link.getAttribute('href'), base).href;
    link.setAttribute('href', address);
    fetchAhead(address);
  }
}

/** The first segment of the address, when it looks like a language. */
function addressLanguage() {
  const segment = location.pathname.slice(base.pathname.length).split('/')[0];
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(segment) ? segment.toLowerCase() : null;
}

function askForTexts() {
  const language = addressLanguage();
  if (language && language !== 'en') fetchAhead(new URL(`locales/${language}.json`, base).href);
}

/** A page that the press has written (`tribune-press prerender`) stays until the program has drawn the same: see `src/takeover/`, of
 * which TAKEOVER is the name. Under another name nobody takes its place for the shape of a page. */
const written = document.querySelector('#shell[data-written]');
if (written) written.id = 'written';

function showName() {
  const name = document.querySelector('link[rel="alternate"][title]')?.title || document.title;
  document.title = name;
  for (const place of document.querySelectorAll('[data-portal-name]')) place.textContent = name;
}

/** Shows a message of the page in the visitor's language, if it is there in that language; else in all. */
function showMessage(id) {
  const message = document.getElementById(id);
  const wanted = [addressLanguage(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
  const texts = [...message.children];
  const best = wanted.map((tag) => texts.find((text) => text.lang === tag)).find(Boolean);
  for (const text of texts) text.hidden = Boolean(best) && text !== best;
  document.querySelector('#shell .skeleton')?.remove();
  message.hidden = false;
}

/** The canonical address of what is shown, then where it is in other languages: `nl https://…`, a line each. */
globalThis.tribuneLinks = (lines) => {
  document.querySelectorAll('link[data-place]').forEach((link) => link.remove());
  for (const line of lines ? lines.split('\n') : []) {
    const [hreflang, href] = line.split(' ');
    const link = document.createElement('link');
    Object.assign(link, hreflang ? { rel: 'alternate', hreflang, href } : { rel: 'canonical', href });
    link.dataset.place = '';
    document.head.append(link);
  }
};

/** The colour of the house, as the feed has it; without one the style sheets' stands. */
globalThis.tribuneColor = (color) => document.documentElement.style.setProperty('--feed-color', color);

/** Shows something in a place that a program of its own brings; where that does not come, the place says so. */
async function showIn(place, show) {
  try {
    await show();
  } catch {
    const status = place.querySelector('[role="status"]');
    if (status) status.textContent = place.dataset.absent;
  }
}

/** The back pages are a program of their own, which only they ask for. BACK_STYLES is the name of its style sheet. */
globalThis.tribuneBackPages = (place, ...page) => showIn(place, async () => {
  // Nothing is to move when the styles come.
  const styled = addStyles(new URL(BACK_STYLES, base));
  const pages = await import(new URL('back-pages.js', base));
  await pages.default();
  await styled;
  pages.show(place, ...page);
});

/** The document reader: our glue and PDF.js, asked for at once, and the reader's own program after the first page. READER and
 * PDFJS are their names, which `cargo xtask assets` puts here. */
globalThis.tribuneReader = (place, brief, end) => showIn(place, async () => {
  for (const name of [READER, `${PDFJS}pdf.min.mjs`, `${PDFJS}pdf_viewer.min.mjs`]) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(name, base) }));
  }
  const reader = await import(new URL(READER, base));
  await reader.open(place, brief, end, base);
});

/** Keeps which language is chosen, before the link to it is followed. Another part of a list is no step: back leads to where one was
 * before, and not into what the device remembers. What is behind the `#` changes while one reads. */
function keepChoice(link) {
  const { keeps } = link.dataset;
  try {
    if (link.lang) localStorage.setItem(keeps, link.lang);
    else localStorage.removeItem(keeps);
  } catch {
    // A full or forbidden storage costs the memory, nothing else.
  }
  link.replace = !link.hreflang;
  link.href = link.getAttribute('href').split('#')[0] + location.hash;
}

let isReaderAhead = false;

/** Fetches the reader for a visitor who seems about to open a document: once, and never when data is to be saved. */
function fetchReaderAhead() {
  const isSparing = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  if (isReaderAhead || isSparing) return;
  isReaderAhead = true;
  import(new URL(READER, base)).then((reader) => reader.prepare(base), () => {});
}

/** The pointer on a way to a document, or the focus, is intent. */
function watchForIntent({ target }) {
  const link = target.closest?.('main a[href]');
  const ways = link && !isReaderAhead ? [...document.querySelectorAll('a[data-reads]')] : [];
  if (ways.some(({ href }) => href === link.href)) fetchReaderAhead();
}

/** Where the line is fast, so is a document's card in view. */
function watchForCards() {
  const { effectiveType, downlink = 0 } = navigator.connection ?? {};
  if (effectiveType !== '4g' || downlink < 5) return;
  const seen = new IntersectionObserver((cards) => {
    if (cards.some(({ isIntersecting }) => isIntersecting)) fetchReaderAhead();
    if (!isReaderAhead) return;
    seen.disconnect();
    drawn.disconnect();
  });
  const drawn = new MutationObserver(() => document.querySelectorAll('a[data-reads]').forEach((card) => seen.observe(card)));
  drawn.observe(document.body, { childList: true, subtree: true });
}

/** What is done with an article or a picture is a module of its own (src/tools/), which comes when it is first wanted. TOOLS is
 * its name. */
let tools;
let again = '';

function loadTools() {
  tools ??= import(new URL(TOOLS + again, base)).then(async (module) => {
    await module.prepare(base);
    return module;
  }).catch((error) => {
    tools = undefined;
    // Some browsers remember for good that a module did not come; under another name they ask for it again.
    again = `?again=${Date.now()}`;
    throw error;
  });
  return tools;
}

/** What WebKit lets a page do only while it hears the press: it is begun before anything is waited for. */
const AT_ONCE = {
  copy: async (url) => navigator.clipboard.writeText(url),
  share: async (url) => navigator.share({ title: document.title, url }),
};

/** Has a button do what it says, or says beside it that this cannot be done now. */
async function act({ target }) {
  const button = target.closest?.('[data-does]');
  if (!button) return;
  // Where the page is at home, else where it is.
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const isDone = AT_ONCE[button.dataset.does]?.(address).then(() => true, () => false);
  try {
    await (await loadTools()).act(button, base, address, isDone);
  } catch (error) {
    console.error(error);
    const status = button.parentElement.querySelector('[data-failed]');
    if (status) status.textContent = status.dataset.failed;
  }
}

/** Keys of a single letter, where nothing is being written. */
function pressLetter(event) {
  const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  const isWriting = event.target.closest?.('input, textarea, select, dialog, [contenteditable]');
  if (!isTaken && !isWriting && '?؟ghjk'.includes(event.key)) loadTools().then((module) => module.letter(event.key, base)).catch(() => {});
}

/** The pointer on a button, or the focus. */
function watchForTools({ target }) {
  if (target.closest?.('[data-does]')) loadTools().catch(() => {});
}

/** A drawing (SVG) is as large to WebKit as it is shown; the text may say how large it is. */
function isShownSmaller(picture) {
  const { naturalWidth, clientWidth } = picture;
  return naturalWidth && clientWidth && Math.max(naturalWidth, picture.getAttribute('width') | 0) > clientWidth * 1.1;
}

/** A picture in a text that is shown smaller than it is gets a way to be enlarged. A link leads elsewhere already. */
function watchPictures() {
  const small = [...document.querySelectorAll('.prose img:not(a img, button img)')].filter(isShownSmaller);
  if (small.length) loadTools().then((module) => module.enlarge(small, base)).catch(() => {});
}

/** A page of another site that a text embeds gets a way to be shown. */
globalThis.tribuneEmbeds = () => {
  const links = document.querySelectorAll('.embed > a');
  if (links.length) loadTools().then((module) => module.offerEmbeds(links, base)).catch(() => {});
};

/** It stays, and the browser finds by itself where on it the visitor was. */
function leaveWritten() {
  history.scrollRestoration = 'auto';
}

async function start() {
  if (typeof WebAssembly !== 'object') return written ? leaveWritten() : showMessage('boot-too-old');
  try {
    const takeover = written && import(new URL(TAKEOVER, base));
    const wasm = fetchAhead(new URL(program.dataset.wasm, location.href).href);
    const { default: init } = await import(new URL(program.content, location.href));
    await takeover;
    await init({ module_or_path: wasm });
  } catch (error) {
    console.error(error);
    // A program that has started speaks for itself.
    if (document.getElementById('shell')) showMessage('boot-failed');
    else if (written) leaveWritten();
  }
}

document.addEventListener('click', (event) => {
  const done = event.target.closest?.('[data-reload], [data-wish], [data-keeps]');
  if (!done) return;
  const { reload, wish } = done.dataset;
  if (reload !== undefined) location.reload();
  else if (wish) globalThis.tribuneWish?.(wish);
  else keepChoice(done);
});
addEventListener('keydown', pressLetter);
document.addEventListener('click', act);
for (const event of ['pointerover', 'focusin']) {
  for (const watch of [watchForIntent, watchForTools]) document.addEventListener(event, watch, { passive: true });
}
// What has come bubbles for no element, but can be caught on its way there.
document.addEventListener('load', watchPictures, true);
addEventListener('resize', watchPictures);
document.documentElement.toggleAttribute('data-shares', Boolean(navigator.share));
guardMarkup();
start();
askForFeeds();
askForTexts();
if (!written) showName();
watchForCards();
