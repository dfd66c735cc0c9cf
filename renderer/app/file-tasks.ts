import type { WorkshopId } from '../../shared/ids';
import { invariant } from '../../shared/invariant';
import { handOverFileName } from '../../shared/report/file-name';
import type { StageScript } from '../../shared/report/documents/hand-over/hand-over';
import { parse } from '../../shared/workshop/parse';
import type { Workshop } from '../../shared/workshop/schema';
import { type Stage, STAGES } from '../../shared/workshop/stage';
import { exportJson } from '../features/export/export-json';
import { exportSlaPdf } from '../features/export/export-pdf';
import { t } from '../i18n/i18n';
import { systemClock } from '../state/clock';
import { documents } from '../state/documents';
import { newId } from '../state/new-id';
import { saveReport } from '../state/save-report';
import type { WorkshopSession } from '../state/workshop-session';
import type { SaveFailure } from '../storage/save-state';
import { commitTyping } from '../ui/pending-commit';
import { toast } from '../ui/toast';
import type { AppModel } from './app-model';

/** Opens the sample workshop: the one in the library if it is there, else a fresh one. */
export async function openSample(app: AppModel): Promise<void> {
  const present = app.store.getState().heads.find((head) => head.sample && head.trashedAt === null);
  if (present) return app.openWorkshop(present.id);
  const { default: text } = await import('../../resources/samples/harbour-and-pine.parley.json?raw');
  const read = parse(text);
  const sample = invariant(read.ok ? read.value : null, 'the sample ships with the app and is tested');
  await addAndOpen(app, { ...sample, id: newId<WorkshopId>() });
}

/** Takes a new workshop into the library and opens it at its first stage. */
export async function addAndOpen(app: AppModel, workshop: Workshop): Promise<void> {
  const failure = await app.library.add(workshop, true);
  if (failure) sayFailure(failure);
  else await app.openWorkshop(workshop.id);
}

/** Says that a workshop was left while its newest edits are not safe. */
export function sayLeftBehind(session: WorkshopSession): void {
  const { save, history } = session.store.getState();
  if (save.kind !== 'not-saved') return;
  const { title, client } = history.workshop.setup;
  const reason = t(`save.reason.${save.reason}`);
  toast({ message: t('save.leftBehind', { title: client || title, reason }), tone: 'danger', timeout: null });
}

/** Says that something was not saved, why, and what to do. */
export function sayFailure(failure: SaveFailure): void {
  toast({ message: t('save.notSaved', { reason: t(`save.reason.${failure}`) }), tone: 'danger', timeout: null });
}

/** Exports the open workshop's agreement as PDF. */
export async function exportOpenAsPdf(app: AppModel): Promise<void> {
  const workshop = openDocument(app);
  if (workshop) await exportSlaPdf(app.desktop, workshop, systemClock.today());
}

/** Exports the open workshop as a file that imports back. */
export async function exportOpenAsJson(app: AppModel): Promise<void> {
  const workshop = openDocument(app);
  if (workshop) await exportJson(app.desktop, workshop);
}

/** Saves what another facilitator needs to go on with the open workshop. */
export async function saveHandOver(app: AppModel, withNotes: boolean): Promise<void> {
  const workshop = openDocument(app);
  if (!workshop) return;
  const [now, today] = [systemClock.now(), systemClock.today()];
  const script = stageScript(workshop.diagnosis.revealedAt !== null);
  const sheet = { kind: 'hand-over', now, today, script, withNotes } as const;
  await saveReport(
    app.desktop,
    (signal) => documents.make('printable', workshop, sheet, signal),
    handOverFileName(workshop.setup.client),
  );
}

function stageScript(isRevealed: boolean): StageScript {
  const scriptOf = (stage: Stage) => ({
    name: t(`stages.${stage}.name`),
    say: t(stage === 'diagnose' && isRevealed ? 'stages.diagnose.say.revealed' : `stages.${stage}.say`),
    done: t(`stages.${stage}.done`),
  });
  return Object.fromEntries(STAGES.map((stage) => [stage, scriptOf(stage)])) as StageScript;
}

function openDocument(app: AppModel): Workshop | null {
  commitTyping();
  return app.store.getState().session?.store.getState().history.workshop ?? null;
}
