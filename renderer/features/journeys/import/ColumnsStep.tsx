import {
  type ColumnMapping,
  DEAL_FIELDS,
  type ImportField,
  TOUCHPOINT_FIELDS,
  unusedColumns,
} from '../../../../shared/import/columns';
import { DATE_FIELDS } from '../../../../shared/import/setup';
import { t } from '../../../i18n/i18n';
import { EditTable } from '../../../ui/EditTable';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import type { Source } from '../../../state/table-source';
import styles from './ColumnsStep.module.css';
import { DateOrder } from './DateOrder';
import type { Opened } from './import-state';
import { ReadNotes } from './ReadNotes';
import type { Import } from './use-import';

export interface ColumnsStepProps {
  readonly flow: Import;
  readonly opened: Opened;
}

/** The second step: which column holds what, with its first rows, and how its dates are read. */
export function ColumnsStep({ flow, opened }: ColumnsStepProps) {
  const { source, choice, surveys, rules } = opened;
  const { mapping, orders } = choice;
  return (
    <>
      <ReadNotes opened={opened} />
      {surveys === null
        ? null
        : DATE_FIELDS.filter((field) => mapping[field] !== null).map((field) => (
            <DateOrder
              key={field}
              field={field}
              survey={surveys[field]}
              order={orders[field]}
              onChange={(order) => void flow.setOrder(field, order)}
            />
          ))}
      {mapping.outcome === null ? (
        <SegmentedControl
          label={t('journeyImport.usualOutcome')}
          value={rules.usualOutcome}
          options={OUTCOMES}
          onChange={(usualOutcome) => void flow.setUsualOutcome(usualOutcome)}
        />
      ) : null}
      <FieldTable name="deal" fields={DEAL_FIELDS} source={source} mapping={mapping} onChange={flow.setColumn} />
      <FieldTable
        name="touchpoint"
        fields={TOUCHPOINT_FIELDS}
        source={source}
        mapping={mapping}
        onChange={flow.setColumn}
      />
      <Unused header={source.table.header} mapping={mapping} />
    </>
  );
}

interface UnusedProps {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
}

/** The columns that nothing is taken from, so that none is passed over without a word. */
function Unused({ header, mapping }: UnusedProps) {
  const unused = unusedColumns(header, mapping);
  if (unused.length === 0) return null;
  const shown = unused.slice(0, UNUSED_SHOWN).join(', ');
  const more = unused.length - UNUSED_SHOWN;
  const columns = more > 0 ? t('journeyImport.moreLines', { lines: shown, n: more }) : shown;
  return <p className={styles['unused']}>{t('journeyImport.columns.unused', { columns })}</p>;
}

const UNUSED_SHOWN = 30;

const OUTCOMES = (['won', 'lost'] as const).map((id) => ({ id, label: t(`journeyImport.usualOutcome.${id}`) }));

interface FieldTableProps {
  readonly name: 'deal' | 'touchpoint';
  readonly fields: readonly ImportField[];
  readonly source: Source;
  readonly mapping: ColumnMapping;
  readonly onChange: (field: ImportField, column: number | null) => Promise<void>;
}

function FieldTable({ name, fields, source: { table }, mapping, onChange }: FieldTableProps) {
  const label = t(`journeyImport.columns.${name}`);
  const options = [
    { id: NONE, label: t('journeyImport.columns.none') },
    ...table.header.map((column, index) => ({ id: `${index}`, label: column })),
  ];
  const rows = fields.map((field) => {
    const column = mapping[field];
    return {
      id: field,
      cells: [
        <span key="field" className={styles['field']}>
          {t(`journeyImport.field.${field}`)}
        </span>,
        <Select
          key="column"
          label={t(`journeyImport.field.${field}`)}
          hideLabel
          value={column === null ? NONE : `${column}`}
          options={options}
          onChange={(id) => void onChange(field, id === NONE ? null : Number(id))}
        />,
        <Preview key="first" table={table} column={column} />,
      ],
    };
  });
  return (
    <EditTable
      label={label}
      columns={[
        { id: 'field', header: label, width: '11rem' },
        { id: 'column', header: t('journeyImport.columns.column'), width: '16rem' },
        { id: 'first', header: t('journeyImport.columns.first') },
      ]}
      rows={rows}
      dense
    />
  );
}

const NONE = 'none';

function Preview({ table, column }: { readonly table: Source['table']; readonly column: number | null }) {
  if (column === null) return null;
  return (
    <span className={styles['preview']}>
      {table.rows.slice(0, PREVIEWED).map(({ line, cells }) => (
        <span key={line} className={styles['value']} title={cells[column]}>
          {cells[column]?.trim().slice(0, 200) || '–'}
        </span>
      ))}
    </span>
  );
}

const PREVIEWED = 3;
