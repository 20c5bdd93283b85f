// axe over a whole page: WCAG 2.0 to 2.2, levels A and AA, and the practices axe itself recommends.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Fails with every rule broken and the elements that break it. A page on its way is no page yet: waits for its heading. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.map((rule) => ({
    rule: `${rule.id}: ${rule.help}`,
    at: rule.nodes.slice(0, 5).map((node) => `${node.target.join(' ')} — ${node.failureSummary?.split('\n').slice(1, 3).join(' ')}`),
  }));
  expect(told, 'accessibility').toEqual([]);
}
