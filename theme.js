// The visitor's choice of light or dark. It runs before anything is painted, so that no other theme is seen first.
{
  const KEY = 'tribune:theme';

  /** An empty theme is the device's own. */
  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
    document.querySelector('meta[name="color-scheme"]').content = theme || 'light dark';
  };

  const kept = () => {
    try {
      return localStorage.getItem(KEY) || '';
    } catch {
      return '';
    }
  };

  show(kept());

  addEventListener('change', ({ target: { name, value } }) => {
    if (name !== 'theme') return;
    show(value);
    try {
      if (value) localStorage.setItem(KEY, value);
      else localStorage.removeItem(KEY);
    } catch {
      // A full or forbidden storage costs the memory, nothing else.
    }
  });
}
