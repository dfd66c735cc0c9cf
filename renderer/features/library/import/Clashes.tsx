import type { Clash, MergeSide } from '../../../../shared/workshop/merge';
import { t } from '../../../i18n/i18n';
import { Checkbox } from '../../../ui/Checkbox';
import { Disclosure } from '../../../ui/Disclosure';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Stack } from '../../../ui/Stack';
import { ClashText } from './ClashText';
import styles from './import.module.css';

export interface ClashesProps {
  readonly clashes: readonly Clash[];
  readonly side: MergeSide;
  /** The places where the other side is taken. */
  readonly except: ReadonlySet<string>;
  readonly onSide: (side: MergeSide) => void;
  readonly onExcept: (except: ReadonlySet<string>) => void;
}

/** Everything that differs, and which of the two is taken: for all of it, or one by one. */
export function Clashes({ clashes, side, except, onSide, onExcept }: ClashesProps) {
  const toggle = (key: string, isTheirs: boolean): void => {
    const next = new Set(except);
    if (isTheirs === (side === 'theirs')) next.delete(key);
    else next.add(key);
    onExcept(next);
  };
  const isTheirs = (key: string): boolean => (side === 'theirs') !== except.has(key);
  return (
    <Stack gap={2}>
      <SegmentedControl
        label={t('library.bringIn.side', { n: clashes.length })}
        value={side}
        options={sides()}
        onChange={onSide}
      />
      <Disclosure title={t('library.bringIn.oneByOne')}>
        <p className={styles['quiet']}>{t('library.bringIn.oneByOne.hint')}</p>
        <ul className={styles['clashes']}>
          {clashes.slice(0, MOST_SHOWN).map((clash) => (
            <li key={clash.key}>
              <Checkbox isSelected={isTheirs(clash.key)} onChange={(selected) => toggle(clash.key, selected)}>
                <ClashText clash={clash} />
              </Checkbox>
            </li>
          ))}
        </ul>
        {clashes.length > MOST_SHOWN ? (
          <p className={styles['quiet']}>{t('library.bringIn.more', { n: clashes.length - MOST_SHOWN })}</p>
        ) : null}
      </Disclosure>
    </Stack>
  );
}

const sides = () => [
  { id: 'mine' as const, label: t('library.bringIn.side.mine') },
  { id: 'theirs' as const, label: t('library.bringIn.side.theirs') },
];

/** A list that nobody reads to its end helps nobody; the rest follows the choice for all. */
const MOST_SHOWN = 100;
