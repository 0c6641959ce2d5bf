// The standard security handler of PDF, for a file that asks for a password.
//
// `aes256` is revision 6 (ISO 32000-2, 7.6.4), `aes128` revision 4 (ISO 32000-1, 7.6.3). The salts and
// initial vectors come from the file's identifier instead of from chance, so that a remade file
// has the same bytes: right for a test file, wrong for a secret.

import { createCipheriv, createHash } from "node:crypto";

const hash = (kind, ...parts) => parts.reduce((state, part) => state.update(part), createHash(kind)).digest();

/** Bytes that look like chance, made from the identifier and a name. */
const salt = (identifier, name, length) => hash("sha256", identifier, name).subarray(0, length);

function aes(kind, key, vector, data, padding) {
  const cipher = createCipheriv(kind, key, vector).setAutoPadding(padding);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

const hex = (bytes) => `<${bytes.toString("hex")}>`;

function integer(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/** Algorithm 2.B: the hash of revision 6, which takes at least 64 rounds. */
function slowHash(password, saltBytes, user = Buffer.alloc(0)) {
  let key = hash("sha256", password, saltBytes, user);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const block = Buffer.concat([password, key, user]);
    const data = Buffer.concat(Array(64).fill(block));
    const mixed = aes("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32), data, false);
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = hash(["sha256", "sha384", "sha512"][remainder], mixed);
    last = mixed.at(-1);
  }
  return key.subarray(0, 32);
}

/** AES-256, revision 6. */
export function aes256({ identifier, user, owner, permissions }) {
  const fileKey = salt(identifier, "file key", 32);
  const zero = Buffer.alloc(16);
  const entry = (password, name, more) => {
    const bytes = Buffer.from(password, "utf8");
    const check = salt(identifier, `${name} check`, 8);
    const keySalt = salt(identifier, `${name} key`, 8);
    return {
      verifier: Buffer.concat([slowHash(bytes, check, more), check, keySalt]),
      key: aes("aes-256-cbc", slowHash(bytes, keySalt, more), zero, fileKey, false),
    };
  };
  const u = entry(user, "user");
  const o = entry(owner, "owner", u.verifier);
  const rights = Buffer.concat([integer(permissions), Buffer.alloc(4, 0xff), Buffer.from("Tadb"), salt(identifier, "rights", 4)]);
  const perms = aes("aes-256-ecb", fileKey, null, rights, false);
  return {
    dictionary: "<< /Filter /Standard /V 5 /R 6 /Length 256 /StmF /StdCF /StrF /StdCF"
      + " /CF << /StdCF << /Type /CryptFilter /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >>"
      + ` /U ${hex(u.verifier)} /UE ${hex(u.key)} /O ${hex(o.verifier)} /OE ${hex(o.key)} /Perms ${hex(perms)} /P ${permissions} >>`,
    encrypt(bytes, number) {
      const vector = salt(identifier, `vector ${number}`, 16);
      return Buffer.concat([vector, aes("aes-256-cbc", fileKey, vector, bytes, true)]);
    },
  };
}

const filling = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const filled = (password) => Buffer.concat([Buffer.from(password, "latin1"), filling]).subarray(0, 32);

/** RC4, which revision 4 still needs to check passwords; the content itself is AES. */
function rc4(key, data) {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i] + key[i % key.length]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
    return byte ^ state[(state[i] + state[j]) & 255];
  });
}

/** Twenty passes of RC4, the key changed by each pass's number. */
function twenty(key, data) {
  let bytes = data;
  for (let pass = 0; pass < 20; pass += 1) bytes = rc4(key.map((byte) => byte ^ pass), bytes);
  return bytes;
}

/** MD5 of `parts`, hashed fifty times more. */
function fifty(...parts) {
  let key = hash("md5", ...parts);
  for (let pass = 0; pass < 50; pass += 1) key = hash("md5", key);
  return key;
}

/** AES-128, revision 4. */
export function aes128({ identifier, user, owner, permissions }) {
  const o = twenty(fifty(filled(owner)), filled(user));
  const fileKey = fifty(filled(user), o, integer(permissions), identifier);
  const u = Buffer.concat([twenty(fileKey, hash("md5", filling, identifier)), Buffer.alloc(16)]);
  return {
    dictionary: "<< /Filter /Standard /V 4 /R 4 /Length 128 /StmF /StdCF /StrF /StdCF"
      + " /CF << /StdCF << /Type /CryptFilter /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >>"
      + ` /U ${hex(u)} /O ${hex(o)} /P ${permissions} >>`,
    encrypt(bytes, number) {
      const place = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      const key = hash("md5", fileKey, place, "sAlT");
      const vector = salt(identifier, `vector ${number}`, 16);
      return Buffer.concat([vector, aes("aes-128-cbc", key, vector, bytes, true)]);
    },
  };
}
