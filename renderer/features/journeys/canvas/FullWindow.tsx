import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './FullWindow.module.css';

export interface FullWindowProps {
  readonly isFull: boolean;
  readonly onChange: (isFull: boolean) => void;
  /** Whether Escape means something else first. */
  readonly isEscapeTaken: boolean;
  readonly children: ReactNode;
}

/** Lets what it holds fill the window: with F, and back with F or Escape. What lies behind is out of reach for that time. */
export function FullWindow({ isFull, onChange, isEscapeTaken, children }: FullWindowProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (isFull && frame.current ? setRestAside(frame.current) : undefined), [isFull]);
  const press = (event: KeyboardEvent) => {
    const isHere = event.target instanceof Element && event.currentTarget.contains(event.target);
    if (!isHere || isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isLeaving = isFull && event.key === 'Escape' && !isEscapeTaken;
    if (!isLeaving && event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    event.stopPropagation();
    onChange(!isFull);
  };
  return (
    <div ref={frame} className={styles['frame']} data-full={isFull} onKeyDownCapture={press}>
      {children}
    </div>
  );
}

const isWriting = (target: EventTarget): boolean => target instanceof Element && target.closest(FIELDS) !== null;

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Everything beside the way from an element up to the page becomes inert, but for what floats above all; gives the way back. */
function setRestAside(element: HTMLElement): () => void {
  const aside: HTMLElement[] = [];
  for (let at: HTMLElement = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const sibling of at.parentElement.children) {
      if (sibling === at || !(sibling instanceof HTMLElement) || sibling.inert || sibling.matches(FLOATING)) continue;
      sibling.inert = true;
      aside.push(sibling);
    }
  }
  return () => {
    for (const each of aside) each.inert = false;
  };
}

/** Notices with their "Undo" stay in reach. */
const FLOATING = '[role="region"], script, style';
