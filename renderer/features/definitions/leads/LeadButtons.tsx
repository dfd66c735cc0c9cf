import { ListPlus, Plus } from 'lucide-react';
import { SAMPLE_LIMITS } from '../../../../shared/definitions/sample-size';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Quote } from '../../../ui/Quote';
import styles from '../LeadSample.module.css';
import type { LeadActions } from './use-lead-actions';

export interface LeadButtonsProps {
  readonly actions: LeadActions;
  readonly leads: number;
}

/** The ways to more leads, as long as a sample takes more. */
export function LeadButtons({ actions, leads }: LeadButtonsProps) {
  const isFull = leads >= SAMPLE_LIMITS.most;
  return (
    <div className={styles['buttons']}>
      <span data-ref="add-lead">
        <Button size="small" icon={<Plus size={16} aria-hidden />} isDisabled={isFull} onPress={actions.add}>
          {t('leads.add')}
        </Button>
      </span>
      <Button size="small" icon={<ListPlus size={16} aria-hidden />} isDisabled={isFull} onPress={actions.openImport}>
        {t('leads.import')}
      </Button>
      {isFull ? <span className={styles['quiet']}>{t('leads.full', { most: SAMPLE_LIMITS.most })}</span> : null}
    </div>
  );
}

/** What a sample is for, before there is one. */
export function LeadsEmpty({ actions }: { readonly actions: LeadActions }) {
  return (
    <EmptyState
      title={t('leads.empty.title')}
      example={<Quote>{t('leads.empty.example')}</Quote>}
      actions={
        <>
          <Button tone="primary" icon={<ListPlus size={16} aria-hidden />} onPress={actions.openImport}>
            {t('leads.import')}
          </Button>
          <span data-ref="add-lead">
            <Button icon={<Plus size={16} aria-hidden />} onPress={actions.add}>
              {t('leads.add')}
            </Button>
          </span>
        </>
      }
    >
      {t('leads.empty')}
    </EmptyState>
  );
}
