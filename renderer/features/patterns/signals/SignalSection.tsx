import { useMemo, useState } from 'react';
import { dismissSignal } from '../../../../shared/commands/patterns';
import type { newDisconnect } from '../../../../shared/journeys/create';
import { detectSignals } from '../../../../shared/journeys/signals/detect';
import type { Signal } from '../../../../shared/journeys/signals/signal';
import { winsOf } from '../../../../shared/journeys/wins';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { Section } from '../../../ui/Section';
import { TextButton } from '../../../ui/TextButton';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { DETECTORS } from './rules';
import { RuleSection, RuleWords } from './RuleSection';
import { SetAsideDialog } from './SetAsideDialog';
import { SetAsideList } from './SetAsideList';
import { signalSentence } from './signal-words';
import { refOf, SignalRow } from './SignalRow';
import styles from './SignalSection.module.css';

export interface SignalSectionProps {
  readonly onPromote: (known: Parameters<typeof newDisconnect>[1]) => void;
}

/** What looks like a disconnect in the wins, rule by rule; the room writes each down or sets it aside. */
export function SignalSection({ onPromote }: SignalSectionProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const { thresholds, dismissed } = patterns;
  const detected = useMemo(() => detectSignals({ journeys, patterns: { thresholds } }), [journeys, thresholds]);
  const entries = useMemo(
    () =>
      new Map(list(patterns.disconnects).flatMap(({ id, signal }) => (signal === '' ? [] : [[signal, id] as const]))),
    [patterns.disconnects],
  );
  const [chosen, setChosen] = useState<Signal | null>(null);
  const { rows, focusRow } = useRowFocus();
  const remove = useRemoval();
  const listed = detected.signals.filter(({ key }) => !Object.hasOwn(dismissed, key));
  const isWritten = ({ key }: Signal): boolean => entries.has(key);
  const navigate = useNavigate();
  const wins = winsOf(journeys).length;

  const close = (): void => setChosen(null);
  const putAside = (signal: Signal, reason: string): void => {
    const next = neighbourOf(
      listed.map(({ key }) => key),
      signal.key,
    );
    remove(dismissSignal(signal.key, reason), t('signals.aside.done'));
    close();
    focusRow(next === undefined ? SET_ASIDE : refOf(next));
  };

  return (
    <div ref={rows}>
      <Section
        title={t('signals.title')}
        description={t('signals.purpose')}
        actions={
          wins === 0 ? null : (
            <>
              <p role="status" className={styles['count']}>
                {t('signals.count', {
                  open: listed.filter((signal) => !isWritten(signal)).length,
                  written: listed.filter(isWritten).length,
                  aside: Object.keys(dismissed).length,
                })}
              </p>
              <TextButton onPress={() => navigate({ stage: 'patterns', ref: 'add-disconnect' })}>
                {t('signals.register')}
              </TextButton>
            </>
          )
        }
      >
        {wins === 0 ? (
          <NothingMapped />
        ) : (
          <>
            {detected.signals.length === 0 ? <Callout>{t('signals.none', { n: wins })}</Callout> : null}
            {DETECTORS.map(({ id, kinds }) => (
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
                    found={listed
                      .filter((signal) => signal.kind === kind)
                      .map((signal) => (
                        <SignalRow
                          key={signal.key}
                          signal={signal}
                          journeys={journeys}
                          thresholds={thresholds}
                          entry={entries.get(signal.key) ?? null}
                          onPromote={(text) => onPromote(promoted(signal, text))}
                          onSetAside={() => setChosen(signal)}
                        />
                      ))}
                  />
                ))}
              </section>
            ))}
            <div data-ref={SET_ASIDE}>
              <SetAsideList
                signals={detected.signals}
                journeys={journeys}
                dismissed={dismissed}
                onTakenUp={(key) => focusRow(refOf(key))}
              />
            </div>
          </>
        )}
      </Section>
      <SetAsideDialog
        text={chosen && signalSentence(journeys, chosen)}
        onClose={close}
        onSetAside={(reason) => {
          if (chosen) putAside(chosen, reason);
        }}
      />
    </div>
  );
}

const SET_ASIDE = 'set-aside';

const promoted = ({ key, side, evidence }: Signal, text: string) => ({ text, side, evidence, signal: key });

function NothingMapped() {
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('signals.empty.title')}
      example={<em>{t('signals.empty.example')}</em>}
      actions={
        <Button tone="primary" onPress={() => navigate({ stage: 'journeys' })}>
          {t('signals.empty.action')}
        </Button>
      }
    >
      {t('signals.empty.purpose')}
    </EmptyState>
  );
}
