// The visitor's choice of light or dark. It runs before anything is painted, so that no other theme is seen first.
{
  const KEY = 'tribune:theme';
  /** An empty theme is the device's own. */
  const THEMES = ['', 'light', 'dark'];
  let now = '';
  /** For a while there may be two switches: they are no choices of each other's. */
  let switches = 0;

  const make = (tag, properties, ...content) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  };

  const show = (theme) => {
    now = theme;
    document.documentElement.dataset.theme = theme;
    document.querySelector('meta[name="color-scheme"]').content = theme || 'light dark';
    for (const choice of document.querySelectorAll('theme-switch input')) choice.checked = choice.value === theme;
  };

  const choose = ({ target: { value } }) => {
    show(value);
    try {
      if (value) localStorage.setItem(KEY, value);
      else localStorage.removeItem(KEY);
    } catch {
      // A full or forbidden storage costs the memory, nothing else.
    }
  };

  try {
    show(localStorage.getItem(KEY) || '');
  } catch {
    // Where nothing may be kept, it is the device's own.
  }

  /** The program puts it into the footer, with what the choice is called and then each theme, a line each. */
  class ThemeSwitch extends HTMLElement {
    static observedAttributes = ['names'];

    attributeChangedCallback(_, before, names) {
      const [legend, ...themes] = names.split('\n');
      const group = `theme-${(switches += 1)}`;
      const choices = themes.map((name, at) => {
        const value = THEMES[at];
        const radio = { type: 'radio', name: group, value, checked: value === now, onchange: choose };
        return make('label', {}, make('input', radio), name);
      });
      this.replaceChildren(make('fieldset', {}, make('legend', {}, legend), ...choices));
    }
  }
  customElements.define('theme-switch', ThemeSwitch);
}
