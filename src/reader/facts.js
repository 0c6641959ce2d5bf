// What the document says of itself, in the order in which it is shown: see `DocumentFact` in src/document_reader/tell/facts.rs.

/** Millimetres in a point. */
const POINT = 25.4 / 72;

export async function facts({ document: pdf, library: { core }, session: { brief } }) {
  const [{ info, metadata, contentLength }, marks, page, download] = await Promise.all([
    pdf.getMetadata(),
    pdf.getMarkInfo().catch(() => null),
    pdf.getPage(1),
    pdf.getDownloadInfo().catch(() => null),
  ]);
  const { width, height } = page.getViewport({ scale: 1 });
  const millimetres = (points) => Math.round(points * POINT);
  const isTagged = marks?.get?.('Marked') ?? marks?.Marked;
  const size = contentLength || download?.length || Number(brief.size_in_bytes);
  const known = [
    ['title', metadata?.get('dc:title') ?? info.Title],
    ['author', info.Author],
    ['subject', info.Subject],
    ['keywords', info.Keywords],
    ['language', info.Language],
    ['pages', pdf.numPages],
    ['size', size],
    ['page-size', millimetres(width), millimetres(height)],
    ['tagged', Number(Boolean(isTagged))],
    ['created', ...day(info.CreationDate, core)],
    ['modified', ...day(info.ModDate, core)],
    ['program', info.Creator],
    ['producer', info.Producer],
    ['version', info.PDFFormatVersion],
  ];
  return known.filter(([name, value]) => value || (name === 'tagged' && value === 0));
}

function day(text, core) {
  const date = text ? core.PDFDateString.toDateObject(text) : null;
  return date ? [date.getFullYear(), date.getMonth() + 1, date.getDate()] : [];
}
