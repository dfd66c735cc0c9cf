/** Runs tasks of the same key one after the other, and those of different keys side by side. */
export function inTurnPerKey<K>(): <T>(key: K, task: () => Promise<T>) => Promise<T> {
  const last = new Map<K, Promise<unknown>>();
  return (key, task) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
