import { GapRating } from '../../../../shared/workshop/schema/diagnosis';
import { cx } from '../../../ui/cx';
import styles from './GapBar.module.css';

/** A rated gap as steps, none for the same and all for opposite: an order, where a bar would claim a measure. */
export function GapSteps({ rating }: { readonly rating: GapRating }) {
  const [, ...steps] = GapRating.options;
  const reached = GapRating.options.indexOf(rating);
  return (
    <span className={cx(styles, 'steps')} aria-hidden>
      {steps.map((step, index) => (
        <span key={step} className={cx(styles, 'step', index < reached && 'reached')} />
      ))}
    </span>
  );
}
