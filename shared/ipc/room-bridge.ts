/** The one event that the audience window hears. Its preload imports this and nothing else of the contract. */
export const ROOM_PICTURE = 'room:picture';

/** What the preload puts on the audience page as `window.parleyRoom`: it listens, and has no way to ask or to write. */
export interface RoomBridge {
  onPicture(listener: (picture: unknown) => void): void;
}
