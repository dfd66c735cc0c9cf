import { changesNothing, type KitPlan } from '../../../../shared/content/kit-plan';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import styles from './kit-dialogs.module.css';

export interface PlanDialogProps {
  /** Where the questions come from: a kit by its name, or the built-in bank. */
  readonly from: { readonly kind: 'kit'; readonly name: string } | { readonly kind: 'bank' };
  readonly plan: KitPlan;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What would change, counted, before anything does. */
export function PlanDialog({ from, plan, onConfirm, onClose }: PlanDialogProps) {
  const isIdle = changesNothing(plan);
  const title = from.kind === 'kit' ? t('bank.plan.kit', { name: from.name }) : t('bank.plan.bank');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        isIdle ? (
          <Button onPress={onClose} autoFocus>
            {t('bank.plan.close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('bank.plan.cancel')}</Button>
            <Button tone="primary" onPress={onConfirm} autoFocus>
              {t(`bank.plan.confirm.${from.kind}`)}
            </Button>
          </>
        )
      }
    >
      {isIdle ? (
        <p className={styles['body']}>{t('bank.plan.nothing')}</p>
      ) : (
        <>
          <p className={styles['body']}>{t(`bank.plan.${from.kind}.body`)}</p>
          <ul className={styles['changes']}>
            {COUNTED.filter((kind) => plan[kind].length > 0).map((kind) => (
              <li key={kind}>{t(`bank.plan.${kind}`, { n: plan[kind].length })}</li>
            ))}
            {plan.moved ? <li>{t('bank.plan.moved')}</li> : null}
          </ul>
          <p className={styles['quiet']}>{t('bank.plan.undo')}</p>
        </>
      )}
    </Dialog>
  );
}

const COUNTED = ['added', 'changed', 'shown', 'hidden', 'kept'] as const;
