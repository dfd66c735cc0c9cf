import { type DocumentChoice, draftState, signedVersions } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import type { Option } from '../../ui/option';

/** The documents to choose from: every signed version, and the draft as long as it differs from what is signed. */
export function documentOptions(workshop: Workshop): readonly Option<DocumentChoice>[] {
  const versions = signedVersions(workshop).map(({ id, number }) => ({
    id,
    label: t('exporting.preview.version', { number }),
  }));
  const draft = { id: 'draft', label: t('exporting.preview.draft') } as const;
  return draftState(workshop).kind === 'unchanged' ? versions : [draft, ...versions];
}
