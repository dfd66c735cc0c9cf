import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type {} from '../../renderer/desktop/find-desktop';
import { readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';

test('printing can be called off in the middle: nothing is written, and the next document prints', async ({ app }) => {
  const { page } = app;
  const outcome = await page.evaluate(async (html) => {
    const { parley } = window;
    if (!parley) return null;
    const steps: string[] = [];
    const printing = new Promise<void>((begun) =>
      parley.on('pdf:progress', (told) => {
        const { step } = told as { readonly step: string };
        steps.push(step);
        if (step === 'printing') begun();
      }),
    );
    const saving = parley.invoke['pdf:save']({ job: 'long', suggestedName: 'long.pdf', html });
    await printing;
    await parley.invoke['pdf:cancel']({ job: 'long' });
    return { saved: await saving, steps };
  }, documentOf(1500));
  expect(outcome).toEqual({ saved: { status: 'cancelled' }, steps: ['setting', 'printing'] });

  const next = await page.evaluate(
    (html) => window.parley?.invoke['pdf:save']({ job: 'next', suggestedName: 'next.pdf', html }),
    documentOf(2),
  );
  expect(next).toMatchObject({ status: 'saved', name: 'next.pdf' });
  expect((await readPdf(await app.savedFile('next.pdf'))).pages).toHaveLength(2);
  expect((await readdir(path.join(app.userData, '..'), { recursive: true })).join()).not.toContain('long.pdf');
});

test('a document that does not come out right is refused with the reason, and nothing is written', async ({ app }) => {
  const outcome = await app.page.evaluate(
    (html) => window.parley?.invoke['pdf:save']({ job: 'x', suggestedName: 'bad.pdf', html }),
    documentOf(2).replace('Part 2', '<a href="https://example.com/">Part 2</a>'),
  );
  expect(outcome).toEqual({ status: 'wrong', problem: { kind: 'can-act', about: 'URI' } });
  expect((await readdir(path.join(app.userData, '..'), { recursive: true })).join()).not.toContain('bad.pdf');
});

test('the window answers while a long document is printed', async ({ app }) => {
  const longest = await app.page.evaluate(async (html) => {
    let last = performance.now();
    let gap = 0;
    let isOn = true;
    const beat = () => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
      if (isOn) setTimeout(beat);
    };
    const printing = window.parley?.invoke['pdf:make']({ job: 'x', html });
    // Handing the document over takes its moment; what counts is the time after.
    await new Promise((later) => setTimeout(later, 50));
    last = performance.now();
    beat();
    await printing;
    isOn = false;
    return gap;
  }, documentOf(100));
  expect(longest).toBeLessThan(500);
});

/** A document of so many pages, each with a heading and some text. */
function documentOf(pages: number): string {
  const text = '<p>What we agreed, and why, and who sees to it.</p>'.repeat(12);
  const parts = Array.from({ length: pages }, (_, index) => `<section><h2>Part ${index + 1}</h2>${text}</section>`);
  const style = '<style>@page { size: A4 } section + section { break-before: page }</style>';
  return `<!doctype html><html lang="en"><head><title>Long</title>${style}</head><body>${parts.join('')}</body></html>`;
}
