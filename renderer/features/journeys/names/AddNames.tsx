import { useRef, useState } from 'react';
import { readNameList } from '../../../../shared/journeys/names';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { commitTyping } from '../../../ui/pending-commit';
import { TextArea } from '../../../ui/TextArea';
import styles from './NamesDialog.module.css';

/** Takes a pasted list of content that exists, one name per line. */
export function AddNames({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const typed = useRef('');
  const [round, setRound] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const add = () => {
    commitTyping();
    const isEmpty = readNameList(typed.current).length === 0;
    setRefused(isEmpty);
    if (isEmpty) return;
    onAdd(typed.current);
    typed.current = '';
    setRound(round + 1);
  };
  return (
    <div className={styles['add']}>
      <TextArea
        key={round}
        label={t('names.add')}
        description={t('names.add.hint')}
        error={isRefused ? t('names.add.none') : undefined}
        placeholder={t('names.add.example')}
        rows={3}
        value=""
        autoFocus={round > 0}
        onCommit={(text) => {
          typed.current = text;
          setRefused(false);
        }}
      />
      <Button onPress={add}>{t('names.add.button')}</Button>
    </div>
  );
}
