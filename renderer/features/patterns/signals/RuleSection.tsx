import { setThresholds, THRESHOLD_LIMITS } from '../../../../shared/commands/patterns';
import type { LookedAt, SignalKind } from '../../../../shared/journeys/signals/signal';
import type { Thresholds } from '../../../../shared/workshop/schema/journeys';
import type { ReactNode } from 'react';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { Explain } from '../../../ui/Explain';
import { NumberField } from '../../../ui/NumberField';
import { TextButton } from '../../../ui/TextButton';
import { THRESHOLD_OF } from './rules';
import styles from './RuleSection.module.css';

export interface RuleSectionProps {
  readonly kind: SignalKind;
  readonly lookedAt: LookedAt;
  readonly thresholds: Thresholds;
  /** A rule that is alone in its detector goes by the name of that. */
  readonly isAlone: boolean;
  /** The rows of what it has found. */
  readonly found: readonly ReactNode[];
  /** Whether all of them are shown, however many there are. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** One rule: what it looks for and from where on, how many wins it could look at, and what it has found. */
export function RuleSection({ kind, lookedAt, thresholds, isAlone, found, isWhole, onWhole }: RuleSectionProps) {
  const shown = isWhole ? found : found.slice(0, FOLDED_TO);
  return (
    <div className={styles['rule']} role="group" aria-label={t(`signals.${kind}`)} data-ref={ruleRefOf(kind)}>
      <div className={styles['about']}>
        {isAlone ? null : (
          <h4 className={styles['name']}>
            {t(`signals.${kind}`)} <RuleWords kind={kind} />
          </h4>
        )}
        <Threshold kind={kind} thresholds={thresholds} />
        <p className={styles['looked']}>{lookedAtWords(kind, lookedAt)}</p>
      </div>
      {found.length === 0 ? (
        <p className={styles['nothing']}>
          {lookedAt.n > 0 ? t(`signals.${kind}.nothing`) : t('signals.nothingToLookAt')}
        </p>
      ) : (
        <div>
          <ul>{shown}</ul>
          {found.length > FOLDED_TO ? (
            <TextButton onPress={() => onWhole(!isWhole)}>
              {isWhole ? t('signals.fewer') : t('signals.more', { n: found.length - FOLDED_TO })}
            </TextButton>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** The name of a rule on the screen. */
export const ruleRefOf = (kind: SignalKind): string => `rule-${kind}`;

/** What a rule looks for, in full, one press away. */
export function RuleWords({ kind }: { readonly kind: SignalKind }) {
  return (
    <Explain label={t('signals.explain', { rule: t(`signals.${kind}`) })}>
      <p>{t(`signals.${kind}.rule`)}</p>
    </Explain>
  );
}

/** A rule with more signals shows only these at first. */
export const FOLDED_TO = 6;

function Threshold({ kind, thresholds }: Pick<RuleSectionProps, 'kind' | 'thresholds'>) {
  const dispatch = useDispatch();
  const name = THRESHOLD_OF[kind];
  if (name === null || kind === 'returned' || kind === 'unnoted' || kind === 'unanswered') return null;
  const [min, max] = THRESHOLD_LIMITS[name];
  return (
    <div className={styles['threshold']}>
      <NumberField
        label={t(`signals.${kind}.threshold`)}
        value={thresholds[name]}
        min={min}
        max={max}
        suffix={t(`signals.${kind}.unit`)}
        onCommit={(wanted) => dispatch(setThresholds({ [name]: wanted ?? thresholds[name] }))}
      />
    </div>
  );
}

/** "Looked at 6 of 8 wins: 1 lacks a date, 1 has no hand-off to sales." */
function lookedAtWords(kind: SignalKind, { n, of, undated }: LookedAt): string {
  const rest = of - n - undated;
  const why = [
    ...(undated > 0 ? [t('signals.lookedAt.undated', { n: undated })] : []),
    ...(rest > 0 ? [t('signals.lookedAt.rest', { n: rest, what: t(`signals.${kind}.without`) })] : []),
  ];
  const looked = t('signals.lookedAt', { n, of });
  return why.length === 0 ? `${looked}.` : `${looked}: ${why.join(', ')}.`;
}
