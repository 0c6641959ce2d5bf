// What is done with an article or a picture, from the press of a button to the module that does it.

import { base } from './base.js';

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
  if (!isTaken && !isWriting && '?؟ghjk'.includes(event.key)) loadTools().then((module) => module.letter(event, base)).catch(() => {});
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

addEventListener('keydown', pressLetter);
document.addEventListener('click', act);
for (const event of ['pointerover', 'focusin']) document.addEventListener(event, watchForTools, { passive: true });
// What has come bubbles for no element, but can be caught on its way there.
document.addEventListener('load', watchPictures, true);
addEventListener('resize', watchPictures);
document.documentElement.toggleAttribute('data-shares', Boolean(navigator.share));
