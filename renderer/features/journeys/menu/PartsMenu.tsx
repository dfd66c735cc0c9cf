import { PencilLine } from 'lucide-react';
import { t } from '../../../i18n/i18n';
import { Menu } from '../../../ui/Menu';
import { type PartsMenuOptions, usePartsMenu } from './use-parts-menu';

export interface PartsMenuProps extends PartsMenuOptions {
  /** What the button is called. */
  readonly label: string;
}

/** The button that offers everything that can be done to what is selected. */
export function PartsMenu({ label, ...options }: PartsMenuProps) {
  const { items, run, dialog } = usePartsMenu(options);
  return (
    <>
      <Menu
        size="small"
        label={label}
        trigger={
          <>
            <PencilLine size={16} aria-hidden />
            {t('journeys.do')}
          </>
        }
        items={items}
        onAction={run}
      />
      {dialog}
    </>
  );
}
