import { useMemo } from 'react';
import { type CommonTraits, commonTraits } from '../../../../shared/definitions/common-traits';
import { attributeNames } from '../../../../shared/definitions/lead-attributes';
import { COUNTS_ONLY_BELOW } from '../../../../shared/definitions/sample-size';
import type { RatedLead } from '../../../../shared/definitions/side-ratings';
import type { DefinitionId } from '../../../../shared/ids';
import type { Criteria } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import styles from './TraitTable.module.css';
import { TraitRows } from './TraitRows';

export interface TraitTableProps {
  readonly termId: DefinitionId;
  readonly criteria: Criteria;
  readonly rated: readonly RatedLead[];
  readonly isRevealed: boolean;
}

/** What the leads that both sides would work share, against those that neither would; each line can become a condition. */
export function TraitTable({ termId, criteria, rated, isRevealed }: TraitTableProps) {
  const found = useMemo(() => commonTraits(rated), [rated]);
  const isBare = useMemo(() => attributeNames(rated.map(({ lead }) => lead)).length === 0, [rated]);
  const { workable: good, notWorkable: bad } = found;
  const missing = isRevealed ? whatIsMissing(found, isBare) : t('criteria.traits.sealed');
  return (
    <section className={styles['traits']} aria-label={t('criteria.traits')}>
      <h4>{t('criteria.traits')}</h4>
      <p className={styles['quiet']}>{missing ?? t('criteria.traits.hint', { good, bad })}</p>
      {missing === null ? <TraitRows termId={termId} criteria={criteria} found={found} /> : null}
      {missing === null && good + bad < COUNTS_ONLY_BELOW ? (
        <p className={styles['quiet']}>{t('criteria.traits.caution')}</p>
      ) : null}
    </section>
  );
}

function whatIsMissing({ workable: good, notWorkable: bad, traits }: CommonTraits, isBare: boolean): string | null {
  if (isBare) return t('criteria.traits.attributes');
  if (good === 0 || bad === 0) return t('criteria.traits.kinds', { good, bad });
  return traits.length === 0 ? t('criteria.traits.none') : null;
}
