import type { DocumentChoice } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';

/** "the draft" or "version 2", in the middle of a sentence. */
export function documentName({ agreement }: Workshop, document: DocumentChoice): string {
  const version = document === 'draft' ? undefined : agreement.versions.byId[document];
  return version ? t('signing.changes.version', { number: version.number }) : t('signing.changes.draft');
}
