// What is done with an article or a picture. `boot.js` imports this when it is first wanted, and hands over what was pressed.
//
// The two defines are esbuild's (xtask/src/assets/tools.rs): TOOL_STYLES, our own style sheet, and STYLES, the reader's.

import { cite } from './cite.js';
import { embed, embeddable } from './embeds.js';
import { toLetter } from './letters.js';
import { enlargeable } from './pictures.js';
import { shortcuts } from './shortcuts.js';
import { textsFor } from './texts.js';
import { addStyles } from './styles.js';
import { zoom } from './zoom.js';

const TOOLS = { copy, print: () => print(), zoom, embed, cite, shortcuts };

/** Fetches what every tool needs. Fails when the texts do not come; styles are waited for, and can be done without. */
export async function prepare(base) {
  await Promise.all([textsFor(base), addStyles(new URL(TOOL_STYLES, base))]);
}

/** Does what a button says that it does. Fails when what it takes for that does not come. What could not wait for this module
 * `boot.js` has begun, and `isDone` will tell whether it is done. */
export async function act(button, base, address, isDone) {
  const texts = await textsFor(base);
  // For who listens, the same words twice would be said once.
  say(button, '');
  await TOOLS[button.dataset.does]?.({ button, base, address, isDone, texts, say: (words) => say(button, words) });
}

/** Says whether the address is in the clipboard. There is none on a page without TLS, and a visitor may forbid it. */
async function copy({ texts, isDone, say }) {
  say((await isDone) ? texts.tool_copied : texts.tool_not_copied);
}

/** Does what a key of a single letter stands for. */
export async function letter(event, base) {
  toLetter(event, await textsFor(base));
}

/** Gives pictures of a text a way to be enlarged. */
export async function enlarge(pictures, base) {
  enlargeable(pictures, await textsFor(base));
}

/** Gives what a text embeds a way to be shown. */
export async function offerEmbeds(links, base) {
  embeddable(links, await textsFor(base));
}

function say(button, words) {
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = words;
}
