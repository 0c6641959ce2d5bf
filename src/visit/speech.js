// What is said politely to those who hear the page. The region is there before anything is said in it, and outlives every page.

/** What takes no longer than this is not worth a word. The line at the top of the window waits as long (`progress.css`). */
const A_WHILE = 300;

const region = document.createElement('p');
region.className = 'visually-hidden';
region.setAttribute('role', 'status');
document.body.append(region);

let timer;

export function say(words, language = '') {
  if (language) region.lang = language;
  else region.removeAttribute('lang');
  region.textContent = words;
}

/** Something is being waited for, and is called so; nothing is any more, where there are no words. */
export function busy(words, language) {
  document.documentElement.toggleAttribute('data-busy', Boolean(words));
  clearTimeout(timer);
  if (words) timer = setTimeout(say, A_WHILE, words, language);
  else if (region.lang) say('');
}
