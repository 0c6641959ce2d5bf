// The page's address for the clipboard.

import { address } from './address.js';

export async function copy({ texts, say }) {
  say((await isCopied()) ? texts.tool_copied : texts.tool_not_copied);
}

/** There is no clipboard on a page without TLS, and a visitor may forbid it. */
async function isCopied() {
  try {
    await navigator.clipboard.writeText(address());
    return true;
  } catch {
    return false;
  }
}
