import { useMemo } from 'react';
import type { Findings } from '../../../shared/journeys/analysis';
import { COMPARED_QUESTIONS, cycleGuesses, type Guess } from '../../../shared/journeys/guesses';
import { SIDES, type Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Explain } from '../../ui/Explain';
import { Section } from '../../ui/Section';
import { SideMark } from '../../ui/SideMark';
import { Exactly } from './Exactly';
import { guessTitle } from './finding-words';
import styles from './Headline.module.css';
import { SpreadChart, type SpreadLine } from './SpreadChart';
import { MEDIAN_FROM, spreadNotes, spreadText } from './spread-words';
import { daysText } from './words';

/** What each side guessed before the wins were mapped, on one scale with what the wins took; nothing of it before the reveal. */
export function GuessSection({ findings: { total, wins } }: { readonly findings: Findings }) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const guesses = useMemo(() => cycleGuesses(diagnosis), [diagnosis]);
  const title = guessTitle(total, guesses);
  if (!total || title === null) {
    return diagnosis.revealedAt === null && total ? (
      <p className={styles['quiet']}>{t('figures.guess.sealed')}</p>
    ) : null;
  }
  return (
    <Section
      title={title}
      actions={
        <Explain label={t('patterns.explain')}>
          <p>
            {t('figures.guess.formula', {
              question: diagnosis.questions.byId[COMPARED_QUESTIONS.cycle]?.text ?? '',
            })}
          </p>
          <Exactly spread={total} />
        </Explain>
      }
    >
      <SpreadChart
        label={t('figures.guess.title')}
        lines={[
          ...SIDES.map((side) => guessLine(side, guesses[side])),
          {
            id: 'wins',
            label: t('figures.guess.wins'),
            value: spreadText(total),
            notes: spreadNotes(total, wins.length),
            spread: total,
            amounts: wins.flatMap((win) => (win.total.known ? [win.total.days] : [])),
          },
        ]}
      />
    </Section>
  );
}

function guessLine(side: Side, guess: Guess | null): SpreadLine {
  return {
    id: side,
    label: <SideMark side={side} />,
    value: guess ? daysText(guess.days) : t('patterns.unknown'),
    notes: [guess ? sheetWords(guess.sheets) : t('figures.guess.none')],
    mark: guess && { side, at: guess.days },
  };
}

function sheetWords(n: number): string {
  if (n === 1) return t('figures.guess.sheet');
  return n < MEDIAN_FROM ? t('figures.guess.twoSheets') : t('figures.guess.sheets', { n });
}
