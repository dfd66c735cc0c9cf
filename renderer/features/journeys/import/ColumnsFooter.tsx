import { shapeOf } from '../../../../shared/import/columns';
import { openQuestions } from '../../../../shared/import/setup';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import styles from './ColumnsFooter.module.css';
import type { Opened } from './import-state';
import type { Import } from './use-import';

export interface ColumnsFooterProps {
  readonly flow: Import;
  readonly opened: Opened;
}

/** The way on from the columns, and what still has to be chosen before it. */
export function ColumnsFooter({ flow, opened: { choice, surveys } }: ColumnsFooterProps) {
  const [first] = surveys ? openQuestions(choice.mapping, surveys, choice.orders) : [];
  const said = first ? t(`journeyImport.need.${first}`) : t(`journeyImport.columns.shape.${shapeOf(choice.mapping)}`);
  return (
    <>
      <p className={styles['said']} role="status">
        {said}
      </p>
      <Button onPress={flow.backToSource}>{t('journeyImport.back')}</Button>
      <Button
        tone="primary"
        isDisabled={surveys === null || first !== undefined || flow.working !== null}
        onPress={() => void flow.check()}
      >
        {t('journeyImport.toCheck')}
      </Button>
    </>
  );
}
