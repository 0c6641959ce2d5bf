// How to cite an article. The reader's program knows how, and has the dialog for it.

import { element } from './element.js';
import { language } from './picture.js';
import { addStyles } from './styles.js';

let again = '';

export async function cite({ button, base, address }) {
  // It is there, or on its way.
  if (document.querySelector('.cite-place')) return;
  const place = element('div', { class: 'cite-place' });
  const end = () => {
    removeEventListener('popstate', end);
    place.remove();
  };
  place.addEventListener('close', end, true);
  // On another page it would have nothing to do.
  addEventListener('popstate', end);
  document.body.append(place);
  try {
    const program = await reader(base);
    // Closed, it gives focus back to where it was, and Safari does not move it to a button that is clicked.
    button.focus();
    await program.cite(place, briefOf(button, address));
  } catch (error) {
    end();
    throw error;
  }
}

/** The reader's program without PDF.js. */
async function reader(base) {
  const bytes = fetch(new URL('document-reader_bg.wasm', base));
  const styles = addStyles(new URL(STYLES, base));
  try {
    const program = await import(new URL(`document-reader.js${again}`, base));
    await program.default({ module_or_path: bytes });
    await styles;
    return program;
  } catch (error) {
    // Some browsers remember for good that a module did not come; under another name they ask for it again.
    again = `?again=${Date.now()}`;
    throw error;
  }
}

/** What src/document_reader/brief.rs says of a document, of an article: it has no file. */
function briefOf(button, address) {
  const title = button.closest('article').querySelector('h1');
  const { authors, published } = button.parentElement.dataset;
  return {
    title: title.textContent.trim(),
    title_language: language(title) ?? '',
    language: document.documentElement.lang,
    here: address,
    authors,
    published,
    portal: document.querySelector('.masthead-name')?.textContent.trim() ?? '',
  };
}
