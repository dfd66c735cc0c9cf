import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly orientation?: 'horizontal' | 'vertical' | undefined;
  readonly className?: string | undefined;
}

/**
 * Buttons and switches that are one stop of Tab together: the arrow keys go from one to the next, and Tab comes back to the one that
 * had the focus last. A press of the mouse focuses what it hits, as anywhere.
 */
export function Toolbar({ label, children, orientation = 'horizontal', className }: ToolbarProps) {
  const last = useRef<Element | null>(null);
  const isLeaving = useRef(false);
  const press = (event: KeyboardEvent) => {
    const tools = toolsIn(event.currentTarget);
    const place = tools.findIndex((tool) => tool === event.target);
    if (place < 0) return;
    if (event.key === 'Tab') {
      // From the edge the browser goes on to what comes after or before.
      isLeaving.current = true;
      tools.at(event.shiftKey ? 0 : -1)?.focus({ preventScroll: true });
      isLeaving.current = false;
      return;
    }
    const step = STEPS[orientation][event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    tools[place + step]?.focus();
  };
  const reach = ({ currentTarget, relatedTarget, target }: FocusEvent) => {
    if (isLeaving.current) return;
    const wasHere = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    const before = last.current;
    if (!wasHere && before instanceof HTMLElement && before !== target && currentTarget.contains(before)) {
      before.focus();
    } else if (currentTarget.contains(target)) last.current = target;
  };
  return (
    <div
      className={className}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      onKeyDownCapture={press}
      onFocusCapture={reach}
      onPointerDownCapture={() => {
        last.current = null;
      }}
    >
      {children}
    </div>
  );
}

const STEPS: Readonly<Record<'horizontal' | 'vertical', Readonly<Record<string, -1 | 1>>>> = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1 },
};

const toolsIn = (toolbar: Element): readonly HTMLElement[] => [
  ...toolbar.querySelectorAll<HTMLElement>(':is(button, input):enabled'),
];
