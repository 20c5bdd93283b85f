// What a page costs the server, against a static file of 14 kB from the same server in the same run.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cpuSeconds, memoryMib } from './process.mjs';

const CONNECTIONS = 32;

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A copy of the site with the file to compare against, as big as a page of another shop and as hard to compress. */
export function siteWithYardstick(site) {
  const copy = mkdtempSync(join(tmpdir(), 'puzi-site-'));
  cpSync(site, copy, { recursive: true });
  const line = (n) => `<p id="${(n * 2654435761) % 4294967296}">${Math.sin(n)}</p>\n`;
  let text = '<!doctype html><title>14 kB</title>\n';
  for (let n = 1; text.length < 14_000; n += 1) text += line(n);
  const file = join(copy, 'yardstick.html');
  writeFileSync(file, text.slice(0, 14_000));
  writeFileSync(`${file}.gz`, gzipSync(text.slice(0, 14_000)));
  writeFileSync(`${file}.br`, brotliCompressSync(text.slice(0, 14_000)));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Addresses of a product and a category that the home page links to. */
export async function samplePaths(origin) {
  const home = '/zh-hant';
  const html = await (await fetch(origin + home)).text();
  const link = (kind) => new RegExp(`href="(/zh-hant/${kind}/[^"?#]+)"`).exec(html)?.[1];
  const product = link('p'), listing = link('c');
  if (!product || !listing) throw new Error('the home page links to no product or no category: is the database seeded?');
  return { home, listing, product };
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (text) => { out += text; });
    child.once('error', reject);
    child.once('exit', (status) => (status === 0 ? resolve(out) : reject(new Error(`${program} ended with ${status}`))));
  });
}

/** Load for some seconds: requests a second, and CPU milliseconds of the server for each. */
async function load(server, path, encoding, seconds) {
  const before = cpuSeconds(server.pid);
  const out = await run('wrk', ['-t2', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s',
    '-H', `Accept-Encoding: ${encoding}`, server.origin + path]);
  const used = cpuSeconds(server.pid) - before;
  const requests = Number(/(\d+) requests in/.exec(out)[1]);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0);
  if (refused > 0 || /Socket errors/.test(out)) throw new Error(`${path}: not every answer was good:\n${out}`);
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)[1]), cpuMs: (1000 * used) / requests };
}

/** Milliseconds to the first byte of the body, over a new connection each. */
function firstByte(url, encoding) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    get(url, { agent: false, headers: { 'accept-encoding': encoding } }, (answer) => {
      answer.once('data', () => { resolve(performance.now() - began); });
      answer.once('end', () => resolve(performance.now() - began));
      answer.resume();
    }).once('error', reject);
  });
}

async function wireBytes(url, encoding) {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': encoding } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => { bytes += chunk.length; });
      answer.once('end', () => resolve(bytes));
    }).once('error', reject);
  });
}

/** Measures each page and the yardstick in turns, so that a noisy minute hits all of them. */
export async function measurePages(server, { rounds, seconds, encoding = 'gzip' }) {
  const paths = { ...(await samplePaths(server.origin)), yardstick: '/yardstick.html' };
  const names = Object.keys(paths);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  const idleMib = memoryMib(server.pid);
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const sample = await load(server, paths[name], encoding, round === 0 ? 1 : seconds);
      if (round > 0) samples[name].push(sample); // the first round warms up
    }
  }
  const result = { idle_mib: idleMib, loaded_mib: memoryMib(server.pid), pages: {} };
  for (const name of names) {
    const url = server.origin + paths[name];
    const waits = [];
    for (let n = 0; n < 60; n += 1) waits.push(await firstByte(url, encoding));
    result.pages[name] = {
      path: paths[name],
      cpu_ms: median(samples[name].map((sample) => sample.cpuMs)),
      per_second: median(samples[name].map((sample) => sample.perSecond)),
      ttfb_ms: median(waits.slice(10)),
      wire_bytes: await wireBytes(url, encoding),
    };
  }
  return result;
}

/** Bytes of script that a first visit to a page loads, as the server sends them (brotli): what the page names, and what
 * those files import when they start. */
export async function scriptBytes(origin, path) {
  const named = (text) => [...text.matchAll(/["'](\/[^"'\s]+\.(?:js|wasm|txt))["']/g)].map((match) => match[1]);
  const imported = (text) => [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1]);
  const todo = named(await (await fetch(origin + path)).text());
  const files = {};
  for (let address = todo.pop(); address; address = todo.pop()) {
    if (address in files) continue;
    files[address] = await wireBytes(origin + address, 'br');
    if (!address.endsWith('.js')) continue;
    const text = await (await fetch(origin + address)).text();
    todo.push(...imported(text).map((name) => new URL(name, origin + address).pathname));
  }
  return { files, total: Object.values(files).reduce((sum, bytes) => sum + bytes, 0) };
}
