// What the stories need of Testing Library.
import { queryAllByRole } from '@testing-library/dom';

/** All with a role, and with a name that is or has some words. What is compared is made here: Firefox runs each script in a
 * world of its own, whose functions the library would not know for functions. */
export function all(root, { role, is, has }) {
  if (is !== undefined) return queryAllByRole(root, role, { name: is });
  if (has !== undefined) return queryAllByRole(root, role, { name: (name) => name.includes(has) });
  return queryAllByRole(root, role);
}
