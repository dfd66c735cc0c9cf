import { businessHours, slowestResponse, spanText } from '../../../shared/agreement/response-time';
import { editAttempts, editResponse, MOST_ATTEMPTS, MOST_TIME } from '../../../shared/commands/response';
import { ResponsePromise } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextButton } from '../../ui/TextButton';
import styles from './ResponseTime.module.css';

/** How fast sales promises to answer, on which clock, and how often it tries: the clause, the hand-off and the capacity check read it here. */
export function ResponseTime() {
  const response = useWorkshop((workshop) => workshop.agreement.response);
  const attempts = useWorkshop((workshop) => workshop.agreement.attempts);
  const dispatch = useDispatch();
  return (
    <Section place="response-time" title={t('response.title')} description={t('response.hint')}>
      <div data-ref="response" className={styles['response']}>
        <NumberField
          label={t('response.amount')}
          min={1}
          max={MOST_TIME}
          value={response.amount}
          onCommit={(amount) => dispatch(editResponse({ amount }))}
        />
        <Select
          label={t('response.unit')}
          value={response.unit}
          options={UNITS}
          onChange={(unit) => dispatch(editResponse({ unit }))}
        />
        <Select
          label={t('response.clock')}
          value={response.clock}
          options={CLOCKS}
          onChange={(clock) => dispatch(editResponse({ clock }))}
        />
        <NumberField
          label={t('response.p90')}
          min={response.amount ?? 1}
          max={MOST_TIME}
          isDisabled={response.amount === null}
          suffix={t(`response.unit.${response.unit}`)}
          value={response.p90}
          onCommit={(p90) => dispatch(editResponse({ p90 }))}
        />
        <NumberField
          label={t('response.attempts')}
          min={1}
          max={MOST_ATTEMPTS}
          value={attempts}
          onCommit={(count) => dispatch(editAttempts(count))}
        />
      </div>
      <Promised response={response} />
    </Section>
  );
}

/** What the fields promise, in the words of the agreement, and where the hours that count are set. */
function Promised({ response }: { readonly response: ResponsePromise }) {
  const calendar = useWorkshop((workshop) => workshop.metrics.calendar);
  const navigate = useNavigate();
  const time = spanText(response);
  if (time === '') return <p className={styles['promised']}>{t('response.open')}</p>;
  const slowest = slowestResponse(response);
  const hours = businessHours(calendar);
  return (
    <p className={styles['promised']}>
      {slowest === '' ? t('response.promised', { time }) : t('response.promised.p90', { time, slowest })}{' '}
      {response.clock === 'business-hours' ? (
        <>
          {hours === '' ? t('response.noHours') : t('response.hours', { hours })}{' '}
          <TextButton onPress={() => navigate({ stage: 'measure', ref: 'calendar' })}>
            {t('response.calendar')}
          </TextButton>
        </>
      ) : null}
    </p>
  );
}

const UNITS = ResponsePromise.shape.unit.options.map((id) => ({ id, label: t(`response.unit.${id}`) }));
const CLOCKS = ResponsePromise.shape.clock.options.map((id) => ({ id, label: t(`response.clock.${id}`) }));
