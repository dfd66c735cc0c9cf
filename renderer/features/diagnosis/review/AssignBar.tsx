import { Plus } from 'lucide-react';
import { useState } from 'react';
import { groupGaps, prioritiseGaps, rateGaps } from '../../../../shared/commands/gaps';
import type { ThemeId } from '../../../../shared/ids';
import { Priority } from '../../../../shared/workshop/schema/diagnosis';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { NewThemeDialog } from './NewThemeDialog';
import styles from './SortScreen.module.css';
import { themeName } from './Themes';
import type { Selection } from './use-selection';

export interface AssignBarProps {
  readonly selection: Selection;
  /** The selected gaps left the list. */
  readonly onDone: () => void;
}

/** What is done with the selected gaps, all of them in one step. */
export function AssignBar({ selection, onDone }: AssignBarProps) {
  const dispatch = useDispatch();
  const announce = useRemoval();
  const themes = useWorkshop((workshop) => workshop.diagnosis.themes);
  const { ids } = selection;
  const isDisabled = ids.length === 0;
  const closeEnough = () => {
    announce(rateGaps(ids, 'close'), t('review.sort.closed', { n: ids.length }));
    selection.clear();
    onDone();
  };
  const [isNaming, setNaming] = useState(false);
  return (
    <section className={styles['bar']} aria-label={t('review.sort.assign')}>
      <p role="status" className={styles['count']}>
        {isDisabled ? t('review.sort.hint') : t('review.sort.selected', { n: ids.length })}
      </p>
      <Select
        label={t('review.sort.priority')}
        value={null}
        options={PRIORITIES}
        isDisabled={isDisabled}
        width="short"
        onChange={(priority) => dispatch(prioritiseGaps(ids, priority === 'none' ? null : priority))}
      />
      <Select<ThemeId | 'none'>
        label={t('review.sort.theme')}
        value={null}
        options={[
          ...list(themes).map((theme) => ({ id: theme.id, label: themeName(theme) })),
          { id: 'none' as const, label: t('review.sort.theme.none') },
        ]}
        isDisabled={isDisabled}
        width="short"
        onChange={(theme) => dispatch(groupGaps(ids, theme === 'none' ? null : theme))}
      />
      <Button icon={<Plus size={16} aria-hidden />} isDisabled={isDisabled} onPress={() => setNaming(true)}>
        {t('review.themes.addFor')}
      </Button>
      <Button isDisabled={isDisabled} onPress={closeEnough}>
        {t('review.sort.close')}
      </Button>
      <NewThemeDialog ids={ids} isOpen={isNaming} onClose={() => setNaming(false)} />
    </section>
  );
}

const PRIORITIES = [...Priority.options, 'none' as const].map((id) => ({ id, label: t(`review.sort.priority.${id}`) }));
