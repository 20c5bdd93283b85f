// What the server answers, without any browser around it: headers, redirects, refusals.
import { closeSync, copyFileSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strings } from '../support/naughty';
import { SEEDED, startServer } from '../support/server';
import { expect, test } from '../support/test';
import { at } from '../support/shop';

for (const [header, lang] of [['zh-CN,zh;q=0.9', 'zh-hans'], ['en-GB,en;q=0.8', 'en'], ['fr', 'zh-hant']] as const) {
  test(`a first visit with Accept-Language ${header} starts in ${lang}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
    expect([302, 303, 307]).toContain(answer.status());
    expect(answer.headers()['location']).toMatch(new RegExp(`/${lang}$`));
    expect(answer.headers()['vary']?.toLowerCase()).toContain('accept-language');
  });
}

test('no page can be framed, sniffed or fed foreign scripts', async ({ request }) => {
  const answer = await request.get(at(''));
  const headers = answer.headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src[^;]*'nonce-/);
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a form posted from another site is refused', async ({ request }) => {
  const answer = await request.post('/api/cart/add', {
    headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
    form: { variant_id: '1', quantity: '1', lang: 'zh-hant' },
  });
  expect(answer.status()).toBe(403);
});

test('naughty strings in tracking and in addresses are answered calmly', async ({ request }) => {
  for (const text of strings.filter((candidate) => candidate.isWellFormed())) {
    for (const path of [at(`/orders/${encodeURIComponent(text)}`), at(`/p/${encodeURIComponent(text)}`), at(`/c/${encodeURIComponent(text)}`)]) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status(), path).toBeLessThan(500);
    }
  }
});

test('broken data is a 500 with a request id and without a word of its inside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puzi-broken-'));
  const database = join(folder, 'shop.sqlite');
  copyFileSync(process.env[SEEDED] ?? '', database);
  const server = await startServer(database);
  try {
    // Everything behind the first page of the file becomes nonsense while the server runs.
    const file = openSync(database, 'r+');
    writeSync(file, Buffer.alloc(fstatSync(file).size - 4096, 0xa5), 0, undefined, 4096);
    closeSync(file);
    const answer = await fetch(server.origin + at(`/p/no-page-of-this-is-cached`));
    expect(answer.status).toBe(500);
    const id = answer.headers.get('x-request-id') ?? '';
    expect(id).not.toBe('');
    const html = await answer.text();
    expect(html).toContain(id);
    expect(html).not.toMatch(/malformed|sqlx|sea_orm|SELECT/i);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
