import type { RoomPicture, RoomScene, RoomTimer } from '../../../shared/room/scene';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './room.module.css';
import { SceneView } from './SceneView';
import { Timer } from './Timer';
import { useLayoutKey } from './use-layout-key';

/** What the audience sees: one statement and the clock. Before there is a picture, the name of the app. */
export function RoomPage({ picture }: { readonly picture: RoomPicture | null }) {
  const layoutKey = useLayoutKey();
  const scene: RoomScene = picture?.scene ?? { kind: 'title', title: t('room.name'), subtitle: '' };
  if (scene.kind === 'blank') return <main className={cx(styles, 'blank')} />;
  const timer = picture?.timer ?? null;
  const isLarge = WITH_LARGE_TIMER.has(scene.kind);
  return (
    <main className={cx(styles, 'page', timer && (isLarge ? 'timedLarge' : 'timed'))}>
      <SceneView key={`${JSON.stringify(scene)} ${sizeOf(timer)} ${layoutKey}`} scene={scene} />
      {timer ? <Timer key={`${isLarge} ${layoutKey}`} timer={timer} isLarge={isLarge} /> : null}
    </main>
  );
}

/** A clock that comes or goes takes room from the statement. */
const sizeOf = (timer: RoomTimer | null): string => (timer ? 'timed' : '');

/** While one question is thought about, how long is left matters as much. */
const WITH_LARGE_TIMER: ReadonlySet<RoomScene['kind']> = new Set(['title', 'prompt', 'answering']);
