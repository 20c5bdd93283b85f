// What the shop's staff do by its command line, beside a server that runs.
import { execFileSync } from 'node:child_process';
import { environment, PROGRAM, type Server } from './server';

/** Runs a command of the shop's staff; what it prints. */
export function staff(server: Server, ...words: string[]): string {
  const env = environment({ PUZI_DATABASE_URL: `sqlite://${server.database}` });
  return execFileSync(PROGRAM, words, { env, encoding: 'utf8' });
}
