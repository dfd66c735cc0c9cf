import type { RoomScene } from '../../../shared/room/scene';

/** What a scene of one kind shows. */
export type SceneProps<K extends RoomScene['kind']> = Readonly<Omit<Extract<RoomScene, { kind: K }>, 'kind'>>;
