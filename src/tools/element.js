// Elements, without HTML as text.

/** An element with attributes, and what is in it. An attribute of which nothing is known is left out. */
export function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
