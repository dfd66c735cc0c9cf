import type { JourneyId } from '../../../../shared/ids';
import { assertNever } from '../../../../shared/invariant';
import { ADVISED_WINS, reviewSelection, type SelectionGap } from '../../../../shared/journeys/selection';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { Callout } from '../../../ui/Callout';
import { TextButton } from '../../../ui/TextButton';
import { winName } from '../words';
import styles from './SelectionAdvice.module.css';

export interface SelectionAdviceProps {
  readonly journeys: readonly Journey[];
  readonly onOpen: (id: JourneyId) => void;
}

/** How the chosen wins compare with the advice, in plain counts, and what they lack, with the way to each win. */
export function SelectionAdvice({ journeys, onOpen }: SelectionAdviceProps) {
  const { wins, sizes, sources, recent, dated, missing } = reviewSelection(journeys, useClock().today());
  const facts = [
    {
      term: t('journeys.advice.wins'),
      value:
        wins > ADVISED_WINS.most
          ? t('journeys.advice.winsEnough', { wins })
          : t('journeys.advice.wins.of', { n: wins }),
    },
    {
      term: t('journeys.advice.recent'),
      value: dated === 0 ? t('journeys.advice.noDates') : t('journeys.advice.recentOf', { recent, n: dated }),
    },
    { term: t('journeys.advice.sizes'), value: t('journeys.advice.different', { n: sizes }) },
    { term: t('journeys.advice.sources'), value: t('journeys.advice.different', { n: sources }) },
  ];
  return (
    <div className={styles['advice']}>
      <dl className={styles['facts']}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? (
        <p className={styles['complete']}>{t('journeys.missing.none')}</p>
      ) : (
        <Callout title={t('journeys.missing.title')}>
          <ul className={styles['missing']}>
            {missing.map((gap) => (
              <li key={gap.kind === 'lacking' ? gap.facts.join() : gap.kind}>
                <span>{describe(gap)}</span>
                {'wins' in gap ? <Named wins={gap.wins} onOpen={onOpen} /> : null}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}

function describe(gap: SelectionGap): string {
  switch (gap.kind) {
    case 'few':
    case 'many':
      return t(`journeys.missing.${gap.kind}`, { n: gap.count });
    case 'one-size':
    case 'one-source':
      return t(`journeys.missing.${gap.kind}`, { name: gap.name });
    case 'old':
      return t('journeys.missing.old', { n: gap.wins.length });
    case 'lacking': {
      const facts = gap.facts.map((fact) => t(`journeys.missing.${fact}`));
      return t('journeys.missing.lacking', { n: gap.wins.length, facts: eitherOf(facts) });
    }
    default:
      return assertNever(gap);
  }
}

function eitherOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('journeys.missing.or', { first: names.slice(0, -1).join(', '), last });
}

interface NamedProps {
  readonly wins: readonly Journey[];
  readonly onOpen: (id: JourneyId) => void;
}

const SHOWN = 5;

function Named({ wins, onOpen }: NamedProps) {
  return (
    <>
      {wins.slice(0, SHOWN).map((win) => (
        <TextButton key={win.id} aria-label={t('journeys.open', { name: winName(win) })} onPress={() => onOpen(win.id)}>
          {winName(win)}
        </TextButton>
      ))}
      {wins.length > SHOWN ? <span>{t('prompts.more', { n: wins.length - SHOWN })}</span> : null}
    </>
  );
}
