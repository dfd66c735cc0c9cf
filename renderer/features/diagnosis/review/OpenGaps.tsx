import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Badge } from '../../../ui/Badge';
import { Section } from '../../../ui/Section';
import { TextButton } from '../../../ui/TextButton';
import { GapLine } from './GapLine';
import styles from './Summary.module.css';

export interface OpenGapsProps {
  readonly title: string;
  readonly body: string;
  readonly gaps: readonly RankedQuestion[];
  readonly onOpen: (id: string) => void;
}

/** Gaps that still ask for something, each with its priority and a way back to it. */
export function OpenGaps({ title, body, gaps, onOpen }: OpenGapsProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  if (gaps.length === 0) return null;
  return (
    <Section title={title} description={body}>
      <ul className={styles['open']}>
        {gaps.map((ranked) => {
          const priority = diagnosis.gaps[ranked.question.id]?.priority ?? null;
          return (
            <li key={ranked.question.id} className={styles['gap']}>
              <span>
                <TextButton tone="quiet" onPress={() => onOpen(ranked.question.id)}>
                  {ranked.question.text}
                </TextButton>
              </span>
              <span>{priority === null ? null : <Badge>{t(`review.sort.priority.${priority}`)}</Badge>}</span>
              <GapLine diagnosis={diagnosis} ranked={ranked} hideState />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
