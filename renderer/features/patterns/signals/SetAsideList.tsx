import { takeUpSignal } from '../../../../shared/commands/patterns';
import { type Signal, SIGNAL_KINDS } from '../../../../shared/journeys/signals/signal';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { toast } from '../../../ui/toast';
import { winName } from '../words';
import styles from './SetAsideList.module.css';
import { signalSentence } from './signal-words';

export interface SetAsideListProps {
  readonly signals: readonly Signal[];
  readonly journeys: Workshop['journeys'];
  readonly dismissed: Workshop['patterns']['dismissed'];
  readonly onTakenUp: (key: string) => void;
}

/** What the room has looked at and set aside, each with its reason; also what the rules no longer find. */
export function SetAsideList({ signals, journeys, dismissed, onTakenUp }: SetAsideListProps) {
  const dispatch = useDispatch();
  const entries = Object.entries(dismissed);
  if (entries.length === 0) return null;
  const takeUp = (key: string): void => {
    dispatch(takeUpSignal(key));
    toast({ message: t('signals.takenUp'), tone: 'good' });
    onTakenUp(key);
  };
  return (
    <Disclosure title={t('signals.asideList', { n: entries.length })}>
      <ul className={styles['list']}>
        {entries.map(([key, reason]) => {
          const signal = signals.find((each) => each.key === key);
          const text = signal ? signalSentence(journeys, signal) : goneWords(key, journeys);
          return (
            <li key={key} className={styles['item']}>
              <div className={styles['words']}>
                <p className={styles['says']}>{text}</p>
                <p className={styles['reason']}>{reason}</p>
              </div>
              <Button size="small" aria-label={t('signals.takeUp.named', { what: text })} onPress={() => takeUp(key)}>
                {t('signals.takeUp')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** What a key still tells of a signal that is found no longer: its rule, and the win if that is still there. */
function goneWords(key: string, journeys: Workshop['journeys']): string {
  const [first = '', second = ''] = key.split('/');
  const kind = SIGNAL_KINDS.find((each) => each === first);
  const rule = kind ? t(`signals.${kind}`) : t('signals.title');
  const win = list(journeys).find(({ id }) => id === second);
  return win
    ? t('signals.asideList.gone', { rule, win: winName(win) })
    : t('signals.asideList.goneEverywhere', { rule });
}
