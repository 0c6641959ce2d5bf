// Brings the program to the page: asks for everything at once, and says so when something does not come.

import './src/visit/index.js';
import { base, program } from './src/boot/base.js';
import { showIn } from './src/boot/show_in.js';
import './src/boot/reader.js';
import './src/boot/tools.js';
import { addStyles } from './src/tools/styles.js';

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

/** A written page holds what it is painted with. A policy that is older than the page keeps that out; then it is fetched, to the same
 * place: of style sheets the last word counts. */
function fetchWhatIsKeptOut() {
  for (const held of document.querySelectorAll('head [data-href]')) {
    const { href } = held.dataset;
    if (held.localName === 'style') held.sheet || held.after(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    else customElements.get('theme-switch') || import(new URL(href, location.href)).catch(() => {});
  }
}

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

/** The back pages are a program of their own, which only they ask for. BACK_STYLES is the name of its style sheet. */
globalThis.tribuneBackPages = (place, ...page) => showIn(place, async () => {
  // Nothing is to move when the styles come.
  const styled = addStyles(new URL(BACK_STYLES, base));
  const pages = await import(new URL('back-pages.js', base));
  await pages.default();
  await styled;
  pages.show(place, ...page);
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
guardMarkup();
start();
askForFeeds();
askForTexts();
fetchWhatIsKeptOut();
if (!written) showName();
