import { cx } from './cx';
import styles from './Kbd.module.css';

export interface KbdProps {
  /** Keys as they are shown, joined by `+`: `Ctrl+Shift+P`. */
  readonly keys: string;
}

export function Kbd({ keys }: KbdProps) {
  return (
    <span className={cx(styles, 'keys')}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={cx(styles, 'key')}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
