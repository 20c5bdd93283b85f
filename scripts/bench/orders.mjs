// Orders a second: carts are filled first, then posted by 32 buyers at once. Every commit is durable (the server's own
// settings: fsync on both databases); the driver counts an order only when its confirmation was answered.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { command } from './process.mjs';

/** Runs the driver against a server; the result is what it prints. With a product all buyers want that one. */
export function measureOrders(driver, origin, { orders, buyers = 32, product }) {
  return new Promise((resolve, reject) => {
    const args = [origin, '--orders', String(orders), '--buyers', String(buyers), ...(product ? ['--product', product] : [])];
    const child = spawn(driver, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (text) => { out += text; });
    child.once('error', reject);
    child.once('exit', (status) => (status === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the driver ended with ${status}`))));
  });
}

/** All buyers want one product of which a flash sale has few: answers a second, orders and refusals alike. */
export async function measureFlash(driver, program, server, product, file, orders) {
  const page = await (await fetch(`${server.origin}${product}`)).text();
  const field = /<input[^>]*name="variant_id"[^>]*>/.exec(page)?.[0];
  const variant = Number(/value="(\d+)"/.exec(field ?? '')?.[1]);
  if (!variant) throw new Error(`${product} has no variant to buy`);
  const name = { zh_hant: '壓力測試', zh_hans: '压力测试', en: 'Rush' };
  const rule = { id: 0, scope: { Only: { variants: [variant] } }, kind: { Flash: { cut: { Percent: 9000 }, per_member: 1 } } };
  writeFileSync(file, JSON.stringify({ code: 'bench-rush', name, rule, allotments: [{ variant_id: variant, units: 5 }] }));
  command(program, ['promotion', 'import', file], server.settings);
  return measureOrders(driver, server.origin, { orders, product });
}
