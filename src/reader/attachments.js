// Files inside the document: those of the whole, and those pinned to a page.

import { saveBytes } from './save.js';

/** Pages that are looked through for files pinned to them. */
const LOOKED_THROUGH = 100;
const FILE_ATTACHMENT = 17;

export async function attachments(attempt) {
  const { document: pdf } = attempt;
  const files = [];
  for (const [id, { filename, rawFilename, description, size }] of (await pdf.getAttachments()) ?? []) {
    files.push({ id, name: filename || rawFilename || id, description: description || undefined, size });
  }
  for (let number = 1; number <= Math.min(pdf.numPages, LOOKED_THROUGH); number += 1) {
    files.push(...(await ofPage(pdf, number).catch(() => [])));
  }
  attempt.attachments = files;
  return files;
}

async function ofPage(pdf, number) {
  const annotations = await (await pdf.getPage(number)).getAnnotations();
  const pinned = annotations.filter(({ annotationType }) => annotationType === FILE_ATTACHMENT);
  return pinned.map(({ fileId, file, contentsObj }) => ({
    id: fileId,
    name: file?.filename ?? '',
    description: file?.description || contentsObj?.str || undefined,
  }));
}

export async function saveAttachment(attempt, _, at) {
  const file = attempt.attachments?.[at];
  if (!file) return;
  try {
    const content = await attempt.document.getAttachmentContent(file.id);
    saveBytes(content.content ?? content, file.name);
  } catch (error) {
    console.warn(error);
  }
}
