// Pages of others that a text embeds. Nothing is asked of them until somebody wants to see one.

import { element } from './element.js';
import { language } from './picture.js';

/** The least that players and maps can do with: their scripts, their own store, and what leads from them to their own site. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Gives each link that stands for one a button that shows it; the link stays. */
export function embeddable(links, texts) {
  for (const link of links) {
    // Somebody else may have come first, or the article may have gone.
    if (link.isConnected && link.matches(':only-child')) link.after(offer(link, texts));
  }
}

function offer(link, texts) {
  // The words are the interface's, in the midst of the article's own.
  const { lang, dir } = document.documentElement;
  const host = element('bdi', { lang: '', dir: 'ltr' }, new URL(link.href).host);
  const title = element('span', { class: 'visually-hidden', lang: language(link) }, link.textContent);
  const button = element('button', { type: 'button', class: 'button', 'data-does': 'embed' }, texts.tool_embed_show, ' ', title);
  return element('span', { lang, dir }, host, element('span', {}, texts.tool_embed_asks), button);
}

/** Shows the page in the place of the button. */
export function embed({ button, texts }) {
  const stage = button.parentElement;
  const link = stage.previousElementSibling;
  const frame = element('iframe', {
    src: link.href,
    title: link.textContent,
    lang: language(link),
    sandbox: SANDBOX,
    allow: 'encrypted-media; picture-in-picture',
    allowfullscreen: '',
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: 'eager',
  });
  document.addEventListener('securitypolicyviolation', function forbidden({ effectiveDirective, blockedURI }) {
    if (frame.isConnected && !(effectiveDirective === 'frame-src' && link.href.startsWith(blockedURI))) return;
    document.removeEventListener('securitypolicyviolation', forbidden);
    if (frame.isConnected) giveUp(stage, link, texts);
  });
  shape(stage, link.dataset.size);
  stage.replaceChildren(frame);
  frame.focus();
}

/** What is wider than high is a picture, and keeps its shape; else it is a page, and keeps its height. */
function shape(stage, size) {
  const [width, height] = size.split('/').map((length) => (/^\d+(px)?$/.test(length) ? parseInt(length, 10) : 0));
  if (width > height && height) stage.style.setProperty('--shape', `${width} / ${height}`);
  else if (height) stage.style.setProperty('--height', `${height}px`);
}

/** The policy of the portal's server does not let it be shown. The link is still there. */
function giveUp(stage, link, texts) {
  const status = element('span', { role: 'status' });
  stage.replaceChildren(status);
  status.textContent = texts.tool_embed_forbidden;
  link.focus();
}
