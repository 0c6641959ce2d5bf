// Files that are not what their name says, or no longer.

import { Pdf, chance } from "./pdf_writer.mjs";

/** A sign-in page under a PDF's name: what a server sends when a session is over. */
const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Sign in</title></head>
  <body>
    <h1>Sign in</h1>
    <p>Your session has expired. Sign in to see this document.</p>
    <form method="post" action="/login">
      <label>Name <input name="user"></label>
      <label>Password <input name="password" type="password"></label>
      <button>Sign in</button>
    </form>
    <script>document.title = "The script of html.pdf has run";</script>
  </body>
</html>
`;

function garbage() {
  const next = chance(2026);
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(Array.from({ length: 4096 }, () => Math.floor(next() * 256)))]);
}

/** A sound file whose page tree holds no page. */
function none() {
  const pdf = new Pdf("no-pages.pdf");
  return pdf.build();
}

/**
 * Three pages promised; the second is an object that the file does not hold. Each stands on a branch of
 * its own, so that a reader can pass over the second to the third.
 */
function gap() {
  const pdf = new Pdf("broken-page.pdf", { catalogue: "/Lang (en)" });
  const branch = (leaf) => {
    const number = pdf.reserve();
    return pdf.set(number, `<< /Type /Pages /Parent ${pdf.tree} 0 R /Count 1 /Kids [${leaf(number)} 0 R] >>`);
  };
  const kids = [
    branch((parent) => pdf.page(["Page 1 of 3 is sound", "Page 2 is missing from the file."], { parent })),
    branch(() => 9999),
    branch((parent) => pdf.page(["Page 3 of 3 is sound"], { parent })),
  ];
  pdf.set(pdf.tree, `<< /Type /Pages /Count 3 /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  return pdf.build();
}

/** A page tree that holds itself, and an outline whose entries follow each other in a ring. */
function loop() {
  const pdf = new Pdf("loop.pdf", { catalogue: "/Lang (en)" });
  const first = pdf.page(["Page 1 of a page tree that holds itself"]);
  pdf.set(pdf.tree, `<< /Type /Pages /Count 3 /Kids [${first} 0 R ${pdf.tree} 0 R ${first} 0 R] >>`);
  const [outline, one, two] = [pdf.reserve(), pdf.reserve(), pdf.reserve()];
  pdf.set(outline, `<< /Type /Outlines /First ${one} 0 R /Last ${two} 0 R /Count 2 >>`);
  pdf.set(one, `<< /Title (One) /Parent ${outline} 0 R /Next ${two} 0 R /Dest [${first} 0 R /Fit] >>`);
  pdf.set(two, `<< /Title (Two) /Parent ${outline} 0 R /Next ${one} 0 R /First ${one} 0 R /Last ${two} 0 R /Count 1 /Dest [${first} 0 R /Fit] >>`);
  pdf.catalogue += ` /Outlines ${outline} 0 R`;
  return pdf.build();
}

export const files = {
  "zero-bytes.pdf": () => Buffer.alloc(0),
  "html.pdf": () => Buffer.from(page),
  "garbage.pdf": garbage,
  "no-pages.pdf": none,
  "broken-page.pdf": gap,
  "loop.pdf": loop,
};

/** The first three fifths of a sound file: a download that broke off. */
export const cutFrom = { "truncated.pdf": "tagged.pdf" };
export const cut = (whole) => whole.subarray(0, Math.floor(whole.length * 0.6));
