// A member of the shop: how an account is opened, in any browser.
import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { lastMail } from './mail';
import type { Server } from './server';
import { at, field } from './shop';

export const PASSWORD = '橘子與鋪子的午後散步';

/** The first form of a page that sends that command of the account. */
export const form = (page: Page, command: string): Locator => page.locator(`form[action$="/api/account/${command}"]`).first();

/** Fills a form of the open page and sends it; the document after it is another one. */
export async function send(page: Page, command: string, answers: Record<string, string>, ticks: string[] = []): Promise<void> {
  const found = form(page, command);
  for (const [name, value] of Object.entries(answers)) await field(found, name).fill(value);
  for (const name of ticks) await field(found, name).check();
  await found.getByRole('button').click();
}

/** Opens an account by its letter and signs in; gives back its address. */
export async function join(page: Page, open: (path: string) => Promise<void>, server: Server): Promise<string> {
  const email = `mei-${randomUUID().slice(0, 8)}@example.com`;
  await open(at('/account/register'));
  await send(page, 'register', { name: '林小美', email, password: PASSWORD }, ['agreed']);
  await expect(page).toHaveURL(/\/account\/sent$/);
  const letter = await lastMail(server, email, '/account/verify');
  await open(/\/zh-hant\/account\/verify\?token=[0-9a-f]{64}/.exec(letter)?.[0] ?? '');
  await send(page, 'verify', { password: PASSWORD });
  await expect(page).toHaveURL(/\/account\?welcome=1$/);
  return email;
}
