// Pictures in a text, where nobody but the text's author has put them.

import { element } from './element.js';

/** Makes each a button that shows it large, of the same shape as a picture among documents (src/components/picture.rs). It stays
 * where it is, and as large as it is. */
export function enlargeable(pictures, texts) {
  for (const picture of pictures) {
    // Somebody else may have come first, or the article may have gone.
    if (!picture.isConnected || picture.closest('[data-does]')) continue;
    const whole = picture.closest('picture') ?? picture;
    // The words are the interface's, in the midst of the article's own.
    const { lang, dir } = document.documentElement;
    const words = element('span', { class: 'visually-hidden', lang, dir }, texts.zoom_open, picture.alt ? ': ' : '');
    const button = element('button', { type: 'button', class: 'picture', 'data-does': 'zoom' }, words);
    whole.replaceWith(button);
    button.append(whole);
  }
}
