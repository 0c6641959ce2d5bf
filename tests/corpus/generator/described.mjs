// What a file says of itself, and text in fonts that it does not carry.

import { Pdf } from "./pdf_writer.mjs";

const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rapport de l’année, selon XMP</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Zoé Lefèvre</rdf:li><rdf:li>Ada Peeters</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Un document qui se décrit</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC0</rdf:li></rdf:Alt></dc:rights>
<xmp:CreateDate>2024-03-09T10:20:30+01:00</xmp:CreateDate><xmp:CreatorTool>make.mjs</xmp:CreatorTool>
<pdf:Keywords>quartier, coopération</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

function described() {
  const pdf = new Pdf("metadata.pdf");
  pdf.describe({
    Title: "Rapport de l’année",
    Author: "Zoé Lefèvre",
    Subject: "Un document qui se décrit",
    Keywords: "quartier, coopération",
    Creator: "make.mjs",
    Producer: "pdf_writer.mjs",
    CreationDate: "D:20240309102030+01'00'",
    ModDate: "D:20240310090000+01'00'",
  });
  const about = pdf.add({ data: Buffer.from(xmp, "utf8"), entries: "/Type /Metadata /Subtype /XML" });
  for (const number of [1, 2, 3, 4, 5]) pdf.page([`Rapport de l'ann\xe9e, page ${number}`, "Le titre, l'auteur et la date se trouvent dans le fichier."]);
  pdf.catalogue = `/Lang (fr) /Metadata ${about} 0 R /PageLayout /TwoPageRight /PageMode /UseNone /ViewerPreferences << /DisplayDocTitle true /Direction /L2R >>`;
  return pdf.build();
}

/** A font that the reader must have itself; its encoding is one of the predefined CMaps. */
function borrowed(pdf, name, order, supplement, cmap) {
  const descriptor = pdf.add(`<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`);
  const descendant = pdf.add(`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /DW 1000 /FontDescriptor ${descriptor} 0 R`
    + ` /CIDSystemInfo << /Registry (Adobe) /Ordering (${order}) /Supplement ${supplement} >> >>`);
  return pdf.add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name}-${cmap} /Encoding /${cmap} /DescendantFonts [${descendant} 0 R] >>`);
}

const units = (words) => `<${Buffer.from(words, "utf16le").swap16().toString("hex").toUpperCase()}>`;

function eastern() {
  const pdf = new Pdf("cjk.pdf", { catalogue: "/Lang (zh)" });
  const page = (name, order, supplement, cmap, lines) => {
    const font = borrowed(pdf, name, order, supplement, cmap);
    const shown = lines.map((line) => `${units(line)} Tj T*`).join("\n");
    pdf.page([], { content: `BT /F2 18 Tf 30 TL 48 760 Td\n${shown}\nET`, fonts: `/F2 ${font} 0 R` });
  };
  page("STSong-Light", "GB1", 2, "UniGB-UCS2-H", ["社区报告二零二五年", "人人生而自由,在尊严和权利上一律平等。", "他们赋有理性和良心。"]);
  page("HeiseiMin-W3", "Japan1", 2, "UniJIS-UCS2-H", ["地域の年次報告", "すべての人間は、生まれながらにして自由であり、", "尊厳と権利とについて平等である。"]);
  return pdf.build();
}

export const files = { "metadata.pdf": described, "cjk.pdf": eastern };
