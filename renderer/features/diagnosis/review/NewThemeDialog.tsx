import { type KeyboardEvent, useRef, useState } from 'react';
import { groupGaps } from '../../../../shared/commands/gaps';
import { addTheme } from '../../../../shared/commands/themes';
import type { QuestionId, ThemeId } from '../../../../shared/ids';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { commitTyping } from '../../../ui/pending-commit';
import { TextField } from '../../../ui/TextField';
import styles from './SortScreen.module.css';

export interface NewThemeDialogProps {
  /** The gaps that come under the theme. */
  readonly ids: readonly QuestionId[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Names a new theme where the gaps are selected, and puts them under it. */
export function NewThemeDialog({ ids, isOpen, onClose }: NewThemeDialogProps) {
  return (
    <Dialog title={t('review.themes.addFor')} isOpen={isOpen} onClose={onClose} size="small">
      <NewThemeForm ids={ids} onClose={onClose} />
    </Dialog>
  );
}

function NewThemeForm({ ids, onClose }: Omit<NewThemeDialogProps, 'isOpen'>) {
  const dispatch = useDispatch();
  const typed = useRef('');
  const [isRefused, setRefused] = useState(false);
  const make = (): void => {
    commitTyping();
    const name = typed.current.trim();
    setRefused(name === '');
    if (name === '') return;
    const id = newId<ThemeId>();
    dispatch(addTheme({ id, name }));
    dispatch(groupGaps(ids, id));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    make();
  };
  return (
    <div className={styles['form']}>
      <div onKeyDown={onKeyDown}>
        <TextField
          label={t('review.themes.placeholder')}
          description={isRefused ? undefined : t('review.themes.purpose')}
          error={isRefused ? t('review.themes.missing') : undefined}
          value=""
          onCommit={(text) => {
            typed.current = text;
          }}
          autoFocus
        />
      </div>
      <DialogFoot>
        <Button onPress={onClose}>{t('review.themes.cancel')}</Button>
        <Button tone="primary" onPress={make}>
          {t('review.themes.make', { n: ids.length })}
        </Button>
      </DialogFoot>
    </div>
  );
}
