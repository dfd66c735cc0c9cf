import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { repository } from './repository.mjs';

const csp = path.join(repository, 'resources/security/content-security-policy.json');

const headers = {
  // The same policy as the desktop shell sends (shared/security/csp.ts).
  'content-security-policy': JSON.parse(readFileSync(csp, 'utf8')).join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder to this machine only, read-only.
 * @param {string} folder
 * @param {number} [port] 0 takes any free port; a taken one rejects with EADDRINUSE
 * @returns {Promise<{ readonly url: string, close(): Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const server = http.createServer((request, response) => void answer(folder, request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(folder, request, response) {
  if (!isForUs(request)) return response.writeHead(403, headers).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, headers).end();
  const file = fileFor(folder, request.url ?? '/');
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) return response.writeHead(404, headers).end();
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return response.writeHead(200, { ...headers, 'content-type': type }).end(request.method === 'HEAD' ? '' : content);
}

/**
 * A page of another site may point a name of its own at 127.0.0.1 and so read our pages: only our own address counts.
 * @param {http.IncomingMessage} request
 */
function isForUs(request) {
  const port = request.socket.localPort;
  return request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`;
}

/**
 * The file inside the folder that an address asks for, or undefined where it asks for anything else.
 * @param {string} folder
 * @param {string} address
 */
export function fileFor(folder, address) {
  const pathname = decoded(address.replace(/[?#].*$/s, ''));
  if (pathname === undefined || pathname.includes('\0')) return undefined;
  const file = path.resolve(folder, `./${pathname}`);
  if (file === path.resolve(folder)) return path.join(file, 'index.html');
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a broken % sequence names no file
  }
}

/** @param {http.Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
