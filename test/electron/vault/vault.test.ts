import { existsSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Vault } from '../../../electron/main/vault/vault';
import { WorkshopId } from '../../../shared/ids';
import { changeNo, changes, json, workshopId } from '../support/changes';
import { type FaultyDisk, faultyDisk } from '../support/faulty-disk';
import { temporaryFolder } from '../support/folder';

const start = { seq: 0, workshop: { title: 'Harbour' } };

/** A vault with one workshop in it, and its folder. */
async function vaultWithWorkshop(faulty: FaultyDisk = faultyDisk()) {
  const root = path.join(await temporaryFolder(), 'vault');
  const open = () => {
    const vault = new Vault(root, () => new Date('2026-11-22T12:00:00Z'), faulty.disk);
    onTestFinished(() => vault.close());
    return vault;
  };
  const vault = open();
  await vault.snapshot(workshopId, 0, json(start));
  const folder = path.join(root, workshopId);
  return { root, folder, vault, open, faulty, journal: path.join(folder, 'journal-0000000001.ndjson') };
}

/** Seqs of what a vault gives back, and the damage it names. */
async function loaded(vault: Vault) {
  const load = await vault.load(workshopId);
  if (load.status !== 'loaded') return load;
  return {
    snapshot: load.snapshot,
    seqs: load.changes.map((change) => (change as { seq: number }).seq),
    damage: load.damage,
  };
}

const flipByte = async (file: string, at: number) => {
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(file, bytes);
};

