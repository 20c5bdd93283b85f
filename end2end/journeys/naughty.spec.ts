// The Big List of Naughty Strings through every form of the shop, in a real browser: nothing runs, nothing breaks, and
// what was typed comes back as it was typed. Requests to anywhere else are refused (see support/watch).
import { PAYLOADS, strings } from '../support/naughty';
import { expect, test } from '../support/test';
import { addAndOpenCart, at, BUYER, CANDLE, field, fill, orderForm } from '../support/shop';
import type { Page } from '@playwright/test';

const FIELDS = ['phone', 'recipient', 'street', 'postcode', 'note'] as const;

function watchDialogs(page: Page): string[] {
  const opened: string[] = [];
  page.on('dialog', (dialog) => { opened.push(dialog.message()); void dialog.dismiss(); });
  return opened;
}

const batches = <T>(list: T[], size: number) => Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

test('the order form keeps naughty strings and runs none of them', async ({ page, open, scripted }) => {
  test.setTimeout(240_000);
  const dialogs = watchDialogs(page);
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  await open(at('/checkout'));
  const form = orderForm(page);
  await fill(form, BUYER);
  // A sample: each round without scripts is a document of its own, and the server's tests have them all.
  const rounds = batches(strings, FIELDS.length);
  for (const round of rounds.slice(0, scripted ? 20 : 40)) {
    const expected: [string, string][] = [];
    for (const [n, text] of round.entries()) {
      const input = field(form, FIELDS[n]);
      await input.fill(text.replace(/[\r\n\0]/g, ''));
      expected.push([FIELDS[n], await input.inputValue()]);
    }
    await field(form, 'email').fill('not an address');
    await form.locator('button:not([type="button"])').last().click();
    await expect(field(form, 'email')).toHaveAttribute('aria-invalid', 'true');
    for (const [name, value] of expected) expect(await field(form, name).inputValue(), name).toBe(value);
  }
  expect(dialogs).toEqual([]);
});

test('searching for naughty strings runs none of them', async ({ page, scripted }) => {
  test.setTimeout(240_000);
  const dialogs = watchDialogs(page);
  // The server's own tests put every string into every field; here is what only a browser can tell: nothing runs.
  const sample = [...PAYLOADS, ...strings.filter((text) => /[<>"'`&]/.test(text)).slice(0, scripted ? 40 : 120)];
  for (const text of sample.filter((candidate) => candidate.isWellFormed())) {
    const answer = await page.goto(`${at('/search')}?q=${encodeURIComponent(text)}`);
    expect(answer?.status(), text).toBeLessThan(500);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(dialogs).toEqual([]);
});
