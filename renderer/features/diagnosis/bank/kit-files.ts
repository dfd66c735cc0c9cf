import { describeKitError } from '../../../../shared/content/kit-error';
import { type Kit, kitOf, parseKit, serializeKit } from '../../../../shared/content/kit';
import { shortFileName } from '../../../../shared/import/short-file-name';
import { kitFileName } from '../../../../shared/report/file-name';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';
import type { Desktop } from '../../../desktop/desktop';
import { t } from '../../../i18n/i18n';
import { sayOutcome } from '../../../state/say-outcome';
import { toast } from '../../../ui/toast';

/** Asks for a kit file and reads it; says why not when it is refused. Null when there is nothing to load. */
export async function openKit(desktop: Desktop): Promise<Kit | null> {
  const outcome = await desktop.openKitFile();
  if (outcome.status === 'opened') return readKit(outcome.text, outcome.name);
  if (outcome.status === 'refused') refuseFile(outcome.name, t(`bank.kit.openRefused.${outcome.reason}`));
  return null;
}

/** Saves the questions as a kit, without those that are left out, and says where it is. Answers whether it was saved. */
export async function saveKit(
  desktop: Desktop,
  questions: Diagnosis['questions'],
  name: string,
  leftOut: ReadonlySet<string>,
): Promise<boolean> {
  const text = serializeKit(kitOf(questions, name, leftOut));
  const read = parseKit(text);
  if (!read.ok) {
    refuse(t('bank.kit.unsaved', { reason: describeKitError(read.error) }));
    return false;
  }
  const suggestedName = kitFileName(name);
  const outcome = await sayOutcome(() => desktop.saveText({ kind: 'kit', suggestedName, text }), {
    name: suggestedName,
    saved: (saved) => t('bank.kit.saved', { name: saved }),
    tryAgain: () => void saveKit(desktop, questions, name, leftOut),
  });
  return outcome.status === 'saved';
}

function readKit(text: string, name: string): Kit | null {
  const read = parseKit(text);
  if (read.ok) return read.value;
  refuseFile(name, describeKitError(read.error));
  return null;
}

function refuseFile(name: string, reason: string): void {
  refuse(t('bank.kit.refused', { name: shortFileName(name), reason }));
}

function refuse(message: string): void {
  toast({ message, tone: 'danger', timeout: null });
}
