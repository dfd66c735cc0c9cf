import { type App, screen } from 'electron';
import { z } from 'zod';
import type { Area } from './window-place';

/** A display as the windows see it. */
export interface Display {
  readonly id: number;
  readonly bounds: Area;
}

/** The displays of the desk, and word of every change among them. */
export interface Displays {
  all(): readonly Display[];
  onChange(listener: () => void): void;
}

/** The displays that the system knows, the primary one first. */
export function systemDisplays(): Displays {
  return {
    all() {
      const primary = screen.getPrimaryDisplay();
      return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
    },
    onChange(listener) {
      screen.on('display-added', listener);
      screen.on('display-removed', listener);
      screen.on('display-metrics-changed', listener);
    },
  };
}

/** Displays that a test plugs in and out, for an app run from source: a JSON list at first, then events of the app with another one. */
export function testDisplays(app: App, first: string): Displays {
  let displays = TestDisplays.parse(JSON.parse(first));
  return {
    all: () => displays,
    onChange: (listener) =>
      void (app as NodeJS.EventEmitter).on('parley-test-displays', (changed: unknown) => {
        displays = TestDisplays.parse(changed);
        listener();
      }),
  };
}

const TestDisplays = z.array(
  z.strictObject({
    id: z.int(),
    bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  }),
);
