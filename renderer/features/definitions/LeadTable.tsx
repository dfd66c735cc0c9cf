import { X } from 'lucide-react';
import { memo } from 'react';
import { editLead, explainRating, rateLead } from '../../../shared/commands/leads';
import { isDisputed } from '../../../shared/definitions/compare-ratings';
import { type Side, SIDES } from '../../../shared/side';
import { LeadRating, type SampleLead } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { Badge } from '../../ui/Badge';
import { DateField } from '../../ui/DateField';
import { EditTable } from '../../ui/EditTable';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './LeadSample.module.css';

export interface LeadTableProps {
  /** The whole sample: a lead keeps its number while a filter hides others. */
  readonly leads: readonly SampleLead[];
  readonly visible: readonly SampleLead[];
  readonly onRemove: (lead: SampleLead) => void;
}

/**
 * Every lead with what is known about it and with both sides' ratings beside each other. A cell is drawn again only when its lead
 * changes: thirty leads hold some two hundred fields.
 */
export function LeadTable({ leads, visible, onRemove }: LeadTableProps) {
  const rows = visible.map((lead) => {
    const n = leads.indexOf(lead) + 1;
    return {
      id: lead.id,
      cells: [
        <LeadCell key="lead" lead={lead} n={n} />,
        <OriginCell key="origin" lead={lead} n={n} />,
        ...SIDES.map((side) => <RatingCell key={side} lead={lead} n={n} side={side} />),
        <IconButton
          key="remove"
          label={t('leads.remove', { n })}
          icon={<X size={16} aria-hidden />}
          size="small"
          onPress={() => onRemove(lead)}
        />,
      ],
    };
  });
  return <EditTable label={t('leads.title')} columns={COLUMNS} rows={rows} empty={t('leads.filter.none')} />;
}

interface CellProps {
  readonly lead: SampleLead;
  readonly n: number;
}

const LeadCell = memo(function LeadCell({ lead, n }: CellProps) {
  const dispatch = useDispatch();
  return (
    <div className={styles['cell']} data-ref={lead.id}>
      <TextField
        label={t('leads.of', { field: t('leads.company'), n })}
        hideLabel
        placeholder={t('leads.company')}
        value={lead.company}
        onCommit={(company) => dispatch(editLead(lead.id, { company }))}
      />
      <TextField
        label={t('leads.of', { field: t('leads.contact'), n })}
        hideLabel
        placeholder={t('leads.contact')}
        value={lead.contact}
        onCommit={(contact) => dispatch(editLead(lead.id, { contact }))}
      />
      {isDisputed(lead) ? (
        <div className={styles['differ']}>
          <Badge tone="attention">{t('leads.differ')}</Badge>
        </div>
      ) : null}
    </div>
  );
});

const OriginCell = memo(function OriginCell({ lead, n }: CellProps) {
  const dispatch = useDispatch();
  const near = useNear('past');
  return (
    <div className={styles['cell']}>
      <TextField
        label={t('leads.of', { field: t('leads.source'), n })}
        hideLabel
        placeholder={t('leads.source')}
        value={lead.source}
        onCommit={(source) => dispatch(editLead(lead.id, { source }))}
      />
      <DateField
        label={t('leads.of', { field: t('leads.received'), n })}
        hideLabel
        value={lead.receivedOn}
        near={near}
        onCommit={(receivedOn) => dispatch(editLead(lead.id, { receivedOn }))}
      />
    </div>
  );
});

const RatingCell = memo(function RatingCell({ lead, n, side }: CellProps & { readonly side: Side }) {
  const dispatch = useDispatch();
  const name = t(`ui.side.${side}`);
  return (
    <div className={styles['cell']}>
      <Select
        label={t('leads.rating', { side: name, n })}
        hideLabel
        value={lead.ratings[side] ?? 'none'}
        options={RATINGS}
        onChange={(rating) => dispatch(rateLead(lead.id, side, rating === 'none' ? null : rating))}
      />
      <TextArea
        rows={1}
        label={t('leads.reason', { side: name, n })}
        hideLabel
        placeholder={t('leads.reason.placeholder')}
        value={lead.reasons[side]}
        onCommit={(reason) => dispatch(explainRating(lead.id, side, reason))}
      />
    </div>
  );
});

const RATINGS = (['none', ...LeadRating.options] as const).map((id) => ({ id, label: t(`leads.rating.${id}`) }));

const COLUMNS = [
  { id: 'lead', header: t('leads.lead'), width: '23%' },
  { id: 'origin', header: t('leads.origin'), width: '17%' },
  { id: 'marketing', header: t('ui.side.marketing'), width: '28%' },
  { id: 'sales', header: t('ui.side.sales'), width: '28%' },
  { id: 'actions', header: t('leads.actions'), hideHeader: true, width: '3rem' },
] as const;
