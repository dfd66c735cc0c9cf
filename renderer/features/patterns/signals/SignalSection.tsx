import { useState } from 'react';
import type { newDisconnect } from '../../../../shared/journeys/create';
import type { Signal } from '../../../../shared/journeys/signals/signal';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { Section } from '../../../ui/Section';
import { TextButton } from '../../../ui/TextButton';
import { SetAsideDialog } from './SetAsideDialog';
import { SetAsideList } from './SetAsideList';
import { signalSentence } from './signal-words';
import { SignalRules } from './SignalRules';
import styles from './SignalSection.module.css';
import { SET_ASIDE, useAside } from './use-aside';
import { type Signals, useSignals } from './use-signals';

export interface SignalSectionProps {
  readonly onPromote: (known: Parameters<typeof newDisconnect>[1]) => void;
}

/** What looks like a disconnect in the wins, rule by rule; the room writes each down or sets it aside. */
export function SignalSection({ onPromote }: SignalSectionProps) {
  const signals = useSignals();
  const { journeys, dismissed, detected } = signals;
  const [chosen, setChosen] = useState<Signal | null>(null);
  const { rows, whole, showWhole, putAside, takeUp } = useAside(signals);
  const close = (): void => setChosen(null);
  return (
    <div ref={rows}>
      <Section
        title={t('signals.title')}
        description={t('signals.purpose')}
        actions={signals.wins === 0 ? null : <Counts signals={signals} />}
      >
        {signals.wins === 0 ? (
          <NothingMapped />
        ) : (
          <>
            {detected.signals.length === 0 ? <Callout>{t('signals.none', { n: signals.wins })}</Callout> : null}
            <SignalRules
              signals={signals}
              whole={whole}
              onWhole={showWhole}
              onPromote={({ key, side, evidence }, text) => onPromote({ text, side, evidence, signal: key })}
              onSetAside={setChosen}
            />
            <div data-ref={SET_ASIDE}>
              <SetAsideList signals={detected.signals} journeys={journeys} dismissed={dismissed} onTakeUp={takeUp} />
            </div>
          </>
        )}
      </Section>
      <SetAsideDialog
        text={chosen && signalSentence(journeys, chosen)}
        onClose={close}
        onSetAside={(reason) => {
          if (chosen) putAside(chosen, reason);
          close();
        }}
      />
    </div>
  );
}

function Counts({ signals: { listed, entries, cited, dismissed } }: { readonly signals: Signals }) {
  const navigate = useNavigate();
  const written = listed.filter(({ key }) => entries.has(key) || cited.has(key)).length;
  return (
    <>
      <p role="status" className={styles['count']}>
        {t('signals.count', { open: listed.length - written, written, aside: Object.keys(dismissed).length })}
      </p>
      <TextButton onPress={() => navigate({ stage: 'patterns', ref: 'add-disconnect' })}>
        {t('signals.register')}
      </TextButton>
    </>
  );
}

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