describe('the path without trouble', () => {
  test('what was appended comes back after a restart, with its snapshot', async () => {
    const { vault, open } = await vaultWithWorkshop();
    expect(await vault.append(workshopId, changes(1, 2))).toEqual({ status: 'saved', seq: 2 });
    expect(await vault.append(workshopId, changes(3, 3))).toEqual({ status: 'saved', seq: 3 });
    const again = open();
    expect(await again.heads()).toEqual([{ workshopId, seq: 3, trashedAt: null }]);
    expect(await again.load(workshopId)).toEqual({
      status: 'loaded',
      snapshot: start,
      changes: changes(1, 3),
      damage: [],
    });
    expect(await again.append(workshopId, changes(4, 4))).toEqual({ status: 'saved', seq: 4 });
  });

  test('appends that wait for one another share a flush, and each is told how far it came', async () => {
    const { vault, faulty } = await vaultWithWorkshop();
    const before = faulty.flushes;
    const outcomes = await Promise.all(changes(1, 50).map((change) => vault.append(workshopId, [change])));
    expect(outcomes).toEqual(changes(1, 50).map(({ seq }) => ({ status: 'saved', seq })));
    expect(faulty.flushes - before).toBeLessThan(5);
  });

  test('a change that the vault has is passed over', async () => {
    const { vault, open } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 3));
    expect(await vault.append(workshopId, [changeNo(2, 'other'), changeNo(3, 'other'), changeNo(4)])).toEqual({
      status: 'saved',
      seq: 4,
    });
    expect(await open().load(workshopId)).toMatchObject({ changes: changes(1, 4) });
  });

  test.each([
    ['a number left out', [changeNo(2)]],
    ['a number left out in the middle', [changeNo(1), changeNo(3)]],
    ['numbers out of order', [changeNo(2), changeNo(1)]],
  ])('%s is refused and nothing of it is written', async (_, request) => {
    const { vault } = await vaultWithWorkshop();
    expect(await vault.append(workshopId, request)).toEqual({ status: 'failed', reason: 'unknown' });
    expect(await vault.append(workshopId, changes(1, 1))).toEqual({ status: 'saved', seq: 1 });
    expect(await loaded(vault)).toMatchObject({ seqs: [1] });
  });

  test('a refused append does not hold up those around it', async () => {
    const { vault } = await vaultWithWorkshop();
    const outcomes = await Promise.all(
      [[changeNo(1)], [changeNo(7)], [changeNo(2)]].map((one) => vault.append(workshopId, one)),
    );
    expect(outcomes).toEqual([
      { status: 'saved', seq: 1 },
      { status: 'failed', reason: 'unknown' },
      { status: 'saved', seq: 2 },
    ]);
  });

  test('a workshop that the vault does not know is missing, and takes no changes before its first snapshot', async () => {
    const vault = new Vault(path.join(await temporaryFolder(), 'vault'));
    onTestFinished(() => vault.close());
    expect(await vault.heads()).toEqual([]);
    expect(await vault.load(workshopId)).toEqual({ status: 'missing' });
    expect(await vault.append(workshopId, changes(1, 1))).toMatchObject({ status: 'failed' });
    expect(await vault.snapshot(workshopId, 12, json({ seq: 12 }))).toEqual({ status: 'saved', seq: 12 });
    expect(await vault.append(workshopId, changes(13, 13))).toEqual({ status: 'saved', seq: 13 });
  });

  test('after a snapshot only what follows it is read', async () => {
    const { vault, open, folder } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 4));
    expect(await vault.snapshot(workshopId, 3, json({ seq: 3 }))).toEqual({ status: 'saved', seq: 4 });
    await vault.append(workshopId, changes(5, 6));
    expect(await loaded(open())).toEqual({ snapshot: { seq: 3 }, seqs: [4, 5, 6], damage: [] });
    expect((await readdir(folder)).filter((name) => name.startsWith('journal'))).toEqual([
      'journal-0000000001.ndjson',
      'journal-0000000005.ndjson',
    ]);
  });

  test('bytes that are no JSON are refused and change nothing', async () => {
    const { vault, open } = await vaultWithWorkshop();
    expect(await vault.snapshot(workshopId, 0, json(start).slice(0, -1))).toEqual({
      status: 'failed',
      reason: 'unknown',
    });
    expect(await vault.append(workshopId, changes(1, 1))).toEqual({ status: 'saved', seq: 1 });
    expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1], damage: [] });
  });

  test('a second snapshot of the same change leaves the first as it was', async () => {
    const { vault, folder } = await vaultWithWorkshop();
    await vault.snapshot(workshopId, 0, json({ seq: 0, migrated: true }));
    await vault.snapshot(workshopId, 0, json({ seq: 0, migrated: true }));
    expect(await loaded(vault)).toMatchObject({ snapshot: { migrated: true } });
    expect((await readdir(folder)).filter((name) => name.endsWith('.json')).sort()).toEqual([
      'snapshot-0000000000-2.json',
      'snapshot-0000000000.json',
    ]);
    expect(JSON.parse(await readFile(path.join(folder, 'snapshot-0000000000.json'), 'utf8'))).toEqual(start);
  });

  test('files and folders are for this user alone', async () => {
    const { vault, folder, journal } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(journal)).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(folder, 'snapshot-0000000000.json'))).mode & 0o777).toBe(0o600);
  });

  test('two ids that differ only in capitals have two folders', async () => {
    const { vault, root } = await vaultWithWorkshop();
    const ids = ['acme', 'Acme', 'con'].map((id) => WorkshopId.parse(id));
    for (const id of ids) await vault.snapshot(id, 0, json({ id }));
    expect((await readdir(root)).map((name) => name.toLowerCase()).sort()).toEqual(
      [workshopId, '=acme', 'acme', 'con='].sort(),
    );
    expect((await vault.heads()).map((head) => head.workshopId).sort()).toEqual([workshopId, ...ids].sort());
  });
});

describe('trash', () => {
  test('goes in with its date, comes out again, and survives a restart in both states', async () => {
    const { vault, open } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    expect(await vault.trash(workshopId)).toEqual({ status: 'saved', seq: 1 });
    expect(await open().heads()).toEqual([{ workshopId, seq: 1, trashedAt: '2026-11-22T12:00:00.000Z' }]);
    expect(await vault.untrash(workshopId)).toEqual({ status: 'saved', seq: 1 });
    expect(await open().heads()).toEqual([{ workshopId, seq: 1, trashedAt: null }]);
  });

  test('erasing leaves no file, and the workshop may come back as a new one', async () => {
    const { vault, root } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    expect(await vault.erase(workshopId)).toMatchObject({ status: 'saved' });
    expect(await readdir(root)).toEqual([]);
    expect(await vault.load(workshopId)).toEqual({ status: 'missing' });
    expect(await vault.snapshot(workshopId, 0, json(start))).toEqual({ status: 'saved', seq: 0 });
    expect(await vault.append(workshopId, changes(1, 1))).toEqual({ status: 'saved', seq: 1 });
  });

  test('an erasure that a crash cut short is finished at the next start', async () => {
    const { root, folder, open } = await vaultWithWorkshop();
    await mkdir(path.join(root, '.erasing'));
    await rename(folder, path.join(root, '.erasing', 'half'));
    expect(await open().heads()).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });
});

