// size.mjs TARGET SITE BUDGETS [--json FILE]: what a browser has to load, weighed as the wire carries it (brotli, quality 11).
//
// First load: the main wasm, its JavaScript, the split loader, and the largest language's texts (one visitor loads one).
// The stylesheet is shown and has a budget of its own. Everything else is a chunk that some route asks for.
// It weighs files; that a page really loads no more than this is told by the browser tests.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [target, site, budgetFile, ...flags] = process.argv.slice(2);
if (!budgetFile) throw new Error('usage: size.mjs TARGET SITE BUDGETS [--json FILE]');

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const weigh = (file) => {
  const bytes = readFileSync(file);
  options.params[constants.BROTLI_PARAM_SIZE_HINT] = bytes.length;
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, options).length };
};

// `name.<hash>.ext` → `name.ext`: hashes change with every build, the table should not.
const HASH = /\.[A-Za-z0-9_-]{22}(?=\.)/;

function kindOf(name) {
  if (name.endsWith('.css')) return 'style';
  if (name.endsWith('.json')) return 'server'; // the split manifest: read by the server, never sent
  if (name === 'puzi.wasm' || name === 'puzi.js' || name === '__wasm_split.js') return 'first';
  return 'chunk';
}

const filesBelow = (folder) => readdirSync(folder, { recursive: true })
  .map((name) => String(name)).filter((name) => /\.(wasm|js|css|json)$/.test(name));

function packageFiles() {
  const folder = join(site, 'pkg');
  return filesBelow(folder).map((name) => {
    const plain = name.replace(HASH, '');
    return { name: plain, kind: kindOf(plain), ...weigh(join(folder, name)) };
  });
}

// The build script's newest output for the browser's build: stylesheet and texts, which the server serves from itself.
function generatedFiles() {
  const builds = join(target, 'front', 'wasm32-unknown-unknown', 'wasm-release', 'build');
  const outputs = readdirSync(builds).filter((name) => name.startsWith('app-')).map((name) => join(builds, name, 'out'))
    .map((folder) => ({ folder, sheet: statSync(join(folder, 'puzi.css'), { throwIfNoEntry: false }) }))
    .filter(({ sheet }) => sheet).sort((a, b) => b.sheet.mtimeMs - a.sheet.mtimeMs);
  if (outputs.length === 0) throw new Error(`no stylesheet below ${builds}: build first`);
  return readdirSync(outputs[0].folder).filter((name) => /\.(css|txt)$/.test(name))
    .map((name) => ({ name, kind: name.endsWith('.css') ? 'style' : 'language', ...weigh(join(outputs[0].folder, name)) }));
}

const files = [...packageFiles(), ...generatedFiles()].filter((file) => file.kind !== 'server');
const of = (kind) => files.filter((file) => file.kind === kind).sort((a, b) => b.brotli - a.brotli);
const sum = (list) => list.reduce((total, file) => total + file.brotli, 0);

const [language] = of('language');
const first = [...of('first'), ...(language ? [language] : [])];
if (!first.some((file) => file.name === 'puzi.wasm')) throw new Error('no main wasm found: is the build complete?');

// The split loader says above each chunk which split points need it; the engine's is the cart's.
const loader = readFileSync(join(site, 'pkg', filesBelow(join(site, 'pkg')).find((name) => name.startsWith('__wasm_split'))), 'utf8');
const ofEngine = new Set([...loader.matchAll(/\/\*([^*]*)\*\/\s*const \w+ = makeLoad[^"]*"\.\/([^"]+)"/g)]
  .filter(([, needs]) => /\bcart_engine\b/.test(needs)).map(([, , file]) => file.replace(HASH, '')));
const engine = of('chunk').filter(({ name }) => ofEngine.has(name) || name === 'split_cart_engine.wasm');
if (engine.length < 2) throw new Error('the cart\'s engine was not found among the chunks');

const result = {
  first_load: { brotli_bytes: sum(first), files: first },
  cart: { brotli_bytes: sum(engine), files: engine },
  chunks: of('chunk'),
  css: { brotli_bytes: sum(of('style')), files: of('style') },
};

const budgets = JSON.parse(readFileSync(budgetFile, 'utf8'));
const checks = [
  ['first_load', 'first load', result.first_load.brotli_bytes],
  ['cart', 'the cart\'s engine', result.cart.brotli_bytes],
  ['css', 'stylesheet', result.css.brotli_bytes],
  ...result.chunks.map((chunk) => ['chunk', `chunk ${chunk.name}`, chunk.brotli]),
];
const over = checks.filter(([key, , bytes]) => bytes > budgets[key].brotli_bytes);

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
const row = (name, raw, brotli) => console.log(`  ${name.padEnd(44)}${raw}${brotli}`);
const section = (title, list) => {
  if (list.length === 0) return;
  console.log(title);
  for (const file of list) row(file.name, kb(file.raw), kb(file.brotli));
};
row('kB', '      raw', '   brotli');
section('first load', first);
row('= first load', ' '.repeat(9), kb(result.first_load.brotli_bytes));
section('lazy chunks', result.chunks);
row('= the cart\'s engine, of these', ' '.repeat(9), kb(result.cart.brotli_bytes));
section('stylesheet', result.css.files);
console.log(`budget: first load ${kb(budgets.first_load.brotli_bytes).trim()} kB, `
  + `used ${(100 * result.first_load.brotli_bytes / budgets.first_load.brotli_bytes).toFixed(0)} %; `
  + `its goal is ${kb(budgets.first_load.goal_bytes).trim()} kB`);

const json = flags.indexOf('--json');
if (json >= 0) writeFileSync(flags[json + 1], `${JSON.stringify(result, null, 2)}\n`);
for (const [key, name, bytes] of over) {
  console.error(`over budget: ${name} has ${bytes} bytes, ${budgets[key].brotli_bytes} are allowed`);
}
process.exitCode = over.length ? 1 : 0;
