import { SIGNATURE_SHEET, type Stroke, strokePath } from '../../../shared/agreement/drawn-signature';
import styles from './DrawnSignature.module.css';

export interface DrawnSignatureProps {
  readonly strokes: readonly Stroke[];
  readonly label: string;
}

/** A signature as it was drawn. */
export function DrawnSignature({ strokes, label }: DrawnSignatureProps) {
  return (
    <svg
      className={styles['drawn']}
      viewBox={`0 0 ${SIGNATURE_SHEET.width} ${SIGNATURE_SHEET.height}`}
      role="img"
      aria-label={label}
    >
      <Strokes strokes={strokes} />
    </svg>
  );
}

/** The lines alone, for a drawing that is still being made. */
export function Strokes({ strokes }: { readonly strokes: readonly Stroke[] }) {
  return strokes.map((stroke, index) => <path key={index} className={styles['stroke']} d={strokePath(stroke)} />);
}
