import type { Findings, Spread, WinFigures } from '../../../shared/journeys/analysis';
import { ADVISED_WINS } from '../../../shared/journeys/selection';
import { Evidence } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { Callout } from '../../ui/Callout';
import { Explain } from '../../ui/Explain';
import { Figure } from '../../ui/Figure';
import { Panel } from '../../ui/Panel';
import { Stack } from '../../ui/Stack';
import styles from './Headline.module.css';
import { daysText } from './words';

/** The three durations over all wins, each with its n, its range and its formula; and what they rest on. */
export function Headline({ findings }: { readonly findings: Findings }) {
  const { wins, toSales, toClose, total } = findings;
  return (
    <Stack gap={3}>
      <div className={styles['figures']}>
        <DurationFigure name="toSales" spread={toSales} wins={wins} />
        <DurationFigure name="toClose" spread={toClose} wins={wins} />
        <DurationFigure name="total" spread={total} wins={wins} />
      </div>
      <Basis findings={findings} />
      {wins.length < ADVISED_WINS.least ? <Callout>{t('patterns.small', { n: wins.length })}</Callout> : null}
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
        value={spread ? daysText(spread.median) : t('patterns.unknown')}
        n={spread ? t('patterns.median', { n: spread.n, of: wins.length }) : whyNothing(wins, name)}
        explain={
          <Explain label={t('patterns.explain')}>
            <Stack gap={2}>
              <p>{t(`patterns.${name}.formula`)}</p>
              <p>{t('patterns.formula.dates')}</p>
            </Stack>
          </Explain>
        }
      />
      {spread ? (
        <ul className={styles['facts']}>
          <li>{t('patterns.range', { min: spread.min, max: spread.max })}</li>
          {spread.quartiles ? (
            <li>
              {t('patterns.middle', {
                lower: daysNumber(spread.quartiles.lower),
                upper: daysNumber(spread.quartiles.upper),
              })}
            </li>
          ) : null}
          {spread.approximate > 0 ? <li>{t('patterns.approximate', { n: spread.approximate })}</li> : null}
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

/** What all figures rest on: how well the touchpoints are known, and the hand-offs. */
function Basis({ findings: { evidence, handoffs, mapped, wins } }: { readonly findings: Findings }) {
  const known = Evidence.options.map((level) => `${t(`patterns.evidence.${level}`)} ${evidence[level]}`).join(' · ');
  return (
    <dl className={styles['basis']}>
      <div>
        <dt>{t('patterns.basis.wins')}</dt>
        <dd>{t('patterns.basis.mapped', { n: mapped, of: wins.length })}</dd>
      </div>
      <div>
        <dt>{t('patterns.basis.evidence')}</dt>
        <dd>{known}</dd>
      </div>
      <div>
        <dt>{t('patterns.basis.handoffs')}</dt>
        <dd>
          {handoffs.total === 0
            ? t('patterns.basis.noHandoffs')
            : t('patterns.basis.handoffsIn', {
                total: handoffs.total,
                n: handoffs.wins,
                of: wins.length,
                open: handoffs.withoutOwner,
              })}
        </dd>
      </div>
    </dl>
  );
}
