import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serve } from '../../scripts/lib/serve.mjs';
import { contentSecurityPolicy } from '../../shared/security/csp';

let place: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'parley-serve-'));
  await mkdir(path.join(place, 'public/assets'), { recursive: true });
  await writeFile(path.join(place, 'public/index.html'), '<h1>Parley</h1>');
  await writeFile(path.join(place, 'public/assets/app.js'), 'export {}');
  await writeFile(path.join(place, 'secret.txt'), 'secret');
  server = await serve(path.join(place, 'public'));
});

afterAll(async () => {
  await server.close();
  await rm(place, { recursive: true });
});

describe('the static server', () => {
  test('serves a page with the policy of the desktop shell', async () => {
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, body: '<h1>Parley</h1>' });
    expect(page.headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('serves a script as a script, whatever stands behind the question mark', async () => {
    expect(await ask('/assets/app.js?v=1#top')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' },
    });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//etc/passwd',
    '/%00',
    '/%',
    '/assets',
    '/nothing.html',
  ])('finds nothing at %s', async (address) => {
    expect(await ask(address)).toMatchObject({ status: 404, body: '' });
  });

  test('answers only under its own name, so that no foreign page can point a name at it', async () => {
    expect(await ask('/', { headers: { host: 'evil.example' } })).toMatchObject({ status: 403, body: '' });
  });

  test('only reads', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, body: '' });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

test('a folder whose name begins alike is another folder', () => {
  expect(fileFor('/srv/out', '/../out-private/a.js')).toBeUndefined();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Not `fetch`: that would tidy the address up before it asks. */
function ask(address: string, options: http.RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: address, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}
