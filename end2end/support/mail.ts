// Letters that the shop wrote: the server under test writes them into a folder beside its database.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Server } from './server';

/** The text of the newest letter to an address that holds a text; waits until there is one. */
export async function lastMail(server: Server, to: string, having: string): Promise<string> {
  const folder = join(dirname(server.database), 'mail');
  let found = '';
  await expect.poll(async () => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((file) => file.endsWith('.eml')).sort()) {
      const letter = plain(await readFile(join(folder, name), 'utf8'));
      if (letter.includes(to) && letter.includes(having)) found = letter;
    }
    return found;
  }, { timeout: 15_000 }).not.toBe('');
  return found;
}

/** Lines that quoted-printable broke are joined again, and its ASCII is read. */
const plain = (letter: string): string => letter
  .replace(/=\r?\n/g, '')
  .replace(/=([2-7][0-9A-F])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
