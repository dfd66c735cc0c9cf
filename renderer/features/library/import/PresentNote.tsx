import { assertNever } from '../../../../shared/invariant';
import type { ImportComparison } from '../../../../shared/workshop/compare-import';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import type { Present } from './incoming';

/** Whether the workshop is here already, and how the two differ. */
export function PresentNote({ present }: { readonly present: Present }) {
  switch (present.kind) {
    case 'absent':
      return null;
    case 'unreadable':
      return <Callout tone="attention">{t('library.bringIn.unreadable')}</Callout>;
    case 'present':
      return (
        <Callout tone={present.comparison.refusal ? 'attention' : 'neutral'}>
          {[
            age(present.comparison),
            difference(present.comparison),
            present.isTrashed ? t('library.bringIn.trashed') : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </Callout>
      );
    default:
      return assertNever(present);
  }
}

function age({ fileIs }: ImportComparison): string {
  return t(`library.bringIn.age.${fileIs ?? 'same'}`);
}

function difference({ merge, refusal }: ImportComparison): string {
  if (refusal) return t('library.bringIn.versions', { number: refusal.number });
  if (!merge) return '';
  const { added, clashes } = merge;
  return t('library.bringIn.difference', { n: added, m: clashes.length });
}
