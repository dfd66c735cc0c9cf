import { expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import { contentOf } from '../../../renderer/features/export/take-home/content-of';
import { documentAnswers, type DocumentQuestion } from '../../../renderer/state/document-messages';
import { documentsHere, documentsWith, type Maker } from '../../../renderer/state/documents';
import type { Packing } from '../../../renderer/state/document-jobs';
import { TODAY } from '../../support/signed-workshop';
import { serialize } from '../../../shared/workshop/serialize';
import { sampleWorkshop } from '../../support/marked-workshop';
import { newWorkshop, NOW } from '../../support/new-workshop';

const workshop = sampleWorkshop();
const packing: Packing = {
  choice: { documents: ['draft'], withNotes: false, redact: new Set() },
  moment: { today: TODAY, now: NOW, zone: 'UTC' },
};
const redacting: Packing = { ...packing, choice: { ...packing.choice, redact: new Set(['names']) } };

/** A thread that gets and answers copies, one message a turn; or never answers, or fails. */
function thread(behaves: 'well' | 'never' | 'badly' = 'well') {
  const answer = documentAnswers();
  const asked: DocumentQuestion[] = [];
  const maker: Maker & { isEnded: boolean; readonly asked: readonly DocumentQuestion[] } = {
    asked,
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => void (maker.isEnded = true),
    postMessage(question: DocumentQuestion) {
      asked.push(question);
      if (behaves === 'badly') setTimeout(() => maker.onerror?.call(maker as never, {} as ErrorEvent));
      if (behaves !== 'well') return;
      void answer(structuredClone(question)).then((data) => {
        if (!maker.isEnded) maker.onmessage?.call(maker as never, { data: structuredClone(data) } as MessageEvent);
      });
    },
  };
  return maker;
}

test('another thread lists and makes the same files as this one', async () => {
  const there = documentsWith(thread);
  const listing = await there.make('list', workshop, redacting);
  expect(listing).toEqual(await documentsHere.make('list', workshop, redacting));
  expect(listing.client).toBe('Client A');
  for (const item of ['sla', 'md', 'csv'] as const) {
    const file = listing.files.find((each) => each.item === item);
    const input = { ...redacting, item, name: file?.name ?? '', madeFor: 'look' } as const;
    expect(await there.make('file', workshop, input)).toEqual(await documentsHere.make('file', workshop, input));
  }
});

test('a Word document comes as bytes, and the workshop as its own file', async () => {
  const there = documentsWith(thread);
  const { files } = await there.make('list', workshop, packing);
  const made = async (item: 'docx' | 'json') => {
    const file = files.find((each) => each.item === item);
    if (!file) throw new Error(item);
    const make = () => there.make('file', workshop, { ...packing, item, name: file.name, madeFor: 'disk' });
    const content = await contentOf(browserDesktop(), file, make, new AbortController().signal);
    return content.kind === 'made' ? content.data : null;
  };
  expect([...((await made('docx')) ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
  expect(await made('json')).toBe(serialize(workshop));
});

test('the workshop goes along once, and again when it is another one', async () => {
  const maker = thread();
  const there = documentsWith(() => maker);
  await there.make('list', workshop, packing);
  await there.make('list', workshop, redacting);
  const { client } = await there.make('list', newWorkshop({ client: 'Alder' }), packing);
  expect(client).toBe('Alder');
  expect(maker.asked.map((question) => question.workshop !== null)).toEqual([true, false, true]);
});

test('what cannot be made is said, and the next is made all the same', async () => {
  const there = documentsWith(thread);
  const gone = there.make('file', workshop, { ...packing, item: 'md', name: 'gone.md', madeFor: 'look' });
  const next = there.make('list', workshop, packing);
  await expect(gone).rejects.toThrow('only what was listed is asked for');
  expect((await next).files.length).toBeGreaterThan(10);
});

test('a thread that fails is left, and everything is made here', async () => {
  const makers: ReturnType<typeof thread>[] = [];
  const there = documentsWith(() => {
    makers.push(thread('badly'));
    return makers.at(-1) ?? thread();
  });
  const [first, second] = [there.make('list', workshop, packing), there.make('list', workshop, redacting)];
  expect([(await first).client, (await second).client]).toEqual([workshop.setup.client, 'Client A']);
  expect(makers.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('a thread that does not even start leaves everything here', async () => {
  const there = documentsWith(() => {
    throw new Error('blocked');
  });
  expect((await there.make('list', workshop, packing)).client).toBe(workshop.setup.client);
});

test('what nobody waits for any more is not begun, and what goes on for long is ended', async () => {
  vi.useFakeTimers();
  const makers = [thread('never'), thread()];
  const [stuck, fresh] = makers;
  let started = 0;
  const there = documentsWith(() => makers[started++] ?? thread());
  const [one, two] = [new AbortController(), new AbortController()];
  const outcomes = Promise.allSettled([
    there.make('list', workshop, packing, one.signal),
    there.make('list', workshop, packing, two.signal),
  ]);
  const third = there.make('list', workshop, redacting);
  one.abort();
  two.abort();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(stuck?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect((await third).client).toBe('Client A');
  expect(stuck?.isEnded).toBe(true);
  expect([stuck?.asked.length, fresh?.asked.length]).toEqual([1, 1]);
});
