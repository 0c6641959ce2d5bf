// Follows the steps to a part of the page. Gives the elements, and `null` when Testing Library is not there yet.
function locate(steps) {
  const library = window.testingLibrary;
  if (!document.body || (!library && steps.some((step) => step.role))) return null;
  let found = [document.body];
  for (const step of steps) {
    if (!found.length) return [];
    const { selector, at } = step;
    found = selector ? [...found[0].querySelectorAll(selector)] : library.all(found[0], step);
    if (at !== undefined) found = found.slice(at, at + 1);
  }
  return found;
}
