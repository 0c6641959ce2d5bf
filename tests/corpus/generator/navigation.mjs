// Outlines, page labels and links: every way a document leads somewhere, and some it must not.

import { Pdf, literal, text } from "./pdf_writer.mjs";

/**
 * Adds an outline and answers its object's number. An entry is `[title, where, below, options]`:
 * `where` the entries that say where it leads, `options.closed` whether what is below is hidden.
 */
function outline(pdf, entries) {
  const root = pdf.reserve();
  const lay = (list, parent) => {
    const numbers = list.map(() => pdf.reserve());
    let shown = 0;
    list.forEach(([title, where, below = [], { closed = false, look = "" } = {}], index) => {
      const inside = lay(below, numbers[index]);
      const count = below.length && `/Count ${closed ? -inside.shown : inside.shown}`;
      shown += 1 + (closed ? 0 : inside.shown);
      pdf.set(numbers[index], `<< /Title ${text(title)} /Parent ${parent} 0 R ${where} ${look}`
        + (index > 0 ? ` /Prev ${numbers[index - 1]} 0 R` : "")
        + (index < list.length - 1 ? ` /Next ${numbers[index + 1]} 0 R` : "")
        + (count ? ` /First ${inside.first} 0 R /Last ${inside.last} 0 R ${count}` : "") + " >>");
    });
    return { first: numbers[0], last: numbers.at(-1), shown };
  };
  const { first, last, shown } = lay(entries, root);
  return pdf.set(root, `<< /Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${shown} >>`);
}

const labels = ["i", "ii", "iii", "1", "2", "3", "A-1"];

function outlined() {
  const pdf = new Pdf("outline.pdf");
  const titles = ["Foreword", "Contents", "How to read this", "Chapter one", "Chapter two", "Chapter three", "Appendix"];
  const pages = titles.map((title, index) => pdf.page([title, `This page is labelled ${labels[index]}; it is page ${index + 1} of 7.`]));
  const to = (index, top = 780) => `/Dest [${pages[index]} 0 R /XYZ 48 ${top} null]`;
  const tree = outline(pdf, [
    ["Foreword", to(0)],
    ["Contents", to(1)],
    ["How to read this", to(2), [["Signs and abbreviations", to(2, 500)]], { closed: true }],
    ["Chapter one", to(3), [
      ["1.1 Beginnings", to(3, 700), [["1.1.1 Before the war", to(3, 650)], ["1.1.2 After the war", to(3, 600)]]],
      ["1.2 Growth", to(3, 500), [["1.2.1 The coöperatives", to(3, 450)]], { closed: true }],
    ]],
    ["Chapter two", `/A << /S /GoTo /D (chapter-two) >>`, [
      ["2.1 Titles are text, not mark-up: <b>bold</b> & <img src=x onerror=alert(1)>", to(4, 700)],
      ["2.2 On the web", "/A << /S /URI /URI (https://example.org/outline) >>"],
    ], { look: "/F 2 /C [0.6 0 0]" }],
    ["Chapter three", to(5), [["3.1 A broken destination", "/Dest (no-such-name)"], ["3.2 A page that is gone", "/Dest [9999 0 R /Fit]"]]],
    ["Appendix", to(6), [], { look: "/F 1" }],
  ]);
  pdf.catalogue = `/Lang (en) /PageMode /UseOutlines /Outlines ${tree} 0 R`
    + " /PageLabels << /Nums [0 << /S /r >> 3 << /S /D >> 6 << /S /D /P (A-) >>] >>"
    + ` /Names << /Dests << /Names [(chapter-two) [${pages[4]} 0 R /Fit]] >> >>`;
  return pdf.build();
}

/** Each link: what its line says, and the entries of its annotation. */
const links = (pages) => [
  ["Inside: a named destination, page 2", "/Dest (second-page)"],
  ["Inside: an explicit destination, page 3, lower half", `/Dest [${pages[2]} 0 R /XYZ 48 400 null]`],
  ["Inside: a page by its number, page 2", "/A << /S /GoTo /D [1 /Fit] >>"],
  ["Inside: a name of the old kind, page 3", "/Dest /old-name"],
  ["Inside: the action NextPage", "/A << /S /Named /N /NextPage >>"],
  ["Inside: a name that does not exist", "/Dest (no-such-name)"],
  ["Outside: https://example.org/", "/A << /S /URI /URI (https://example.org/) >>"],
  ["Outside: https, with a query and a fragment", "/A << /S /URI /URI (https://example.org/a?b=c&d=%22e%22#f) >>"],
  ["Outside: www.example.org, without a scheme", "/A << /S /URI /URI (www.example.org/path) >>"],
  ["Outside: a relative address", "/A << /S /URI /URI (../elsewhere.html) >>"],
  ["Mail: someone@example.org", "/A << /S /URI /URI (mailto:someone@example.org?subject=Brochure) >>"],
  ["Telephone: 02 555 12 12", "/A << /S /URI /URI (tel:+3225551212) >>"],
  ["Never: javascript:", "/A << /S /URI /URI (javascript:alert\\(1\\)) >>"],
  ["Never: JavaScript with a line break in it", "/A << /S /URI /URI (Java\\nScript:alert\\(1\\)) >>"],
  ["Never: data:", "/A << /S /URI /URI (data:text/html,<script>alert\\(1\\)</script>) >>"],
  ["Never: file:", "/A << /S /URI /URI (file:///etc/hosts) >>"],
  ["Never: launch a program", "/A << /S /Launch /F (calc.exe) >>"],
  ["Never: launch a program, the way of Windows", "/A << /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >>"],
  ["Another file: GoToR, page 3", "/A << /S /GoToR /F (outline.pdf) /D [2 /Fit] >>"],
  ["Another file: GoToR, a name", "/A << /S /GoToR /F (outline.pdf) /D (chapter-two) /NewWindow true >>"],
  ["A form sent away: SubmitForm", "/A << /S /SubmitForm /F << /FS /URL /F (https://example.org/submit) >> >>"],
];

function linked() {
  const pdf = new Pdf("links.pdf");
  const pages = [pdf.reserve(), pdf.reserve(), pdf.reserve()];
  const all = links(pages);
  const annotations = all.map(([says, entries], index) => {
    const baseline = 842 - 72 - 18 * (index + 2);
    return pdf.add(`<< /Type /Annot /Subtype /Link /Rect [48 ${baseline - 4} 400 ${baseline + 12}] /Border [0 0 1]`
      + ` /Contents ${literal(says)} ${entries} >>`);
  });
  pdf.page(["Links of every kind", "", ...all.map(([says]) => says)], {
    number: pages[0],
    extra: `/Annots [${annotations.map((annotation) => `${annotation} 0 R`).join(" ")}]`,
  });
  pdf.page(["The second page", "It is named second-page."], { number: pages[1] });
  pdf.page(["The third page", ...Array(22).fill(""), "The lower half of the third page."], { number: pages[2] });
  pdf.catalogue = `/Lang (en) /Dests << /old-name [${pages[2]} 0 R /Fit] >>`
    + ` /Names << /Dests << /Names [(second-page) << /D [${pages[1]} 0 R /FitH 800] >>] >> >>`;
  return pdf.build();
}

export const files = { "outline.pdf": outlined, "links.pdf": linked };
