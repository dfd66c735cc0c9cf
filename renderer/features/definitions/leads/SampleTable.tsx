import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { removeSample, renameSample } from '../../../../shared/commands/samples';
import { criteriaSentence } from '../../../../shared/definitions/criteria-words';
import type { SamplePoint } from '../../../../shared/definitions/recalibration';
import type { SampleId } from '../../../../shared/ids';
import { formatDate, onDay } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { EditTable } from '../../../ui/EditTable';
import { Explain } from '../../../ui/Explain';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import styles from './SampleHistory.module.css';

/** The samples beneath each other in counts, with what the definition said at the time of each. */
export function SampleTable({ points }: { readonly points: readonly SamplePoint[] }) {
  const removal = useRemoval();
  const remove = (id: SampleId, name: string) => removal(removeSample(id), t('samples.removed', { name }));
  const rows = points.map((point, index) => {
    const { id, closedOn, counts } = point;
    const name = point.name.trim() || t('samples.unnamed');
    return {
      id: id ?? 'today',
      cells: [
        id === null ? <Plain key="name">{name}</Plain> : <NameField key="name" id={id} name={point.name} />,
        <Plain key="closed">{closedOn === null ? t('samples.today') : formatDate(onDay(closedOn), '')}</Plain>,
        <Plain key="same">{t('samples.same', { same: counts.same, compared: counts.compared })}</Plain>,
        <Plain key="both">{counts.bothWorkable}</Plain>,
        <Plain key="marketing">{counts.onlyMarketing}</Plain>,
        <Plain key="sales">{counts.onlySales}</Plain>,
        <Plain key="neither">{counts.neither}</Plain>,
        <Reading key="definition" point={point} name={name} isFirst={index === 0} />,
        id === null ? null : (
          <IconButton
            key="remove"
            label={t('samples.remove', { name })}
            icon={<X size={16} aria-hidden />}
            size="small"
            onPress={() => remove(id, name)}
          />
        ),
      ],
    };
  });
  return <EditTable label={t('samples.title')} columns={COLUMNS} rows={rows} dense />;
}

const Plain = ({ children }: { readonly children: ReactNode }) => <span className={styles['cell']}>{children}</span>;

function NameField({ id, name }: { readonly id: SampleId; readonly name: string }) {
  const dispatch = useDispatch();
  return (
    <TextField
      label={t('samples.col.sample')}
      hideLabel
      placeholder={t('samples.unnamed')}
      value={name}
      onCommit={(text) => dispatch(renameSample(id, text))}
    />
  );
}

interface ReadingProps {
  readonly point: SamplePoint;
  readonly name: string;
  readonly isFirst: boolean;
}

/** Whether the definition reads as it did for the sample before, and how it read. */
function Reading({ point: { text, criteria, hasNewText }, name, isFirst }: ReadingProps) {
  const words = [text.trim(), criteriaSentence(criteria)].filter((part) => part !== '');
  return (
    <span className={styles['reading']}>
      {t(`samples.text.${isFirst ? 'first' : hasNewText ? 'new' : 'same'}`)}
      {words.length === 0 ? null : (
        <Explain label={t('samples.text.then', { name })}>
          {words.map((part) => (
            <p key={part}>{part}</p>
          ))}
        </Explain>
      )}
    </span>
  );
}

const COLUMNS = [
  { id: 'sample', header: t('samples.col.sample'), width: '14rem' },
  { id: 'closed', header: t('samples.col.closed') },
  { id: 'same', header: t('samples.col.same'), align: 'end' },
  { id: 'both', header: t('samples.col.both'), align: 'end' },
  { id: 'marketing', header: t('samples.col.marketing'), align: 'end' },
  { id: 'sales', header: t('samples.col.sales'), align: 'end' },
  { id: 'neither', header: t('samples.col.neither'), align: 'end' },
  { id: 'definition', header: t('samples.col.definition') },
  { id: 'actions', header: t('samples.col.actions'), hideHeader: true, width: '3rem' },
] as const;
