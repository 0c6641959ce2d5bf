// The dialog that lists the shortcuts, and switches those of a single letter off.

import { element } from './element.js';
import { isOn, switchTo } from './switch.js';
import { texts } from './texts.js';

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
export async function shortcuts(base) {
  const words = await texts(base);
  if (document.querySelector('dialog[open]')) return;
  const single = element('input', { type: 'checkbox', checked: isOn(), onchange: () => switchTo(single.checked) });
  const dialog = element(
    'dialog',
    { className: 'shortcuts', onclose: () => dialog.remove() },
    element('h2', { id: ID }, words.shortcuts),
    list(LETTERS, words),
    element('label', {}, single, words.shortcuts_single),
    element('h3', {}, words.shortcuts_reader),
    list(READER, words),
    element('button', { type: 'button', className: 'button', onclick: () => dialog.close() }, words.zoom_close),
  );
  dialog.setAttribute('aria-labelledby', ID);
  document.body.append(dialog);
  dialog.showModal();
}
