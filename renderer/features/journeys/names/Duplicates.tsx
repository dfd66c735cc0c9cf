import { useState } from 'react';
import { type NameUse, nearDuplicates, type NearDuplicates } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { neighbourOf } from '../../../ui/use-row-focus';
import styles from './NamesDialog.module.css';
import { NAMES_LIST } from './NamesTable';

export interface DuplicatesProps {
  readonly uses: readonly NameUse[];
  readonly onMerge: (duplicates: NearDuplicates) => void;
  /** Puts the focus on what carries this `data-ref`: the next duplicates, else the list of names. */
  readonly onFocus: (ref: string) => void;
}

/** Names that are probably one; the room says whether they are. */
export function Duplicates({ uses, onMerge, onFocus }: DuplicatesProps) {
  const [apart, setApart] = useState<readonly string[]>([]);
  const open = nearDuplicates(uses).filter((each) => !apart.includes(keyOf(each)));
  if (open.length === 0) return null;
  const settle = (each: NearDuplicates) => onFocus(neighbourOf(open.map(keyOf), keyOf(each)) ?? NAMES_LIST);
  return (
    <Callout title={t('names.duplicates')}>
      <ul className={styles['duplicates']}>
        {open.map((each) => (
          <li key={keyOf(each)} data-ref={keyOf(each)}>
            <span>{t('names.duplicate', { others: each.others.join(', '), keep: each.keep })}</span>
            <span className={styles['choices']}>
              <Button
                size="small"
                onPress={() => {
                  onMerge(each);
                  settle(each);
                }}
              >
                {t('names.merge', { keep: each.keep })}
              </Button>
              <Button
                size="small"
                tone="quiet"
                onPress={() => {
                  setApart([...apart, keyOf(each)]);
                  settle(each);
                }}
              >
                {t('names.keepApart')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

const keyOf = ({ keep, others }: NearDuplicates): string => [keep, ...others].join('\n');
