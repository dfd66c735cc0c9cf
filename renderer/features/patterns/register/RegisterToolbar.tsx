import { isSettled } from '../../../../shared/journeys/register';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Switch } from '../../../ui/Switch';
import styles from './RegisterToolbar.module.css';
import type { RegisterView } from './use-register-view';

export interface RegisterToolbarProps {
  readonly disconnects: readonly Disconnect[];
  readonly view: RegisterView;
}

/** How the register is shown: as a list or by impact and effort, in which order, and whether only what is open. */
export function RegisterToolbar({ disconnects, view }: RegisterToolbarProps) {
  return (
    <div className={styles['bar']}>
      <SegmentedControl
        label={t('register.view')}
        hideLabel
        value={view.layout}
        options={LAYOUTS}
        onChange={(layout) => view.show({ layout })}
      />
      {view.layout === 'list' ? (
        <SegmentedControl
          label={t('register.sort')}
          hideLabel
          value={view.order}
          options={ORDERS}
          onChange={(order) => view.show({ order })}
        />
      ) : null}
      <Switch isSelected={view.onlyOpen} onChange={(onlyOpen) => view.show({ onlyOpen })}>
        {t('register.onlyOpen')}
      </Switch>
      <p className={styles['count']}>
        {t('register.count', { done: disconnects.filter(isSettled).length, of: disconnects.length })}
      </p>
    </div>
  );
}

const LAYOUTS = (['list', 'matrix'] as const).map((id) => ({ id, label: t(`register.view.${id}`) }));
const ORDERS = (['written', 'impact'] as const).map((id) => ({ id, label: t(`register.sort.${id}`) }));
