// What must never happen while anybody uses the shop: errors in the console, scripts that throw, refused content (CSP),
// requests that fail or leave the machine, and things that jump. A test that expects one of these says so.
import type { BrowserContext, Page } from '@playwright/test';

export interface Troubles {
  /** Everything that went wrong so far, in words. */
  readonly list: string[];
  /** Lets troubles matching the pattern pass: for tests that provoke them. */
  expect(pattern: RegExp): void;
}

/** Requests to anywhere but the server under test are refused, so that no test depends on or tells anybody else. */
export async function stayAtHome(context: BrowserContext, origin: string, troubles: Troubles): Promise<void> {
  await context.route((url) => url.origin !== origin && /^https?:|^wss?:/.test(url.protocol), (route) => {
    troubles.list.push(`left the machine: ${route.request().url()}`);
    return route.abort('blockedbyclient');
  });
}

export function watch(page: Page, troubles: Troubles, scripted: boolean): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.list.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.list.push(`exception: ${error.message}`));
  page.on('crash', () => troubles.list.push('the page crashed'));
  page.on('response', (answer) => {
    if (answer.status() >= 500) troubles.list.push(`${answer.status()} for ${answer.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still loading; that is no failure of the shop.
    const reason = request.failure()?.errorText ?? '';
    // With JavaScript off Chromium reports each script as blocked by a policy.
    const isSwitchedOff = !scripted && reason === 'csp' && request.url().endsWith('.js');
    if (reason !== 'net::ERR_ABORTED' && !isSwitchedOff) troubles.list.push(`${reason}: ${request.url()}`);
  });
}

declare global {
  interface Window { layoutShifts?: { value: number; what: string }[] }
}

/** Collects layout shifts that no click or key of the last half second explains, as CLS counts them. */
export const recordShifts = () => {
  window.layoutShifts = [];
  const describe = (node: Node | null) => node instanceof Element
    ? `${node.localName}.${node.getAttribute('class') ?? ''}` : String(node?.nodeName);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number; hadRecentInput: boolean; sources?: { node: Node | null }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      window.layoutShifts?.push({ value: entry.value, what: (entry.sources ?? []).map((s) => describe(s.node)).join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

export async function layoutShifts(page: Page): Promise<{ value: number; what: string }[]> {
  return page.evaluate(() => window.layoutShifts ?? []);
}
