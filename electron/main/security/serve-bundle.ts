import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from '../../../shared/security/csp';
import { bundlePath } from './bundle-path';

/** Answers the page's requests from the files under `root`, each with the headers that keep the page to itself. */
export function serveBundle(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const file = await find(root, request.url);
    const type = file && TYPES[path.extname(file)];
    return file && type
      ? new Response(await readFile(file), { headers: { ...HEADERS, 'Content-Type': type } })
      : refusal(404);
  };
}

/** The real path of the file, which must lie under the real root: a link may not lead out. */
async function find(root: string, url: string): Promise<string | null> {
  const name = bundlePath(url);
  if (name === null) return null;
  const [top, file] = await Promise.all([realpath(root), realpath(path.join(root, name)).catch(() => null)]);
  return file?.startsWith(top + path.sep) ? file : null;
}

const refusal = (status: number): Response => new Response(null, { status, headers: HEADERS });

const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), payment=()',
  'Cache-Control': 'no-cache',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
