// The disk's own speed: appends of 4 kB made durable one after the other. Orders a second are compared to it, because
// no database can promise more durable commits than that without grouping them.
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Durable appends a second in a folder. */
export function measureSyncs(folder, seconds = 2) {
  const scratch = mkdtempSync(join(folder, 'puzi-sync-'));
  const file = openSync(join(scratch, 'journal'), 'w');
  const block = Buffer.alloc(4096, 1);
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 1000 * seconds) {
    writeSync(file, block);
    fdatasyncSync(file);
    count += 1;
  }
  const elapsed = (performance.now() - began) / 1000;
  closeSync(file);
  rmSync(scratch, { recursive: true, force: true });
  return count / elapsed;
}
