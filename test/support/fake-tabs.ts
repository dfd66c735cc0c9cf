/** Locks and channels between the tabs of one browser, which jsdom lacks; every tab of a test is the same page. */
export function installFakeTabs(): { readonly release: (name: string) => void } {
  const held = new Map<string, () => void>();
  const waiting = new Map<string, (() => void)[]>();
  const take = async (name: string, work: () => unknown): Promise<unknown> => {
    if (held.has(name)) await new Promise<void>((next) => waiting.set(name, [...(waiting.get(name) ?? []), next]));
    held.set(name, () => undefined);
    const done = await work();
    release(name);
    return done;
  };
  const release = (name: string) => {
    held.delete(name);
    waiting.get(name)?.shift()?.();
  };
  const locks = { request: (name: string, work: () => unknown) => take(name, work) };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  return { release };
}
