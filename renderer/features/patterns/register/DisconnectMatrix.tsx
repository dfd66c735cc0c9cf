import { useState } from 'react';
import { editDisconnect } from '../../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../../shared/ids';
import type { Disconnect, Level } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './DisconnectMatrix.module.css';
import { LEVELS } from './levels';
import { chipRef, chipText } from './matrix-names';
import { MatrixChips } from './MatrixChips';

export interface DisconnectMatrixProps {
  readonly disconnects: readonly Disconnect[];
  readonly onOpen: (id: DisconnectId) => void;
}

/** The disconnects by impact and effort. One is chosen, then its place: by pointer and by keyboard alike. */
export function DisconnectMatrix({ disconnects, onOpen }: DisconnectMatrixProps) {
  const dispatch = useDispatch();
  const [chosen, setChosen] = useState<DisconnectId | null>(null);
  const [said, setSaid] = useState('');
  const { rows, focusRow } = useRowFocus();
  const moving = disconnects.find(({ id }) => id === chosen);
  const choose = (id: DisconnectId): void => {
    setChosen(id === chosen ? null : id);
    setSaid('');
  };
  const place = (impact: Level | null, effort: Level | null): void => {
    if (!moving) return;
    dispatch(editDisconnect(moving.id, { impact, effort }));
    setSaid(
      impact === null || effort === null
        ? t('matrix.takenOff')
        : t('matrix.placed', { impact: levelName(impact), effort: levelName(effort) }),
    );
    setChosen(null);
    focusRow(chipRef(moving.id));
  };
  const chips = (inPlace: readonly Disconnect[]) => (
    <MatrixChips disconnects={inPlace} chosen={chosen} onChoose={choose} />
  );
  const unplaced = disconnects.filter(({ impact, effort }) => impact === null || effort === null);

  return (
    <div ref={rows} className={styles['board']}>
      <div className={styles['bar']}>
        <p role="status" className={styles['status']}>
          {moving ? t('matrix.chosen', { text: chipText(moving) }) : said || t('matrix.purpose')}
        </p>
        {moving ? (
          <div className={styles['actions']}>
            <Button size="small" onPress={() => onOpen(moving.id)}>
              {t('matrix.open')}
            </Button>
            {unplaced.includes(moving) ? null : (
              <Button size="small" onPress={() => place(null, null)}>
                {t('matrix.takeOff')}
              </Button>
            )}
          </div>
        ) : null}
      </div>
      <table className={styles['matrix']} aria-label={t('matrix.label')}>
        <thead>
          <tr>
            <td />
            {LEVELS.map((effort) => (
              <th key={effort} scope="col">
                {t('matrix.columns', { level: levelName(effort) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row">{t('matrix.rows', { level: levelName(impact) })}</th>
              {LEVELS.map((effort) => (
                <td key={effort} className={impact === 3 && effort === 1 ? styles['first'] : undefined}>
                  {impact === 3 && effort === 1 ? <p className={styles['hint']}>{t('matrix.first')}</p> : null}
                  {chips(disconnects.filter((each) => each.impact === impact && each.effort === effort))}
                  {moving && !(moving.impact === impact && moving.effort === effort) ? (
                    <Button
                      size="small"
                      aria-label={t('matrix.place.named', { impact: levelName(impact), effort: levelName(effort) })}
                      onPress={() => place(impact, effort)}
                    >
                      {t('matrix.place')}
                    </Button>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles['unplaced']} aria-label={t('matrix.unplaced')}>
        <h3 className={styles['head']}>{t('matrix.unplaced')}</h3>
        {unplaced.length === 0 ? <p className={styles['status']}>{t('matrix.unplaced.none')}</p> : chips(unplaced)}
      </section>
    </div>
  );
}

const levelName = (level: Level): string => t(`matrix.level.${level}`);
