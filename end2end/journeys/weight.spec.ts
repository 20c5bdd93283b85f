// What a first visit really loads, against the same budget as `make size`.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test';
import { at, CANDLE } from '../support/shop';

const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));

const first = budgets.first_load.brotli_bytes;
// The cart brings the pricing engine along, when it is there and has nothing to do.
const pages: [string, string, number][] = [
  ['home', '', first], ['listing', '/c/candles', first], ['product', `/p/${CANDLE.slug}`, first],
  ['cart', '/cart', first + budgets.cart.brotli_bytes],
];

for (const [name, path, budget] of pages) {
  test(`${name}: program and texts fit the budget, in one language, without the order form's chunk @js`, async ({ page, open }) => {
    const sizes = new Map<string, Promise<number>>();
    page.on('requestfinished', (request) => {
      if (!/\.(wasm|js|txt)$/.test(new URL(request.url()).pathname)) return;
      sizes.set(request.url(), request.sizes().then((size) => size.responseBodySize));
    });
    await open(at(path));
    await page.waitForLoadState('networkidle');
    const files = await Promise.all([...sizes].map(async ([url, size]) => [new URL(url).pathname, await size] as const));
    const main = files.filter(([file]) => !/\/(chunk_|split_)[^/]*\.wasm$/.test(file)).reduce((sum, [, size]) => sum + size, 0);
    expect(main, 'the first load').toBeLessThanOrEqual(first);
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    expect(files.some(([file]) => file.endsWith('.wasm'))).toBe(true);
    expect(files.filter(([file]) => file.endsWith('.txt')), 'languages loaded').toHaveLength(1);
    expect(files.filter(([file]) => /checkout|staff|account|community/.test(file))).toEqual([]);
    expect(total, JSON.stringify(files)).toBeLessThanOrEqual(budget);
  });
}
