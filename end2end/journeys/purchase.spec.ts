// The journey the shop exists for: find, choose, put into the cart, order, track.
import { expect, hydrated, test } from '../support/test';
import { addAndOpenCart, addButton, addForm, at, BUYER, buyNowButton, CANDLE, cards, field, fill, optionValues, orderForm } from '../support/shop';

test('find a product, choose a variant, order it and track it', async ({ page, open, scripted }) => {
  await open(at(''));
  await page.locator('#search-field').fill(CANDLE.words);
  await page.locator('#search-field').press('Enter');
  await expect(page).toHaveURL(/\/search\?/);
  await cards(page).filter({ hasText: CANDLE.name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CANDLE.name);

  await test.step('choose another variant', async () => {
    const before = await addForm(page).locator('[name="variant_id"]').inputValue();
    const other = optionValues(page).locator('visible=true').and(page.locator(':not([data-chosen]):not([data-sold-out])')).first();
    await other.click();
    await expect(page).toHaveURL(/\?sku=/);
    await expect(addForm(page).locator('[name="variant_id"]')).not.toHaveValue(before);
  });

  const sku = new URL(page.url()).searchParams.get('sku') ?? '';
  await addAndOpenCart(page, scripted);
  await expect(page.locator(`main a[href*="sku=${sku}"]`).first()).toBeAttached();

  await page.locator('main a[href$="/checkout"]').click();
  await expect(page).toHaveURL(/\/checkout/);
  if (scripted) await hydrated(page);

  const form = orderForm(page);
  await test.step('a mistake is told beside the field, and nothing typed is lost', async () => {
    await fill(form, { ...BUYER, email: 'mei.example.com' });
    await form.locator('button:not([type="button"])').last().click();
    await expect(field(form, 'email')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(form, 'email')).toHaveValue('mei.example.com');
    for (const name of ['phone', 'recipient', 'street', 'postcode'] as const) {
      await expect(field(form, name)).toHaveValue(BUYER[name]);
    }
    const problem = await field(form, 'email').getAttribute('aria-describedby');
    await expect(page.locator(`#${problem?.split(' ')[0]}`)).toBeVisible();
  });

  await fill(form, { email: BUYER.email });
  await form.locator('button:not([type="button"])').last().click();
  await expect(page).toHaveURL(/\/orders\//);
  const number = /\/orders\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
  await expect(page.locator('main')).toContainText(number);

  await test.step('the cart is empty, and stays so', async () => {
    await page.goto(at('/cart'));
    await expect(page.locator('main a[href*="?sku="]')).toHaveCount(0);
  });

  await test.step('track it from elsewhere by number and telephone', async () => {
    await page.context().clearCookies();
    await open(at('/track'));
    const track = page.locator('main form').filter({ has: page.locator('[name$="number"], [name$="number]"]') });
    await field(track, 'number').fill(number);
    await field(track, 'contact').fill(BUYER.phone);
    await track.locator('button:not([type="button"])').click();
    await expect(page).toHaveURL(/\/orders\//);
    await expect(page.locator('main')).toContainText(number);
    await expect(page.locator('main time').first()).toBeVisible();
  });
});

test('a stranger who does not know the contact finds no order', async ({ page, open }) => {
  await open(at('/track'));
  const track = page.locator('main form').filter({ has: page.locator('[name$="number"], [name$="number]"]') });
  await field(track, 'number').fill('P000000000000');
  await field(track, 'contact').fill('somebody@example.com');
  await track.locator('button:not([type="button"])').click();
  await expect(page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  await expect(page).not.toHaveURL(/\/orders\//);
  await expect(field(track, 'number')).toHaveValue('P000000000000');
});

test('buy now leads to checkout with that product', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  await buyNowButton(page).click();
  await expect(page).toHaveURL(/\/checkout/);
  await expect(page.locator('main')).toContainText(CANDLE.name);
});

test('the cart survives a reload and changes quantity', async ({ page, open, scripted }) => {
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  if (scripted) await hydrated(page);
  const quantity = page.locator('main [name="quantity"]:not([type="hidden"])').first();
  await expect(quantity).toHaveValue('1');
  /** Without JavaScript the answer is the next page, and that is waited for anyway. */
  const saved = () => scripted ? page.waitForResponse((answer) => answer.url().endsWith('/api/cart/set_quantity')) : undefined;
  const changed = saved();
  await quantity.fill('3');
  await quantity.press('Enter');
  await expect(quantity).toHaveValue('3');
  await changed;
  await page.reload();
  await expect(quantity).toHaveValue('3');

  if (scripted) await hydrated(page);
  const removed = saved();
  await page.locator('main form:has([name="quantity"][value="0"]) button').first().click();
  await expect(quantity).toHaveCount(0);
  await removed;
  await page.reload();
  await expect(quantity).toHaveCount(0);
});

test('what is in the cart is counted at once @js', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  // The answer is held back: the count must not wait for it.
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/api/cart/add', async (route) => { await held; await route.continue(); });
  await addButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: '購物車' })).toBeVisible({ timeout: 1_000 });
  release();
});
