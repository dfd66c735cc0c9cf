import type { Clash } from '../../../../shared/workshop/merge';
import { t } from '../../../i18n/i18n';
import { differenceLines } from './difference-lines';
import styles from './import.module.css';

/** What differs: the part of the workshop, what it is known by, and the values of both. */
export function ClashText({ clash }: { readonly clash: Clash }) {
  return (
    <>
      <span dir="auto">{headingOf(clash)}</span>
      {differenceLines(clash).map((line) => (
        <span key={line} className={styles['difference']} dir="auto">
          {line}
        </span>
      ))}
    </>
  );
}

function headingOf({ area, field, mine, theirs }: Clash): string {
  const place = Object.hasOwn(AREAS, area) ? t(AREAS[area as keyof typeof AREAS]) : t('stages.setup.name');
  if (field !== null) return place;
  const nothing = t('library.bringIn.empty');
  if (mine === theirs) return t('library.bringIn.clash.same', { place, name: mine || nothing });
  return t('library.bringIn.clash', { place, mine: mine || nothing, theirs: theirs || nothing });
}

const AREAS = {
  setup: 'stages.setup.name',
  diagnosis: 'stages.diagnose.name',
  journeys: 'stages.journeys.name',
  patterns: 'stages.patterns.name',
  sharedMap: 'stages.patterns.name',
  definitions: 'stages.define.name',
  metrics: 'stages.measure.name',
  agreement: 'stages.agree.name',
} as const;
