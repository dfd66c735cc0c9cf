import { changeLabels } from '../../shared/commands/labels';
import { t } from '../i18n/i18n';

/** The name of an undo step in words; steps of a newer version, which has names of its own, are "last change". */
export function changeName(label: string): string {
  return (changeLabels as Readonly<Record<string, string>>)[label] ?? t('app.unknownChange');
}