describe('damage', () => {
  test.each([1, 5, 40])(
    'a last line short of %i bytes is left out, named, and makes room for the next',
    async (bytes) => {
      const { vault, open, journal } = await vaultWithWorkshop();
      await vault.append(workshopId, changes(1, 3));
      await truncate(journal, (await stat(journal)).size - bytes);
      const again = open();
      expect(await again.heads()).toMatchObject([{ seq: 2 }]);
      expect(await again.append(workshopId, [changeNo(3, 'once more')])).toEqual({ status: 'saved', seq: 3 });
      expect(await open().load(workshopId)).toMatchObject({
        changes: [...changes(1, 2), changeNo(3, 'once more')],
        damage: [],
      });
    },
  );

  test.each(['{"v":1,"seq":3,"at"', '\0'.repeat(300), 'x\n'])(
    'a torn last line is named when it is read: %j',
    async (scrap) => {
      const { vault, open, journal } = await vaultWithWorkshop();
      await vault.append(workshopId, changes(1, 2));
      await appendFile(journal, scrap);
      const again = open();
      expect(await loaded(again)).toEqual({ snapshot: start, seqs: [1, 2], damage: ['torn-tail'] });
      await again.append(workshopId, changes(3, 3));
      expect(await loaded(again)).toEqual({ snapshot: start, seqs: [1, 2, 3], damage: [] });
    },
  );

  test('a damaged line in the middle ends the reading there; what lay behind is kept beside and never read again', async () => {
    const { vault, open, folder, journal } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 5));
    const third = (await readFile(journal, 'utf8')).indexOf('edit 3');
    await flipByte(journal, third);
    expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1, 2], damage: ['damaged-line'] });
    const again = open();
    expect(await again.append(workshopId, [changeNo(3, 'new')])).toEqual({ status: 'saved', seq: 3 });
    expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1, 2, 3], damage: [] });
    const aside = (await readdir(folder)).find((name) => name.includes('.damaged-'));
    expect(await readFile(path.join(folder, String(aside)), 'utf8')).toContain('edit 5');
  });

  test('later pieces of the journal cannot be reached over damage in an earlier one', async () => {
    const { vault, open, folder, journal } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 3));
    await vault.snapshot(workshopId, 3, json({ seq: 3 }));
    await vault.append(workshopId, changes(4, 5));
    await flipByte(path.join(folder, 'snapshot-0000000003.json'), 2);
    await truncate(journal, (await stat(journal)).size - 3);
    expect(await loaded(open())).toEqual({
      snapshot: start,
      seqs: [1, 2],
      damage: ['snapshot-skipped', 'damaged-line'],
    });
    const again = open();
    expect(await again.append(workshopId, [changeNo(3, 'new'), changeNo(4, 'new')])).toEqual({
      status: 'saved',
      seq: 4,
    });
    expect(await loaded(open())).toMatchObject({ seqs: [1, 2, 3, 4], damage: ['snapshot-skipped'] });
  });

  test('a damaged line that lies before the newest snapshot costs nothing', async () => {
    const { vault, open, journal } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 4));
    await vault.snapshot(workshopId, 3, json({ seq: 3 }));
    await flipByte(journal, 20);
    expect(await loaded(open())).toEqual({ snapshot: { seq: 3 }, seqs: [4], damage: [] });
  });

  test.each([
    ['altered', (file: string) => flipByte(file, 3)],
    ['cut short', (file: string) => truncate(file, 5)],
    ['emptied', (file: string) => truncate(file, 0)],
    ['without its checksum', (file: string) => rm(`${file}.sha256`)],
    ['a folder', async (file: string) => rm(file).then(() => mkdir(file))],
  ])('a newest snapshot that is %s is passed over for the older one and the journal', async (_, spoil) => {
    const { vault, open, folder } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 2));
    await vault.snapshot(workshopId, 2, json({ seq: 2 }));
    await vault.append(workshopId, changes(3, 3));
    await spoil(path.join(folder, 'snapshot-0000000002.json'));
    expect(await open().heads()).toMatchObject([{ seq: 3 }]);
    expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1, 2, 3], damage: ['snapshot-skipped'] });
    expect(await open().append(workshopId, changes(4, 4))).toEqual({ status: 'saved', seq: 4 });
  });

  test('a workshop without any whole snapshot is unreadable until one is written', async () => {
    const { vault, open, folder } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 2));
    await flipByte(path.join(folder, 'snapshot-0000000000.json'), 2);
    const again = open();
    expect(await again.heads()).toMatchObject([{ seq: 0 }]);
    expect(await again.load(workshopId)).toEqual({ status: 'unreadable' });
    expect(await again.append(workshopId, changes(3, 3))).toEqual({ status: 'failed', reason: 'unknown' });
    expect(await again.snapshot(workshopId, 2, json({ seq: 2 }))).toEqual({ status: 'saved', seq: 2 });
    expect(await again.append(workshopId, changes(3, 3))).toEqual({ status: 'saved', seq: 3 });
  });

  test('a workshop that is a file is unreadable, and the others are not touched', async () => {
    const { root, open } = await vaultWithWorkshop();
    const other = WorkshopId.parse('other');
    await writeFile(path.join(root, other), 'not a folder');
    expect(await open().heads()).toEqual(
      expect.arrayContaining([
        { workshopId, seq: 0, trashedAt: null },
        { workshopId: other, seq: 0, trashedAt: null },
      ]),
    );
    expect(await open().load(other)).toMatchObject({ status: expect.stringMatching(/missing|unreadable/) as string });
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EIO', 'unknown'],
  ] as const)(
    '%s in the middle of a line is reported as %s, and the next append works and leaves no half line',
    async (code, reason) => {
      const { vault, open, faulty } = await vaultWithWorkshop();
      await vault.append(workshopId, changes(1, 1));
      faulty.failWrites(code, 30);
      expect(await vault.append(workshopId, changes(2, 3))).toEqual({ status: 'failed', reason });
      expect(await vault.append(workshopId, changes(2, 3))).toEqual({ status: 'failed', reason });
      faulty.repair();
      expect(await vault.append(workshopId, changes(2, 3))).toEqual({ status: 'saved', seq: 3 });
      expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1, 2, 3], damage: [] });
    },
  );

  test('lines that were written but not flushed are not taken for acknowledged ones', async () => {
    const { vault, open, faulty } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    faulty.failFlushes('EIO');
    expect(await vault.append(workshopId, [changeNo(2, 'lost')])).toEqual({ status: 'failed', reason: 'unknown' });
    faulty.repair();
    expect(await vault.append(workshopId, [changeNo(2, 'kept')])).toEqual({ status: 'saved', seq: 2 });
    expect(await open().load(workshopId)).toMatchObject({ changes: [changeNo(1), changeNo(2, 'kept')] });
  });

  test('nothing of a write that failed is left behind a shorter one', async () => {
    const { vault, open, faulty } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    faulty.failFlushes('ENOSPC');
    await vault.append(workshopId, [changeNo(2, 'lost'), changeNo(3, 'lost')]);
    faulty.repair();
    expect(await vault.append(workshopId, [changeNo(2, 'kept')])).toEqual({ status: 'saved', seq: 2 });
    expect(await open().load(workshopId)).toMatchObject({ changes: [changeNo(1), changeNo(2, 'kept')], damage: [] });
  });

  test('a journal that another program has put back as a copy is noticed, and written to from then on', async () => {
    const { vault, open, journal } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 1));
    await copyFile(journal, `${journal}.copy`);
    await rename(`${journal}.copy`, journal);
    expect(await vault.append(workshopId, changes(2, 2))).toMatchObject({ status: 'failed' });
    expect(await vault.append(workshopId, changes(2, 2))).toEqual({ status: 'saved', seq: 2 });
    expect(await loaded(open())).toMatchObject({ seqs: [1, 2], damage: [] });
  });

  test('all who wait for a flush that fails are told', async () => {
    const { vault, faulty } = await vaultWithWorkshop();
    faulty.failFlushes('ENOSPC');
    const outcomes = await Promise.all(changes(1, 5).map((change) => vault.append(workshopId, [change])));
    expect(new Set(outcomes.map((outcome) => outcome.status))).toEqual(new Set(['failed']));
  });

  test('a snapshot that cannot take its name leaves no draft behind and the old one in force', async () => {
    const { vault, open, folder, faulty } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 2));
    faulty.failRenames('ENOSPC');
    expect(await vault.snapshot(workshopId, 2, json({ seq: 2 }))).toEqual({ status: 'failed', reason: 'disk-full' });
    faulty.repair();
    expect(await loaded(open())).toEqual({ snapshot: start, seqs: [1, 2], damage: [] });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await vault.append(workshopId, changes(3, 3))).toEqual({ status: 'saved', seq: 3 });
  });

  test('a draft that a crash left behind is swept away at the next start', async () => {
    const { open, folder } = await vaultWithWorkshop();
    const draft = path.join(folder, '.snapshot-0000000009.json.abcd1234.tmp');
    await writeFile(draft, '{"half');
    expect(await open().heads()).toMatchObject([{ seq: 0 }]);
    expect(existsSync(draft)).toBe(false);
  });

  test('a folder removed while the app runs is noticed, and a snapshot brings the workshop back', async () => {
    const { vault, open, folder } = await vaultWithWorkshop();
    await vault.append(workshopId, changes(1, 2));
    await rm(folder, { recursive: true });
    expect(await vault.append(workshopId, changes(3, 3))).toEqual({ status: 'failed', reason: 'folder-missing' });
    expect(await vault.snapshot(workshopId, 3, json({ seq: 3 }))).toEqual({ status: 'saved', seq: 3 });
    expect(await vault.append(workshopId, changes(4, 4))).toEqual({ status: 'saved', seq: 4 });
    expect(await loaded(open())).toEqual({ snapshot: { seq: 3 }, seqs: [4], damage: [] });
  });
});

