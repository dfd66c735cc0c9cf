import type {} from '../../renderer/desktop/find-desktop';
import { expect, test } from '../support/stories';

test.describe('the page', () => {
  test('has the bridge, and nothing of Node or Electron', async ({ app }) => {
    const seen = await app.page.evaluate(() => ({
      bridge: Object.keys(window.parley ?? {}),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['invoke', 'on'], node: [] });
  });

  test('gets no answer to a request that is not in the contract', async ({ app }) => {
    const answer = await app.page.evaluate(() =>
      window.parley?.invoke['vault:load']({ workshopId: '../../etc' }).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(answer).toMatch(/vault:load: failed$/);
  });

  for (const [way, go] of waysOut()) {
    test(`stays where it is: ${way}`, async ({ app }) => {
      const { page } = app;
      await expect(page.getByRole('button').first()).toBeVisible();
      const before = page.url();
      await page.evaluate(go);
      // A round trip through the shell, behind the attempt. Locators would wait for the navigation that never comes.
      const isStillThere = await page.evaluate(() =>
        fetch('/index.html').then(() => document.querySelector('button') !== null),
      );
      expect([isStillThere, page.url(), page.context().pages().length]).toEqual([true, before, 1]);
    });
  }

  test('fetches nothing that is not its own', async ({ app }) => {
    const got = await app.page.evaluate(() =>
      Promise.all(
        ['https://example.com/', 'http://127.0.0.1:9/', 'app://evil/', 'file:///etc/passwd', '/../package.json'].map(
          (url) =>
            fetch(url).then(
              (response) => response.status,
              () => 'refused',
            ),
        ),
      ),
    );
    expect(got).toEqual(['refused', 'refused', 'refused', 'refused', 404]);
  });

  test('shows an inner document without handing it anything', async ({ app }) => {
    const { page } = app;
    await page.evaluate(() => {
      const add = (set: (frame: HTMLIFrameElement) => void) => {
        const frame = document.createElement('iframe');
        set(frame);
        document.body.append(frame);
      };
      add((frame) => {
        frame.title = 'A document';
        frame.setAttribute('sandbox', '');
        frame.srcdoc = '<p>What we agreed</p>';
      });
      add((frame) => {
        frame.title = 'The page in itself';
        frame.src = 'app://bundle/index.html';
      });
    });
    await expect(page.frameLocator('[title="A document"]').getByText('What we agreed')).toBeVisible();
    const inner = page.frames().filter((frame) => frame !== page.mainFrame());
    const bridges = await Promise.all(inner.map((frame) => frame.evaluate(() => 'parley' in window)));
    expect(bridges).toEqual([false, false]);
    expect(inner.map((frame) => frame.url())).not.toContain('app://bundle/index.html');
  });
});

test('a document is printed without its scripts and without anything from outside', async ({ app }) => {
  const html = `<!doctype html><html lang="en"><title>SLA</title><style>@page { size: A4 }</style><h1>Agreement</h1>
    <script>document.body.textContent = 'taken over'.repeat(10000)</script>
    <img src="https://example.com/x.png" alt=""><iframe src="file:///etc/passwd"></iframe>`;
  const save = (document: string) =>
    app.page.evaluate(
      (text) => window.parley?.invoke['pdf:save']({ job: 'a', suggestedName: 'a.pdf', html: text }),
      document,
    );
  expect(await save(`${html}<a href="javascript:alert(1)">x</a>`)).toMatchObject({ status: 'wrong' });
  expect(await save(html)).toMatchObject({ status: 'saved', name: 'a.pdf' });
  const pdf = (await app.savedFile('a.pdf')).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
  expect(pdf).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/EmbeddedFile|\/OpenAction/);
});

/** What a page, or somebody who got to speak through it, may try in order to be elsewhere. */
function waysOut(): readonly (readonly [string, () => void])[] {
  return [
    ['an address on the network', () => void (window.location.href = 'https://example.com/')],
    ['a file', () => void (window.location.href = 'file:///etc/passwd')],
    ['a page made of its own address', () => void (window.location.href = 'data:text/html,<button>x</button>')],
    ['another host of our scheme', () => void (window.location.href = 'app://evil/')],
    ['a new window', () => void window.open('https://example.com/')],
    ['a new window of its own', () => void window.open('app://bundle/index.html')],
    [
      'a link for a new window',
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
        document.body.append(link);
        link.click();
      },
    ],
    [
      'a form',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ],
  ];
}
