// The device's own way to hand an address on. Its button is only there where the device has one (boot.js).

import { address } from './address.js';

export async function share({ button }) {
  const title = button.closest('article')?.querySelector('h1')?.textContent.trim() ?? document.title;
  try {
    await navigator.share({ title, url: address() });
  } catch {
    // The visitor thought better of it.
  }
}
