// The community: read, asked, answered.
import { expectAccessible } from '../support/axe';
import { join } from '../support/member';
import { at } from '../support/shop';
import { expect, test } from '../support/test';

test('threads are read board by board', async ({ page, open, scripted }) => {
  test.slow();
  await open(at('/community'));
  await expect(page.getByRole('heading', { level: 1, name: '社群' })).toBeVisible();
  expect(await page.locator('.thread').count()).toBeGreaterThan(10);
  if (scripted) await expectAccessible(page);
  await page.getByRole('link', { name: '問答', exact: true }).first().click();
  await expect(page).toHaveURL(/\/community\/b\/questions$/);
  await expect(page.getByRole('heading', { level: 1, name: '問答' })).toBeVisible();
  await page.locator('.thread h2 a').last().click();
  await expect(page).toHaveURL(/\/community\/t\/\d+$/);
  await expect(page.locator('.post').first()).toBeVisible();
  if (scripted) await expectAccessible(page);
});

test('a question is asked with nothing lost', async ({ page, open, server, scripted }) => {
  test.slow();
  await join(page, open, server);
  await open(at('/community/new?board=questions'));
  await page.locator('textarea[name="text"]').fill('冷泡要**多久**？');
  await page.getByRole('button', { name: '發表', exact: true }).click();
  await expect(page.locator('#title-problem')).toBeVisible();
  await expect(page.locator('textarea[name="text"]')).toHaveValue('冷泡要**多久**？');
  if (scripted) await expectAccessible(page);
  await page.locator('input[name="title"]').fill('冷泡茶的時間');
  await page.getByRole('button', { name: '預覽' }).click();
  await expect(page.locator('#preview strong')).toHaveText('多久');
  await page.getByRole('button', { name: '發表', exact: true }).click();
  await expect(page).toHaveURL(/\/community\/t\/\d+$/);
  await expect(page.getByRole('heading', { level: 1, name: '冷泡茶的時間' })).toBeVisible();
  await expect(page.locator('.post .prose strong')).toHaveText('多久');
});
