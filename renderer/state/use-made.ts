import { useEffect, useState } from 'react';

/**
 * What is made elsewhere, and of what: null until the first has come, and the one before while something else is made. Whoever calls
 * keeps `make` the same as long as the same is to be made; null makes nothing.
 */
export function useMade<T>(make: ((signal: AbortSignal) => Promise<T>) | null): T | null {
  const [made, setMade] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (make === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const start = async (): Promise<void> => {
      try {
        const value = await make(signal);
        if (!signal.aborted) setMade({ value });
      } catch (error) {
        // Thrown where it is shown, as if it had been made there.
        if (!signal.aborted)
          setMade(() => {
            throw error;
          });
      }
    };
    void start();
    return () => controller.abort();
  }, [make]);
  return make === null ? null : (made?.value ?? null);
}
