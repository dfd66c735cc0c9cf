import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { removeDecision } from '../../../../shared/commands/decisions';
import { decisionsOn } from '../../../../shared/diagnosis/gap-state';
import type { DecisionId } from '../../../../shared/ids';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { neighbourOf } from '../../../ui/use-row-focus';
import { DecisionCard } from './DecisionCard';
import styles from './Decisions.module.css';
import { useAddDecision } from './use-add-decision';

export interface DecisionsProps {
  readonly question: Question;
  /** Focuses the decision, or the button that adds one. */
  readonly onFocus: (id: string) => void;
}

/** What the room decides about one question. */
export function Decisions({ question, onFocus }: DecisionsProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const decisions = useMemo(() => decisionsOn(diagnosis, question.id), [diagnosis, question.id]);
  const remove = useRemoval();
  const { add } = useAddDecision(question);
  const removeOne = (id: DecisionId) => {
    const order = decisions.map((decision) => decision.id);
    remove(removeDecision(id), t('diagnosis.decision.removed'));
    onFocus(neighbourOf(order, id) ?? 'add-decision');
  };

  return (
    <Section
      title={t('diagnosis.decisions')}
      description={t('diagnosis.decisions.leadsTo', { leadsTo: question.leadsTo })}
    >
      <div className={styles['decisions']}>
        {decisions.length === 0 ? <p className={styles['teach']}>{t('diagnosis.decisions.empty')}</p> : null}
        {decisions.map((decision) => (
          <div key={decision.id} data-ref={decision.id}>
            <DecisionCard decision={decision} onRemove={() => removeOne(decision.id)} />
          </div>
        ))}
        <div data-ref="add-decision">
          <Button icon={<Plus size={16} aria-hidden />} onPress={() => onFocus(add())}>
            {t('diagnosis.decisions.add')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
