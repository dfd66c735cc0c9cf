import {
  LEAD_FIELDS,
  type LeadColumns,
  surveyReceived,
  withLeadColumn,
} from '../../../../../shared/definitions/lead-import';
import { t } from '../../../../i18n/i18n';
import type { Source } from '../../../../state/table-source';
import { Button } from '../../../../ui/Button';
import { Callout } from '../../../../ui/Callout';
import { Checkbox } from '../../../../ui/Checkbox';
import { DialogFoot } from '../../../../ui/DialogFoot';
import { EditTable } from '../../../../ui/EditTable';
import { Select } from '../../../../ui/Select';
import { DateOrder } from './DateOrder';
import type { Choice } from './ImportLeads';
import styles from './ImportLeads.module.css';

export interface ColumnsStepProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The second step: what each column holds, with its first rows, how its dates are read, and whether names stay. */
export function ColumnsStep({ choice, onChange, onBack, onNext }: ColumnsStepProps) {
  const { source, columns, order, anonymise } = choice;
  const survey = surveyReceived(source.table, columns);
  const needsOrder = survey.kind === 'ask' || survey.kind === 'torn';
  const need =
    columns.company === null && columns.contact === null
      ? t('leadImport.need.company')
      : needsOrder && order === null
        ? t('leadImport.need.order')
        : null;
  return (
    <div className={styles['stack']}>
      <ReadNotes source={source} />
      {needsOrder ? (
        <DateOrder survey={survey} order={order} onChange={(next) => onChange({ ...choice, order: next })} />
      ) : null}
      <ColumnTable
        source={source}
        columns={columns}
        onChange={(next) =>
          onChange({ ...choice, columns: next, order: next.received === columns.received ? order : null })
        }
      />
      <div>
        <Checkbox isSelected={anonymise} onChange={(next) => onChange({ ...choice, anonymise: next })}>
          {t('leadImport.anonymise')}
        </Checkbox>
        <p className={styles['hint']}>{t('leadImport.anonymise.hint')}</p>
      </div>
      <DialogFoot>
        <p className={styles['said']} role="status">
          {need}
        </p>
        <Button onPress={onBack}>{t('leadImport.back')}</Button>
        <Button tone="primary" isDisabled={need !== null} onPress={onNext}>
          {t('leadImport.toCheck')}
        </Button>
      </DialogFoot>
    </div>
  );
}

function ReadNotes({ source: { name, table, decoded } }: { readonly source: Source }) {
  const size = { rows: table.rows.length, columns: table.header.length };
  return (
    <>
      <p className={styles['size']}>
        {name === null ? t('leadImport.size.paste', size) : t('leadImport.size.file', { ...size, name })}
      </p>
      {decoded && decoded.unreadable > 0 ? (
        <Callout tone="attention">{t('leadImport.unreadable', { n: decoded.unreadable })}</Callout>
      ) : null}
    </>
  );
}

interface ColumnTableProps {
  readonly source: Source;
  readonly columns: LeadColumns;
  readonly onChange: (columns: LeadColumns) => void;
}

function ColumnTable({ source: { table }, columns, onChange }: ColumnTableProps) {
  const rows = table.header.map((name, column) => ({
    id: `${column}`,
    cells: [
      <span key="name" className={styles['column']}>
        {name}
      </span>,
      <Select
        key="use"
        label={t('leadImport.useOf', { column: name })}
        hideLabel
        value={contentOf(columns, column)}
        options={USES}
        onChange={(use) => onChange(withLeadColumn(columns, column, use))}
      />,
      <span key="first" className={styles['preview']}>
        {table.rows.slice(0, PREVIEWED).map(({ line, cells }) => (
          <span key={line} className={styles['value']} title={cells[column]}>
            {cells[column]?.trim().slice(0, 200) || '–'}
          </span>
        ))}
      </span>,
    ],
  }));
  return <EditTable label={t('leadImport.columns')} columns={COLUMNS} rows={rows} dense />;
}

const USES = ([...LEAD_FIELDS, 'attribute', 'nothing'] as const).map((id) => ({
  id,
  label: t(`leadImport.use.${id}`),
}));

function contentOf(columns: LeadColumns, column: number): (typeof USES)[number]['id'] {
  const field = LEAD_FIELDS.find((each) => columns[each] === column);
  return field ?? (columns.attributes.includes(column) ? 'attribute' : 'nothing');
}

const COLUMNS = [
  { id: 'name', header: t('leadImport.column'), width: '12rem' },
  { id: 'use', header: t('leadImport.use'), width: '13rem' },
  { id: 'first', header: t('leadImport.first') },
] as const;

const PREVIEWED = 3;
