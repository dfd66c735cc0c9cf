import { type DefinitionTest, type MovedLead, movedLeads } from '../../../../shared/definitions/definition-test';
import { t } from '../../../i18n/i18n';
import { leadName } from './lead-name';
import styles from './SampleTest.module.css';

export interface SampleTestMovesProps {
  readonly before: DefinitionTest;
  readonly now: DefinitionTest;
}

/** The leads that the last change of the criteria let in or kept out, rightly or wrongly. */
export function SampleTestMoves({ before, now }: SampleTestMovesProps) {
  const moved = movedLeads(before, now);
  if (moved.length === 0) return null;
  const ways = [...new Set(moved.map(wayText))];
  return (
    <div className={styles['moves']} role="group" aria-label={t('criteria.moved')}>
      <h5>{t('criteria.moved')}</h5>
      <ul>
        {ways.map((way) => (
          <li key={way}>
            <strong>{way}</strong> {namesOf(moved.filter((move) => wayText(move) === way))}
          </li>
        ))}
      </ul>
    </div>
  );
}

const wayText = ({ to }: MovedLead): string =>
  to.verdict === 'not-judged'
    ? t(`criteria.moved.${to.evaluation.result}.not-judged`)
    : t(`criteria.moved.${to.verdict}`);

const namesOf = (moved: readonly MovedLead[]): string => moved.map(({ lead }) => leadName(lead)).join(', ');
