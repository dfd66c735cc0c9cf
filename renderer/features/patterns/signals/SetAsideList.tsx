import { kindOf, type Signal } from '../../../../shared/journeys/signals/signal';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { winName } from '../words';
import styles from './SetAsideList.module.css';
import { signalSentence } from './signal-words';

export interface SetAsideListProps {
  readonly signals: readonly Signal[];
  readonly journeys: Workshop['journeys'];
  readonly dismissed: Workshop['patterns']['dismissed'];
  readonly onTakeUp: (key: string) => void;
}

/** What the room has looked at and set aside, each with its reason; also what the rules no longer find. */
export function SetAsideList({ signals, journeys, dismissed, onTakeUp }: SetAsideListProps) {
  const entries = Object.entries(dismissed);
  if (entries.length === 0) return null;
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
              <Button size="small" aria-label={t('signals.takeUp.named', { what: text })} onPress={() => onTakeUp(key)}>
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
  const [, second = ''] = key.split('/');
  const kind = kindOf(key);
  const rule = kind ? t(`signals.${kind}`) : t('signals.title');
  const win = list(journeys).find(({ id }) => id === second);
  return win
    ? t('signals.asideList.gone', { rule, win: winName(win) })
    : t('signals.asideList.goneEverywhere', { rule });
}
