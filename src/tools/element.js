// Elements, made one by one: nothing here becomes HTML from a text.

/** An element with properties, and what is in it. */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
