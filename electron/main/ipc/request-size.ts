import type { Channel } from '../../../shared/ipc/channels';

/** Whether a request is larger than its channel takes. */
export function isTooBig(channel: Channel, request: unknown): boolean {
  return exceeds(request, LARGE[channel] ?? USUAL);
}

/** Counts about what the text of it would take, and stops as soon as that is too much. */
function exceeds(value: unknown, most: number): boolean {
  let size = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && size <= most) {
    const next = open.pop();
    size += typeof next === 'string' ? next.length + 2 : 8;
    if (typeof next !== 'object' || next === null) continue;
    if (ArrayBuffer.isView(next)) {
      size += next.byteLength;
      continue;
    }
    for (const [key, inner] of Object.entries(next)) {
      size += Array.isArray(next) ? 0 : key.length;
      open.push(inner);
    }
  }
  return size > most;
}

const MEGABYTE = 1024 * 1024;
const USUAL = MEGABYTE;
const LARGE: Readonly<Partial<Record<Channel, number>>> = {
  'vault:append': 64 * MEGABYTE,
  'vault:snapshot': 256 * MEGABYTE,
  'file:save': 64 * MEGABYTE,
  'backup:write': 64 * MEGABYTE,
  'pdf:save': 128 * MEGABYTE,
  'pdf:make': 128 * MEGABYTE,
  'picture:save': 128 * MEGABYTE,
  'folder:save': 128 * MEGABYTE,
};
