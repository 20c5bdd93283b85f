// Points: checked in for, given by the shop, spent on an order, given back when it is called off.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { lastMail } from '../support/mail';
import { environment, PROGRAM, type Server } from '../support/server';
import { addAndOpenCart, at, BUYER, CANDLE, field, fill, orderForm } from '../support/shop';
import { expect, hydrated, test } from '../support/test';

const PASSWORD = '橘子與鋪子的午後散步';

const form = (page: Page, command: string): Locator => page.locator(`form[action$="/api/account/${command}"]`).first();

/** Runs a command of the shop's staff. */
function staff(server: Server, ...words: string[]): string {
  const env = environment({ PUZI_DATABASE_URL: `sqlite://${server.database}` });
  return execFileSync(PROGRAM, words, { env, encoding: 'utf8' });
}

/** Opens an account and signs in; gives back its address. */
async function join(page: Page, open: (path: string) => Promise<void>, server: Server): Promise<string> {
  const email = `mei-${randomUUID().slice(0, 8)}@example.com`;
  await open(at('/account/register'));
  const register = form(page, 'register');
  for (const [name, value] of Object.entries({ name: '林小美', email, password: PASSWORD })) await field(register, name).fill(value);
  await field(register, 'agreed').check();
  await register.getByRole('button').click();
  await expect(page).toHaveURL(/\/account\/sent$/);
  const letter = await lastMail(server, email, '/account/verify');
  await open(/\/zh-hant\/account\/verify\?token=[0-9a-f]{64}/.exec(letter)?.[0] ?? '');
  await field(form(page, 'verify'), 'password').fill(PASSWORD);
  await form(page, 'verify').getByRole('button').click();
  await expect(page).toHaveURL(/\/account\?welcome=1$/);
  return email;
}

test('points are checked in for, spent and given back', async ({ page, open, server, scripted }) => {
  const email = await join(page, open, server);
  const main = page.locator('main');

  await test.step('a check-in a day', async () => {
    await open(at('/account/points'));
    await form(page, 'check_in').getByRole('button').click();
    await expect(page).toHaveURL(/\/account\/points$/);
    await expect(main).toContainText('今天已簽到');
    await expect(form(page, 'check_in')).toHaveCount(0);
    if (scripted) await expectAccessible(page);
  });

  await test.step('an order is paid with points', async () => {
    staff(server, 'points', 'grant', email, '10000', '--reason', '一份心意');
    await open(at(`/p/${CANDLE.slug}`));
    await addAndOpenCart(page, scripted);
    await open(at('/checkout'));
    if (scripted) await hydrated(page);
    const order = orderForm(page);
    await fill(order, { ...BUYER, email, points: '10000' });
    await order.locator('button:not([type="button"])').last().click();
    if (!scripted) {
      // Without the program the page tells the new total first.
      await expect(page).toHaveURL(/retry=1/);
      await expect(main).toContainText('點數折抵');
      await orderForm(page).locator('button:not([type="button"])').last().click();
    }
    await expect(page).toHaveURL(/\/orders\//);
    await expect(main).toContainText('點數折抵');
  });

  const number = /\/orders\/([^?]+)/.exec(page.url())?.[1] ?? '';
  await test.step('the ledger tells why and leads to the order', async () => {
    await open(at('/account/points?state=spent'));
    await expect(main).toContainText('折抵訂單');
    await expect(main.locator(`a[href$="/orders/${number}"]`)).toBeVisible();
    if (scripted) await expectAccessible(page);
  });

  await test.step('called off, everything is as before', async () => {
    staff(server, 'order', 'advance', number, '--to', 'cancelled', '--staff', '小美');
    await open(at('/account/points'));
    await expect(main).toContainText('退還點數');
    expect(staff(server, 'points', 'show', email)).toContain('balance\t10010');
    expect(staff(server, 'check')).toContain('every invariant holds');
  });
});

test('a stranger sees nobody’s points', async ({ page, open }) => {
  await open(at('/account/points'));
  await expect(form(page, 'sign_in')).toBeVisible();
});
