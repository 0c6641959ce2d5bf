// Whether keys of a single letter do something (WCAG 2.1.4: who dictates, or whose hand shakes, switches them off). Kept on the device.

const KEY = 'tribune:shortcuts';

export function isOn() {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchTo(on) {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A full or forbidden storage costs the memory, nothing else.
  }
}
