import { z } from 'zod';
import { Change } from '../history/change';
import { WorkshopId } from '../ids';
import { PdfProblem } from '../report/formats/pdf-problem';
import { RoomStatus } from '../room/room-display';
import { RoomPicture } from '../room/scene';
import { Timestamp } from '../time';
import type { Channel, EventName } from './channels';

/** Why the disk refused a write, as far as a person can do something about it. */
export const DiskReason = z.enum(['disk-full', 'read-only', 'no-permission', 'folder-missing', 'unknown']);
export type DiskReason = z.infer<typeof DiskReason>;

/** Why the working store was set aside before this start. */
export const RecoveryReason = z.enum([
  'unclean-exit',
  'store-distrusted',
  'store-damaged',
  'engine-changed',
  /** Somebody erased workshops for good, and the store that had held them went with them. */
  'erased',
  /** Erasing was interrupted, and the start could not go on with it. */
  'erase-failed',
]);
export type RecoveryReason = z.infer<typeof RecoveryReason>;

/** A workshop in the vault: how far its log reaches, and since when it lies in the trash. */
export const VaultHead = z.strictObject({
  workshopId: WorkshopId,
  seq: z.int().min(0),
  trashedAt: Timestamp.nullable(),
});
export type VaultHead = z.infer<typeof VaultHead>;

/** What the vault holds of one workshop. `snapshot` and `changes` are JSON that the domain reads. */
export const VaultLoad = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('loaded'),
    snapshot: z.unknown(),
    changes: z.array(z.unknown()),
    /** What had to be passed over on the way: a damaged snapshot, a torn last line; empty when nothing. */
    damage: z.array(z.enum(['snapshot-skipped', 'torn-tail', 'damaged-line'])),
  }),
  z.strictObject({ status: z.literal('missing') }),
  z.strictObject({ status: z.literal('unreadable') }),
]);
export type VaultLoad = z.infer<typeof VaultLoad>;

/** The vault's answer to a write: on the disk and flushed, or not and why. */
export const VaultWrite = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), seq: z.int().min(0) }),
  z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
]);
export type VaultWrite = z.infer<typeof VaultWrite>;

/** What became of erasing for good: nothing is left, or the rest goes at the next start, or nothing was touched and why. */
export const VaultWipe = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('wiped') }),
  z.strictObject({ status: z.literal('at-next-start') }),
  z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
]);
export type VaultWipe = z.infer<typeof VaultWipe>;

/** What became of an export: where it was saved (file name only), or that the dialog was closed, or why it failed. */
export const SaveOutcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('saved'),
    name: z.string(),
    /** The file that was chosen and left alone, because something else had changed it since it was last seen. */
    beside: z.string().optional(),
    /** A word for the file, by which `file:show` knows it. */
    place: z.string().max(100).optional(),
  }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
  /** A document did not come out right when it was read back; nothing was written. */
  z.strictObject({ status: z.literal('wrong'), problem: PdfProblem }),
]);
export type SaveOutcome = z.infer<typeof SaveOutcome>;

/** What became of a PDF that is not to be saved yet. */
export const MakeOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('made'), pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
  z.strictObject({ status: z.literal('wrong'), problem: PdfProblem }),
]);
export type MakeOutcome = z.infer<typeof MakeOutcome>;

/** Where the saving of a PDF is. */
export const PdfProgress = z.enum(['setting', 'printing', 'checking', 'saving']);
export type PdfProgress = z.infer<typeof PdfProgress>;

/** What came of opening a file. */
export const OpenOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('opened'), name: z.string(), text: z.string() }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({
    status: z.literal('refused'),
    name: z.string(),
    reason: z.enum(['too-big', 'not-a-file', 'unreadable', 'not-text']),
  }),
]);
export type OpenOutcome = z.infer<typeof OpenOutcome>;

/** One entry of the native menu, made from the action registry. */
export const MenuItem = z.strictObject({
  id: z.string(),
  label: z.string(),
  section: z.enum(['file', 'edit', 'view', 'go', 'run', 'room', 'help']),
  /** In Electron's words, "CmdOrCtrl+Z"; null when the action has none. */
  accelerator: z.string().nullable(),
  enabled: z.boolean(),
});
export type MenuItem = z.infer<typeof MenuItem>;

