import { allConditions } from '../../../../shared/definitions/criteria';
import { conditionWords } from '../../../../shared/definitions/criteria-words';
import type { DefinitionTest, TestedLead } from '../../../../shared/definitions/definition-test';
import { attributeValue, leadAttributes } from '../../../../shared/definitions/lead-attributes';
import type { Condition, Criteria } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { leadName } from './lead-name';
import styles from './SampleTest.module.css';

export interface WrongLeadsProps {
  readonly criteria: Criteria;
  readonly test: DefinitionTest;
}

/** The leads that the criteria see otherwise than both sides, each with the conditions that decide. */
export function WrongLeads({ criteria, test }: WrongLeadsProps) {
  return (
    <div className={styles['wrongs']}>
      <WrongList verdict="wrongly-in" way="in" criteria={criteria} test={test} />
      <WrongList verdict="wrongly-out" way="out" criteria={criteria} test={test} />
    </div>
  );
}

interface WrongListProps extends WrongLeadsProps {
  readonly verdict: 'wrongly-in' | 'wrongly-out';
  readonly way: 'in' | 'out';
}

function WrongList({ verdict, way, criteria, test }: WrongListProps) {
  const leads = test.leads.filter((lead) => lead.verdict === verdict);
  const title = t(`criteria.wrongly.${way}`, { n: leads.length });
  return (
    <div className={styles['wrong-list']} role="group" aria-label={title}>
      <h5>{title}</h5>
      <p className={styles['quiet']}>{t(`criteria.wrongly.${way}${leads.length === 0 ? '.none' : '.hint'}`)}</p>
      {leads.length > 0 ? (
        <ul>
          {leads.map((lead) => (
            <WrongLead key={lead.lead.id} tested={lead} criteria={criteria} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function WrongLead({ tested, criteria }: { readonly tested: TestedLead; readonly criteria: Criteria }) {
  const attributes = leadAttributes(tested.lead);
  const decisive = allConditions(criteria).filter(({ id }) => tested.evaluation.decisive.includes(id));
  const known = (condition: Condition): string =>
    attributeValue(attributes, condition.attribute) || t('criteria.decides.unknown');
  return (
    <li>
      <strong>{leadName(tested.lead)}</strong>
      {decisive.map((condition) => (
        <span key={condition.id} className={styles['decides']}>
          {t('criteria.decides', { condition: conditionWords(condition), value: known(condition) })}
        </span>
      ))}
    </li>
  );
}
