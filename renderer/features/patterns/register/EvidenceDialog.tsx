import type { JourneyId, QuestionId } from '../../../../shared/ids';
import { citedAnswers, openGaps } from '../../../../shared/journeys/answer-evidence';
import { withWins } from '../../../../shared/journeys/evidence';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { Dialog } from '../../../ui/Dialog';
import { winName } from '../words';
import styles from './EvidenceDialog.module.css';
import type { EvidenceFieldProps } from './EvidenceField';

export interface EvidenceDialogProps extends EvidenceFieldProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Chooses the wins and, once they are revealed, the answers that show a disconnect. */
export function EvidenceDialog({ disconnect, onEdit, isOpen, onClose }: EvidenceDialogProps) {
  return (
    <Dialog
      title={t('register.evidence.choose')}
      isOpen={isOpen}
      onClose={onClose}
      closesOutside
      size="large"
      footer={
        <Button tone="primary" onPress={onClose}>
          {t('register.evidence.done')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <WinChoice disconnect={disconnect} onEdit={onEdit} />
        <AnswerChoice disconnect={disconnect} onEdit={onEdit} />
      </div>
    </Dialog>
  );
}

function WinChoice({ disconnect: { evidence }, onEdit }: EvidenceFieldProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  if (journeys.order.length === 0) return <p className={styles['quiet']}>{t('register.evidence.noWins')}</p>;
  return (
    <CheckboxGroup<JourneyId>
      label={t('register.evidence.wins')}
      value={[...new Set(evidence.map(({ journey }) => journey))]}
      options={list(journeys).map((journey) => ({ id: journey.id, label: winName(journey) }))}
      onChange={(wins) => onEdit({ evidence: withWins(evidence, wins) })}
    />
  );
}

function AnswerChoice({ disconnect: { answers }, onEdit }: EvidenceFieldProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  if (diagnosis.revealedAt === null) {
    return <p className={styles['quiet']}>{t('register.evidence.beforeReveal')}</p>;
  }
  const gaps = openGaps(diagnosis);
  const cited = citedAnswers(diagnosis, answers).filter(({ id }) => !gaps.some((gap) => gap.id === id));
  const options = [...gaps, ...cited];
  if (options.length === 0) return <p className={styles['quiet']}>{t('register.evidence.noGaps')}</p>;
  return (
    <CheckboxGroup<QuestionId>
      label={t('register.evidence.answersLabel')}
      value={answers}
      options={options.map(({ id, text, gap }) => ({ id, label: `${text} · ${gap}` }))}
      onChange={(chosen) => onEdit({ answers: [...chosen] })}
    />
  );
}
