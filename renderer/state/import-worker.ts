import '../zod-config';
import { readFile } from './import-messages';

/** Reads workshop files on a thread of its own: whatever is in one, the window stays usable. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  for (const message of readFile(data)) {
    // The bytes are handed over, not copied.
    self.postMessage(message, { transfer: message.kind === 'packed' ? [message.bytes.buffer] : [] });
  }
});
