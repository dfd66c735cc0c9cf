import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { type AnswerEvidence, citedAnswers } from '../../../../shared/journeys/answer-evidence';
import { isWin } from '../../../../shared/journeys/wins';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { Disconnect } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { TextButton } from '../../../ui/TextButton';
import { EvidenceLinks } from '../signals/EvidenceLinks';
import { evidencePlaces } from '../signals/signal-words';
import { EvidenceDialog } from './EvidenceDialog';
import styles from './EvidenceField.module.css';

export interface EvidenceFieldProps {
  readonly disconnect: Disconnect;
  readonly onEdit: (fields: Partial<Pick<Disconnect, 'evidence' | 'answers'>>) => void;
}

/** What shows a disconnect: moments of the wins and gaps between the answers, each with the way to it. */
export function EvidenceField({ disconnect, onEdit }: EvidenceFieldProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const [isChoosing, setChoosing] = useState(false);
  const places = evidencePlaces(journeys, disconnect.evidence);
  const answers = citedAnswers(diagnosis, disconnect.answers);
  return (
    <div className={styles['evidence']}>
      <div className={styles['head']}>
        <h4 className={styles['title']}>{t('register.evidence')}</h4>
        <span className={styles['count']}>{countWords(journeys, disconnect, answers.length)}</span>
        <Button size="small" tone="quiet" icon={<ListChecks size={16} aria-hidden />} onPress={() => setChoosing(true)}>
          {t('register.evidence.choose')}
        </Button>
      </div>
      {places.length > 0 ? <EvidenceLinks places={places} /> : null}
      <AnswerLinks answers={answers} />
      <EvidenceDialog disconnect={disconnect} onEdit={onEdit} isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </div>
  );
}

function AnswerLinks({ answers }: { readonly answers: readonly AnswerEvidence[] }) {
  const navigate = useNavigate();
  if (answers.length === 0) return null;
  return (
    <ul className={styles['answers']}>
      {answers.map(({ id, text, gap }) => (
        <li key={id}>
          <TextButton tone="quiet" onPress={() => navigate({ stage: 'diagnose', ref: id })}>
            {text}
          </TextButton>{' '}
          <span className={styles['gap']}>{gap}</span>
        </li>
      ))}
    </ul>
  );
}

/** "3 of 8 wins, 1 question"; deals where something else than a win is among them. */
function countWords(journeys: Workshop['journeys'], { evidence }: Disconnect, questions: number): string {
  const cited = new Set(evidence.map(({ journey }) => journey));
  if (cited.size === 0 && questions === 0) return t('register.evidence.none');
  const wins = list(journeys).filter(isWin);
  const areWins = wins.length > 0 && [...cited].every((id) => wins.some((win) => win.id === id));
  const n = cited.size;
  const deals = areWins
    ? t('register.evidence.count', { n, of: wins.length })
    : t('register.evidence.deals', { n, of: journeys.order.length });
  const answered = t('register.evidence.answers', { n: questions });
  return [...(n > 0 ? [deals] : []), ...(questions > 0 ? [answered] : [])].join(', ');
}
