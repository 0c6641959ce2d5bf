// The dialog that lists the shortcuts, and switches those of a single letter off.

import { element } from './element.js';
import { isOn, switchTo } from './switch.js';

const COMMAND = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** What is pressed, and the text that says what for. */
const LETTERS = [
  [['?'], 'shortcuts_this'],
  [['g', 'h'], 'shortcuts_home'],
  [['j'], 'shortcuts_next'],
  [['k'], 'shortcuts_previous'],
];
const READER = [
  [[COMMAND, 'F'], 'shortcuts_find'],
  [['Esc'], 'shortcuts_escape'],
];

const ID = 'shortcuts-title';

function list(shortcuts, words) {
  const row = ([keys, text]) =>
    element('div', {}, element('dt', { dir: 'ltr' }, ...keys.map((key) => element('kbd', {}, key))), element('dd', {}, words[text]));
  return element('dl', {}, ...shortcuts.map(row));
}

/** Opens the dialog; the browser gives focus back when it is closed. */
export function shortcuts({ texts }) {
  if (document.querySelector('dialog[open]')) return;
  const single = element('input', { type: 'checkbox' });
  single.checked = isOn();
  single.onchange = () => switchTo(single.checked);
  const close = element('button', { type: 'button', class: 'button' }, texts.tool_zoom_close);
  const dialog = element(
    'dialog',
    { class: 'shortcuts', 'aria-labelledby': ID },
    element('h2', { id: ID }, texts.shortcuts_title),
    list(LETTERS, texts),
    element('label', {}, single, texts.shortcuts_single),
    element('h3', {}, texts.shortcuts_reader),
    list(READER, texts),
    close,
  );
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
