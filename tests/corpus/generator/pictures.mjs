// Pages that are pictures alone: a scan without text, and a picture that is huge when unpacked.

import { A4, Pdf, chance } from "./pdf_writer.mjs";

/** A grey picture, white to begin with, and a way to fill rectangles and a disc. */
class Raster {
  constructor(width, height) {
    Object.assign(this, { width, height, bytes: Buffer.alloc(width * height, 0xf4) });
  }

  rectangle(left, top, width, height, grey) {
    for (let y = top; y < top + height; y += 1) this.bytes.fill(grey, y * this.width + left, y * this.width + left + width);
  }

  disc(x, y, radius, grey) {
    for (let dy = -radius; dy <= radius; dy += 1) {
      const half = Math.floor(Math.sqrt(radius * radius - dy * dy));
      this.rectangle(x - half, y + dy, 2 * half + 1, 1, grey);
    }
  }
}

function picture(pdf, { width, height, bytes }, size = A4) {
  const image = pdf.packed(bytes, `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`);
  pdf.page([], { size, content: `q ${size[0]} 0 0 ${size[1]} 0 0 cm /Im Do Q`, resources: `/XObject << /Im ${image} 0 R >>` });
}

/** A sheet that looks like a scanned letter: a title's bar, lines of "words", a stamp. */
function sheet(seed) {
  const raster = new Raster(620, 877);
  const next = chance(seed);
  raster.rectangle(70, 80, 300, 22, 0x30);
  for (let line = 0; line < 30; line += 1) {
    const last = line % 7 === 6 ? 320 : 530;
    for (let x = 70; x < last;) {
      const word = 14 + Math.floor(next() * 46);
      raster.rectangle(x, 140 + line * 20, Math.min(word, 550 - x), 8, 0x50 + Math.floor(next() * 32));
      x += word + 7;
    }
  }
  raster.disc(480, 790, 44, 0x90);
  raster.disc(480, 790, 36, 0xf4);
  raster.rectangle(0, 0, 6, 877, 0xa0);
  return raster;
}

function scanned() {
  const pdf = new Pdf("images-only.pdf");
  picture(pdf, sheet(1));
  picture(pdf, sheet(2));
  return pdf.build();
}

/** 6000 by 6000 dots, 36 million bytes when unpacked (144 million as the browser draws it). */
function huge() {
  const pdf = new Pdf("huge-image.pdf");
  const raster = new Raster(6000, 6000);
  for (let index = 0; index < 10; index += 1) raster.rectangle(index * 600, index * 600, 600, 600, 0x20 * (index % 7));
  picture(pdf, raster, [1440, 1440]);
  return pdf.build();
}

export const files = { "images-only.pdf": scanned, "huge-image.pdf": huge };
