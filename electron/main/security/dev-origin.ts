/** The development server's origin, when the app is run from source beside one; a packaged app has none, whatever it is told. */
export function devOrigin(isPackaged: boolean, serverUrl: string | undefined): string | null {
  return isPackaged || serverUrl === undefined ? null : new URL(serverUrl).origin;
}
