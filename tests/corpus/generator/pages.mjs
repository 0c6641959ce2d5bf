// Pages of many sizes, and a great many pages.

import { A4, Pdf } from "./pdf_writer.mjs";

function landscape() {
  const pdf = new Pdf("landscape.pdf", { catalogue: "/Lang (en)" });
  const size = [A4[1], A4[0]];
  for (const number of [1, 2, 3]) pdf.page([`A landscape page, ${number} of 3`, "Wider than it is high, like the slides of a talk."], { size, fontSize: 20 });
  return pdf.build();
}

function mixed() {
  const pdf = new Pdf("mixed-sizes.pdf", { catalogue: "/Lang (en)" });
  pdf.page(["Page 1: A5, upright"], { size: [420, 595] });
  pdf.page(["Page 2: A3, landscape"], { size: [1191, 842], fontSize: 24 });
  pdf.page(["Page 3: A4, upright"]);
  const long = Array.from({ length: 190 }, (_, index) => (index % 10 ? `line ${index + 1}` : `Page 4, line ${index + 1}`));
  pdf.page(["Page 4: long, narrow", ...long], { size: [200, 3600] });
  pdf.page(["Page 5: A4, turned by /Rotate 90", "Upright in the file, it is shown landscape and is read from left to right there."], {
    content: "BT /F1 12 Tf 0 1 -1 0 72 48 Tm 18 TL (Page 5: A4, turned by /Rotate 90) Tj T*"
      + " (Upright in the file, it is shown landscape and is read from left to right there.) Tj ET",
    extra: "/Rotate 90",
  });
  pdf.page(["Page 6: UserUnit 2", "An A6 in units of two points:", "an A4 on paper."], { size: [298, 420], extra: "/UserUnit 2" });
  // The page's box does not begin at nought, and a crop box hides what stands outside it.
  pdf.page(["Page 7: cropped to A5"], {
    size: [595, 842],
    content: "BT /F1 12 Tf 18 TL 120 660 Td (Page 7: cropped to A5) Tj T* (Around it stands what must not be seen.) Tj ET"
      + " BT /F1 12 Tf 20 20 Td (Outside the crop box) Tj ET 0.8 g 0 0 80 842 re f",
    extra: "/CropBox [88 124 508 719]",
  });
  return pdf.build();
}

const who = ["The baker", "A neighbour", "The choir", "Our archivist", "The schoolmistress", "A ferryman", "The weavers", "One apprentice", "The council", "Her aunt", "The gardener"];
const did = ["mended", "counted", "painted", "remembered", "carried home", "measured", "gave away", "wrote down", "waited for", "sang about", "asked for", "kept", "sold"];
const what = ["a wooden chair", "the old letters", "three baskets", "the north window", "a bicycle", "the summer fair", "some bread", "the garden wall", "a red coat", "the long table", "two lanterns", "the town clock", "a map", "the last key", "nine stamps", "the river gate", "a kettle"];

const rare = {
  5: "De coöperatie van het dorp koopt samen meel.",
  6: "De cooperatie zonder trema staat alleen op deze bladzijde.",
  200: "Een tweede coöperatie volgt later.",
  271: "A quokka smiles at nobody in particular.",
};

/** The sentences of page `number`: no two pages have the same. */
function sentences(number) {
  return Array.from({ length: 3 }, (_, line) => {
    const turn = number * 3 + line;
    return `${who[turn % who.length]} ${did[turn % did.length]} ${what[turn % what.length]} on day ${turn}.`;
  });
}

function many() {
  const pdf = new Pdf("pages-300.pdf", { catalogue: "/Lang (en)" });
  const branches = [];
  for (let first = 1; first <= 300; first += 20) {
    const branch = pdf.reserve();
    const kids = Array.from({ length: 20 }, (_, index) => {
      const number = first + index;
      return pdf.page([`Page ${number} of 300`, "", ...sentences(number), ...(rare[number] ? [rare[number]] : [])], { parent: branch });
    });
    branches.push(pdf.set(branch, `<< /Type /Pages /Parent ${pdf.tree} 0 R /Count 20 /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`));
  }
  pdf.set(pdf.tree, `<< /Type /Pages /Count 300 /Kids [${branches.map((branch) => `${branch} 0 R`).join(" ")}] >>`);
  return pdf.build();
}

export const files = { "landscape.pdf": landscape, "mixed-sizes.pdf": mixed, "pages-300.pdf": many };
