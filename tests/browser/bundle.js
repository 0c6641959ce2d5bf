// What the stories need of Testing Library.
export { queryAllByRole } from '@testing-library/dom';
