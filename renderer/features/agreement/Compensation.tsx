import { chooseCompensation } from '../../../shared/commands/compensation';
import { Compensation as PayModel } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { RadioCards } from '../../ui/RadioCards';
import { Section } from '../../ui/Section';

/** What both sides recommend that the two teams are paid for; a choice stands in its clause. */
export function Compensation() {
  const chosen = useWorkshop((workshop) => workshop.agreement.compensation);
  const dispatch = useDispatch();
  return (
    <Section place="pay" title={t('pay.title')} description={t('pay.hint')}>
      <div data-ref="compensation">
        <RadioCards
          label={t('pay.title')}
          hideLabel
          value={chosen}
          options={MODELS}
          onChange={(model) => dispatch(chooseCompensation(model))}
        />
      </div>
    </Section>
  );
}

const MODELS = PayModel.options.map((id) => ({ id, title: t(`pay.${id}`), description: t(`pay.${id}.hint`) }));
