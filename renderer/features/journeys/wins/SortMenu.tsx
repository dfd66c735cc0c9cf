import { ArrowDownWideNarrow } from 'lucide-react';
import { WIN_SORTS, type WinSort } from '../../../../shared/journeys/win-order';
import { t } from '../../../i18n/i18n';
import { Menu } from '../../../ui/Menu';

/** Sorts the wins once, by what is chosen. */
export function SortMenu({ onSort }: { readonly onSort: (by: WinSort) => void }) {
  return (
    <Menu
      label={t('journeys.sort')}
      trigger={
        <>
          <ArrowDownWideNarrow size={16} aria-hidden />
          {t('journeys.sort.short')}
        </>
      }
      items={WIN_SORTS.map((id) => ({ id, label: t(`journeys.sort.${id}`) }))}
      onAction={onSort}
    />
  );
}
