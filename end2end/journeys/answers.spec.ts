// What the server answers, without any browser around it: headers, redirects, refusals.
import { strings } from '../support/naughty';
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
