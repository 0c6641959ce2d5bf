// Runs in all pages before anything of theirs: what a visitor has waited for, in milliseconds.

(() => {
  let largest = null;
  let takenOver = null;

  new PerformanceObserver((list) => {
    largest = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  /** The program's page is the one that is seen, and its text is there. */
  const isTakenOver = () =>
    !document.querySelector('#shell, [data-written]') && document.querySelector('main .prose:not([aria-busy]) p');

  const changes = new MutationObserver(() => {
    if (!isTakenOver()) return;
    takenOver = performance.now();
    changes.disconnect();
  });
  changes.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy', 'data-written'] });

  globalThis.bench = {
    told: () => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      largest,
      takenOver,
      isLoaded: document.readyState === 'complete',
    }),
  };
})();
