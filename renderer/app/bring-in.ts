import { mergeFile } from '../../shared/commands/merge';
import type { WorkshopId } from '../../shared/ids';
import { shortFileName } from '../../shared/import/short-file-name';
import type { OpenOutcome } from '../../shared/ipc/contract';
import { compareImport, saysTheSameAs } from '../../shared/workshop/compare-import';
import { damageDetails, describeParseError, refusalCode } from '../../shared/workshop/describe-parse-error';
import type { MergeSide } from '../../shared/workshop/merge';
import type { Workshop } from '../../shared/workshop/schema';
import type { ImportAnswer, Present } from '../features/library/import/incoming';
import { t } from '../i18n/i18n';
import { copyOf } from '../state/import-workshop';
import { inTurnPerKey } from '../state/in-turn';
import { newId } from '../state/new-id';
import { type ReadImport, readImport, type Reading } from '../state/read-import';
import type { WorkshopSession } from '../state/workshop-session';
import { toast, type ToastRequest } from '../ui/toast';
import type { AppModel } from './app-model';
import { addAndOpen, sayFailure } from './file-tasks';
import { startRestore } from './keep-tasks';
import { takeKit } from './kit-tasks';

/** Asks for a workshop file and brings it in. */
export async function importFile(app: AppModel): Promise<void> {
  await takeFile(app, await app.desktop.openWorkshopFile());
}

/**
 * Brings in a file that was opened, dropped, or handed to the app by the system, once the person has seen what it holds and said how. Several
 * come one after the other; one that cannot be read changes nothing, and a sentence says why.
 */
export function takeFile(app: AppModel, outcome: OpenOutcome, read: ReadImport = readImport): Promise<void> {
  return inTurn(app, async () => {
    if (outcome.status === 'cancelled') return;
    const { name } = outcome;
    if (outcome.status === 'refused')
      return refuseFile(name, t(`library.openRefused.${outcome.reason}`), outcome.reason);
    const reading = await readWithNotice(outcome.text, name, read);
    if (reading.kind === 'read') await decide(app, reading, name);
    else if (isKit(reading)) await takeKit(app, outcome.text, name);
    else sayUnread(app, reading, name);
  });
}

const inTurn = inTurnPerKey<AppModel>();

type ReadFile = Extract<Reading, { kind: 'read' }>;

/** Says that it is reading, and lets the person end it, when it takes longer than a moment. */
async function readWithNotice(text: string, name: string, read: ReadImport): Promise<Reading> {
  const abort = new AbortController();
  let hide = (): void => {};
  const notice = setTimeout(() => {
    const action = { label: t('library.bringIn.readingCancel'), onPress: () => abort.abort() };
    hide = toast({ message: t('library.bringIn.reading', { name: shortFileName(name) }), action, timeout: null });
  }, A_MOMENT_MS);
  const reading = await read(text, abort.signal);
  clearTimeout(notice);
  hide();
  return reading;
}

const isKit = (reading: Reading): boolean =>
  reading.kind === 'refused' && reading.error.kind === 'not-ours' && reading.error.file === 'kit';

function sayUnread(app: AppModel, reading: Exclude<Reading, ReadFile>, name: string): void {
  switch (reading.kind) {
    case 'refused': {
      const reason = describeParseError(reading.error);
      const code = refusalCode(reading.error);
      const restore = { label: t('keep.restore'), onPress: () => void startRestore(app) };
      const action = code === 'is-a-backup' ? restore : undefined;
      return refuseFile(name, reason, code, { action, place: damageDetails(reading.error) });
    }
    case 'too-slow':
      return refuseFile(name, t('library.bringIn.tooSlow'), reading.kind);
    case 'failed':
      return refuseFile(name, t('library.bringIn.failed'), reading.kind);
    case 'cancelled':
      return void toast({ message: t('library.bringIn.cancelled', { name: shortFileName(name) }) });
  }
}

async function decide(app: AppModel, { workshop, summary }: ReadFile, fileName: string): Promise<void> {
  const here = await presentOf(app, workshop);
  if (here === 'same') return openAgain(app, workshop);
  const answer = await app.ask({ fileName, summary, present: here });
  if (answer.kind === 'add') await addAndOpen(app, workshop);
  else if (answer.kind === 'copy') await addCopy(app, workshop);
  else if (answer.kind === 'merge') await mergeInto(app, workshop, answer, fileName);
}

