import { Fragment } from 'react';
import type { Findings, WinFigures } from '../../../shared/journeys/analysis';
import type { Spread } from '../../../shared/journeys/spread';
import { ADVISED_WINS } from '../../../shared/journeys/selection';
import { t } from '../../i18n/i18n';
import { Callout } from '../../ui/Callout';
import { Explain } from '../../ui/Explain';
import { Figure } from '../../ui/Figure';
import { Panel } from '../../ui/Panel';
import { Stack } from '../../ui/Stack';
import { Basis } from './Basis';
import { Exactly } from './Exactly';
import { storyOf } from './finding-words';
import styles from './Headline.module.css';
import { leftOutLine, leftOutOf } from './left-out-words';
import { basisOf, MEDIAN_FROM, spreadText } from './spread-words';

/** What the wins say in one breath, what it rests on, and the three durations with their n, range and formula. */
export function Headline({ findings }: { readonly findings: Findings }) {
  const { wins, toSales, toClose, total } = findings;
  return (
    <Stack gap={4}>
      <h2 className={styles['story']}>
        {storyOf(findings).map((sentence) => (
          <Fragment key={sentence}>
            <span>{sentence}</span>{' '}
          </Fragment>
        ))}
      </h2>
      <Basis findings={findings} />
      {wins.length < ADVISED_WINS.least ? <Callout>{t('patterns.small', { n: wins.length })}</Callout> : null}
      <div className={styles['figures']}>
        <DurationFigure name="toSales" spread={toSales} wins={wins} />
        <DurationFigure name="toClose" spread={toClose} wins={wins} />
        <DurationFigure name="total" spread={total} wins={wins} />
      </div>
    </Stack>
  );
}

interface DurationFigureProps {
  readonly name: 'toSales' | 'toClose' | 'total';
  readonly spread: Spread | null;
  readonly wins: readonly WinFigures[];
}

function DurationFigure({ name, spread, wins }: DurationFigureProps) {
  return (
    <Panel>
      <Figure
        label={t(`patterns.${name}`)}
        value={spread ? spreadText(spread) : t('patterns.unknown')}
        n={spread ? basisOf(spread.n, wins.length) : whyNothing(wins, name)}
        explain={
          <Explain label={t('patterns.explain')}>
            <Stack gap={2}>
              <p>{t(`patterns.${name}.formula`)}</p>
              <p>{t('patterns.formula.dates')}</p>
              <Exactly spread={spread} />
            </Stack>
          </Explain>
        }
      />
      {spread ? (
        <ul className={styles['facts']}>
          {spread.n >= MEDIAN_FROM ? <li>{t('patterns.range', { min: spread.min, max: spread.max })}</li> : null}
          {spread.quartiles ? (
            <li>
              {t('patterns.middle', {
                lower: daysNumber(spread.quartiles.lower),
                upper: daysNumber(spread.quartiles.upper),
              })}
            </li>
          ) : null}
          {spread.approximate > 0 ? <li>{t('patterns.approximate', { n: spread.approximate })}</li> : null}
          {leftOutLine(leftOutOf(wins.map((win) => win[name]))).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

/** Which dates are missing when no win has this duration. */
function whyNothing(wins: readonly WinFigures[], name: DurationFigureProps['name']): string {
  const reasons = new Set(
    wins.flatMap(({ [name]: duration }) => (duration.known ? [] : [t(`patterns.missing.${duration.missing}`)])),
  );
  return t('patterns.nothing', { reasons: [...reasons].join('. ') });
}

const daysNumber = (days: number): number => Math.round(days);
