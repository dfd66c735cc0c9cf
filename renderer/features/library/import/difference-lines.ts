import { assertNever } from '../../../../shared/invariant';
import { formatMoney, formatRate } from '../../../../shared/money';
import { formatDate } from '../../../../shared/time';
import type { Clash } from '../../../../shared/workshop/merge';
import type { Difference, Shown } from '../../../../shared/workshop/merge-differences';
import { LOCALE, t } from '../../../i18n/i18n';

/** The fields in which two differ, with the values of both; the first few, and how many more there are. */
export function differenceLines({ differences: { named, others }, mine, theirs }: Clash): readonly string[] {
  const lines = named.slice(0, MOST_LINES).map(lineOf);
  const more = named.length - lines.length;
  if (lines.length === 0) {
    return mine === theirs && others > 0 ? [t('library.bringIn.differs.others', { n: others })] : [];
  }
  return more + others > 0 ? [...lines, t('library.bringIn.differs.more', { n: more + others })] : lines;
}

function lineOf({ field: key, values }: Difference): string {
  const field = t(`mergeFields.${key}`);
  if (values === null) return t('library.bringIn.differs.unsaid', { field });
  const { mine, theirs } = values;
  if (mine.kind === 'count' && theirs.kind === 'count' && mine.n === theirs.n) {
    return t('library.bringIn.differs.list', { field, n: mine.n });
  }
  const [one, other] = [wordsOf(mine), wordsOf(theirs)];
  return one === other
    ? t('library.bringIn.differs.unsaid', { field })
    : t('library.bringIn.differs', { field, mine: one, theirs: other });
}

function wordsOf(shown: Shown): string {
  switch (shown.kind) {
    case 'nothing':
      return t('library.bringIn.empty');
    case 'text':
      return t('library.bringIn.text', { text: shown.text });
    case 'number':
      return String(shown.n);
    case 'flag':
      return t(shown.isSet ? 'library.bringIn.yes' : 'library.bringIn.no');
    case 'money':
      return formatMoney(shown.money, LOCALE);
    case 'rate':
      return formatRate(shown.rate);
    case 'date':
      return formatDate(shown.date, t('library.noDate'));
    case 'count':
      return t('library.bringIn.count', { n: shown.n });
    default:
      return assertNever(shown);
  }
}

const MOST_LINES = 4;
