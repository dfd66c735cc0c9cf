import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands: one line a thing, empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(await source());
  const { violations } = (await page.evaluate(
    (tags): Promise<AxeResults> | undefined =>
      // The frame in which the agreement is shown runs no script, so nothing can look into it.
      window.axe?.run(document, { runOnly: { type: 'tag', values: tags }, iframes: false }),
    TAGS,
  )) ?? { violations: [] };
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}. ${String(target)} ${any[0]?.message ?? ''}`.trim()),
  );
}

const source = (): Promise<string> => readFile(path.join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
