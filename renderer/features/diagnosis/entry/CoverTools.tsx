import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { silentMinutes } from '../../../../shared/content/question-minutes';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { PrintSlipsButton } from '../slips/PrintSlipsButton';
import styles from './CoverTools.module.css';

/** What is prepared before anybody writes: which questions are asked, how long they take, and slips for those who answer on paper. */
export function CoverTools({ onQuestions }: { readonly onQuestions: () => void }) {
  const table = useWorkshop((workshop) => workshop.diagnosis.questions);
  const asked = useMemo(() => askedQuestions({ questions: table }), [table]);
  return (
    <div className={styles['tools']}>
      <Button size="small" tone="quiet" icon={<ListChecks size={16} aria-hidden />} onPress={onQuestions}>
        {t('diagnosis.settings.questions', { n: asked.length })}
      </Button>
      <PrintSlipsButton />
      <p className={styles['time']}>{t('diagnosis.cover.time', { n: silentMinutes(asked) })}</p>
    </div>
  );
}
