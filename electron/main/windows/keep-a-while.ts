/** How something is made, told to be sound, and let go. */
export interface Making<Thing> {
  readonly make: () => Thing;
  readonly isSound: (thing: Thing) => boolean;
  readonly end: (thing: Thing) => void;
}

/** Something that takes long to make, lent to one at a time. */
export interface Kept<Thing> {
  /** What was given back a short while ago, or a new one. */
  readonly take: () => Thing;
  /** Keeps it for the next one, for a while; what is no longer sound is let go. */
  readonly giveBack: (thing: Thing) => void;
}

/** Keeps what was used for so many milliseconds: who needs it again soon waits for no new one. */
export function keepAWhile<Thing>({ make, isSound, end }: Making<Thing>, milliseconds: number): Kept<Thing> {
  let kept: { readonly thing: Thing; readonly timer: NodeJS.Timeout } | undefined;
  const takeKept = (): Thing | undefined => {
    const before = kept;
    kept = undefined;
    clearTimeout(before?.timer);
    return before?.thing;
  };
  const letGo = (thing: Thing | undefined): void => {
    if (thing !== undefined) end(thing);
  };
  return {
    take() {
      const before = takeKept();
      if (before !== undefined && isSound(before)) return before;
      letGo(before);
      return make();
    },
    giveBack(thing) {
      letGo(takeKept());
      if (!isSound(thing)) return end(thing);
      kept = { thing, timer: setTimeout(() => letGo(takeKept()), milliseconds).unref() };
    },
  };
}
