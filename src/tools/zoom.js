// A picture as large as the window, or as it is.

import { element } from './element.js';
import { largest, language, titleOf } from './picture.js';

/** Shows the picture of a button over the page. Escape, the button and a click beside the picture close it; the browser gives
 * focus back. */
export function zoom({ button, texts }) {
  if (document.querySelector('.zoom')) return;
  const shown = button.querySelector('img');
  const fit = element('button', { type: 'button', class: 'tool' }, texts.tool_zoom_actual);
  const close = element('button', { type: 'button', class: 'tool' }, texts.tool_zoom_close);
  const name = element('p', { id: 'zoom-title' }, titleOf(shown, texts));
  const image = element('img', { src: largest(shown), alt: shown.alt, lang: language(shown) });
  const stage = element('div', { class: 'zoom-stage', tabindex: 0, role: 'group', 'aria-labelledby': 'zoom-title' }, image);
  const bar = element('div', { class: 'zoom-bar' }, name, fit, close);
  const dialog = element('dialog', { class: 'zoom', 'aria-labelledby': 'zoom-title' }, bar, stage);

  const show = (isActual) => {
    dialog.classList.toggle('zoom-actual', isActual);
    fit.textContent = isActual ? texts.tool_zoom_fit : texts.tool_zoom_actual;
  };
  const change = () => show(!dialog.classList.contains('zoom-actual'));
  fit.onclick = change;
  close.onclick = () => dialog.close();
  // Beside the picture a click closes.
  stage.onclick = ({ target }) => (target === image ? change() : dialog.close());
  dialog.onkeydown = ({ key, ctrlKey, metaKey }) => {
    // With these the window itself is zoomed.
    if (ctrlKey || metaKey) return;
    if (key === '+' || key === '=') show(true);
    if (key === '-') show(false);
  };
  open(dialog, button);
}

function open(dialog, button) {
  const goes = () => dialog.close();
  dialog.onclose = () => {
    removeEventListener('popstate', goes);
    dialog.remove();
  };
  // On another page it would have nothing to do.
  addEventListener('popstate', goes);
  document.body.append(dialog);
  // The dialog gives focus back to where it was, and Safari does not move it to a button that is clicked.
  button.focus();
  dialog.showModal();
}
