import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { addRater, removeRater } from '../../../../shared/commands/raters';
import { samplePhase, sidesToSeal } from '../../../../shared/definitions/sample-phase';
import { ratersOf } from '../../../../shared/definitions/side-ratings';
import type { RaterId } from '../../../../shared/ids';
import { type Side, SIDES } from '../../../../shared/side';
import type { Definitions, Rater, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { useAnswerShield } from '../../../state/use-answer-shield';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { SideMark } from '../../../ui/SideMark';
import { TextButton } from '../../../ui/TextButton';
import { useRowFocus } from '../../../ui/use-row-focus';
import { raterName } from './rater-name';
import { RaterRow } from './RaterRow';
import styles from './Raters.module.css';

export interface RatersProps {
  readonly definitions: Definitions;
  readonly leads: readonly SampleLead[];
  readonly isReturn: boolean;
  readonly onRate: (id: RaterId) => void;
  readonly onReveal: () => void;
}

/** What everybody may see before the reveal: who rates for each side, how far they are, and never how they rate. */
export function Raters({ definitions, leads, isReturn, onRate, onReveal }: RatersProps) {
  useAnswerShield();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) title.current?.focus();
  }, [isReturn]);
  const missing = sidesToSeal(definitions);
  const isSealed = samplePhase(definitions) === 'sealed';
  return (
    <div className={styles['raters']}>
      <div className={styles['head']}>
        <h3 ref={title} tabIndex={-1} className={styles['title']}>
          {t('raters.title')}
        </h3>
        <p className={styles['rule']}>{t('raters.rule')}</p>
      </div>
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <SideRaters
            key={side}
            side={side}
            own={ratersOf(definitions.raters, side)}
            leads={leads}
            isNext={side === missing[0]}
            onRate={onRate}
          />
        ))}
      </div>
      <div className={styles['foot']} role="status">
        {isSealed ? (
          <>
            <p>{t('raters.ready')}</p>
            <Button tone="primary" size="large" onPress={onReveal}>
              {t('raters.reveal')}
            </Button>
          </>
        ) : (
          <p className={styles['quiet']}>
            {leads.length === 0
              ? t('raters.needLeads')
              : t('raters.waiting', {
                  sides: missing.map((side) => t(`diagnosis.side.${side}`)).join(` ${t('raters.and')} `),
                })}
          </p>
        )}
      </div>
    </div>
  );
}

interface SideRatersProps {
  readonly side: Side;
  readonly own: readonly Rater[];
  readonly leads: readonly SampleLead[];
  readonly isNext: boolean;
  readonly onRate: (id: RaterId) => void;
}

function SideRaters({ side, own, leads, isNext, onRate }: SideRatersProps) {
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const sideName = t(`diagnosis.side.${side}`);
  const add = (): RaterId => {
    const id = newId<RaterId>();
    dispatch(addRater({ id, side, name: '', sealedAt: null }));
    return id;
  };
  const remove = (rater: Rater) => {
    removal(removeRater(rater.id), t('raters.removed', { name: raterName(rater, own) }));
    focusRow('add');
  };
  const next = own.find(({ sealedAt }) => sealedAt === null);
  return (
    <section ref={rows} className={cx(styles, 'card', side)} aria-label={t(`ui.side.${side}`)}>
      <SideMark side={side} size="large" />
      {own.length === 0 ? (
        <>
          <p className={styles['quiet']}>{t('raters.none', { side: sideName })}</p>
          <div>
            <Button
              tone={isNext ? 'primary' : 'plain'}
              size="large"
              isDisabled={leads.length === 0}
              onPress={() => onRate(add())}
            >
              {t('raters.start', { side: sideName })}
            </Button>
          </div>
        </>
      ) : (
        <ul className={styles['list']}>
          {own.map((rater) => (
            <RaterRow
              key={rater.id}
              rater={rater}
              name={raterName(rater, own)}
              leads={leads}
              isNext={isNext && rater === next}
              onRate={() => onRate(rater.id)}
              onRemove={() => remove(rater)}
            />
          ))}
        </ul>
      )}
      <div data-ref="add" className={styles['add']}>
        <Plus size={16} aria-hidden />
        <TextButton onPress={() => focusRow(add())}>{t('raters.add', { side: sideName })}</TextButton>
      </div>
    </section>
  );
}
