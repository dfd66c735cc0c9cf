import { Plus, X } from 'lucide-react';
import { addTheme, removeTheme, renameTheme } from '../../../../shared/commands/themes';
import type { ThemeId } from '../../../../shared/ids';
import type { Theme } from '../../../../shared/workshop/schema/diagnosis';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { neighbourOf } from '../../../ui/use-row-focus';
import styles from './SortScreen.module.css';

/** The themes of the room: made, named and removed here; removing one leaves its gaps. */
export function Themes({ onFocus }: { readonly onFocus: (id: string) => void }) {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const themes = useWorkshop((workshop) => workshop.diagnosis.themes);
  const gaps = useWorkshop((workshop) => workshop.diagnosis.gaps);
  const add = () => {
    const id = newId<ThemeId>();
    dispatch(addTheme({ id, name: '' }));
    onFocus(id);
  };
  const removeOne = (id: ThemeId) => {
    remove(removeTheme(id), t('review.themes.removed'));
    onFocus(neighbourOf(themes.order, id) ?? 'add-theme');
  };
  const countIn = (id: ThemeId) => Object.values(gaps).filter(({ themeId }) => themeId === id).length;
  return (
    <Section title={t('review.themes')} description={t('review.themes.purpose')}>
      <div className={styles['themes']}>
        {list(themes).map(({ id, name }, index) => (
          <div key={id} data-ref={id} className={styles['theme']}>
            <TextField
              label={t('review.themes.name', { n: index + 1 })}
              hideLabel
              placeholder={t('review.themes.placeholder')}
              value={name}
              onCommit={(next) => dispatch(renameTheme(id, next))}
            />
            <span className={styles['quiet']}>{t('review.themes.count', { n: countIn(id) })}</span>
            <IconButton
              label={t('review.themes.remove', { n: index + 1 })}
              icon={<X size={16} aria-hidden />}
              onPress={() => removeOne(id)}
            />
          </div>
        ))}
        <div data-ref="add-theme">
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('review.themes.add')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** A theme as it is shown where it cannot be named. */
export const themeName = ({ name }: Theme): string => name.trim() || t('review.sort.theme.unnamed');
