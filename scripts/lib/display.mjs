/** Whether a window can be shown: always on macOS and Windows, on Linux where a display server is named. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
