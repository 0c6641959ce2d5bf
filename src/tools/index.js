// What only some visitors ask for: `boot.js` fetches it when they do.

export { letter } from './letters.js';
export { shortcuts } from './shortcuts.js';
