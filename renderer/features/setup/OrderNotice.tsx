import { rearrangeAgenda } from '../../../shared/commands/agenda';
import { isInOrder } from '../../../shared/running/stage-order';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';

/** Says that the agenda does not follow the starting order, and offers to rearrange it; nothing while it does. */
export function OrderNotice() {
  const follows = useWorkshop(({ setup }) => isInOrder(list(setup.agenda), setup.order));
  const rearrange = useRemoval();
  if (follows) return null;
  return (
    <Callout
      actions={
        <Button size="small" onPress={() => rearrange(rearrangeAgenda(), t('running.order.rearranged'))}>
          {t('running.order.rearrange')}
        </Button>
      }
    >
      {t('running.order.edited')}
    </Callout>
  );
}
