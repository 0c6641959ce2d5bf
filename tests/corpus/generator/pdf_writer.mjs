// Writes small PDF files by hand: objects in, bytes with a cross-reference table out.
//
// Nothing in it depends on the day or on chance, so the same calls give the same bytes.

import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** A4, upright, in points. */
export const A4 = [595, 842];

/** A text as a PDF string: as it stands where ASCII, else as UTF-16 with its mark. */
export function text(value) {
  if (/^[\x20-\x7e]*$/.test(value)) return literal(value);
  const units = Buffer.from(`\ufeff${value}`, "utf16le").swap16();
  return `<${units.toString("hex").toUpperCase()}>`;
}

/** A literal string; characters above ASCII are meant for WinAnsiEncoding. */
export function literal(value) {
  return `(${value.replace(/[\\()]/g, "\\$&").replace(/\n/g, "\\n")})`;
}

export class Pdf {
  /** The objects; object 1 stands at index 0. A body is a text, a stream or a function of `string`. */
  objects = [];
  pages = [];

  /** `name` gives the file its identifier, `entries` are more entries of the catalogue. */
  constructor(name, { version = "1.7", catalogue = "" } = {}) {
    this.name = name;
    this.version = version;
    this.catalogue = catalogue;
    this.root = this.reserve();
    this.tree = this.reserve();
    this.font = this.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  }

  /** Adds an object and answers its number. */
  add(body) {
    return this.objects.push(body);
  }

  /** A number for an object that is given later, with `set`. */
  reserve() {
    return this.add("null");
  }

  set(number, body) {
    this.objects[number - 1] = body;
    return number;
  }

  stream(data, entries = "") {
    return this.add({ data: Buffer.from(data, "latin1"), entries });
  }

  /** A stream whose bytes are compressed. */
  packed(data, entries = "") {
    return this.add({ data: deflateSync(data, { level: 9 }), entries: `${entries} /Filter /FlateDecode` });
  }

  /**
   * Adds a page with lines of text, or with the operators in `content`.
   * `extra` are more entries of the page, `fonts` and `resources` more of those, `number` an object reserved for it.
   */
  page(lines, { size = A4, content, extra = "", fonts = "", resources = "", number = this.reserve(), parent = this.tree, fontSize = 12 } = {}) {
    const stream = this.stream(content ?? written(lines, size, fontSize));
    this.pages.push(number);
    return this.set(number, `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${size.join(" ")}]`
      + ` /Resources << /Font << /F1 ${this.font} 0 R ${fonts} >> ${resources} >> /Contents ${stream} 0 R ${extra} >>`);
  }

  /** The trailer's information dictionary, from entries as `{ Title: "…" }`. */
  describe(entries) {
    this.info = this.add((string) => `<< ${Object.entries(entries).map(([key, value]) => `/${key} ${string(value)}`).join(" ")} >>`);
  }

  /** The identifier of the file: made from its name, not from the time. */
  get identifier() {
    return createHash("md5").update(this.name).digest();
  }

  /** The file. `lock` encrypts (see `encryption.mjs`); a page tree set by hand is left as it is. */
  build(lock) {
    if (this.objects[this.tree - 1] === "null") {
      this.set(this.tree, `<< /Type /Pages /Kids [${this.pages.map((page) => `${page} 0 R`).join(" ")}] /Count ${this.pages.length} >>`);
    }
    this.set(this.root, `<< /Type /Catalog /Pages ${this.tree} 0 R ${this.catalogue} >>`);
    const encrypt = lock && this.add(lock.dictionary);

    const parts = [Buffer.from(`%PDF-${this.version}\n%\xe2\xe3\xcf\xd3\n`, "latin1")];
    const offsets = [];
    let length = parts[0].length;
    const put = (part) => {
      const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part, "latin1");
      parts.push(bytes);
      length += bytes.length;
    };
    this.objects.forEach((body, index) => {
      const number = index + 1;
      const locked = lock && number !== encrypt;
      const seal = (bytes) => (locked ? lock.encrypt(bytes, number) : bytes);
      offsets.push(length);
      put(`${number} 0 obj\n`);
      if (typeof body === "function") {
        put(body((value) => (locked ? `<${seal(Buffer.from(value, "latin1")).toString("hex")}>` : text(value))));
      } else if (typeof body === "string") {
        put(body);
      } else {
        const data = seal(body.data);
        put(`<< /Length ${data.length} ${body.entries} >>\nstream\n`);
        put(data);
        put("\nendstream");
      }
      put("\nendobj\n");
    });
    const id = this.identifier.toString("hex");
    const start = length;
    put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
    put(offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join(""));
    put(`trailer\n<< /Size ${offsets.length + 1} /Root ${this.root} 0 R /ID [<${id}> <${id}>]`
      + `${this.info ? ` /Info ${this.info} 0 R` : ""}${encrypt ? ` /Encrypt ${encrypt} 0 R` : ""} >>\n`);
    put(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(parts);
  }
}

/** The operators that write `lines` from the top of a page. */
export function written(lines, [, height] = A4, fontSize = 12) {
  const shown = lines.map((line) => `${literal(line)} Tj T*`).join("\n");
  return `BT /F1 ${fontSize} Tf ${fontSize * 1.5} TL ${fontSize * 4} ${height - fontSize * 6} Td\n${shown}\nET`;
}

/** The same numbers on every run, spread like chance: for noise and for bytes without meaning. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
