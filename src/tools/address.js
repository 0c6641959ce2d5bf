// The address that is handed on.

/** Where the page is at home, else where it is. */
export function address() {
  return document.querySelector('link[rel="canonical"]')?.href ?? location.href;
}