async function presentOf(app: AppModel, workshop: Workshop): Promise<Present | 'same'> {
  if (!(await app.library.ids()).has(workshop.id)) return { kind: 'absent' };
  const here = await app.library.read(workshop.id);
  if (!here) return { kind: 'unreadable' };
  if (saysTheSameAs(here, workshop)) return 'same';
  const head = app.store.getState().heads.find(({ id }) => id === workshop.id);
  return {
    kind: 'present',
    isTrashed: isTrashed(app, workshop.id),
    changedAt: head?.changedAt ?? null,
    comparison: compareImport(here, workshop),
  };
}

async function openAgain(app: AppModel, { id, setup }: Workshop): Promise<void> {
  if (!(await bringBack(app, id))) return;
  await app.openWorkshop(id);
  toast({ message: t('library.bringIn.already', { title: setup.title || t('app.untitled') }) });
}

async function addCopy(app: AppModel, workshop: Workshop): Promise<void> {
  await addAndOpen(
    app,
    copyOf(workshop, newId<WorkshopId>(), (title) => t('library.copyTitle', { title })),
  );
}

/** The state before is safe in the vault before anything is merged, and one undo leads back to it. */
async function mergeInto(
  app: AppModel,
  theirs: Workshop,
  { side, except }: Extract<ImportAnswer, { kind: 'merge' }>,
  fileName: string,
): Promise<void> {
  if (!(await bringBack(app, theirs.id))) return;
  await app.openWorkshop(theirs.id);
  const { session } = app.store.getState();
  if (session?.id !== theirs.id || !(await keepAsItIs(app, session))) return;
  const other = side === 'mine' ? 'theirs' : 'mine';
  const take = (key: string): MergeSide => (except.has(key) ? other : side);
  const { merge } = compareImport(session.store.getState().history.workshop, theirs);
  const done = session.dispatch(mergeFile(theirs, take));
  if (!done && !isSettled(session, theirs))
    return refuse(t('library.bringIn.notMerged', { name: shortFileName(fileName) }), 'merge-too-big');
  const { title } = session.store.getState().history.workshop.setup;
  const changed = {
    n: merge?.added ?? 0,
    m: merge?.clashes.filter(({ key }) => take(key) === 'theirs').length ?? 0,
  };
  toast({
    message: t(done ? 'library.bringIn.merged' : 'library.bringIn.nothingTaken', {
      title: title || t('app.untitled'),
      ...changed,
    }),
    ...(done ? { action: { label: t('library.bringIn.undo'), onPress: () => session.undo() } } : {}),
  });
}

/** Nothing to merge is no refusal: the file adds nothing, and everywhere else what is here was chosen. */
function isSettled(session: WorkshopSession, theirs: Workshop): boolean {
  const { merge } = compareImport(session.store.getState().history.workshop, theirs);
  return merge !== null && merge.added === 0;
}

async function keepAsItIs(app: AppModel, session: WorkshopSession): Promise<boolean> {
  await session.flush();
  const kept = await app.desktop.vault?.snapshot(session.id, session.store.getState().history);
  if (kept?.status !== 'failed') return true;
  sayFailure(kept.reason);
  return false;
}

async function bringBack(app: AppModel, id: WorkshopId): Promise<boolean> {
  const failure = isTrashed(app, id) ? await app.library.setTrashed(id, false) : null;
  if (failure) sayFailure(failure);
  return failure === null;
}

function isTrashed(app: AppModel, id: WorkshopId): boolean {
  return app.store.getState().heads.some((head) => head.id === id && head.trashedAt !== null);
}

/** Names the file and says why nothing of it came in. */
function refuseFile(name: string, reason: string, code: string, more?: RefusalDetails): void {
  refuse(t('library.importRefused', { name: shortFileName(name), reason }), code, more);
}

/** A sentence for the person, and the name of the refusal for whoever they ask about it. */
function refuse(message: string, code: string, { action, place = '' }: RefusalDetails = {}): void {
  const details = t(place === '' ? 'library.refusalCode' : 'library.refusalPlace', { code, place });
  toast({ message, details, tone: 'danger', timeout: null, action });
}

interface RefusalDetails {
  readonly action?: ToastRequest['action'];
  readonly place?: string;
}

const A_MOMENT_MS = 1000;
