/** What React Flow asks of a browser and jsdom has not: nothing is measured, so it draws no cards; those are looked at in Chromium. */
export function stubCanvas(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
