import { useState } from 'react';
import { requireTrait } from '../../../../shared/commands/criteria';
import { type CommonTraits, conditionOfTrait, type Trait } from '../../../../shared/definitions/common-traits';
import { hasCondition } from '../../../../shared/definitions/criteria';
import type { ConditionId, CriteriaGroupId, DefinitionId } from '../../../../shared/ids';
import type { Criteria } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { EditTable } from '../../../ui/EditTable';
import { TextButton } from '../../../ui/TextButton';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { ShareCell } from './ShareCell';
import { traitText } from './trait-text';
import styles from './TraitTable.module.css';

export interface TraitRowsProps {
  readonly termId: DefinitionId;
  readonly criteria: Criteria;
  readonly found: CommonTraits;
}

/** The traits as a table, the most telling ones first. */
export function TraitRows({ termId, criteria, found }: TraitRowsProps) {
  const dispatch = useDispatch();
  const { rows, focusRow } = useRowFocus();
  const [isWhole, setWhole] = useState(false);
  const visible = isWhole ? found.traits : found.traits.slice(0, FIRST);
  const make = (trait: Trait): void => {
    const condition = { ...conditionOfTrait(trait), id: newId<ConditionId>() };
    dispatch(requireTrait(termId, condition, newId<CriteriaGroupId>()));
    const open = visible
      .filter((one) => one === trait || !hasCondition(criteria, conditionOfTrait(one)))
      .map(traitText);
    focusRow(neighbourOf(open, traitText(trait)) ?? 'end');
  };
  return (
    <div ref={rows} className={styles['table']}>
      <EditTable
        label={t('criteria.traits')}
        columns={COLUMNS}
        rows={visible.map((trait) => ({
          id: traitText(trait),
          cells: [
            <span key="trait" className={styles['trait']}>
              {traitText(trait)}
            </span>,
            <ShareCell key="good" n={trait.workable} of={found.workable} isMore={trait.leans === 'workable'} />,
            <ShareCell key="bad" n={trait.notWorkable} of={found.notWorkable} isMore={trait.leans !== 'workable'} />,
            <MakeCell
              key="make"
              trait={trait}
              isMade={hasCondition(criteria, conditionOfTrait(trait))}
              onMake={() => make(trait)}
            />,
          ],
        }))}
      />
      <div data-ref="end">
        {found.traits.length > FIRST ? (
          <TextButton onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('criteria.traits.fewer') : t('criteria.traits.all', { n: found.traits.length })}
          </TextButton>
        ) : null}
      </div>
    </div>
  );
}

/** As many as a glance takes in. */
const FIRST = 8;

interface MakeCellProps {
  readonly trait: Trait;
  readonly isMade: boolean;
  readonly onMake: () => void;
}

/** What is typical of the leads that neither side would work is ruled out rather than asked for. */
function MakeCell({ trait, isMade, onMake }: MakeCellProps) {
  if (isMade) return <span className={styles['made']}>{t('criteria.traits.made')}</span>;
  const verb = trait.leans === 'workable' ? 'make' : 'rule';
  return (
    <div data-ref={traitText(trait)}>
      <Button size="small" aria-label={t(`criteria.traits.${verb}.of`, { trait: traitText(trait) })} onPress={onMake}>
        {t(`criteria.traits.${verb}`)}
      </Button>
    </div>
  );
}

const COLUMNS = [
  { id: 'trait', header: t('criteria.traits.trait') },
  { id: 'workable', header: t('criteria.matrix.workable'), width: '8.75rem' },
  { id: 'notWorkable', header: t('criteria.matrix.notWorkable'), width: '8.75rem' },
  { id: 'make', header: t('criteria.traits.action'), hideHeader: true, width: '10rem' },
] as const;
