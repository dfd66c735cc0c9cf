import { useStore } from 'zustand';
import { t } from '../../i18n/i18n';
import { isAnotherWorkshop, isHidden, type RoomState } from '../../state/room-state';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { shownKeys } from '../../ui/shown-keys';
import { runById, useActions } from '../actions/use-actions';
import { useApp } from '../app-context';
import { isChoicePossible, ROOM_CHOICES, roomCondition, roomFocusName } from '../room-choices';
import { RoomPreview } from './RoomPreview';
import { RoomQuestion } from './RoomQuestion';
import styles from './RoomPanel.module.css';

/** The room display from the console: what it shows, and everything that can be done with it. */
export function RoomPanel() {
  const app = useApp();
  const state = useStore(app.room.store);
  const isOpen = state.status.state === 'open';
  return (
    <div className={styles['panel']}>
      <header className={styles['head']}>
        <h2>{t('room.title')}</h2>
        <p className={styles['where']}>{whereText(state, app.desktop.kind)}</p>
      </header>
      {isOpen ? <RoomPreview picture={state.shown} /> : null}
      <p role="status" className={styles['now']}>
        {nowText(state)}
      </p>
      <div className={styles['buttons']}>
        <RoomButton id="room.open" label={isOpen ? 'room.short.close' : 'room.short.open'} isMain={!isOpen} />
        <RoomButton id="room.blank" label={isHidden(state) ? 'room.short.unblank' : 'room.short.blank'} />
        <RoomButton id="room.freeze" label={state.frozen ? 'room.short.unfreeze' : 'room.short.freeze'} />
        {state.status.canSwap ? <RoomButton id="room.swap" label="room.short.swap" /> : null}
      </div>
      {isOpen ? <Show state={state} /> : null}
    </div>
  );
}

interface RoomButtonProps {
  readonly id: 'room.open' | 'room.blank' | 'room.freeze' | 'room.swap';
  readonly label: Parameters<typeof t>[0];
  readonly isMain?: boolean;
}

/** One of the registered actions, with its keys. */
function RoomButton({ id, label, isMain = false }: RoomButtonProps) {
  const app = useApp();
  const action = useActions(app).find((candidate) => candidate.id === id);
  if (!action) return null;
  return (
    <Button
      tone={isMain ? 'primary' : 'plain'}
      size="small"
      isDisabled={!action.isEnabled(app)}
      onPress={() => runById(app, id)}
    >
      <span className={styles['label']}>{t(label)}</span>
      {action.shortcut === undefined ? null : <Kbd keys={shownKeys(action.shortcut)} />}
    </Button>
  );
}

/** What the room sees: what the console looks at, or one thing that stays. */
function Show({ state }: { readonly state: RoomState }) {
  const app = useApp();
  const { pinned, place, writing } = state;
  if (place === null || writing.length > 0) return null;
  const choices = ROOM_CHOICES.filter((choice) => isChoicePossible(state, choice));
  const options = [
    { id: 'follow' as const, label: t('room.follow') },
    ...choices.map((id) => ({ id, label: t(`room.focus.${id}`) })),
  ];
  const chosen = pinned === null ? 'follow' : (choices.find((choice) => choice === pinned.kind) ?? null);
  return (
    <>
      <SegmentedControl
        label={t('room.show')}
        value={chosen}
        options={options}
        onChange={(id) => app.room.pin(id === 'follow' ? null : { kind: id })}
      />
      <RoomQuestion pinned={pinned} />
    </>
  );
}

function nowText(state: RoomState): string {
  const what = roomFocusName(state);
  switch (roomCondition(state)) {
    case 'off':
      return t('room.now.off');
    case 'lost':
      return t('room.lost');
    case 'blank':
      if (state.place === null) return t('room.now.library');
      return t(isAnotherWorkshop(state) ? 'room.now.another' : 'room.now.blank', { what });
    case 'frozen':
      return t('room.now.frozen', { what });
    case 'pinned':
      return t('room.now.pinned', { what });
    case 'showing':
      return state.writing.length > 0 ? t('room.now.sealed') : t('room.now.follows', { what });
  }
}

function whereText({ status }: RoomState, host: 'electron' | 'browser'): string {
  if (status.state !== 'open') return t('room.purpose');
  if (host === 'browser') return t('room.where.browser');
  return t(status.display === 'other' ? 'room.where.other' : 'room.where.same');
}
