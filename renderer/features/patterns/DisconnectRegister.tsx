import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { addDisconnect, editDisconnect, removeDisconnect } from '../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../shared/ids';
import { newDisconnect } from '../../../shared/journeys/create';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { DisconnectCard } from './DisconnectCard';
import styles from './DisconnectRegister.module.css';

export interface DisconnectRegisterProps {
  /** A disconnect that was written down elsewhere on the screen: it takes the focus. */
  readonly focusOn: DisconnectId | null;
}

/** Where the two teams lose a buyer: what it is, what shows it, who takes it on, and where it goes. */
export function DisconnectRegister({ focusOn }: DisconnectRegisterProps) {
  const register = useWorkshop((workshop) => workshop.patterns.disconnects);
  const disconnects = useMemo(() => list(register), [register]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const focus = useEffectEvent(focusRow);
  useEffect(() => {
    if (focusOn !== null) focus(focusOn);
  }, [focusOn]);

  const add = () => {
    const id = newId<DisconnectId>();
    dispatch(addDisconnect(newDisconnect(id)));
    focusRow(id);
  };
  const removeOne = (id: DisconnectId) => {
    const next = neighbourOf(register.order, id);
    remove(removeDisconnect(id), t('patterns.disconnect.removed'));
    focusRow(next ?? 'add-disconnect');
  };

  const addButton = (
    <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
      {t('patterns.disconnect.add')}
    </Button>
  );
  return (
    <div ref={rows}>
      <Section
        title={t('patterns.disconnects')}
        description={t('patterns.disconnects.purpose')}
        actions={disconnects.length > 0 ? <div data-ref="add-disconnect">{addButton}</div> : null}
      >
        {disconnects.length === 0 ? (
          <div data-ref="add-disconnect">
            <EmptyState
              title={t('patterns.disconnects.empty')}
              example={<em>{t('patterns.disconnects.example')}</em>}
              actions={addButton}
            >
              {t('patterns.disconnects.look')}
            </EmptyState>
          </div>
        ) : (
          <ul className={styles['register']}>
            {disconnects.map((disconnect) => (
              <li key={disconnect.id} data-ref={disconnect.id}>
                <DisconnectCard
                  disconnect={disconnect}
                  onEdit={(fields) => dispatch(editDisconnect(disconnect.id, fields))}
                  onRemove={() => removeOne(disconnect.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
