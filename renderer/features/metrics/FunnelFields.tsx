import { editFunnel } from '../../../shared/commands/funnel';
import type { FunnelField } from '../../../shared/metrics/funnel';
import type { BasisPoints, Money } from '../../../shared/money';
import { type FunnelInputs, Period } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { MoneyField } from '../../ui/MoneyField';
import { RateField } from '../../ui/RateField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './FunnelSection.module.css';

export interface FunnelFieldsProps {
  readonly inputs: FunnelInputs;
}

/** The period, two amounts and four rates, in the order of the computation. */
export function FunnelFields({ inputs }: FunnelFieldsProps) {
  const dispatch = useDispatch();
  return (
    <div className={styles['fields']}>
      <div className={styles['period']}>
        <SegmentedControl
          label={t('funnel.period')}
          value={inputs.period}
          options={PERIODS}
          onChange={(period) => dispatch(editFunnel({ period }))}
        />
      </div>
      <Amount field="revenueGoal" value={inputs.revenueGoal} />
      <Rate field="marketingShare" value={inputs.marketingShare} hint={t('funnel.marketingShare.hint')} />
      <Amount field="averageDeal" value={inputs.averageDeal} />
      <Rate field="winRate" value={inputs.winRate} hint={t('funnel.winRate.hint')} />
      <Rate field="mqlToSql" value={inputs.mqlToSql} hint={t('funnel.mqlToSql.hint')} />
      <Rate field="leadToMql" value={inputs.leadToMql} hint={t('funnel.leadToMql.hint')} />
    </div>
  );
}

const PERIODS = Period.options.map((id) => ({ id, label: t(`funnel.period.${id}`) }));

interface AmountProps {
  readonly field: Extract<FunnelField, 'revenueGoal' | 'averageDeal'>;
  readonly value: Money | null;
}

function Amount({ field, value }: AmountProps) {
  const dispatch = useDispatch();
  const currency = useWorkshop((workshop) => workshop.setup.currency);
  return (
    <div data-ref={`funnel-${field}`}>
      <MoneyField
        label={t(`funnel.${field}`)}
        value={value}
        currency={currency}
        onCommit={(amount) => dispatch(editFunnel({ [field]: amount }))}
      />
    </div>
  );
}

interface RateProps {
  readonly field: Exclude<FunnelField, AmountProps['field']>;
  readonly value: BasisPoints | null;
  readonly hint?: string;
}

function Rate({ field, value, hint }: RateProps) {
  const dispatch = useDispatch();
  return (
    <div data-ref={`funnel-${field}`}>
      <RateField
        label={t(`funnel.${field}`)}
        description={hint}
        value={value}
        onCommit={(rate) => dispatch(editFunnel({ [field]: rate }))}
      />
    </div>
  );
}
