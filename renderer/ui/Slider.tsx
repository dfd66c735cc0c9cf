import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import { cx } from './cx';
import styles from './Slider.module.css';

export interface SliderProps {
  /** Spoken only: the number beside the slider shows the label. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The unit that is spoken with the number. */
  readonly unit: 'percent';
  readonly isDisabled?: boolean | undefined;
  /** Every move, to show what it would do; nothing is kept yet. */
  readonly onMove: (value: number) => void;
  /** The hand lets go, or a key is pressed: once for each drag. */
  readonly onCommit: (value: number) => void;
}

/** Tries values by hand or by arrow keys; what it does is seen while it moves, and kept when it is let go. */
export function Slider({ label, value, min, max, step, unit, isDisabled = false, onMove, onCommit }: SliderProps) {
  return (
    <AriaSlider
      className={cx(styles, 'slider')}
      aria-label={label}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={{ style: 'unit', unit, unitDisplay: 'short' }}
      isDisabled={isDisabled}
      onChange={onMove}
      onChangeEnd={onCommit}
    >
      <SliderTrack className={cx(styles, 'track')}>
        {({ state }) => (
          <>
            <span className={cx(styles, 'filled')} style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className={cx(styles, 'thumb')} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
