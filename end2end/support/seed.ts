// Once for all workers: a database with the demo mall, from which each of them starts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, PROGRAM, SEEDED } from './server';

export default function seed() {
  const folder = mkdtempSync(join(tmpdir(), 'puzi-seeded-'));
  const database = join(folder, 'shop.sqlite');
  execFileSync(PROGRAM, ['seed'], { env: environment({ PUZI_DATABASE_URL: `sqlite://${database}` }), stdio: 'inherit' });
  // Workers inherit it.
  process.env[SEEDED] = database;
  return () => rmSync(folder, { recursive: true, force: true });
}
