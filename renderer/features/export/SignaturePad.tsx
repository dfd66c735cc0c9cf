import { type PointerEvent, useRef } from 'react';
import {
  isFull,
  onSheet,
  type SheetPoint,
  SIGNATURE_SHEET,
  type Stroke,
  withPoint,
  withStroke,
} from '../../../shared/agreement/drawn-signature';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Strokes } from './DrawnSignature';
import styles from './SignaturePad.module.css';

/** What a movement of the pen makes of the drawing so far. */
export type DrawingStep = (drawing: readonly Stroke[]) => readonly Stroke[];

export interface SignaturePadProps {
  readonly name: string;
  readonly drawing: readonly Stroke[];
  readonly onDraw: (step: DrawingStep) => void;
}

/** A sheet to sign on with a mouse, a pen or a finger. */
export function SignaturePad({ name, drawing, onDraw }: SignaturePadProps) {
  const pen = usePen(onDraw);
  const isEmpty = drawing.length === 0;
  return (
    <div className={styles['pad']}>
      <svg
        className={styles['sheet']}
        viewBox={`0 0 ${SIGNATURE_SHEET.width} ${SIGNATURE_SHEET.height}`}
        role="img"
        aria-label={t(isEmpty ? 'signing.draw.empty' : 'signing.draw.drawn', { name })}
        {...pen}
      >
        <line className={styles['rule']} x1={60} x2={940} y1={235} y2={235} />
        <Strokes strokes={drawing} />
      </svg>
      <div className={styles['foot']}>
        <p className={styles['hint']} role="status">
          {t(isFull(drawing) ? 'signing.draw.full' : 'signing.draw.hint')}
        </p>
        <Button
          size="small"
          tone="quiet"
          isDisabled={isEmpty}
          aria-label={t('signing.draw.clearNamed', { name })}
          onPress={() => onDraw(() => [])}
        >
          {t('signing.draw.clear')}
        </Button>
      </div>
    </div>
  );
}

/** Follows one pen: a second finger, or the heel of the hand, draws nothing while the first is down. */
function usePen(onDraw: (step: DrawingStep) => void) {
  const down = useRef<number | null>(null);
  const lift = (event: PointerEvent) => {
    if (down.current === event.pointerId) down.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || down.current !== null) return;
      event.preventDefault();
      down.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [point] = pointsOf(event);
      if (point) onDraw((drawing) => withStroke(drawing, point));
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (down.current !== event.pointerId) return;
      const points = pointsOf(event);
      onDraw((drawing) => points.reduce(withPoint, drawing));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

/** Where the pen was: browsers put together what came between two pictures. */
function pointsOf({ nativeEvent, currentTarget }: PointerEvent<SVGSVGElement>): readonly SheetPoint[] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const between = nativeEvent.type === 'pointermove' ? nativeEvent.getCoalescedEvents() : [];
  return (between.length === 0 ? [nativeEvent] : between).map(({ clientX, clientY }) =>
    onSheet({ x: (clientX - left) / width, y: (clientY - top) / height }),
  );
}