describe('many at once', () => {
  test('appends, snapshots and readings asked together end in one whole history', async () => {
    const { vault, open } = await vaultWithWorkshop();
    await Promise.all(
      changes(1, 200).flatMap((change) => [
        vault.append(workshopId, [change]),
        ...(change.seq % 20 === 0
          ? [vault.snapshot(workshopId, change.seq, json({ seq: change.seq })), vault.load(workshopId)]
          : []),
      ]),
    );
    expect(await open().heads()).toMatchObject([{ seq: 200 }]);
    const load = await loaded(open());
    expect(load).toEqual({ snapshot: { seq: 200 }, seqs: [], damage: [] });
  });

  test('the whole journal reaches back to the first snapshot, whatever was pruned', async () => {
    const { vault, open, folder } = await vaultWithWorkshop();
    for (let seq = 1; seq <= 45; seq += 1) {
      await vault.append(workshopId, changes(seq, seq));
      await vault.snapshot(workshopId, seq, json({ seq }));
    }
    const snapshots = (await readdir(folder)).filter((name) => /^snapshot.*\.json$/.test(name)).sort();
    expect(snapshots).toHaveLength(31);
    expect(snapshots[0]).toBe('snapshot-0000000000.json');
    for (const name of snapshots.slice(1)) await rm(path.join(folder, name));
    expect((await loaded(open())) as { seqs: number[] }).toMatchObject({ seqs: changes(1, 45).map(({ seq }) => seq) });
  });
});
