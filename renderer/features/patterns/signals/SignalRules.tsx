import { type Signal, type SignalKind } from '../../../../shared/journeys/signals/signal';
import { t } from '../../../i18n/i18n';
import { DETECTORS } from './rules';
import { RuleSection, RuleWords } from './RuleSection';
import { SignalRow } from './SignalRow';
import styles from './SignalRules.module.css';
import type { Signals } from './use-signals';

export interface SignalRulesProps {
  readonly signals: Signals;
  /** The rules of which every signal is shown, however many there are. */
  readonly whole: ReadonlySet<SignalKind>;
  readonly onWhole: (kind: SignalKind, isWhole: boolean) => void;
  readonly onPromote: (signal: Signal, text: string) => void;
  readonly onSetAside: (signal: Signal) => void;
}

/** Detector by detector the rules, each with what it has found. */
export function SignalRules({ signals, whole, onWhole, onPromote, onSetAside }: SignalRulesProps) {
  const { journeys, thresholds, detected, listed, entries, cited } = signals;
  const rowOf = (signal: Signal) => (
    <SignalRow
      key={signal.key}
      signal={signal}
      journeys={journeys}
      thresholds={thresholds}
      entry={entries.get(signal.key) ?? null}
      citedIn={cited.get(signal.key) ?? null}
      onPromote={(text) => onPromote(signal, text)}
      onSetAside={() => onSetAside(signal)}
    />
  );
  return DETECTORS.map(({ id, kinds }) => (
    <section key={id} className={styles['detector']} aria-label={t(`signals.group.${id}`)}>
      <h3 className={styles['head']}>
        {t(`signals.group.${id}`)} {kinds.length === 1 ? <RuleWords kind={kinds[0]} /> : null}
      </h3>
      {kinds.map((kind) => (
        <RuleSection
          key={kind}
          kind={kind}
          isAlone={kinds.length === 1}
          lookedAt={detected.lookedAt[kind]}
          thresholds={thresholds}
          isWhole={whole.has(kind)}
          onWhole={(isWhole) => onWhole(kind, isWhole)}
          found={listed.filter((signal) => signal.kind === kind).map(rowOf)}
        />
      ))}
    </section>
  ));
}
