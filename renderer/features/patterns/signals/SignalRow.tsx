import { ArrowDown, Check, PenLine } from 'lucide-react';
import type { DisconnectId } from '../../../../shared/ids';
import type { Signal } from '../../../../shared/journeys/signals/signal';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { EvidenceLinks } from './EvidenceLinks';
import { measureWords, placesOf, signalSentence } from './signal-words';
import styles from './SignalRow.module.css';

export interface SignalRowProps {
  readonly signal: Signal;
  readonly journeys: Workshop['journeys'];
  readonly thresholds: Workshop['patterns']['thresholds'];
  /** The disconnect that was written from it. */
  readonly entry: DisconnectId | null;
  /** A disconnect that cites what it points at, and was not written from it. */
  readonly citedIn: DisconnectId | null;
  readonly onPromote: (text: string) => void;
  readonly onSetAside: () => void;
}

/** One signal: what it says, where it shows, and what the room makes of it. */
export function SignalRow({ signal, journeys, thresholds, entry, citedIn, onPromote, onSetAside }: SignalRowProps) {
  const navigate = useNavigate();
  const written = entry ?? citedIn;
  const text = signalSentence(journeys, signal);
  return (
    <li className={styles['row']} data-ref={refOf(signal.key)}>
      <div className={styles['words']}>
        <p className={styles['says']}>
          {text} <span className={styles['measure']}>{measureWords(signal, thresholds)}</span>
        </p>
        <EvidenceLinks places={placesOf(journeys, signal)} />
      </div>
      <div className={styles['actions']}>
        {written === null ? null : (
          <>
            <Badge tone="good">
              <Check size={12} aria-hidden />
              {t(entry === null ? 'signals.cited' : 'signals.written')}
            </Badge>
            <Button
              size="small"
              tone="quiet"
              icon={<ArrowDown size={16} aria-hidden />}
              aria-label={t('signals.entry.named', { what: text })}
              onPress={() => navigate({ stage: 'patterns', ref: written })}
            >
              {t('signals.entry')}
            </Button>
          </>
        )}
        {entry === null ? (
          <Button
            size="small"
            {...(citedIn === null ? {} : { tone: 'quiet' as const })}
            icon={<PenLine size={16} aria-hidden />}
            aria-label={t('signals.write.named', { what: text })}
            onPress={() => onPromote(text)}
          >
            {t('signals.write')}
          </Button>
        ) : null}
        {written === null ? (
          <Button size="small" tone="quiet" aria-label={t('signals.aside.named', { what: text })} onPress={onSetAside}>
            {t('signals.aside')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** The name of a signal's row on the screen. */
export const refOf = (key: string): string => `signal-${key}`;
