import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { addDisconnect, editDisconnect, removeDisconnect } from '../../../../shared/commands/disconnects';
import type { DisconnectId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Section } from '../../../ui/Section';
import { TextButton } from '../../../ui/TextButton';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { DisconnectCard } from './DisconnectCard';
import { DisconnectMatrix } from './DisconnectMatrix';
import styles from './DisconnectRegister.module.css';
import { RegisterToolbar } from './RegisterToolbar';
import { useRegisterView } from './use-register-view';

export interface DisconnectRegisterProps {
  /** A disconnect that was written down elsewhere on the screen: it takes the focus. */
  readonly focusOn: DisconnectId | null;
  /** It has the focus: from now on that is where the person puts it. */
  readonly onFocused: () => void;
}

/** Where the two teams lose a buyer: what it is, what shows it, who takes it on, and where it goes. */
export function DisconnectRegister({ focusOn, onFocused }: DisconnectRegisterProps) {
  const register = useWorkshop((workshop) => workshop.patterns.disconnects);
  const disconnects = useMemo(() => list(register), [register]);
  const view = useRegisterView(disconnects, focusOn);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const focus = useEffectEvent((id: DisconnectId) => {
    focusRow(id);
    onFocused();
  });
  useEffect(() => {
    if (focusOn !== null) focus(focusOn);
  }, [focusOn]);

  const add = (): void => {
    const id = newId<DisconnectId>();
    dispatch(addDisconnect(newDisconnect(id)));
    view.show({ layout: 'list' });
    focusRow(id);
  };
  const removeOne = (id: DisconnectId): void => {
    const next = neighbourOf(
      view.shown.map((each) => each.id),
      id,
    );
    remove(removeDisconnect(id), t('patterns.disconnect.removed'));
    focusRow(next ?? 'add-disconnect');
  };
  const openEntry = (id: DisconnectId): void => {
    view.show({ layout: 'list' });
    focusRow(id);
  };

  const addButton = (
    <div data-ref="add-disconnect">
      <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
        {t('patterns.disconnect.add')}
      </Button>
    </div>
  );
  if (disconnects.length === 0) {
    return (
      <div ref={rows}>
        <Section title={t('patterns.disconnects')} description={t('patterns.disconnects.purpose')}>
          <EmptyState
            title={t('patterns.disconnects.empty')}
            example={<em>{t('patterns.disconnects.example')}</em>}
            actions={addButton}
          >
            {t('patterns.disconnects.look')}
          </EmptyState>
        </Section>
      </div>
    );
  }
  return (
    <div ref={rows}>
      <Section title={t('patterns.disconnects')} description={t('patterns.disconnects.purpose')} actions={addButton}>
        <RegisterToolbar disconnects={disconnects} view={view} />
        {view.shown.length === 0 ? (
          <p className={styles['none']}>
            {t('register.none')}{' '}
            <TextButton onPress={() => view.show({ onlyOpen: false })}>{t('register.none.all')}</TextButton>
          </p>
        ) : null}
        {view.layout === 'matrix' ? (
          <DisconnectMatrix disconnects={view.shown} onOpen={openEntry} />
        ) : (
          <ul className={styles['register']}>
            {view.shown.map((disconnect) => (
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
