import '../zod-config';
import { documentAnswers, type DocumentQuestion } from './document-messages';

const answer = documentAnswers();

/** Makes documents on a thread of its own: however large a workshop is, the window stays usable. */
self.addEventListener('message', ({ data }: MessageEvent<DocumentQuestion>) => {
  void answer(data).then((made) => {
    const bytes = made.kind === 'made' && made.output instanceof Uint8Array ? [made.output.buffer] : [];
    self.postMessage(made, { transfer: bytes });
  });
});
