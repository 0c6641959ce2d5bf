// Compresses files with brotli 11. Standard input: one line a file, "source<tab>target".
import { readFile, rename, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { text } from "node:stream/consumers";

const compress = promisify(brotliCompress);
const lines = (await text(process.stdin)).split("\n").filter(Boolean);
await Promise.all(lines.map(async (line) => {
  const [source, target] = line.split("\t");
  const bytes = await readFile(source);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  // Renamed when whole: an interrupted run must not leave half a file that later ones trust.
  await writeFile(`${target}.part`, await compress(bytes, { params }));
  await rename(`${target}.part`, target);
}));
