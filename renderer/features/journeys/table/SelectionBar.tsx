import { t } from '../../../i18n/i18n';
import { Checkbox } from '../../../ui/Checkbox';
import { PartsMenu } from '../menu/PartsMenu';
import type { PartsMenuOptions } from '../menu/use-parts-menu';
import styles from './TableView.module.css';

/** Over the rows: how many are picked, all or none at once, and what can be done to them. */
export function SelectionBar(options: PartsMenuOptions) {
  const { selected, everything, onSelect } = options;
  const all = everything();
  return (
    <div className={styles['selection']} role="group" aria-label={t('journeys.rows')}>
      <Checkbox
        isSelected={selected.length > 0 && selected.length === all.length}
        isIndeterminate={selected.length > 0 && selected.length < all.length}
        onChange={() => onSelect(selected.length < all.length ? all : [])}
      >
        {t('journeys.rows.all')}
      </Checkbox>
      <PartsMenu label={t('journeys.do')} {...options} />
      <p className={styles['count']} role="status">
        {selected.length > 0
          ? t('journeys.rows.count', { n: selected.length, of: all.length })
          : t('journeys.rows.none')}
      </p>
    </div>
  );
}
