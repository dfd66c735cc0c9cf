import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fit } from './fit';

/** A box whose content is made to fit, and how many of the `count` entries of its longest list have room in it. */
export function useFit(count: number): { readonly box: RefObject<HTMLDivElement | null>; readonly shown: number } {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(count);
  useLayoutEffect(() => {
    if (box.current) setShown(fit(box.current, shown));
  }, [shown]);
  return { box, shown };
}
