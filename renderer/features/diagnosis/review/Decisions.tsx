import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addDecision, removeDecision } from '../../../../shared/commands/decisions';
import { decisionsOn } from '../../../../shared/diagnosis/gap-state';
import type { DecisionId } from '../../../../shared/ids';
import { UNKNOWN_DATE } from '../../../../shared/time';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { DecisionCard } from './DecisionCard';
import styles from './Decisions.module.css';

/** What the room decides about one question. */
export function Decisions({ question }: { readonly question: Question }) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const decisions = useMemo(() => decisionsOn(diagnosis, question.id), [diagnosis, question.id]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = () => {
    const id = newId<DecisionId>();
    dispatch(
      addDecision({
        id,
        questionId: question.id,
        text: '',
        side: 'both',
        owner: '',
        due: UNKNOWN_DATE,
        destination: question.destination,
      }),
    );
    focusRow(id);
  };
  const removeOne = (id: DecisionId) => {
    const order = decisions.map((decision) => decision.id);
    remove(removeDecision(id), t('diagnosis.decision.removed'));
    focusRow(neighbourOf(order, id) ?? 'add-decision');
  };

  return (
    <Section
      title={t('diagnosis.decisions')}
      description={t('diagnosis.decisions.leadsTo', { leadsTo: question.leadsTo })}
    >
      <div ref={rows} className={styles['decisions']}>
        {decisions.length === 0 ? <p className={styles['teach']}>{t('diagnosis.decisions.empty')}</p> : null}
        {decisions.map((decision) => (
          <div key={decision.id} data-ref={decision.id}>
            <DecisionCard decision={decision} onRemove={() => removeOne(decision.id)} />
          </div>
        ))}
        <div data-ref="add-decision">
          <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
            {t('diagnosis.decisions.add')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