/** What the text of a file is, for the dialogs that open and save it. */
export const TextFileKind = z.enum(['workshop', 'kit']);
export type TextFileKind = z.infer<typeof TextFileKind>;

/** What the text of a file is that is only ever saved, or saved and opened. */
export const SavedTextKind = z.enum([...TextFileKind.options, 'csv', 'ics']);
export type SavedTextKind = z.infer<typeof SavedTextKind>;

/** What a picture is: a drawing as text, or its pixels. */
export const PictureKind = z.enum(['svg', 'png']);
export type PictureKind = z.infer<typeof PictureKind>;

const nothing = z.strictObject({});
const oneWorkshop = z.strictObject({ workshopId: WorkshopId });
const PdfJob = z.string().min(1).max(64);

/** The whole boundary between page and main process: what is asked, what is answered. */
export const contract = {
  /** Asked once at start: what the vault holds, and whether the working store was set aside. */
  'vault:start': {
    request: nothing,
    response: z.strictObject({
      recovery: z.strictObject({ reason: RecoveryReason }).nullable(),
      heads: z.array(VaultHead),
    }),
  },
  'vault:load': { request: oneWorkshop, response: VaultLoad },
  /** Answers after the lines were flushed to the disk. Changes that the vault has already are passed over; a gap is refused as `unknown`. */
  'vault:append': {
    request: z.strictObject({ workshopId: WorkshopId, changes: z.array(Change).min(1).max(10_000) }),
    response: VaultWrite,
  },
  /**
   * Writes a whole history at `seq`, verified by reading it back. Also how a workshop first comes into the vault. `json` is its JSON in
   * UTF-8: taking it over as values would hold both sides up for as long as they are many.
   */
  'vault:snapshot': {
    request: z.strictObject({ workshopId: WorkshopId, seq: z.int().min(0), json: z.instanceof(Uint8Array) }),
    response: VaultWrite,
  },
  'vault:trash': { request: oneWorkshop, response: VaultWrite },
  'vault:untrash': { request: oneWorkshop, response: VaultWrite },
  /**
   * Removes workshops for good, with every trace of them in the data folder: also the working store, which the page builds anew
   * from the vault when it is loaded again. The vault must hold everything else before.
   */
  'vault:wipe': {
    request: z.strictObject({ workshopIds: z.array(WorkshopId).min(1).max(10_000) }),
    response: VaultWipe,
  },
  /** The working store cannot be trusted: set it aside at the next start. */
  'vault:distrust': { request: nothing, response: nothing },
  /** Where the person was, as the page wrote it; null at the first start. */
  'view:recall': { request: nothing, response: z.strictObject({ view: z.string().nullable() }) },
  'view:remember': { request: z.strictObject({ view: z.string().max(10_000) }), response: nothing },
  'file:open': { request: z.strictObject({ kind: TextFileKind }), response: OpenOutcome },
  /** Takes the file that the system handed to the app, by a double click say; `cancelled` when there is none. */
  'file:take': { request: nothing, response: OpenOutcome },
  'file:save': {
    request: z.strictObject({ kind: SavedTextKind, suggestedName: z.string().max(400), text: z.string() }),
    response: SaveOutcome,
  },
  /** Reads a file again that `file:changed` told about. */
  'file:look': { request: z.strictObject({ file: z.string().max(100) }), response: OpenOutcome },
  /** Shows a file that was saved in this run among its neighbours; `place` is the word from its outcome, never a path. */
  'file:show': {
    request: z.strictObject({ place: z.string().max(100) }),
    response: z.strictObject({ isShown: z.boolean() }),
  },
  /** Asks where a backup goes and begins it there as a draft; one that was begun before is dropped. */
  'backup:begin': {
    request: z.strictObject({ suggestedName: z.string().max(400) }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('begun') }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
    ]),
  },
  'backup:write': {
    request: z.strictObject({ text: z.string() }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('written') }),
      z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
    ]),
  },
  /** Reads the draft back and gives it its name. */
  'backup:end': {
    request: nothing,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), name: z.string() }),
      z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
    ]),
  },
  'backup:drop': { request: nothing, response: nothing },
  /** Asks which backup to read and keeps it open. */
  'backup:open': {
    request: nothing,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('opened'), name: z.string(), bytes: z.int().min(0) }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({
        status: z.literal('refused'),
        name: z.string(),
        reason: z.enum(['too-big', 'not-a-file', 'unreadable']),
      }),
    ]),
  },
  /** The next bytes of the open backup; none at its end, null when it cannot be read on. */
  'backup:read': {
    request: z.strictObject({ from: z.int().min(0) }),
    response: z.strictObject({ bytes: z.instanceof(Uint8Array).nullable() }),
  },
  'backup:close': { request: nothing, response: nothing },
  /** Prints a finished, script-free HTML document to PDF, reads it back and saves it. `job` is the page's own name for it. */
  'pdf:save': {
    request: z.strictObject({ job: PdfJob, suggestedName: z.string().max(400), html: z.string() }),
    response: SaveOutcome,
  },
  /** The same without saving it: the page gets the PDF. */
  'pdf:make': { request: z.strictObject({ job: PdfJob, html: z.string() }), response: MakeOutcome },
  /** Calls a job off: it is answered with `cancelled`, and writes nothing. */
  'pdf:cancel': { request: z.strictObject({ job: PdfJob }), response: nothing },
  /** Saves a picture: the text of a drawing, or pixels in base64. */
  'picture:save': {
    request: z.strictObject({ kind: PictureKind, suggestedName: z.string().max(400), data: z.string() }),
    response: SaveOutcome,
  },
  /** Asks for a place and makes a folder of its own there, which never takes the place of one that is there. */
  'folder:choose': {
    request: z.strictObject({ suggestedName: z.string().max(400) }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('chosen'), folder: z.string(), name: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('failed'), reason: DiskReason }),
    ]),
  },
  /** Writes one file into a folder that was made by `folder:choose` in this run. */
  'folder:save': {
    request: z.strictObject({
      folder: z.string().max(100),
      name: z.string().max(400),
      data: z.union([z.string(), z.instanceof(Uint8Array)]),
    }),
    response: SaveOutcome,
  },
  /** Opens a folder that was made by `folder:choose` in this run and that something was saved into; `folder` is its word, never a path. */
  'folder:open': {
    request: z.strictObject({ folder: z.string().max(100) }),
    response: z.strictObject({ isShown: z.boolean() }),
  },
  'menu:set': { request: z.strictObject({ items: z.array(MenuItem).max(200) }), response: nothing },
  /** Where the audience window stands; later `room:status` says when that changes. */
  'room:now': { request: nothing, response: RoomStatus },
  'room:open': { request: nothing, response: nothing },
  'room:close': { request: nothing, response: nothing },
  'room:swap': { request: nothing, response: nothing },
  'room:show': { request: z.strictObject({ picture: RoomPicture }), response: nothing },
  'app:about': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      dataFolder: z.string(),
    }),
  },
  /** The page's answer to `app:flush`: everything typed is committed, and whether all of it was acknowledged. */
  'app:flushed': { request: z.strictObject({ safe: z.boolean() }), response: nothing },
} as const satisfies Record<Channel, { readonly request: z.ZodType; readonly response: z.ZodType }>;

/** What each event carries. */
export const eventContract = {
  'menu:run': z.strictObject({ id: z.string() }),
  /** A file waits to be taken. */
  'file:given': nothing,
  /** A workshop file that was opened or saved in this run was changed by something else; `file` is a word for it, not its path. */
  'file:changed': z.strictObject({ file: z.string().max(100), name: z.string() }),
  'app:flush': nothing,
  /** How far the saving of a PDF has come. */
  'pdf:progress': z.strictObject({ job: PdfJob, step: PdfProgress }),
  'room:status': RoomStatus,
} as const satisfies Record<EventName, z.ZodType>;

export type Request<C extends Channel> = z.infer<(typeof contract)[C]['request']>;
export type Response<C extends Channel> = z.infer<(typeof contract)[C]['response']>;
export type EventPayload<E extends EventName> = z.infer<(typeof eventContract)[E]>;
