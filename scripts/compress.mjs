// compress.mjs FOLDER: puts a .br and a .gz beside every file that a browser gets faster that way.
//
// cargo-leptos could do it (`--precompress`), but with a weak gzip and, compiled without optimisation as it is here, in
// half a minute instead of seconds.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTUAL = new Set(['.wasm', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt', '.html', '.xml', '.ico']);
/** Less than this fits into the packet that carries the headers. */
const WORTH_IT = 512;

const folder = process.argv[2];
if (!folder) throw new Error('usage: compress.mjs FOLDER');

async function compress(file) {
  const bytes = readFileSync(file);
  if (bytes.length < WORTH_IT) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
  if (br.length < bytes.length) writeFileSync(`${file}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${file}.gz`, gz);
}

const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
// Type declarations are for people who write scripts against the program; nobody loads them.
for (const file of files) if (file.endsWith('.d.ts') || /\.d\.[^.]+\.ts$/.test(file)) rmSync(file);
await Promise.all(files.filter((file) => TEXTUAL.has(extname(file))).map(compress));
