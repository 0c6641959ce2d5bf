// Whether a page is being used in a way that would not outlive it.

/** When it may no longer be: something else is selected, a button is up again, a film has paused, a dialog is closed. */
export const RESTS = ['selectionchange', 'pointerup', 'pause', 'ended', 'close'];

/** Whether something of the page is selected, pressed or plays, a page of another site is shown in it, or a dialog is open that focus
 * will go back to the page from. */
export function isInUse(page) {
  const selection = getSelection();
  const isSelected = !selection.isCollapsed && selection.containsNode(page, true);
  const plays = [...page.querySelectorAll('audio, video')].some(({ paused, ended }) => !paused && !ended);
  return isSelected || plays || Boolean(page.querySelector(':active, iframe')) || Boolean(document.querySelector('dialog[open]'));
}
