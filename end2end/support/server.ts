// The program under test: where it lies, and how to start one of it on a port and a database of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server as Listener } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

const target = join(process.env.PUZI_CACHE ?? join(homedir(), '.cache', 'puzi'), 'target-leptos');
export const PROGRAM = join(target, 'release', 'server');

/** Names the database that was seeded once; every worker starts from a copy of it. */
export const SEEDED = 'PUZI_TEST_SEEDED';

export interface Server {
  readonly origin: string;
  readonly database: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** The server takes any unknown PUZI_ variable for a wrong key; the limits on requests are for strangers. */
export function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PUZI_CACHE: _cache, ...others } = process.env;
  const unlimited = Object.fromEntries(['PAGES', 'ASSETS', 'COMMANDS', 'ORDERS', 'TRACKING']
    .map((what) => [`PUZI_RATE__${what}_PER_MINUTE`, '0']));
  return { ...others, PUZI_SITE_ROOT: join(target, 'site'), PUZI_LOG__LEVEL: 'warn', PUZI_LIMITS__PAGE_MEMORY_MS: '0', ...unlimited, ...settings };
}

/** Lets it listen on any free port of this machine, and says which. */
export async function listening(server: Listener): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilReady(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said()}`);
    const ready = await fetch(`${origin}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return;
    await pause(50);
  }
  throw new Error(`the server was not ready in time:\n${said()}`);
}

/** Starts the release server on a database file. `settings` are further keys of its configuration. */
export async function startServer(database: string, settings: Record<string, string> = {}): Promise<Server> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  let said = '';
  const child = spawn(PROGRAM, ['serve'], {
    env: environment({ PUZI_ADDRESS: origin.slice('http://'.length), PUZI_DATABASE_URL: `sqlite://${database}`, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => { said += text; });
  await untilReady(origin, child, () => said);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    origin, database, process: child,
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([ended, pause(5_000).then(() => child.kill('SIGKILL'))]);
    },
  };
}
