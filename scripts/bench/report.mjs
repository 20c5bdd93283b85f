// The table that `make bench` prints: what was measured beside its first budget and the goal.

const round = (number, digits = 2) => (number === undefined ? '–' : Number(number.toFixed(digits)).toLocaleString('en-US'));

/** One row: what, measured, budget, goal, and how it stands to the yardstick where that tells something. */
function rows(result) {
  const list = [];
  const add = (...row) => list.push(row.map(String));
  if (result.wire) {
    add('WASM + JS + texts, product page, kB', round(result.wire.total / 1000, 1), '≤ 240', '≤ 160', 'as the server sends it');
    add('first load, brotli 11, kB', round(result.first_load_brotli_bytes / 1000, 1), '≤ 240', '≤ 160', 'what the files weigh');
  }
  if (result.pages) {
    const { yardstick, ...pages } = result.pages.pages;
    for (const [name, page] of Object.entries(pages)) {
      const times = `${round(page.cpu_ms / yardstick.cpu_ms, 1)} × the static file`;
      add(`${name}: CPU, ms`, round(page.cpu_ms, 3), '≤ 1.0', '≤ 0.16', times);
      add(`${name}: requests/s`, round(page.per_second, 0), '', '', `${round(page.per_second / yardstick.per_second, 2)} × the static file`);
      add(`${name}: first byte, ms`, round(page.ttfb_ms), '≤ 3', '≤ 1', `${round(page.wire_bytes / 1000, 1)} kB on the wire`);
    }
    add('static 14 kB file: CPU, ms', round(yardstick.cpu_ms, 3), '', '', '');
    add('static 14 kB file: requests/s', round(yardstick.per_second, 0), '', '', '');
    add('memory under load, MiB PSS', round(result.pages.loaded_mib, 0), '≤ 150', '≤ 60', `${round(result.pages.idle_mib, 0)} idle`);
  }
  for (const [key, name] of [['orders_sqlite', 'SQLite'], ['orders_postgres', 'PostgreSQL']]) {
    const orders = result[key];
    if (!orders) continue;
    add(`orders/s, ${name}`, round(orders.per_second, 0), name === 'SQLite' ? '≥ 300' : '', '',
      `${round(orders.per_second / result.disk_syncs_per_second, 2)} a disk sync; median ${round(orders.p50_ms, 1)} ms, p99 ${round(orders.p99_ms, 1)} ms`);
  }
  for (const [key, name] of [['sqlite', 'SQLite'], ['postgres', 'PostgreSQL']]) {
    const [flash, orders] = [result[`flash_${key}`], result[`orders_${key}`]];
    if (!flash) continue;
    add(`flash sale: answers/s, ${name}`, round(flash.answers_per_second, 0), '', '',
      `${round(flash.answers_per_second / orders.per_second, 2)} of orders/s; ${flash.orders} sold, ${flash.refused} told`);
  }
  for (const [name, { us, ratio }] of Object.entries(result.pricing ?? {})) {
    add(`pricing, ${name.replaceAll('_', ' ')}: µs`, round(us, 1), '', '', `${round(ratio, 1)} × the small cart`);
  }
  if (result.disk_syncs_per_second) add('durable appends/s of this disk', round(result.disk_syncs_per_second, 0), '', '', '');
  return list;
}

/** The whole table as text. */
export function table(result) {
  const all = [['', 'measured', 'budget', 'goal', ''], ...rows(result)];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) =>
    (column === 0 || column === 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd();
  return all.map(line).join('\n');
}
