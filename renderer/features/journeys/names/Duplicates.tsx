import { useState } from 'react';
import { type NameUse, nearDuplicates, type NearDuplicates } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import styles from './NamesDialog.module.css';

export interface DuplicatesProps {
  readonly uses: readonly NameUse[];
  readonly onMerge: (duplicates: NearDuplicates) => void;
}

/** Names that are probably one; the room says whether they are. */
export function Duplicates({ uses, onMerge }: DuplicatesProps) {
  const [apart, setApart] = useState<readonly string[]>([]);
  const open = nearDuplicates(uses).filter((each) => !apart.includes(keyOf(each)));
  if (open.length === 0) return null;
  return (
    <Callout title={t('names.duplicates')}>
      <ul className={styles['duplicates']}>
        {open.map((each) => (
          <li key={keyOf(each)}>
            <span>{t('names.duplicate', { others: each.others.join(', '), keep: each.keep })}</span>
            <span className={styles['choices']}>
              <Button size="small" onPress={() => onMerge(each)}>
                {t('names.merge', { keep: each.keep })}
              </Button>
              <Button size="small" tone="quiet" onPress={() => setApart([...apart, keyOf(each)])}>
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
