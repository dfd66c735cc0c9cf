import { describe, expect, test } from 'vitest';
import { type Channel, channels } from '../../../shared/ipc/channels';
import { client } from '../../../shared/ipc/client';
import type { Request, Response } from '../../../shared/ipc/contract';
import { type Handlers, serve } from '../../../shared/ipc/serve';
import { WorkshopId } from '../../../shared/ids';
import { Timestamp } from '../../../shared/time';

const workshopId = WorkshopId.parse('w1');
const change = {
  seq: 1,
  at: Timestamp.parse('2026-11-22T10:00:00.000Z'),
  kind: 'do',
  label: 'Rename workshop',
  group: null,
  barrier: false,
  patches: [{ op: 'replace', path: ['setup', 0], value: 'x' }],
  inverse: [{ op: 'remove', path: [] }],
} as const;
const editable = {
  ...change,
  patches: [...change.patches].map((patch) => ({ ...patch, path: [...patch.path] })),
  inverse: [],
};

/** One request and one answer for each channel. */
const samples: { readonly [C in Channel]: readonly [Request<C>, Response<C>] } = {
  'vault:start': [{}, { recovery: { reason: 'unclean-exit' }, heads: [{ workshopId, seq: 3, trashedAt: null }] }],
  'vault:load': [{ workshopId }, { status: 'loaded', snapshot: { seq: 0 }, changes: [1, 'x'], damage: ['torn-tail'] }],
  'vault:append': [
    { workshopId, changes: [editable] },
    { status: 'saved', seq: 1 },
  ],
  'vault:snapshot': [
    { workshopId, seq: 0, json: new Uint8Array([123, 125]) },
    { status: 'failed', reason: 'disk-full' },
  ],
  'vault:trash': [{ workshopId }, { status: 'saved', seq: 0 }],
  'vault:untrash': [{ workshopId }, { status: 'saved', seq: 0 }],
  'vault:wipe': [{ workshopIds: [workshopId] }, { status: 'at-next-start' }],
  'vault:distrust': [{}, {}],
  'view:recall': [{}, { view: null }],
  'view:remember': [{ view: '{}' }, {}],
  'file:open': [{ kind: 'workshop' }, { status: 'refused', name: 'big.parley.json', reason: 'too-big' }],
  'file:take': [{}, { status: 'cancelled' }],
  'file:save': [
    { kind: 'kit', suggestedName: 'a', text: 'b' },
    { status: 'saved', name: 'a' },
  ],
  'file:show': [{ place: 'p1' }, { isShown: true }],
  'file:look': [{ file: 'f1' }, { status: 'opened', name: 'a.parley.json', text: '{}' }],
  'backup:begin': [{ suggestedName: 'a.parley-backup.json' }, { status: 'begun' }],
  'backup:write': [{ text: 'x' }, { status: 'written' }],
  'backup:end': [{}, { status: 'saved', name: 'a.parley-backup.json' }],
  'backup:drop': [{}, {}],
  'backup:open': [{}, { status: 'opened', name: 'a.parley-backup.json', bytes: 7 }],
  'backup:read': [{ from: 0 }, { bytes: new Uint8Array([1, 2]) }],
  'backup:close': [{}, {}],
  'pdf:save': [
    { job: 'j', suggestedName: 'a', html: '<p>' },
    { status: 'wrong', problem: { kind: 'blank-page', about: '3' } },
  ],
  'pdf:make': [
    { job: 'j', html: '<p>' },
    { status: 'made', pdf: new Uint8Array([37]) },
  ],
  'pdf:cancel': [{ job: 'j' }, {}],
  'picture:save': [
    { kind: 'svg', suggestedName: 'a', data: '<svg/>' },
    { status: 'saved', name: 'a' },
  ],
  'folder:choose': [{ suggestedName: 'a' }, { status: 'chosen', folder: 'f', name: 'a' }],
  'folder:open': [{ folder: 'f' }, { isShown: true }],
  'folder:save': [
    { folder: 'f', name: 'a.pdf', data: new Uint8Array([1, 2]) },
    { status: 'saved', name: 'a.pdf' },
  ],
  'menu:set': [{ items: [{ id: 'a', label: 'A', section: 'go', accelerator: null, enabled: true }] }, {}],
  'room:now': [{}, { state: 'open', display: 'other', displays: 2, canSwap: true }],
  'room:open': [{}, {}],
  'room:close': [{}, {}],
  'room:swap': [{}, {}],
  'room:show': [{ picture: { scene: { kind: 'blank' }, timer: null } }, {}],
  'app:about': [{}, { version: '1', electron: '45', chromium: '156', dataFolder: '/home' }],
  'app:flushed': [{ safe: true }, {}],
};

/** Both sides joined back to back, over a boundary that copies as Electron's does. */
function joined(answers: (channel: Channel, request: unknown) => unknown) {
  const listening = new Map<Channel, (raw: unknown) => Promise<unknown>>();
  const heard: unknown[] = [];
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      async (request: unknown) => {
        heard.push(request);
        return answers(channel, request);
      },
    ]),
  ) as unknown as Handlers;
  serve(handlers, (channel, answer) => listening.set(channel, answer));
  const invoke = async (channel: Channel, request: unknown) =>
    structuredClone(await listening.get(channel)?.(structuredClone(request)));
  return { call: client(invoke), invoke, heard };
}

describe.each(channels)('%s', (channel) => {
  const [request, response] = samples[channel];

  test('carries its request there and its answer back', async () => {
    const { call, heard } = joined(() => response);
    expect(await call(channel, request)).toEqual(response);
    expect(heard).toEqual([request]);
  });

  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    { ...request, extra: 1 },
    { workshopId: '../../etc' },
    { __proto__: null, evil: true },
  ])('refuses %j before any handler sees it', async (raw) => {
    const { invoke, heard } = joined(() => response);
    await expect(invoke(channel, raw)).rejects.toThrow();
    expect(heard).toEqual([]);
  });

  test.each([undefined, null, 'text', { ...response, extra: 1 }, { status: 'odd' }])(
    'lets no answer %j through',
    async (odd) => {
      const { call } = joined(() => odd);
      await expect(call(channel, request)).rejects.toThrow();
    },
  );
});

test.each(['../etc', 'a/b', 'a\\b', '', 'a b', 'x'.repeat(65), '__proto__', 'ä', 'a.b'])(
  '%j is no workshop',
  async (id) => {
    const { invoke } = joined(() => ({ status: 'missing' }));
    await expect(invoke('vault:load', { workshopId: id })).rejects.toThrow();
  },
);

test.each([
  ['none', []],
  ['number 0', [{ ...editable, seq: 0 }]],
  ['half a number', [{ ...editable, seq: 1.5 }]],
  ['an unknown kind', [{ ...editable, kind: 'swap' }]],
  ['an unknown patch', [{ ...editable, patches: [{ op: 'move', path: [] }] }]],
  ['too many', Array.from({ length: 10_001 }, () => editable)],
])('changes are refused: %s', async (_, list) => {
  const { invoke } = joined(() => ({ status: 'saved', seq: 0 }));
  await expect(invoke('vault:append', { workshopId, changes: list })).rejects.toThrow();
});
