// Orders a second: carts are filled first, then posted by 32 buyers at once. Every commit is durable (the server's own
// settings: fsync on both databases); the driver counts an order only when its confirmation was answered.
import { spawn } from 'node:child_process';

/** Runs the driver against a server; the result is what it prints. */
export function measureOrders(driver, origin, { orders, buyers = 32 }) {
  return new Promise((resolve, reject) => {
    const child = spawn(driver, [origin, '--orders', String(orders), '--buyers', String(buyers)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (text) => { out += text; });
    child.once('error', reject);
    child.once('exit', (status) => (status === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the driver ended with ${status}`))));
  });
}

