// Why a document did not open, as far as a browser lets a page know: a name of `Failure` (src/document_reader/tell.rs).

/** The beginning of a web page. */
const HTML = /^\s*(?:<!doctype html|<html|<head|<\?xml[^>]*>\s*<!doctype html)/i;

export async function failure(error, core, address, signal) {
  if (error instanceof Event) return 'program';
  if (error instanceof core.ResponseException) return ofStatus(error);
  if (error instanceof core.InvalidPDFException) return ofContent(address, signal);
  if (/memory|allocation|array length/i.test(error?.message)) return 'memory';
  if (/fetch|network|load failed/i.test(error?.message)) return ofNetwork(address, signal);
  console.error(error);
  return 'damaged';
}

function ofStatus({ status, missing }) {
  if (missing || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'forbidden';
  return status ? 'server' : 'unreachable';
}

/** What came was no PDF. Its beginning tells what it was; it is in the cache, or can be had once more. */
async function ofContent(address, signal) {
  try {
    const answer = await fetch(address, { headers: { Range: 'bytes=0-1023' }, signal });
    const { value } = await answer.body.getReader().read();
    if (!value?.length) return answer.ok ? 'empty' : 'damaged';
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    return isPage || HTML.test(new TextDecoder('latin1').decode(value)) ? 'html' : 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * Asks once more without wanting to read the answer. When that is answered, the other server is there, and only does not
 * share what it has; when the page's own policy is against it, the browser says so in an event.
 */
async function ofNetwork(address, signal) {
  if (new URL(address).origin === location.origin) return 'unreachable';
  let isAgainstPolicy = false;
  const note = () => {
    isAgainstPolicy = true;
  };
  addEventListener('securitypolicyviolation', note);
  const isThere = await fetch(address, { mode: 'no-cors', cache: 'no-store', signal }).then(() => true, () => false);
  // The event may come after the answer.
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('securitypolicyviolation', note);
  if (isAgainstPolicy) return 'policy';
  return isThere ? 'cors' : 'unreachable';
}
