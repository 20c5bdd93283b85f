// main.mjs --size FILE --out FILE [--quick] [--only wire,pages,orders,pricing]: the measurements behind `make bench`.
//
// Machines are noisy: believe ratios within one run, CPU a page and bytes; take requests a second with a grain of salt.
// Needs: wrk, SHOP_PROGRAM (release server), SHOP_SITE, SHOP_ORDER_LOAD (the order driver),
// SHOP_PRICE_BENCH, PUZI_TEST_POSTGRES.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSyncs } from './disk.mjs';
import { measureFlash, measureOrders } from './orders.mjs';
import { measurePages, samplePaths, scriptBytes, siteWithYardstick } from './pages.mjs';
import { command, serve } from './process.mjs';
import { table } from './report.mjs';

const args = process.argv.slice(2);
const option = (name) => { const at = args.indexOf(name); return at < 0 ? undefined : args[at + 1]; };
const quick = args.includes('--quick');
const only = (option('--only') ?? 'wire,pages,orders,pricing').split(',');
const { SHOP_PROGRAM: program, SHOP_SITE: site, SHOP_ORDER_LOAD: driver, SHOP_PRICE_BENCH: pricing, PUZI_TEST_POSTGRES: postgres } = process.env;
const say = (text) => console.error(`==> ${text}`);

const scratch = mkdtempSync(join(tmpdir(), 'puzi-bench-'));
const yardstick = siteWithYardstick(site);
const stopping = [];
const shop = async (databaseUrl) => {
  const settings = { PUZI_DATABASE_URL: databaseUrl, PUZI_SITE_ROOT: yardstick.folder };
  command(program, ['seed'], settings);
  const server = await serve(program, settings);
  stopping.push(server.stop);
  return { ...server, settings };
};

const result = { taken_at: new Date().toISOString(), quick };
try {
  say('seeding a shop on SQLite');
  const sqlite = await shop(`sqlite://${join(scratch, 'shop.sqlite')}`);
  if (only.includes('wire')) {
    const { product } = await samplePaths(sqlite.origin);
    result.wire = await scriptBytes(sqlite.origin, product);
    result.first_load_brotli_bytes = JSON.parse(readFileSync(option('--size'), 'utf8')).first_load.brotli_bytes;
  }
  if (only.includes('pages')) {
    say('loading home, listing, product page and a static file in turns');
    result.pages = await measurePages(sqlite, quick ? { rounds: 1, seconds: 3 } : { rounds: 5, seconds: 6 });
  }
  if (only.includes('orders')) {
    const orders = quick ? 400 : 3000;
    say(`placing ${orders} orders on SQLite`);
    result.disk_syncs_per_second = measureSyncs(scratch);
    result.orders_sqlite = await measureOrders(driver, sqlite.origin, { orders });
    say(`placing ${orders} orders on PostgreSQL`);
    const server = await shop(postgres);
    result.orders_postgres = await measureOrders(driver, server.origin, { orders });
    const { product } = await samplePaths(sqlite.origin);
    const rush = join(scratch, 'rush.json');
    say('a flash sale that all want, on SQLite and on PostgreSQL');
    result.flash_sqlite = await measureFlash(driver, program, sqlite, product, rush, orders);
    result.flash_postgres = await measureFlash(driver, program, server, product, rush, orders);
  }
  if (only.includes('pricing')) {
    say('pricing carts');
    result.pricing = JSON.parse(execFileSync(pricing, { encoding: 'utf8' }));
  }
  console.log(table(result));
  writeFileSync(option('--out'), `${JSON.stringify(result, null, 2)}\n`);
  say(`the same as JSON: ${option('--out')}`);
} finally {
  await Promise.all(stopping.map((stop) => stop()));
  yardstick.remove();
  rmSync(scratch, { recursive: true, force: true });
}
