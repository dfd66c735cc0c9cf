import { type FunnelField, knownStage, type RateField as Rate, stepRates } from '../../../shared/metrics/funnel';
import type { BasisPoints, Money } from '../../../shared/money';
import { FUNNEL_STAGES, type FunnelInputs, Period } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { MoneyField } from '../../ui/MoneyField';
import { NumberField } from '../../ui/NumberField';
import { RateField } from '../../ui/RateField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import styles from './FunnelSection.module.css';

export interface FunnelFieldsProps {
  readonly inputs: FunnelInputs;
  /** Shows what a change would do, and keeps nothing. */
  readonly onTry: (inputs: Partial<FunnelInputs>) => void;
  readonly onEdit: (inputs: Partial<FunnelInputs>) => void;
}

/** The period, what is given, two amounts and the rates, in the order of the computation. */
export function FunnelFields(props: FunnelFieldsProps) {
  const { inputs, onEdit } = props;
  const known = knownStage(inputs);
  const stages = FUNNEL_STAGES.filter((stage) => stage !== 'opportunities' || inputs.hasOpportunity);
  return (
    <div className={styles['fields']}>
      <div className={styles['wide']}>
        <SegmentedControl
          label={t('funnel.period')}
          value={inputs.period}
          options={PERIODS}
          onChange={(period) => onEdit({ period })}
        />
      </div>
      <Select
        label={t('funnel.known')}
        value={known}
        options={stages.map((id) => ({ id, label: t(`funnel.known.${id}`) }))}
        onChange={(stage) => onEdit({ known: stage })}
      />
      {known === 'revenue' ? (
        <Amount field="revenueGoal" value={inputs.revenueGoal} onEdit={onEdit} />
      ) : (
        <div data-ref="funnel-count">
          <NumberField
            label={t(`funnel.count.${known}`)}
            value={inputs.count}
            max={1_000_000_000}
            onCommit={(count) => onEdit({ count })}
          />
        </div>
      )}
      <RateInput {...props} field="marketingShare" hint={t('funnel.marketingShare.hint')} />
      <Amount field="averageDeal" value={inputs.averageDeal} onEdit={onEdit} />
      {stepRates(inputs).map((field) => (
        <RateInput key={field} {...props} field={field} hint={hintOf(field, inputs.hasOpportunity)} />
      ))}
      <div className={styles['wide']}>
        <Switch isSelected={inputs.hasOpportunity} onChange={(hasOpportunity) => onEdit({ hasOpportunity })}>
          {t('funnel.hasOpportunity')}
        </Switch>
      </div>
    </div>
  );
}

const PERIODS = Period.options.map((id) => ({ id, label: t(`funnel.period.${id}`) }));

const hintOf = (field: Rate, hasOpportunity: boolean): string =>
  field === 'winRate' && hasOpportunity ? t('funnel.winRate.hint.opportunity') : t(`funnel.${field}.hint`);

interface AmountProps extends Pick<FunnelFieldsProps, 'onEdit'> {
  readonly field: Extract<FunnelField, 'revenueGoal' | 'averageDeal'>;
  readonly value: Money | null;
}

function Amount({ field, value, onEdit }: AmountProps) {
  const currency = useWorkshop((workshop) => workshop.setup.currency);
  return (
    <div data-ref={`funnel-${field}`}>
      <MoneyField
        label={t(`funnel.${field}`)}
        value={value}
        currency={currency}
        onCommit={(amount) => onEdit({ [field]: amount })}
      />
    </div>
  );
}

interface RateInputProps extends FunnelFieldsProps {
  readonly field: Rate;
  readonly hint: string;
}

/** A rate as a number, and a slider under it to try others: half a point for each step. */
function RateInput({ inputs, field, hint, onTry, onEdit }: RateInputProps) {
  const value = inputs[field];
  return (
    <div data-ref={`funnel-${field}`} className={styles['rate']}>
      <RateField
        label={t(`funnel.${field}`)}
        description={hint}
        value={value}
        onCommit={(rate) => onEdit({ [field]: rate })}
      />
      <Slider
        label={t('funnel.try', { rate: t(`funnel.${field}`) })}
        value={(value ?? 0) / 100}
        min={0.5}
        max={100}
        step={0.5}
        unit="percent"
        isDisabled={value === null}
        onMove={(rate) => onTry({ [field]: asRate(rate) })}
        onCommit={(rate) => onEdit({ [field]: asRate(rate) })}
      />
    </div>
  );
}

const asRate = (percent: number): BasisPoints => Math.round(percent * 100) as BasisPoints;
