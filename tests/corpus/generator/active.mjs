// What a PDF can carry besides pages: forms, scripts, other files.

import { Pdf, literal } from "./pdf_writer.mjs";

const boxed = (data, width, height, pdf, resources = "") =>
  pdf.stream(data, `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << ${resources} >>`);

function form() {
  const pdf = new Pdf("form.pdf");
  const fonts = `/Font << /F1 ${pdf.font} 0 R >>`;
  const page = pdf.reserve();
  const shown = (value) => boxed(`/Tx BMC q BT /F1 12 Tf 0 g 4 6 Td ${literal(value)} Tj ET Q EMC`, 200, 22, pdf, fonts);
  const marks = { Yes: boxed("q 2 w 3 3 m 13 13 l 3 13 m 13 3 l S Q", 16, 16, pdf), Off: boxed("", 16, 16, pdf) };
  const widget = (rect, entries) =>
    pdf.add(`<< /Type /Annot /Subtype /Widget /F 4 /P ${page} 0 R /Rect [${rect.join(" ")}] /MK << /BC [0 0 0] >> ${entries} >>`);
  const look = "/DA (/F1 12 Tf 0 g)";
  const fields = [
    widget([150, 700, 350, 722], `/FT /Tx /T (name) /TU (Your first name) /V (Ada) /DV (Ada) ${look} /AP << /N ${shown("Ada")} 0 R >>`),
    widget([150, 660, 166, 676], `/FT /Btn /T (news) /TU (Receive the newsletter) /V /Yes /AS /Yes /AP << /N << /Yes ${marks.Yes} 0 R /Off ${marks.Off} 0 R >> >>`),
    widget([150, 620, 350, 642], `/FT /Ch /Ff 131072 /T (language) /TU (Language) /Opt [[(nl) (Nederlands)] [(fr) (Fran\\347ais)] [(en) (English)]] /V (fr) ${look} /AP << /N ${shown("Fran\xe7ais")} 0 R >>`),
  ];
  pdf.page([], {
    number: page,
    content: "BT /F1 16 Tf 48 770 Td (A form) Tj ET BT /F1 12 Tf 48 706 Td (First name) Tj 0 -42 Td (Newsletter) Tj 0 -38 Td (Language) Tj ET",
    extra: `/Annots [${fields.map((field) => `${field} 0 R`).join(" ")}]`,
  });
  pdf.catalogue = `/Lang (en) /AcroForm << /Fields [${fields.map((field) => `${field} 0 R`).join(" ")}] /DR << ${fonts} >> ${look} >>`;
  return pdf.build();
}

function scripted() {
  const pdf = new Pdf("javascript.pdf");
  const script = (place) => `<< /S /JavaScript /JS ${literal(`app.alert("${place} has run");`)} >>`;
  const link = pdf.add(`<< /Type /Annot /Subtype /Link /Rect [48 747 300 765] /Border [0 0 1] /A ${script("the link")} >>`);
  // Some readers find the address in such a script and make an ordinary link of it.
  const address = pdf.add(`<< /Type /Annot /Subtype /Link /Rect [48 657 300 675] /Border [0 0 1]`
    + ` /A << /S /JavaScript /JS ${literal('app.launchURL("https://example.org/from-a-script", true);')} >> >>`);
  const button = pdf.add("<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (button) /DA (/Helv 12 Tf 0 g) /F 4 /Rect [48 690 300 712]"
    + ` /MK << /BC [0 0 0] /CA (A button with a script) >> /A ${script("the button")} /AA << /E ${script("the pointer over the button")} >> >>`);
  pdf.page(["This document carries scripts", "A link with a script (none may run)", "", "", "", "", "A script with an address in it"], {
    extra: `/Annots [${link} 0 R ${button} 0 R ${address} 0 R] /AA << /O ${script("the opening of the page")} /C ${script("the closing of the page")} >>`,
  });
  pdf.page(["The second page"]);
  pdf.catalogue = `/Lang (en) /OpenAction ${script("the opening")} /AA << /WC ${script("the closing")} /WP ${script("the printing")} >>`
    + ` /Names << /JavaScript << /Names [(start) ${script("the document's script")}] >> >> /AcroForm << /Fields [${button} 0 R] >>`;
  return pdf.build();
}

function attached() {
  const pdf = new Pdf("attachments.pdf");
  const file = (name, kind, data, more = "") => {
    const stream = pdf.stream(data, `/Type /EmbeddedFile /Subtype /${kind.replace("/", "#2F")} /Params << /Size ${data.length} /ModDate (D:20250115120000Z) >>`);
    return pdf.add(`<< /Type /Filespec /F ${literal(name)} /UF ${literal(name)} /EF << /F ${stream} 0 R /UF ${stream} 0 R >> ${more} >>`);
  };
  const data = file("data.csv", "text/csv", "year,members\n2023,410\n2024,452\n2025,498\n", "/Desc (Members by year) /AFRelationship /Data");
  const notes = file("notes.txt", "text/plain", "Notes to the reader.\nNothing else.\n");
  const pinned = file("pinned.txt", "text/plain", "Pinned to the page.\n", "/Desc (Pinned to page 1)");
  const pin = pdf.add(`<< /Type /Annot /Subtype /FileAttachment /Rect [300 752 320 772] /F 4 /Name /PushPin /T (The editors) /Contents (A file pinned to the page) /FS ${pinned} 0 R >>`);
  pdf.page(["Two files travel with this document,", "a third is pinned to the page."], { extra: `/Annots [${pin} 0 R]` });
  pdf.catalogue = `/Lang (en) /AF [${data} 0 R] /Names << /EmbeddedFiles << /Names [(data.csv) ${data} 0 R (notes.txt) ${notes} 0 R] >> >>`;
  return pdf.build();
}

const template = `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1" layout="tb" locale="en_GB">
<pageSet><pageArea name="Page1" id="Page1"><contentArea x="20mm" y="20mm" w="170mm" h="257mm"/><medium stock="a4" short="210mm" long="297mm"/></pageArea></pageSet>
<subform w="170mm" layout="tb" name="body">
<draw w="170mm" h="10mm" name="heading"><value><text>The words of the dynamic form</text></value><font typeface="Arial" size="14pt"/></draw>
<field w="120mm" h="9mm" name="name"><ui><textEdit/></ui><caption reserve="30mm"><value><text>Name</text></value></caption></field>
</subform></subform></template>`;

/** A dynamic XFA form: a reader without XFA shows the page that asks to wait, for ever. */
function xfa() {
  const pdf = new Pdf("xfa.pdf");
  const parts = {
    preamble: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">',
    config: '<config xmlns="http://www.xfa.org/schema/xci/3.1/"><present><pdf><interactive>1</interactive></pdf></present></config>',
    template,
    datasets: '<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1><body><name>Ada</name></body></form1></xfa:data></xfa:datasets>',
    postamble: "</xdp:xdp>",
  };
  const packets = Object.entries(parts).map(([name, xml]) => `(${name}) ${pdf.stream(xml)} 0 R`);
  pdf.page(["Please wait...", "", "If this message is not eventually replaced by the proper contents of the document,", "your PDF viewer may not be able to display this type of document."]);
  pdf.catalogue = `/NeedsRendering true /Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 3 >> >> /AcroForm << /Fields [] /XFA [${packets.join(" ")}] >>`;
  return pdf.build();
}

export const files = { "form.pdf": form, "javascript.pdf": scripted, "attachments.pdf": attached, "xfa.pdf": xfa };
