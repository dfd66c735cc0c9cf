import { describe, expect, test } from 'vitest';
import { devOrigin } from '../../../electron/main/security/dev-origin';
import { isPermitted } from '../../../electron/main/security/permissions';
import { isTrustedUrl, mayNavigate, mayRequest } from '../../../electron/main/security/trusted-url';

const DEV = 'http://127.0.0.1:5173';

const HOSTILE = [
  '',
  'about:blank',
  'about:srcdoc',
  'app:',
  'app:/bundle/',
  'app://',
  'app://bundle',
  'app://bundle.evil.example/',
  'app://bundle@evil.example/',
  'app://user@bundle/',
  'app://user:secret@bundle/',
  'app://bundle:80/',
  'app://BUNDLE/',
  'app://evil/',
  'app://evil/app://bundle/',
  'app://%62undle/',
  'APP2://bundle/',
  'blob:app://bundle/1234',
  'data:text/html,<script>1</script>',
  'devtools://devtools/bundled/inspector.html',
  'file:///etc/passwd',
  'file://app//bundle/',
  'filesystem:app://bundle/temporary/x',
  'ftp://bundle/',
  'http://bundle/',
  'https://bundle/',
  'https://evil.example/?app://bundle/',
  'https://evil.example/#app://bundle/',
  'https://xn--bndle-kva.example/',
  'javascript:alert(1)',
  'javascript:app://bundle/',
  'mailto:a@example.com',
  'ms-msdt:/id PCWDiagnostic',
  'smb://bundle/share',
  '\\\\bundle\\share',
  '//bundle/',
  'view-source:app://bundle/',
  'vbscript:x',
  ' app://evil/',
  'chrome://gpu/',
  'http://127.0.0.1:5173.evil.example/',
  'http://127.0.0.1:5173@evil.example/',
  'http://127.0.0.1:5174/',
  'https://127.0.0.1:5173/',
];

describe('isTrustedUrl', () => {
  test.each(['app://bundle/', 'app://bundle/index.html', 'app://bundle/#/x', 'app://bundle/?q=1'])(
    'takes %s',
    (url) => {
      expect(isTrustedUrl(url, null)).toBe(true);
    },
  );

  test.each(HOSTILE)('refuses %j, with and without a development server', (url) => {
    expect([isTrustedUrl(url, null), isTrustedUrl(url, DEV)]).toEqual([false, false]);
  });

  test('takes the development server only where there is one', () => {
    expect([isTrustedUrl(`${DEV}/`, null), isTrustedUrl(`${DEV}/index.html`, DEV)]).toEqual([false, true]);
  });

  test('a packaged app has no development server, whatever it is told', () => {
    expect(devOrigin(true, 'http://evil.example/')).toBeNull();
    expect(devOrigin(false, `${DEV}/`)).toBe(DEV);
    expect(devOrigin(false, undefined)).toBeNull();
  });
});

describe('mayNavigate', () => {
  test.each(HOSTILE)('no frame goes to %j, save an inner one to the text it was given', (url) => {
    expect(mayNavigate(url, true, DEV)).toBe(false);
    expect(mayNavigate(url, false, DEV)).toBe(url === 'about:srcdoc');
  });

  test('the page may be loaded again, but not inside itself', () => {
    expect([mayNavigate('app://bundle/', true, null), mayNavigate('app://bundle/', false, null)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('mayRequest', () => {
  test.each(['app://bundle/assets/a.js', 'data:font/woff2;base64,AA', 'blob:app://bundle/1234'])(
    'lets %s stay inside',
    (url) => {
      expect(mayRequest(url, null)).toBe(true);
    },
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://evil/',
    'devtools://devtools/x',
    'chrome-extension://abc/x',
    'nonsense',
  ])('stops %s', (url) => {
    expect(mayRequest(url, null)).toBe(false);
  });

  test('the development server is reached, also for its live updates, and nothing beside it', () => {
    expect(
      [`${DEV}/x.ts`, 'ws://127.0.0.1:5173/', 'http://127.0.0.1:9/', 'ws://example.com/'].map((url) =>
        mayRequest(url, DEV),
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe('isPermitted', () => {
  test('our page may keep its store and write to the clipboard', () => {
    expect(isPermitted('persistent-storage', 'app://bundle/', null)).toBe(true);
    expect(isPermitted('clipboard-sanitized-write', 'app://bundle', null)).toBe(true);
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'hid',
    'idle-detection',
    'midi',
    'openExternal',
    'pointerLock',
    'serial',
    'usb',
    'window-management',
    'unknown',
  ])('nobody may %s', (permission) => {
    expect(isPermitted(permission, 'app://bundle/', null)).toBe(false);
  });

  test('another page may nothing', () => {
    expect(isPermitted('persistent-storage', 'https://example.com/', null)).toBe(false);
  });
});
