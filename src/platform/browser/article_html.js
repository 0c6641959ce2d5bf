// The two steps of an article's way into the page that only a browser has: its parser, and DOMPurify.

// What it makes goes into a document that is on no screen, where nothing runs and nothing loads; only what
// DOMPurify returns leaves it.
const parser = globalThis.trustedTypes?.createPolicy('article-parser', { createHTML: (html) => html });

let sanitiser;

const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const UNWANTED = /([\s/])(?:on[a-z]+|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|"[^"]*"|'[^']*'/gi;
const STYLE_SHEET = /<style\b[^>]*>[^]*?<\/style\s*>|<base\b[^>]*>/gi;

/** Takes out what enriching and the sanitiser would take out as well. Not for safety (the sanitiser is last) but for quiet:
 * Chromium reports each style and handler that it parses, off screen too, as a violation of the page's policy. */
function quiet(html) {
  return html.replace(STYLE_SHEET, '').replace(TAG, (tag) => tag.replace(UNWANTED, (match, before) => before ?? match));
}

export function parseOffScreen(html) {
  const page = `<!doctype html><body>${quiet(html)}`;
  return bodyOf(new DOMParser().parseFromString(parser ? parser.createHTML(page) : page, 'text/html'));
}

/** Names in somebody's HTML can hide what a document and a form have of their own (`<img name="body">`), so these are asked by
 * way of their prototypes, and forms go first of all. */
function bodyOf(parsed) {
  const body = Reflect.get(Document.prototype, 'body', parsed);
  for (const form of body.querySelectorAll('form')) {
    Element.prototype.replaceWith.call(form, ...Reflect.get(Node.prototype, 'childNodes', form));
  }
  return body;
}

export async function loadSanitiser(address) {
  sanitiser ??= import(new URL(address, location.href).href);
  try {
    return (await sanitiser).default;
  } catch (error) {
    // Asked for again by the next article.
    sanitiser = undefined;
    throw error;
  }
}

export function sanitise(purify, body, allowed) {
  const { elements, attributes, dropped_with_content: dropped, schemes } = JSON.parse(allowed);
  return purify.sanitize(body, {
    ALLOWED_TAGS: ['body', '#text', ...elements],
    ALLOWED_ATTR: attributes,
    FORBID_CONTENTS: dropped,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // A known scheme, or none.
    ALLOWED_URI_REGEXP: new RegExp(`^(?:(?:${schemes.join('|')}):|[^a-z]|[a-z+.-]+(?:[^a-z+.\\-:]|$))`, 'i'),
    RETURN_DOM_FRAGMENT: true,
  });
}

/** The text is there, and what is done with one begins. */
export function settleText() {
  globalThis.tribuneEmbeds?.();
  followOutline();
}

/** Opens the outline where it stands beside the text (as in outline.css), and marks in it which part is read: that of the last
 * heading above a line in the upper part of the window. */
function followOutline() {
  // A written page may still be there, with the same ids (src/takeover/).
  const main = document.querySelector('body > main');
  const outline = main?.querySelector('.outline details');
  if (!outline) return;
  outline.open ||= matchMedia('(min-width: 64rem)').matches;
  const links = new Map();
  const above = new Set();
  // All that is above the line is inside, however far.
  const line = new IntersectionObserver((crossings) => {
    if (!outline.isConnected) return line.disconnect();
    for (const { target, isIntersecting } of crossings) above[isIntersecting ? 'add' : 'delete'](target);
    const current = [...links.keys()].findLast((heading) => above.has(heading));
    for (const [heading, link] of links) {
      if (heading === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, { rootMargin: '9999999px 0px -70%' });
  for (const link of outline.querySelectorAll('a')) {
    const heading = main.querySelector(`[id="${CSS.escape(link.getAttribute('href').slice(1))}"]`);
    if (!heading) continue;
    links.set(heading, link);
    line.observe(heading);
  }
}
