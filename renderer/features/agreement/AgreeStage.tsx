import { assembleAgreement } from '../../../shared/commands/clauses';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Quote } from '../../ui/Quote';
import { useRowFocus } from '../../ui/use-row-focus';
import { AgreementHead } from './AgreementHead';
import styles from './AgreeStage.module.css';
import { Cadences } from './Cadences';
import { Commitments } from './Commitments';
import { Compensation } from './Compensation';
import { DecisionRights } from './DecisionRights';
import { Escalations } from './Escalations';
import { HandoffSteps } from './HandoffSteps';
import { JumpList } from './JumpList';
import { Keepers } from './Keepers';
import { ReadinessPanel } from './ReadinessPanel';
import { ResponseTime } from './ResponseTime';
import { Updates } from './Updates';

/** The agreement as a document to work on, with what it still lacks beside it. */
export function AgreeStage() {
  const isAssembled = useWorkshop((workshop) => workshop.agreement.clauses.order.length > 0);
  const { rows, focusRow } = useRowFocus();
  return (
    <div className={styles['stage']}>
      <div ref={rows} className={styles['document']}>
        <AgreementHead />
        <JumpList />
        {isAssembled ? (
          <>
            <Updates />
            <Commitments />
          </>
        ) : (
          <NothingAssembled onAssembled={() => focusRow('clauses')} />
        )}
        <ResponseTime />
        <HandoffSteps />
        <Cadences />
        <Escalations />
        <DecisionRights />
        <Keepers />
        <Compensation />
      </div>
      <ReadinessPanel />
    </div>
  );
}

function NothingAssembled({ onAssembled }: { readonly onAssembled: () => void }) {
  const dispatch = useDispatch();
  const assemble = () => {
    if (dispatch(assembleAgreement())) onAssembled();
  };
  return (
    <div data-ref="clauses">
      <EmptyState
        title={t('agreement.empty.title')}
        example={<Quote>{t('agreement.empty.example')}</Quote>}
        actions={
          <Button tone="primary" size="large" onPress={assemble}>
            {t('agreement.assemble')}
          </Button>
        }
      >
        {t('agreement.empty')}
      </EmptyState>
    </div>
  );
}
