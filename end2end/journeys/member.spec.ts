// A member's address book (add, change, choose at checkout, keep, remove) and favourites.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { form, join } from '../support/member';
import { addAndOpenCart, at, CANDLE, field } from '../support/shop';
import { expect, test } from '../support/test';

const BOOK = at('/account/addresses');
const ADDRESS = { recipient: '陳大文', phone: '0922333444', city: '苓雅區', street: '四維三路 2 號', postcode: '802' };

/** Fills in the open form of an address and saves it. */
async function save(page: Page, answers: Record<string, string>): Promise<void> {
  const found = form(page, 'save_address');
  for (const [name, value] of Object.entries(answers)) await field(found, name).fill(value);
  await found.getByRole('button', { name: '儲存地址' }).click();
}

test('an address book is kept, and checkout begins with it', async ({ page, open, server, scripted }) => {
  // Five pages with axe on each: that takes its time on a busy machine.
  test.slow();
  await join(page, open, server);
  await open(BOOK);

  await test.step('what is wrong stands beside its field, and nothing is lost', async () => {
    await field(form(page, 'save_address'), 'region').selectOption('高雄市');
    await save(page, { ...ADDRESS, postcode: '1' });
    await expect(page.locator('#postcode-problem')).toBeVisible();
    await expect(field(form(page, 'save_address'), 'street')).toHaveValue(ADDRESS.street);
    await expect(field(form(page, 'save_address'), 'region')).toHaveValue('高雄市');
    if (scripted) await expectAccessible(page);
    await save(page, { postcode: ADDRESS.postcode });
    await expect(page.locator('main').getByRole('status')).toContainText('地址簿已更新');
    await expect(page.locator('main')).toContainText('802 高雄市 苓雅區 四維三路 2 號');
    if (scripted) await expectAccessible(page);
  });

  await test.step('another zone asks for other things and keeps what was typed', async () => {
    await page.getByRole('link', { name: '新增地址' }).click();
    await field(form(page, 'save_address'), 'recipient').fill('John Doe');
    await form(page, 'save_address').getByRole('button', { name: '其他國家與地區' }).click();
    await expect(field(form(page, 'save_address'), 'recipient')).toHaveValue('John Doe');
    await save(page, { phone: '+81 3 1234 5678', country: 'Japan', city: 'Tokyo', street: '1-1 Chiyoda' });
    await expect(page.locator('main')).toContainText('Japan');
  });

  await test.step('checkout begins with the default one; the other is a button away', async () => {
    await open(at(`/p/${CANDLE.slug}`));
    await addAndOpenCart(page, scripted);
    await open(at('/checkout'));
    const order = page.locator('form[action$="/api/checkout/place_order"]');
    await expect(field(order, 'recipient')).toHaveValue(ADDRESS.recipient);
    await expect(field(order, 'phone')).toHaveValue(ADDRESS.phone);
    await order.getByRole('button', { name: /John Doe/ }).click();
    await expect(field(order, 'recipient')).toHaveValue('John Doe');
    await expect(field(order, 'country')).toHaveValue('Japan');
    if (scripted) await expectAccessible(page);
  });

  await test.step('removing asks once more', async () => {
    await open(BOOK);
    const last = page.locator('.addresses li').last();
    await last.locator('summary').click();
    await last.getByRole('button', { name: /確定移除/ }).click();
    await expect(page.locator('main').getByRole('status')).toContainText('地址已移除');
    await expect(page.locator('.addresses li')).toHaveCount(1);
  });
});

test('a favourite is kept, watched, removed and brought back', async ({ page, open, server, scripted }) => {
  // axe takes its time on a busy machine.
  test.slow();
  await join(page, open, server);
  await open(at(`/p/${CANDLE.slug}`));
  await page.getByRole('button', { name: '加入收藏' }).click();
  await expect(page.getByRole('button', { name: '已收藏' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await open(at('/account/favourites'));
  await expect(page.locator('main')).toContainText(CANDLE.name);
  await expect(page.locator('main')).toContainText('收藏時');
  if (scripted) await expectAccessible(page);

  await test.step('a letter that is not wanted is switched off', async () => {
    await page.getByLabel('到貨通知我').uncheck();
    await page.getByRole('button', { name: /儲存通知/ }).click();
    await expect(page.locator('main').getByRole('status')).toContainText('通知設定已更新');
    await expect(page.getByLabel('到貨通知我')).not.toBeChecked();
    await expect(page.getByLabel('降價通知我')).toBeChecked();
  });

  await test.step('removing can be undone', async () => {
    await page.getByRole('button', { name: /^移除/ }).click();
    await expect(page.locator('.favourites')).toHaveCount(0);
    await page.getByRole('button', { name: '復原' }).click();
    await expect(page.locator('main')).toContainText(CANDLE.name);
  });
});
