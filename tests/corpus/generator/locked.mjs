// Files behind a password.

import { Pdf } from "./pdf_writer.mjs";
import { aes128, aes256 } from "./encryption.mjs";

/** Asks for "brochure" (or for the owner's "owner"); all rights, AES-256. */
function asked() {
  const pdf = new Pdf("password.pdf", { version: "2.0" });
  pdf.describe({ Title: "Behind a password" });
  pdf.page(["Behind a password", "Whoever reads this gave the right one."]);
  return pdf.build(aes256({ identifier: pdf.identifier, user: "brochure", owner: "owner", permissions: -4 }));
}

/** Opens without asking; the owner's password "owner" guards the right to copy. AES-128. */
function silent() {
  const pdf = new Pdf("password-owner-only.pdf");
  pdf.describe({ Title: "Encrypted, yet open to all" });
  pdf.page(["Encrypted, yet open to all", "The user's password is empty, so no reader is asked for it.", "Printing and reading aloud are granted, copying is not."]);
  // Set: printing (bits 3 and 12) and extraction for accessibility (bit 10).
  const rights = (0xfffff0c0 | 0b100 | (1 << 9) | (1 << 11)) >> 0;
  return pdf.build(aes128({ identifier: pdf.identifier, user: "", owner: "owner", permissions: rights }));
}

export const files = { "password.pdf": asked, "password-owner-only.pdf": silent };
