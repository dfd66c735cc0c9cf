import { assertNever } from '../../../../shared/invariant';
import { DATE_LOCALE, type Timestamp } from '../../../../shared/time';
import type { ImportComparison } from '../../../../shared/workshop/compare-import';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import type { Incoming, Present } from './incoming';

export interface PresentNoteProps {
  readonly present: Present;
  /** The newest moment that the file records. */
  readonly newest: Incoming['summary']['newest'];
}

/** Whether the workshop is here already, which of the two is newer as far as that can be known, and how they differ. */
export function PresentNote({ present, newest }: PresentNoteProps) {
  switch (present.kind) {
    case 'absent':
      return null;
    case 'unreadable':
      return <Callout tone="attention">{t('library.bringIn.unreadable')}</Callout>;
    case 'present':
      return (
        <Callout tone={present.comparison.refusal ? 'attention' : 'neutral'}>
          {[age(present, newest), difference(present.comparison), present.isTrashed ? t('library.bringIn.trashed') : '']
            .filter(Boolean)
            .join(' ')}
        </Callout>
      );
    default:
      return assertNever(present);
  }
}

/** An edit of a text leaves no moment in a file: only a step after the last change here tells for sure. */
function age({ comparison: { fileIs }, changedAt }: Extract<Present, { kind: 'present' }>, newest: Timestamp): string {
  if (changedAt === null) return t('library.bringIn.age.unknown', { file: formatMoment(newest) });
  const moments = { here: formatMoment(changedAt), file: formatMoment(newest) };
  if (Date.parse(newest) > Date.parse(changedAt)) return t('library.bringIn.age.newer', moments);
  return t(`library.bringIn.age.${fileIs === 'newer' ? 'both' : (fileIs ?? 'same')}`, moments);
}

const formatMoment = (at: Timestamp): string => MOMENT.format(new Date(at));

const MOMENT = new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

function difference({ merge, refusal }: ImportComparison): string {
  if (refusal) return t('library.bringIn.versions', { number: refusal.number });
  if (!merge) return '';
  const { added, clashes } = merge;
  return t('library.bringIn.difference', { n: added, m: clashes.length });
}
