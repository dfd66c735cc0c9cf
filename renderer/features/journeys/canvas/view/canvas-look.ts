/** How the canvas is looked at: nothing of it is kept in the document. */
export interface CanvasLook {
  /** Long silences take no more room than their days need to be written. */
  readonly squeeze: boolean;
  /** A small picture of the whole map stands in a corner while not all of it is in sight. */
  readonly overview: boolean;
  /** What a selected touchpoint has nothing to do with steps back. */
  readonly traced: boolean;
  /** The canvas fills the window. */
  readonly isFull: boolean;
  /** Cards and words are so large that a room can read them. */
  readonly isForRoom: boolean;
}

export const FIRST_LOOK: CanvasLook = {
  squeeze: true,
  overview: true,
  traced: false,
  isFull: false,
  isForRoom: false,
};
