// Style sheets that come when they are needed.

const sheets = new Map();

/** Adds a style sheet, once, and waits for it. What has no styles can still be used, so a failure is no failure. */
export function addStyles({ href }) {
  if (!sheets.has(href)) {
    const coming = new Promise((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
      link.onerror = () => {
        sheets.delete(href);
        link.remove();
        resolve();
      };
      document.head.append(link);
    });
    sheets.set(href, coming);
  }
  return sheets.get(href);
}
