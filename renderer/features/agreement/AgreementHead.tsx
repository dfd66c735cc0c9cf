import { editAgreement } from '../../../shared/commands/agreement';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import styles from './AgreementHead.module.css';

/** What the agreement is called and from when it is in force. */
export function AgreementHead() {
  const dispatch = useDispatch();
  const near = useNear('next');
  const title = useWorkshop((workshop) => workshop.agreement.title);
  const startsOn = useWorkshop((workshop) => workshop.agreement.startsOn);
  return (
    <div className={styles['head']}>
      <div className={styles['title']}>
        <TextField
          label={t('agreement.title')}
          value={title}
          onCommit={(text) => dispatch(editAgreement({ title: text }))}
        />
      </div>
      <div data-ref="starts-on">
        <DateField
          label={t('agreement.startsOn')}
          allowPrecision={false}
          value={startsOn}
          near={near}
          onCommit={(date) => dispatch(editAgreement({ startsOn: date }))}
        />
      </div>
    </div>
  );
}
