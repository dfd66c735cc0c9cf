import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';

/** The first so many of a long list, and the button that shows the rest; no button where nothing is left out. */
export function useShortList<T>(items: readonly T[], length: number): readonly [readonly T[], ReactNode] {
  const [all, setAll] = useState(false);
  if (items.length <= length) return [items, null];
  const button = (
    <div>
      <Button size="small" onPress={() => setAll(!all)}>
        {all ? t('figures.showFewer') : t('figures.showAll', { n: items.length })}
      </Button>
    </div>
  );
  return [all ? items : items.slice(0, length), button];
}
