// PDF.js asks for texts by ids of its own. It gets none: our controls and page labels are the portal's.

export function noTexts() {
  return {
    getLanguage: () => document.documentElement.lang || 'en',
    getDirection: () => document.documentElement.dir || 'ltr',
    get: async () => '',
    translate: async () => {},
    translateOnce: async () => {},
    pause() {},
    resume() {},
    destroy: async () => {},
  };
}
