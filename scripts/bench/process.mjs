// The server as a process: started on a database of its own, and what the kernel says it used.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The server's environment: our own PUZI_CACHE is no key of its, and the limits for strangers are off. */
function environment(settings) {
  const { PUZI_CACHE: _cache, ...others } = process.env;
  const limits = ['PAGES', 'ASSETS', 'COMMANDS', 'ORDERS', 'TRACKING'].map((what) => [`PUZI_RATE__${what}_PER_MINUTE`, '0']);
  return { ...others, ...Object.fromEntries(limits), PUZI_LOG__LEVEL: 'warn', ...settings };
}

/** Runs a command of the server to its end. */
export function command(program, args, settings) {
  execFileSync(program, args, { env: environment(settings), stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Starts the server and waits until it is ready. */
export async function serve(program, settings) {
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(program, ['serve'], { env: environment({ ...settings, PUZI_ADDRESS: address }), stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://${address}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error('the server did not start');
    if (await fetch(`${origin}/readyz`).then((answer) => answer.ok, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { origin, pid: child.pid, stop: () => { child.kill('SIGTERM'); return ended; } };
}

/** CPU seconds (user and system) that a process has used so far. */
export function cpuSeconds(pid) {
  // The second field is the program's name in parentheses and may hold anything; count from behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Proportional set size in MiB: shared pages are counted once, divided among who shares them. */
export function memoryMib(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
}
