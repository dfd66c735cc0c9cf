import { shapeOf } from '../../../../shared/import/columns';
import { type OpenQuestion, openQuestions } from '../../../../shared/import/setup';
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
export function ColumnsFooter({ flow, opened }: ColumnsFooterProps) {
  const { choice, surveys } = opened;
  const open = surveys ? openQuestions(choice.mapping, surveys, choice.orders) : [];
  return (
    <>
      <p className={styles['said']} role="status">
        {open.length > 0 ? needWords(open, opened) : shapeWords(opened)}
      </p>
      <Button onPress={flow.backToSource}>{t('journeyImport.back')}</Button>
      <Button
        tone="primary"
        isDisabled={surveys === null || open.length > 0 || flow.working !== null}
        onPress={() => void flow.check()}
      >
        {t('journeyImport.toCheck')}
      </Button>
    </>
  );
}

/** The first thing to choose; of the dates every column that still waits for it, by its name in the file. */
function needWords(open: readonly OpenQuestion[], { choice: { mapping }, source: { table } }: Opened): string {
  if (open.includes('deal')) return t('journeyImport.need.deal');
  const columns = open.map((field) => `“${table.header[mapping[field] ?? -1] ?? ''}”`);
  return t('journeyImport.need.order', { columns: columns.join(` ${t('journeyImport.and')} `) });
}

function shapeWords({ choice: { mapping }, preset }: Opened): string {
  const shape = shapeOf(mapping);
  const isBoth = shape === 'touchpoints' && preset?.of === 'deals';
  return t(`journeyImport.columns.shape.${isBoth ? 'both' : shape}`);
}
