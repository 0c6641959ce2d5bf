// Files for the visitor to keep.

/** Has the browser save bytes under a name. */
export function saveBytes(bytes, name, type = 'application/octet-stream') {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  // Not a way to anywhere in the portal, whose router follows links.
  link.rel = 'external';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The document itself, under its right name from wherever it comes: across origins a link's `download` is not heeded. */
export async function saveDocument({ address, file_name: name }, document) {
  try {
    saveBytes(await document.getData(), name, 'application/pdf');
  } catch {
    // What cannot be had here can be had there.
    open(address, '_blank', 'noopener');
  }
}
