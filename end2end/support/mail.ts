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

/** The letter with its parts decoded, whichever way each of them travels. */
function plain(letter: string): string {
  const boundaries = [...letter.matchAll(/boundary="?([^"\s;]+)"?/g)].map(([, boundary]) => `--${boundary}`);
  const parts = boundaries.reduce((texts, boundary) => texts.flatMap((text) => text.split(boundary)), [letter]);
  return parts.map(decoded).join('\n');
}

function decoded(part: string): string {
  const end = /\r?\n\r?\n/.exec(part);
  if (end === null) return part;
  const [head, body] = [part.slice(0, end.index), part.slice(end.index + end[0].length)];
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return part;
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}
