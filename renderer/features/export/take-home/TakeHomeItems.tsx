import { Eye } from 'lucide-react';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import { t } from '../../../i18n/i18n';
import { Checkbox } from '../../../ui/Checkbox';
import { IconButton } from '../../../ui/IconButton';
import styles from './TakeHomeItems.module.css';
import type { TakeHome } from './use-take-home';

export interface TakeHomeItemsProps {
  readonly takeHome: TakeHome;
  /** What is looked at beside the list. */
  readonly shown: TakeHomeItem | null;
  readonly onShow: (item: TakeHomeItem) => void;
}

/** Everything that can be taken home, by what it is for; what there is nothing of yet says so. */
export function TakeHomeItems({ takeHome, shown, onShow }: TakeHomeItemsProps) {
  return GROUPS.map(({ id, items }) => (
    <section key={id} className={styles['group']} aria-label={t(`takeHome.group.${id}`)}>
      <h3 className={styles['heading']}>{t(`takeHome.group.${id}`)}</h3>
      <ul className={styles['items']}>
        {items.map((item) => {
          const isThere = takeHome.filesOf(item)?.length !== 0;
          const name = t(`takeHome.item.${item}`);
          return (
            <li key={item} className={styles['item']} data-shown={shown === item}>
              <Checkbox
                isSelected={isThere && takeHome.items.has(item)}
                isDisabled={!isThere}
                onChange={() => {
                  takeHome.toggle(item);
                  onShow(item);
                }}
              >
                {name}
                <span className={styles['about']}>
                  {isThere ? t(`takeHome.about.${item}`) : t(`takeHome.none.${item === 'map' ? 'map' : 'ics'}`)}
                </span>
              </Checkbox>
              <IconButton
                label={t('takeHome.look', { name })}
                size="small"
                icon={<Eye size={16} aria-hidden />}
                isDisabled={!isThere}
                onPress={() => onShow(item)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  ));
}

const GROUPS = [
  { id: 'documents', items: ['sla', 'one-page', 'summary', 'record'] },
  { id: 'drawings', items: ['map', 'worksheets'] },
  { id: 'data', items: ['docx', 'md', 'csv', 'ics', 'json'] },
] as const satisfies readonly { readonly id: string; readonly items: readonly TakeHomeItem[] }[];
