import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePath } from '../../../electron/main/security/bundle-path';
import { serveBundle } from '../../../electron/main/security/serve-bundle';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';

let serve: (request: Request) => Promise<Response>;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bundle-'));
  const root = path.join(folder, 'renderer');
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'renderer-evil'));
  await writeFile(path.join(folder, 'secret.json'), '{}');
  await writeFile(path.join(folder, 'renderer-evil', 'secret.js'), 'secret');
  await writeFile(path.join(root, 'index.html'), '<h1>Parley</h1>');
  await writeFile(path.join(root, 'assets', 'app-B1_c.js'), '1');
  await writeFile(path.join(root, 'assets', 'app-B1_c.js.map'), '{}');
  await writeFile(path.join(root, '.hidden.js'), 'hidden');
  await symlink(path.join(folder, 'secret.json'), path.join(root, 'link.json'));
  await symlink(path.join(folder, 'renderer-evil'), path.join(root, 'evil'));
  serve = serveBundle(root);
});

const get = (url: string, method = 'GET') => serve({ url, method } as Request);

describe('the page', () => {
  test.each([
    ['app://bundle/', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://bundle/assets/app-B1_c.js', 'text/javascript; charset=utf-8'],
  ])('%s is answered with its type', async (url, type) => {
    const response = await get(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test('every answer, also a refusal, carries the headers that keep the page to itself', async () => {
    for (const response of [
      await get('app://bundle/'),
      await get('app://bundle/none.js'),
      await get('app://bundle/', 'POST'),
    ]) {
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'(;|$)/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('permissions-policy')).toContain('camera=()');
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is not answered', async (method) => {
    expect((await get('app://bundle/', method)).status).toBe(405);
  });
});

const WAYS_UP = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '.%2e',
  '%252e%252e',
  '..%2f',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '....//',
  '..;',
  '%c0%ae%c0%ae',
  '%00..',
  '．．',
];
const TRAVERSALS = [
  ...WAYS_UP.flatMap((up) => [
    `app://bundle/${up}/secret.json`,
    `app://bundle/assets/${up}/${up}/secret.json`,
    `app://bundle/${up}/renderer-evil/secret.js`,
    `app://bundle/${up}${up}${up}etc/passwd`,
  ]),
  'app://bundle//etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle///secret.json',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle/C:%5CWindows%5Cwin.ini',
  'app://bundle/%5c%5cserver%5cshare',
  'app://bundle/\\\\server\\share',
  'app://bundle/index.html%00.js',
  'app://bundle/index.html::$DATA',
  'app://bundle/index.html/',
  'app://bundle/index.html%20',
  'app://bundle/index.html.',
  'app://bundle/INDEX~1.HTM',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle/.hidden.js',
  'app://bundle/assets/../.hidden.js',
  'app://bundle/link.json',
  'app://bundle/evil/secret.js',
  'app://bundle/assets/app-B1_c.js.map',
  'app://bundle/%',
  'app://bundle/%E0%A4%A',
  'app://evil/index.html',
  'app://bundle@evil/index.html',
  'app://bundle.evil/index.html',
  'file:///etc/passwd',
  'https://bundle/index.html',
];

test.each(TRAVERSALS)('%s is not found', async (url) => {
  expect((await get(url)).status).toBe(404);
});

test('no address ever names a place outside', () => {
  for (const url of TRAVERSALS) {
    const named = bundlePath(url);
    expect(named === null || !path.relative('/root', path.join('/root', named)).startsWith('..')).toBe(true);
  }
});
